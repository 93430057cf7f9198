"""Every command names its permission where it is defined: see `domain/permissions.py`.

What `@command` refuses by itself when its module is loaded (another context's name, another command's, an unknown verb)
is tested in `tests/domain/work/test_permissions.py`.
"""

import ast
from collections.abc import Iterator
from importlib import import_module

from domain.permissions import VERBS, commands
from tests.architecture.sources import Source, dotted, functions, listed, sources


def test_every_command_names_a_permission_of_its_own_context() -> None:
    breaches = [
        f'{place}: write the permission out as a text, `permission="{context}.<resource>.<verb>"`.'
        for place, context, permission in _named()
        if permission.split(".")[0] != context
    ]
    assert not breaches, listed(breaches)


def test_every_verb_is_one_of_the_list_and_every_verb_of_the_list_is_used() -> None:
    used = {permission.split(".")[-1] for _, _, permission in _named()}

    assert used == set(VERBS), "Take a verb that is there; a new one gets its one meaning in domain/permissions.py."


def test_every_command_is_registered_by_its_permission() -> None:
    for source in sources("domain"):
        import_module(source.path.removesuffix(".py").removesuffix("/__init__").replace("/", "."))

    registered = {permission for permission, command in commands().items() if command.__module__.startswith("domain.")}

    assert registered == {permission for _, _, permission in _named()}


def _named() -> Iterator[tuple[str, str, str]]:
    """Of each command of the domain: where it stands, its context, and the permission it names."""
    for source in sources("domain"):
        for function in functions(source):
            for decorator in function.decorator_list:
                call = decorator if isinstance(decorator, ast.Call) else None
                if dotted(call.func if call else decorator).split(".")[-1] == "command":
                    yield f"{source.path}:{function.lineno} {function.name}", _context(source), _permission(call)


def _context(source: Source) -> str:
    return source.path.split("/")[1].removesuffix(".py")


def _permission(call: ast.Call | None) -> str:
    """The text that is given as `permission`; empty where it is none."""
    given = [argument.value for argument in call.keywords if argument.arg == "permission"] if call else []
    return next((str(value.value) for value in given if isinstance(value, ast.Constant)), "")
