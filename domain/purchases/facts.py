"""What happened at the till."""

from dataclasses import dataclass
from uuid import UUID

from domain.facts import Fact


@dataclass(frozen=True, slots=True)
class PurchaseRecorded(Fact):
    """A receipt was recorded; `member_id` is None when nobody showed a card."""

    purchase_id: UUID
    member_id: UUID | None
    points: int

    @property
    def key(self) -> UUID:
        return self.member_id or self.purchase_id


@dataclass(frozen=True, slots=True)
class ReturnRecorded(Fact):
    """Goods came back; `points` were taken back for them."""

    return_id: UUID
    purchase_id: UUID
    member_id: UUID | None
    points: int

    @property
    def key(self) -> UUID:
        return self.member_id or self.purchase_id
