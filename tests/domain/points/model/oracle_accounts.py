"""One member's points as the oracle keeps them: lots, holds, debts, and what can be counted from them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import UUID

from domain.actor import Actor
from domain.points import Holdings

FOREVER = datetime.max.replace(tzinfo=UTC)


class Refused(Exception):
    """The oracle's own refusal; `code` is what the ledger must answer too."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(eq=False)
class Lot:
    """Points that came in together. `credit` is what the deed was called that brought them."""

    id: UUID
    credit: UUID
    amount: int
    earned_at: datetime
    counts_from: datetime
    expires_at: datetime = FOREVER
    left: int = 0
    waits: bool = False
    tier: str | None = None

    def __post_init__(self) -> None:
        self.left = self.amount

    @property
    def turn(self) -> tuple[datetime, datetime, UUID]:
        """Next to expire first, those that never do last, then the older, then the smaller id."""
        return self.expires_at, self.earned_at, self.id


@dataclass(eq=False)
class Hold:
    """Points set aside; `ended_at` is when they were captured, released, or will lapse."""

    parts: list[tuple[Lot, int]]
    lapses_at: datetime
    state: str = "open"

    def lives(self, now: datetime) -> bool:
        return self.state == "open" and self.lapses_at > now


@dataclass(eq=False)
class Debt:
    """What a return found nowhere; of two of one instant the smaller id is the older."""

    since: datetime
    left: int


Parts = list[tuple[Lot, int]]


@dataclass
class Account:
    """One member's points."""

    lots: list[Lot] = field(default_factory=list)
    holds: dict[UUID, Hold] = field(default_factory=dict)
    debts: dict[UUID, Debt] = field(default_factory=dict)
    spent: dict[UUID, Parts] = field(default_factory=dict)
    lapses_at: datetime = FOREVER

    @property
    def owed(self) -> int:
        return sum(debt.left for debt in self.debts.values())

    def is_gone(self, lot: Lot, now: datetime) -> bool:
        return min(lot.expires_at, self.lapses_at) <= now

    def counts(self, lot: Lot, now: datetime) -> bool:
        return not self.is_gone(lot, now) and not lot.waits and lot.counts_from <= now

    def held_of(self, lot: Lot, now: datetime) -> int:
        return sum(n for hold in self.holds.values() if hold.lives(now) for of, n in hold.parts if of is lot)

    def free(self, lot: Lot, now: datetime) -> int:
        return lot.left - self.held_of(lot, now)

    def holdings(self, now: datetime) -> Holdings:
        """What the member holds at an instant if nothing happens until then."""
        return Holdings(
            available=sum(self.free(lot, now) for lot in self.lots if self.counts(lot, now)) - self.owed,
            pending=sum(lot.left for lot in self.lots if not self.counts(lot, now) and not self.is_gone(lot, now)),
            held=sum(n for hold in self.holds.values() if hold.lives(now) for _, n in hold.parts),
            owed=self.owed,
        )

    def expired(self, now: datetime) -> int:
        """What is past its instant and protected by no hold: what the job would write down."""
        return sum(self.free(lot, now) for lot in self.lots if self.is_gone(lot, now))

    def lapse(self, now: datetime) -> None:
        """What lapsed by inactivity stays so, whatever happens next."""
        if self.lapses_at <= now:
            for lot in self.lots:
                lot.expires_at = min(lot.expires_at, self.lapses_at)
            self.lapses_at = FOREVER

    def take(self, amount: int, lots: Sequence[Lot], now: datetime) -> tuple[Parts, int]:
        """Take up to so much of these lots in turn; answers the parts and what was missing."""
        parts = []
        for lot in lots:
            part = min(amount, self.free(lot, now))
            if part:
                lot.left -= part
                amount -= part
                parts.append((lot, part))
        return parts, amount

    def countable(self, now: datetime) -> list[Lot]:
        return sorted((lot for lot in self.lots if self.counts(lot, now)), key=lambda lot: lot.turn)

    def pay(self, now: datetime) -> None:
        """Pay what is owed, the oldest debt first, from what counts."""
        for _, debt in sorted(self.debts.items(), key=lambda item: (item[1].since, item[0])):
            _, debt.left = self.take(debt.left, self.countable(now), now)

    def debit(self, amount: int, now: datetime) -> Parts:
        self.pay(now)
        parts, missing = self.take(amount, self.countable(now), now)
        if missing:
            raise Refused("INSUFFICIENT_POINTS")
        return parts


@dataclass
class Adjustment:
    """What somebody of the staff asked for."""

    member: UUID
    amount: int
    asked_by: Actor
    state: str
    decided_by: Actor | None = None


@dataclass
class Shortfall:
    """Spent points that a return missed, until somebody decides."""

    granted: UUID
    amount: int
    state: str = "open"
