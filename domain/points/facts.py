"""Facts about points."""

from dataclasses import dataclass
from uuid import UUID

from domain.facts import Fact


@dataclass(frozen=True, slots=True)
class PointsActivated(Fact):
    """Points that waited for activation count from now on."""

    member_id: UUID
    unit_id: str
    amount: int

    @property
    def key(self) -> UUID:
        return self.member_id
