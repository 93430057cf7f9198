"""Who may send which documents: everything, everything with a line in the log, or trusted ones only."""

from dataclasses import dataclass
from enum import StrEnum

from domain.actor import Actor, ActorKind


class Mode(StrEnum):
    """How a client's documents are treated that are in no manifest."""

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
        """The mode of one of the clients."""
        mode: Mode = getattr(self, client)
        return mode


PRODUCTION = Modes(mobile=Mode.ONLY, shop=Mode.LOG, admin=Mode.OFF)
"""What holds in production where nothing else was set."""

_CLIENTS = {
    ActorKind.ANONYMOUS: "mobile",
    ActorKind.MEMBER: "mobile",
    ActorKind.INTEGRATION: "shop",
    ActorKind.STAFF: "admin",
    ActorKind.SYSTEM: "admin",
}


def client_of(actor: Actor) -> str:
    """Which client asks. It follows from who asks, never from a header, which anybody can write."""
    return _CLIENTS[actor.kind]
