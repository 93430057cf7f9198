"""Sign-in codes as the one who delivers them needs them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.database import fetch_one_as


@dataclass(frozen=True, slots=True)
class PendingCode:
    """A code that is still good, where it goes, and the language that was asked for, else the member's."""

    id: UUID
    address: str
    language: str | None


async def find_pending_code(id: UUID, *, now: datetime) -> PendingCode | None:
    """The request with this id, or None once it was used or has expired: there is nothing left to deliver then."""
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
