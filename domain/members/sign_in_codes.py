"""Sign-in codes that are still to be delivered."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.database import fetch_one_as


@dataclass(frozen=True, slots=True)
class PendingCode:
    """A valid code with the address to which it goes."""

    id: UUID
    address: str


async def find_pending_code(id: UUID, *, now: datetime) -> PendingCode | None:
    """The request with this id; None when its code is used or expired, so that nothing is delivered."""
    return await fetch_one_as(
        PendingCode,
        "SELECT id, address FROM sign_in_code WHERE id = $1 AND used_at IS NULL AND expires_at > $2",
        id,
        now,
    )
