"""Whether one who follows events may still follow them."""

import time

from api.authentication import actor_of
from domain.actor import Actor, ActorKind
from schema.context import utc_now

LOOK_EVERY = 20.0
"""Seconds between two looks at a member's token."""


class Standing:
    """Looks at a token again while its bearer follows events.

    Staff and systems are looked at before each event, so that one who was locked out learns of nothing more. Members,
    of whom very many follow at once, are looked at every LOOK_EVERY seconds, and with every ping of their socket.
    """

    def __init__(self, authorization: str | None, actor: Actor) -> None:
        self._authorization = authorization
        self._waits = LOOK_EVERY if actor.kind not in (ActorKind.STAFF, ActorKind.INTEGRATION) else 0.0
        self._looked = time.monotonic()

    async def require(self) -> None:
        """Raises Unauthenticated once the token is no longer good."""
        now = time.monotonic()
        if now - self._looked >= self._waits:
            self._looked = now
            await actor_of(self._authorization, now=utc_now())
