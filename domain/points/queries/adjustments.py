"""Reading adjustments. For staff only: they name who asked and who agreed, and hold notes."""

from datetime import datetime
from uuid import UUID

from domain.database import Row
from domain.relations import Relation, columns_of


class AdjustmentRow(Row):
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


ADJUSTMENTS = Relation(
    row=AdjustmentRow,
    source="adjustment",
    columns=columns_of(AdjustmentRow),
    order=("requested_at", "id"),
    descending=True,
)
"""The list of adjustments."""
