"""The names of permissions: `<context>.<resource>.<verb>`, as in `rewards.reward.redeem`.

Every command names one where it is defined, and no two commands share one. A command that only the system runs, by the
clock or as a reaction, names one like any other: nobody but the system is given it. The name does not decide yet who
may run the command; the roles and scopes that the command itself requires do.

A word has lower-case letters, and `_` between its parts.

context   the folder or file below `domain/` in which the command stands; `tests` for commands of the tests
resource  what is changed, in the singular: a word of the graph where it has one
verb      one of VERBS
"""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

VERBS: Mapping[str, str] = MappingProxyType(
    {
        "accept": "take what was offered to oneself",
        "activate": "let count what waits for it",
        "cancel": "undo what was agreed, and give back what it cost",
        "capture": "take for good what was held",
        "close": "end what was open: a session, a job, a block of the ledger",
        "create": "add something new",
        "decide": "say yes or no to what waits for an answer",
        "disable": "stop something from working until it is enabled",
        "enable": "let something disabled work again",
        "invite": "offer somebody a place",
        "open": "begin a session",
        "record": "write down what happened",
        "redeem": "exchange points for something",
        "release": "give back what was held",
        "request": "ask for something to be sent to oneself",
        "retry": "try again what failed",
        "revoke": "end something for good",
        "set": "give something its content from an instant on, the whole of it",
        "transfer": "pass on what is one's own",
        "update": "change the fields that are named, and no others",
        "withdraw": "take back what has had no effect yet",
    }
)
"""The verbs, each with its one meaning. A new one is added when none of these says it."""

_NAME = re.compile(r"(?P<context>{word})\.(?P<resource>{word})\.(?P<verb>{word})".format(word="[a-z]+(?:_[a-z]+)*"))
_commands: dict[str, Callable[..., object]] = {}


def register(permission: str, command: Callable[..., object]) -> None:
    """Note that this command is what the permission lets somebody do.

    Raises ValueError for a name that breaks the grammar, belongs to another context, or is another command's.
    """
    name, where = _NAME.fullmatch(permission), f"{command.__module__}.{command.__qualname__}"
    if name is None:
        raise ValueError(f"{where}: a permission is named <context>.<resource>.<verb>, not “{permission}”")
    if name["context"] != (context := _context_of(command)):
        raise ValueError(f"{where}: a permission of this command begins with “{context}.”, not “{permission}”")
    if name["verb"] not in VERBS:
        raise ValueError(f"{where}: “{name['verb']}” is no verb of domain/permissions.py")
    other = _commands.get(permission)
    if other and (other.__module__, other.__qualname__) != (command.__module__, command.__qualname__):
        raise ValueError(f"{where}: “{permission}” is the permission of {other.__module__}.{other.__qualname__}")
    _commands[permission] = command


def commands() -> Mapping[str, Callable[..., object]]:
    """The commands of all modules that are loaded, by the permission each one names."""
    return MappingProxyType(_commands)


def _context_of(command: Callable[..., object]) -> str:
    package, _, rest = command.__module__.partition(".")
    return rest.partition(".")[0] if package == "domain" else package
