"""The list of parked returns, for staff."""

from datetime import datetime
from uuid import UUID

from domain.database import Row
from domain.relations import Relation, columns_of


class ParkedReturnRow(Row):
    """A parked return. `state` is parked, applied or refused; `reason` and `message` belong to the refusal.

    `purchase_id` is None while the purchase is not on record.
    """

    id: UUID
    source: str
    external_id: str
    purchase_id: UUID | None
    purchase_source: str
    purchase_external_id: str
    occurred_at: datetime
    recorded_at: datetime
    state: str
    reason: str | None
    message: str | None
    settled_at: datetime | None


PARKED_RETURNS = Relation(
    row=ParkedReturnRow,
    source="parked_return",
    columns=columns_of(ParkedReturnRow, purchase_id="CASE WHEN settled_at IS NOT NULL THEN purchase_id END"),
    order=("recorded_at", "id"),
    descending=True,
)
"""The list of parked returns."""
