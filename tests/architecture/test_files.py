"""How the files look: short, named for what they hold, with the world (time, ids, chance) coming in from outside."""

import ast
import re

import pytest

from tests.architecture.sources import PACKAGES, PROJECT, Source, dotted, functions, listed, sources

LONGEST_FILE = 300
LONGEST_FUNCTION = 60
"""Lines of code, docstring, comments and blank lines left out. About 40 is the habit; this is where it stops."""

MOST_PARAMETERS = 6

FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "base", "manager", "managers", "misc"}


def test_no_file_is_longer_than_three_hundred_lines() -> None:
    breaches = [
        f"{source.path} has {len(source.lines)} lines, {LONGEST_FILE} are allowed: split it by what it is about."
        for source in sources()
        if len(source.lines) > LONGEST_FILE
    ]
    assert not breaches, listed(breaches)


def test_the_readme_is_read_in_one_go() -> None:
    lines = (PROJECT / "README.md").read_text().splitlines()

    assert len(lines) < 120, "Move detail to docker/README.md, frontend_contract/README.md or CONTRIBUTING.md."


def test_no_function_of_the_domain_is_longer_than_sixty_lines_of_code() -> None:
    breaches = [
        f"{source.path}:{function.lineno} {function.name} has {length} lines of code, {LONGEST_FUNCTION} are allowed: "
        f"let it read like a table of contents."
        for source in sources("domain")
        for function in functions(source)
        if (length := _lines_of_code(source, function)) > LONGEST_FUNCTION
    ]
    assert not breaches, listed(breaches)


def test_no_function_of_the_domain_has_more_than_six_parameters() -> None:
    """`self` and `cls` do not count, nor do the fields of a dataclass: that is where the parameters go.

    Parameters that `Unpack` takes from a typed dictionary would not be counted, so there are none.
    """
    breaches = [
        f"{source.path}:{function.lineno} {function.name} has {count} parameters, {MOST_PARAMETERS} are allowed: "
        f"which noun do they hide?"
        for source in sources("domain")
        for function in functions(source)
        if (count := _parameters(function)) > MOST_PARAMETERS
    ] + [
        f"{source.path}: {MOST_PARAMETERS} parameters are allowed, also with Unpack: make a dataclass of them"
        for source in sources("domain")
        if re.search(r"\bUnpack\b", "\n".join(source.lines))
    ]
    assert not breaches, listed(breaches)


def test_no_file_or_folder_has_a_name_that_says_nothing() -> None:
    breaches = [
        f"{path.relative_to(PROJECT)}: call it after the noun it defines, not “{path.stem}”."
        for package in (*PACKAGES, "tests")
        for path in sorted((PROJECT / package).rglob("*"))
        if (path.is_dir() or path.suffix == ".py")
        and "node_modules" not in path.parts
        and FORBIDDEN_NAMES.intersection(path.stem.lower().split("_"))
    ]
    assert not breaches, listed(breaches)


@pytest.mark.parametrize(
    ("forbidden", "allowed_in", "advice"),
    [
        pytest.param(
            r"(datetime\.)?(datetime\.(now|utcnow|today)|date\.today)|time\.time(_ns)?",
            (),
            "commands take `now` as an argument",
            id="the clock",
        ),
        pytest.param(
            r"(\w+\.)*uuid[14678]",
            ("domain/ids.py",),
            "the caller makes ids (domain.ids.new_id); what follows from them is domain.ids.derived_id",
            id="ids",
        ),
        pytest.param(
            r"(random|secrets)\.\w+|os\.urandom",
            ("domain/work.py", "domain/tokens.py"),
            "chance comes in from outside as an argument",
            id="chance",
        ),
    ],
)
def test_the_world_comes_into_the_domain_from_outside(forbidden: str, allowed_in: tuple[str, ...], advice: str) -> None:
    breaches = [
        f"{source.path}:{line} uses {name}: {advice}."
        for source in sources("domain")
        if source.path not in allowed_in
        for line, name in _names(source)
        if re.fullmatch(forbidden, name)
    ]
    assert not breaches, listed(breaches)


def test_only_the_database_package_opens_transactions() -> None:
    breaches = [
        f"{source.path}:{line} uses {name}: mark the function @command and open `unit_of_work()`."
        for source in sources()
        if source.path != "domain/database/connection.py"
        for line, name in _names(source)
        if name.split(".")[-1] in {"in_transaction", "atomic"}
    ]
    assert not breaches, listed(breaches)


def test_nobody_uses_execute_query_which_loses_the_rows_of_returning() -> None:
    breaches = [
        f"{source.path}:{line} uses {name}: take fetch, fetch_one or execute of domain.database."
        for source in sources()
        for line, name in _names(source)
        if name.split(".")[-1] in {"execute_query", "execute_query_dict"}
    ]
    assert not breaches, listed(breaches)


def _names(source: Source) -> list[tuple[int, str]]:
    """Line and full dotted name of everything a file uses: names that `from x import y` brought in are written out."""
    brought = {
        alias.asname or alias.name: f"{node.module}.{alias.name}"
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ImportFrom) and node.level == 0
        for alias in node.names
    }
    names = []
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Name | ast.Attribute) and (name := dotted(node)):
            first, dot, rest = name.partition(".")
            names.append((node.lineno, brought.get(first, first) + dot + rest))
    return names


def _parameters(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    taken = function.args
    named = [*taken.posonlyargs, *taken.args, *taken.kwonlyargs, taken.vararg, taken.kwarg]
    return sum(1 for parameter in named if parameter and parameter.arg not in {"self", "cls"})


def _lines_of_code(source: Source, function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    start, end = function.lineno, function.end_lineno or function.lineno
    is_documented = ast.get_docstring(function) is not None
    docstring = range(function.body[0].lineno, (function.body[0].end_lineno or 0) + 1) if is_documented else range(0)
    return sum(
        1
        for number in range(start, end + 1)
        if number not in docstring and (line := source.lines[number - 1].strip()) and not line.startswith("#")
    )
