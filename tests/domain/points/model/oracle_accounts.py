"""One member's points as the oracle keeps them: lots, holds, debts, and what can be counted from them."""

import copy
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
    """Points that came in together. `credit` is what the deed was called that brought them.

    What was passed on came in at `received_at`, and is older than that; all else came in when it was earned. What
    counts `at_once` does so for every clock, even one that is behind its first instant. `log` is what was put back
    into the lot, and below zero what left it, each with its instant. `written_off` is what a job has written down as
    expired: a clock that is behind cannot spend it any more, though it is still to expire there.
    """

    id: UUID
    credit: UUID
    amount: int
    earned_at: datetime
    counts_from: datetime
    expires_at: datetime = FOREVER
    at_once: bool = True
    waits: bool = False
    tier: str | None = None
    log: list[tuple[datetime, int]] = field(default_factory=list)
    written_off: int = 0
    received_at: datetime | None = None

    @property
    def left(self) -> int:
        return self.amount + sum(n for _, n in self.log)

    def left_at(self, instant: datetime) -> int:
        return self.amount + sum(n for at, n in self.log if at <= instant)

    @property
    def turn(self) -> tuple[datetime, datetime, UUID]:
        """Next to expire first, those that never do last, then the older, then the smaller id."""
        return self.expires_at, self.earned_at, self.id


@dataclass(eq=False)
class Hold:
    """Points set aside; `ended_at` is when they were captured, released, or will lapse."""

    parts: list[tuple[Lot, int]]
    held_at: datetime
    lapses_at: datetime
    ended_at: datetime
    state: str = "open"

    def lives(self, now: datetime) -> bool:
        return self.state == "open" and self.lapses_at > now

    def lived(self, instant: datetime) -> bool:
        return self.held_at <= instant < self.ended_at


Parts = list[tuple[Lot, int]]


@dataclass(eq=False)
class TakenBack:
    """What a return took, from the day of the return `since`; `known` is when it was heard of.

    `drawn` is what lots gave for it and when; what they did not give is `owed`. Of two debts that were heard of at one
    instant the smaller id is the older.
    """

    since: datetime
    known: datetime
    amount: int
    drawn: list[tuple[datetime, int]] = field(default_factory=list)

    @property
    def left(self) -> int:
        return self.amount - sum(n for _, n in self.drawn)

    def left_at(self, instant: datetime) -> int:
        return self.amount - sum(n for at, n in self.drawn if at <= instant) if self.since <= instant else 0


