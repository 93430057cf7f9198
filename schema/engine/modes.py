"""The documents that each client may send: all, all with a line in the log, or only trusted ones."""

from dataclasses import dataclass
from enum import StrEnum

from domain.actor import Actor, ActorKind


class Mode(StrEnum):
    """The treatment of documents that are in no manifest: run, run and log, or refuse."""

    OFF = "off"
    LOG = "log"
    ONLY = "only"


@dataclass(frozen=True, slots=True, kw_only=True)
class Modes:
    """The mode of each client."""

    mobile: Mode = Mode.OFF
    shop: Mode = Mode.OFF
    admin: Mode = Mode.OFF

    def of(self, client: str) -> Mode:
        """The mode of the client: mobile, shop or admin."""
        mode: Mode = getattr(self, client)
        return mode


PRODUCTION = Modes(mobile=Mode.ONLY, shop=Mode.LOG, admin=Mode.OFF)
"""The default in production."""

_CLIENTS = {
    ActorKind.ANONYMOUS: "mobile",
    ActorKind.MEMBER: "mobile",
    ActorKind.INTEGRATION: "shop",
    ActorKind.STAFF: "admin",
    ActorKind.SYSTEM: "admin",
}


def client_of(actor: Actor) -> str:
    """The client, by the kind of actor. A header does not decide it, because anybody can write one."""
    return _CLIENTS[actor.kind]
