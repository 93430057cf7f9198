"""What happened in the catalogue."""

from dataclasses import dataclass
from uuid import UUID

from domain.facts import Fact


@dataclass(frozen=True, slots=True)
class RewardChanged(Fact):
    """A reward was added to the catalogue, or what it says, costs or has in stock was changed."""

    reward_id: UUID
    version: int

    @property
    def key(self) -> UUID:
        return self.reward_id


@dataclass(frozen=True, slots=True)
class RewardRedeemed(Fact):
    """A member exchanged points for one of a reward."""

    issued_reward_id: UUID
    member_id: UUID
    cost: int

    @property
    def key(self) -> UUID:
        return self.member_id


@dataclass(frozen=True, slots=True)
class RedemptionCancelled(Fact):
    """A redemption was cancelled: the points went back into their lots, the piece into the stock."""

    issued_reward_id: UUID
    member_id: UUID
    cost: int

    @property
    def key(self) -> UUID:
        return self.member_id
