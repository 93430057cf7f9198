"""Who is asking: from a bearer token to an Actor."""

from datetime import datetime

from domain import members, staff
from domain.actor import ANONYMOUS, Actor
from domain.errors import Unauthenticated


async def actor_of(authorization: str | None, *, now: datetime) -> Actor:
    """The actor whose token `Authorization: Bearer …` carries; anonymous without one.

    Raises Unauthenticated for a token that is unknown, expired or revoked: an app then knows that it must sign in.
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
