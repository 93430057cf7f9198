"""The facts of purchases and returns."""

from dataclasses import dataclass
from uuid import UUID

from domain.facts import Fact


@dataclass(frozen=True, slots=True)
class PurchaseRecorded(Fact):
    """A purchase was recorded. `member_id` is None for a purchase without a member."""

    purchase_id: UUID
    member_id: UUID | None
    points: int

    @property
    def key(self) -> UUID:
        return self.member_id or self.purchase_id


@dataclass(frozen=True, slots=True)
class ReturnRecorded(Fact):
    """A return was applied to its purchase, and `points` were taken back."""

    return_id: UUID
    purchase_id: UUID
    member_id: UUID | None
    points: int

    @property
    def key(self) -> UUID:
        return self.member_id or self.purchase_id
