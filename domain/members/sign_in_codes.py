"""Sign-in codes that are still to be delivered."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.database import fetch_one_as


@dataclass(frozen=True, slots=True)
class PendingCode:
    """A valid code with its address, and the language of the request, or else of the member."""

    id: UUID
    address: str
    language: str | None


async def find_pending_code(id: UUID, *, now: datetime) -> PendingCode | None:
    """The request with this id; None when its code is used or expired, so that nothing is delivered."""
    return await fetch_one_as(
        PendingCode,
        """
        SELECT c.id, c.address, coalesce(c.language, p.language)
          FROM sign_in_code c JOIN person p ON p.member_id = c.member_id
         WHERE c.id = $1 AND c.used_at IS NULL AND c.expires_at > $2
        """,
        id,
        now,
    )
