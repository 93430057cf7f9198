"""The facts of tiers."""

from dataclasses import dataclass
from uuid import UUID

from domain.facts import Fact


@dataclass(frozen=True, slots=True)
class TierReached(Fact):
    """A member reached a higher tier."""

    member_id: UUID
    tier_set_id: str
    tier_id: str

    @property
    def key(self) -> UUID:
        return self.member_id
