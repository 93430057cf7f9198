"""Facts of the ledger."""

from dataclasses import dataclass
from uuid import UUID

from domain.facts import Fact


@dataclass(frozen=True, slots=True)
class BalanceChanged(Fact):
    """A transfer of `amount` was posted to a member's account; below zero when points went out."""

    transfer_id: UUID
    member_id: UUID
    unit_id: str
    amount: int

    @property
    def key(self) -> UUID:
        return self.member_id


@dataclass(frozen=True, slots=True)
class HoldChanged(Fact):
    """A hold of a member's points was made, captured, released or has lapsed: `state` says which, `amount` how many
    points.
    """

    hold_id: UUID
    member_id: UUID
    unit_id: str
    amount: int
    state: str

    @property
    def key(self) -> UUID:
        return self.member_id
