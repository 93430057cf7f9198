"""Reading adjustments. For staff only: they name who asked and who agreed, and hold notes."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.filtering import Listing, columns_of


@dataclass(frozen=True, slots=True)
class AdjustmentRow:
    """The state of an adjustment."""

    id: UUID
    member_id: UUID
    unit_id: str
    amount: int
    reason_code: str
    reason: str
    note: str | None
    state: str
    requested_by: str
    requested_at: datetime
    decided_by: str | None
    decided_at: datetime | None


ADJUSTMENTS = Listing(row=AdjustmentRow, source="adjustment", columns=columns_of(AdjustmentRow), newest="requested_at")
"""The list of adjustments."""
