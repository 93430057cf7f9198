"""Entries: the plain values that the contexts above give to the ledger to post."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from domain.ledger.movements import Movement  # It is declared with the kinds of transfer.

LARGEST_AMOUNT = 10**12
"""The largest amount of a single transfer."""


class TransferKind(StrEnum):
    EARN = "earn"
    REDEEM = "redeem"
    REINSTATE = "reinstate"
    CLAWBACK = "clawback"
    ADJUST_CREDIT = "adjust_credit"
    ADJUST_DEBIT = "adjust_debit"
    EXPIRE = "expire"
    TRANSFER_IN = "transfer_in"
    TRANSFER_OUT = "transfer_out"
    OPEN = "open"


class AccountKind(StrEnum):
    MEMBER = "member"
    ISSUANCE = "issuance"
    REDEMPTION = "redemption"
    EXPIRY = "expiry"
    ADJUSTMENT = "adjustment"
    CLEARING = "clearing"
    OPENING = "opening"


FACING: Mapping[TransferKind, AccountKind] = {
    TransferKind.EARN: AccountKind.ISSUANCE,
    TransferKind.CLAWBACK: AccountKind.ISSUANCE,
    TransferKind.REDEEM: AccountKind.REDEMPTION,
    TransferKind.REINSTATE: AccountKind.REDEMPTION,
    TransferKind.ADJUST_CREDIT: AccountKind.ADJUSTMENT,
    TransferKind.ADJUST_DEBIT: AccountKind.ADJUSTMENT,
    TransferKind.EXPIRE: AccountKind.EXPIRY,
    TransferKind.TRANSFER_IN: AccountKind.CLEARING,
    TransferKind.TRANSFER_OUT: AccountKind.CLEARING,
    TransferKind.OPEN: AccountKind.OPENING,
}
"""The system account on the other side of each kind of transfer; expired points that come back face expiry."""

CREDITS = frozenset(
    {
        TransferKind.EARN,
        TransferKind.REINSTATE,
        TransferKind.ADJUST_CREDIT,
        TransferKind.TRANSFER_IN,
        TransferKind.OPEN,
    }
)
"""The kinds that put points into the member's account; all others take them out."""

ACTIVITY = frozenset(
    {
        TransferKind.EARN,
        TransferKind.REDEEM,
        TransferKind.TRANSFER_IN,
        TransferKind.TRANSFER_OUT,
        TransferKind.OPEN,
    }
)
"""The kinds that show a member to be active, where points expire by inactivity."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One transfer to post: `amount` points of a member's unit, more or fewer by its `kind`.

    `id` is the caller's, or derived from the caller's; `occurred_at` is the event's time, in UTC. `tier` is the id of
    the member's tier then, where the unit's expiry depends on it.
    """

    id: UUID
    member_id: UUID
    unit_id: str
    kind: TransferKind
    amount: int
    occurred_at: datetime
    reference: UUID
    movement: "Movement"
    tier: str | None = None

    @property
    def signed(self) -> int:
        """The amount as the member's account sees it: below zero when points go out."""
        return self.amount if self.kind in CREDITS else -self.amount