@dataclass
class Account:
    """One member's points."""

    lots: list[Lot] = field(default_factory=list)
    holds: dict[UUID, Hold] = field(default_factory=dict)
    returns: dict[UUID, TakenBack] = field(default_factory=dict)
    spent: dict[UUID, Parts] = field(default_factory=dict)
    lapses_at: datetime = FOREVER
    terms_from: datetime = datetime.min.replace(tzinfo=UTC)

    @property
    def owed(self) -> int:
        return sum(back.left for back in self.returns.values())

    def is_gone(self, lot: Lot, now: datetime) -> bool:
        return min(lot.expires_at, self.lapses_at) <= now

    def holds_some(self, now: datetime) -> bool:
        """Whether there are points that have not expired, pending or held ones too."""
        return any(lot.left > lot.written_off and not self.is_gone(lot, now) for lot in self.lots)

    def counts(self, lot: Lot, now: datetime) -> bool:
        return not self.is_gone(lot, now) and not lot.waits and (lot.at_once or lot.counts_from <= now)

    def held_of(self, lot: Lot, now: datetime) -> int:
        return sum(n for hold in self.holds.values() if hold.lives(now) for of, n in hold.parts if of is lot)

    def free(self, lot: Lot, now: datetime) -> int:
        return lot.left - lot.written_off - self.held_of(lot, now)

    def stays_free(self, lot: Lot, since: datetime) -> int:
        """How much of a lot is free at an instant, and at every one since."""
        instants = {since} | {at for at, _ in lot.log if at > since}
        for hold in self.holds.values():
            instants |= {at for at in (hold.held_at, hold.ended_at) if at > since}
        return min(self.free_at(lot, at) for at in instants) - lot.written_off

    def free_at(self, lot: Lot, instant: datetime) -> int:
        """What of a lot no hold had set aside at an instant."""
        held = sum(n for hold in self.holds.values() for of, n in hold.parts if of is lot and hold.lived(instant))
        return lot.left_at(instant) - held

    def settled(self, now: datetime) -> "Account":
        """The account with its debts paid by what has become free by then."""
        if not self.owed:
            return self
        account = copy.deepcopy(self)
        account.settle(now)
        return account

    def settle(self, now: datetime) -> None:
        """Let time pass: whenever something becomes free, the debts that are known by then are paid from it at once.

        Whoever does something knows of all debts, those too that a clock has noted which is ahead.
        """
        if not self.owed:
            return
        instants = {min(back.known, now) for back in self.returns.values()}
        instants |= {lot.counts_from for lot in self.lots} | {at for lot in self.lots for at, _ in lot.log}
        instants |= {hold.ended_at for hold in self.holds.values()}
        for instant in sorted(instant for instant in instants if instant <= now):
            for _, back in self.debts():
                if min(back.known, now) <= instant:
                    self.pay(back, instant)

    def holdings(self, now: datetime) -> Holdings:
        """What the member holds at an instant if nothing happens until then: what is owed, less what could pay it."""
        account = self.settled(now)
        available = sum(account.free(lot, now) for lot in account.lots if account.counts(lot, now)) - account.owed
        waiting = [lot for lot in self.lots if not self.counts(lot, now) and not self.is_gone(lot, now)]
        return Holdings(
            available=available,
            pending=sum(lot.left - lot.written_off for lot in waiting),
            held=sum(n for hold in self.holds.values() if hold.lives(now) for _, n in hold.parts),
            owed=max(-available, 0),
        )

    def as_of(self, instant: datetime) -> Holdings:
        """What the member held at an instant, by what is known of it: counted anew from what had happened by then."""
        account = self.settled(instant)
        lots = [
            lot
            for lot in account.lots
            if (lot.received_at or lot.earned_at) <= instant and not account.is_gone(lot, instant)
        ]
        holds = [hold for hold in account.holds.values() if hold.lived(instant)]
        held = sum(n for hold in holds for lot, n in hold.parts if lot in lots)
        owed = sum(back.left_at(instant) for back in account.returns.values())
        pending = sum(lot.left_at(instant) for lot in lots if not account.counts(lot, instant))
        free = sum(lot.left_at(instant) for lot in lots) - pending - held
        return Holdings(
            available=free - owed,
            pending=pending,
            held=sum(n for hold in holds for _, n in hold.parts),
            owed=owed - min(free, owed),
        )

    def expired(self, now: datetime) -> int:
        """What is past its instant and protected by no hold: what the job would write down."""
        account = self.settled(now)
        return sum(account.free(lot, now) + lot.written_off for lot in account.lots if account.is_gone(lot, now))

    def has_due(self, now: datetime) -> bool:
        """Whether the job finds something that nobody has written down."""
        lapses = self.lapses_at <= now and any(lot.left > lot.written_off for lot in self.lots)
        return lapses or any(lot.expires_at <= now and self.free(lot, now) for lot in self.lots)

    def write_off(self, now: datetime) -> None:
        """What has expired is written down: from here on it is gone for every clock."""
        for lot in self.lots:
            if lot.expires_at <= now:
                lot.written_off += self.free(lot, now)

    def lapse(self, now: datetime) -> None:
        """What lapsed, an account or a hold, stays so, whatever happens next."""
        if self.lapses_at <= now:
            for lot in self.lots:
                lot.expires_at = min(lot.expires_at, self.lapses_at)
            self.lapses_at = FOREVER
        for hold in self.holds.values():
            if hold.state == "open" and hold.lapses_at <= now:
                hold.state = "lapsed"

    def take(self, amount: int, lots: Sequence[Lot], now: datetime) -> tuple[Parts, int]:
        """Up to so much of these lots in turn; answers the parts and what was missing. Nothing is drawn yet."""
        parts = []
        for lot in lots:
            part = min(amount, self.free(lot, now))
            if part:
                amount -= part
                parts.append((lot, part))
        return parts, amount

    def countable(self, now: datetime) -> list[Lot]:
        return sorted((lot for lot in self.lots if self.counts(lot, now)), key=lambda lot: lot.turn)

    def debts(self) -> list[tuple[UUID, TakenBack]]:
        """What is still owed, the oldest debt first."""
        owed = [(id, back) for id, back in self.returns.items() if back.left]
        return sorted(owed, key=lambda item: (item[1].known, item[0]))

    def pay(self, back: TakenBack, instant: datetime) -> None:
        """Pay a debt from what counts at an instant and stays free; not from what was gone when it was made."""
        for lot in self.countable(instant):
            part = min(back.left, self.stays_free(lot, instant))
            if part > 0 and lot.counts_from <= instant and not self.is_gone(lot, back.since):
                self.draw_for(back, lot, part, start=max(lot.earned_at, lot.counts_from))

    def draw_for(self, back: TakenBack, lot: Lot, amount: int, *, start: datetime) -> None:
        """Draw on a lot for a return, point by point: each on the day of the return, or as soon as it stayed free."""
        for _ in range(amount):
            at = self.free_since(lot, max(back.since, start), start)
            lot.log.append((at, -1))
            back.drawn.append((at, 1))

    def free_since(self, lot: Lot, since: datetime, start: datetime) -> datetime:
        """The first instant, not before `since`, from which on a point of this lot was free all the time."""
        holds = [hold for hold in self.holds.values() if any(of is lot for of, _ in hold.parts)]
        instants = {since} | {at for at, _ in lot.log} | {hold.held_at for hold in holds}
        later = sorted(at for at in instants | {hold.ended_at for hold in holds} if at >= since)
        free = {at: self.free_at(lot, at) for at in later}
        return next(at for place, at in enumerate(later) if all(free[then] >= 1 for then in later[place:]))

    def debit(self, amount: int, now: datetime) -> Parts:
        parts, missing = self.take(amount, self.countable(now), now)
        if missing or self.owed:
            raise Refused("INSUFFICIENT_POINTS")
        return parts

    def draw(self, parts: Parts, now: datetime) -> Parts:
        for lot, part in parts:
            lot.log.append((now, -part))
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
