"""The list of parked returns, for staff."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.filtering import Listing, columns_of


@dataclass(frozen=True, slots=True)
class ParkedReturnRow:
    """A parked return. `state` is parked, applied or refused; `reason` and `message` belong to the refusal."""

    id: UUID
    source: str
    external_id: str
    purchase_id: UUID
    purchase_source: str
    purchase_external_id: str
    occurred_at: datetime
    recorded_at: datetime
    state: str
    reason: str | None
    message: str | None
    settled_at: datetime | None


PARKED_RETURNS = Listing(
    row=ParkedReturnRow, source="parked_return", columns=columns_of(ParkedReturnRow), newest="recorded_at"
)
"""The list of parked returns."""
