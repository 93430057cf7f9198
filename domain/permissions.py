"""The names of permissions: `<context>.<resource>.<verb>`, as in `rewards.reward.redeem`.

Every command names its own permission at its definition. This includes commands that only the system runs, by the clock
or as a reaction. The permission does not yet decide about access: the roles and scopes in the command do.

A word has lower-case letters, with `_` between its parts.

context   the folder or file of the command below `domain/`; `tests` for commands of the tests
resource  the thing that is changed, in the singular: the graph's word, if there is one
verb      one of VERBS
"""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

VERBS: Mapping[str, str] = MappingProxyType(
    {
        "accept": "take an offer made to the actor",
        "activate": "let waiting points or terms count",
        "cancel": "undo an agreement, and give back its price",
        "capture": "spend held points",
        "close": "end something open: a session, a job, a block of the ledger",
        "create": "add something new",
        "decide": "say yes or no to a pending request",
        "disable": "stop something until it is enabled",
        "enable": "let something disabled work again",
        "invite": "offer a person a place",
        "open": "begin a session",
        "record": "store an event that happened",
        "redeem": "exchange points for something",
        "release": "give back held points",
        "request": "ask for something to be sent to the actor",
        "retry": "try a failed job again",
        "revoke": "end something for ever",
        "set": "replace the whole content of something, from an instant on",
        "transfer": "pass on the actor's own points",
        "update": "change the named fields only",
        "withdraw": "take back something that has no effect yet",
    }
)
"""The verbs, each with its one meaning. Add a new verb only when none of these fits."""

_NAME = re.compile(r"(?P<context>{word})\.(?P<resource>{word})\.(?P<verb>{word})".format(word="[a-z]+(?:_[a-z]+)*"))
_commands: dict[str, Callable[..., object]] = {}


def register(permission: str, command: Callable[..., object]) -> None:
    """Register a command under its permission.

    Raises ValueError for a name that breaks the grammar, or belongs to another context or command.
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
    """The commands of all loaded modules, by permission."""
    return MappingProxyType(_commands)


def _context_of(command: Callable[..., object]) -> str:
    package, _, rest = command.__module__.partition(".")
    return rest.partition(".")[0] if package == "domain" else package
