"""Sign-in codes as the one who delivers them needs them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.database import fetch_one_as


@dataclass(frozen=True, slots=True)
class PendingCode:
    """A code that is still good, and where it goes."""

    id: UUID
    address: str


async def find_pending_code(id: UUID, *, now: datetime) -> PendingCode | None:
    """The request with this id, or None once it was used or has expired: there is nothing left to deliver then."""
    return await fetch_one_as(
        PendingCode,
        "SELECT id, address FROM sign_in_code WHERE id = $1 AND used_at IS NULL AND expires_at > $2",
        id,
        now,
    )
