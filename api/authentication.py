"""Authentication: from a bearer token to an Actor."""

from datetime import datetime

from domain import members, staff
from domain.actor import ANONYMOUS, Actor
from domain.errors import Unauthenticated


async def actor_of(authorization: str | None, *, now: datetime) -> Actor:
    """The actor of the token in `Authorization: Bearer …`. Anonymous without a header.

    Raises Unauthenticated for an unknown, expired or revoked token. The app must then sign in again.
    """
    if not authorization:
        return ANONYMOUS
    scheme, _, token = authorization.strip().partition(" ")
    token = token.strip()
    found: Actor | None = None
    if scheme.lower() == "bearer":
        if token.startswith("laurel_m_"):
            found = await members.member_of_token(token, now=now)
        elif token.startswith("laurel_s_"):
            found = await staff.staff_of_token(token, now=now)
        elif token.startswith("laurel_live_"):
            found = await staff.integration_of_key(token)
    if found is None:
        raise Unauthenticated
    return found
