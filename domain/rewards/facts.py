"""Facts of the catalogue."""

from dataclasses import dataclass
from uuid import UUID

from domain.facts import Fact
from domain.ids import derived_id

_REWARDS = UUID("01890000-0000-7000-8000-726577617264")


@dataclass(frozen=True, slots=True)
class RewardCreated(Fact):
    """A reward was added to the catalogue."""

    reward_id: str

    @property
    def key(self) -> UUID:
        return derived_id(_REWARDS, self.reward_id)


@dataclass(frozen=True, slots=True)
class RewardWithdrawn(Fact):
    """A reward was withdrawn from the catalogue. A RewardChanged goes with it."""

    reward_id: str

    @property
    def key(self) -> UUID:
        return derived_id(_REWARDS, self.reward_id)


@dataclass(frozen=True, slots=True)
class RewardChanged(Fact):
    """The text, cost or stock of a reward was changed, or it was withdrawn or offered again."""

    reward_id: str
    version: int

    @property
    def key(self) -> UUID:
        return derived_id(_REWARDS, self.reward_id)


@dataclass(frozen=True, slots=True)
class RewardRedeemed(Fact):
    """A member exchanged points for one reward."""

    issued_reward_id: UUID
    member_id: UUID
    cost: int

    @property
    def key(self) -> UUID:
        return self.member_id


@dataclass(frozen=True, slots=True)
class RedemptionCancelled(Fact):
    """A redemption was cancelled: its points went back into their lots, and one piece into the stock."""

    issued_reward_id: UUID
    member_id: UUID
    cost: int

    @property
    def key(self) -> UUID:
        return self.member_id
