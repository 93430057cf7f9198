"""Checking a subscriber's token while events are sent."""

import time

from api.authentication import actor_of
from domain.actor import Actor, ActorKind
from schema.context import utc_now

LOOK_EVERY = 20.0
"""Seconds between two checks of a member's token."""


class Standing:
    """Checks a token again while its bearer receives events.

    Tokens of staff and systems are checked before each event, so that a locked-out person receives no further event.
    Members are many, so their tokens are checked every LOOK_EVERY seconds and at every ping of the socket.
    """

    def __init__(self, authorization: str | None, actor: Actor) -> None:
        self._authorization = authorization
        self._waits = LOOK_EVERY if actor.kind not in (ActorKind.STAFF, ActorKind.INTEGRATION) else 0.0
        self._looked = time.monotonic()

    @property
    def is_fresh(self) -> bool:
        """True if the token need not be checked now."""
        return time.monotonic() - self._looked < self._waits

    async def require(self) -> None:
        """Raises Unauthenticated if the token is no longer valid."""
        if not self.is_fresh:
            self._looked = time.monotonic()
            await actor_of(self._authorization, now=utc_now())
