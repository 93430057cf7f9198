"""One account's lots, draws and holds played again in their order, to see that each took what it had to. Pure.

What is certain is told from what is stored: the draws of an account follow each other by their ids, for they are
numbered under its lock. Lots and holds have no such number, only the instant that a command began with, and of two
commands that run at once the later one may come to the lock first. So a lot counts from SAME_TIME after that instant,
and a hold from SAME_TIME before it until SAME_TIME after its end: what is found then is wrong whatever came first.
"""

from bisect import insort
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID

SAME_TIME = timedelta(minutes=1)
"""Longer than from when a command reads the clock until it ends; things closer than this may have been in any order."""
_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(slots=True)
class PlayedLot:
    """A lot; `place` is its rank in the order in which the account's lots are drawn on, `left` what it has by now.

    Its expiry may have been written anew when the account lapsed. Who expired first did so before, but lots that share
    an instant now need not have shared one then: where units lapse (`may_have_lapsed`), their order is not judged.
    """

    place: int
    id: UUID
    credit_id: UUID
    amount: int
    expires_at: datetime | None
    counts_from: datetime
    may_have_lapsed: bool
    left: int = field(init=False)
    expired: int = 0
    in_line: bool = False

    def __post_init__(self) -> None:
        self.left = self.amount

    def is_surely_before(self, other: "PlayedLot") -> bool:
        """Whether this one is drawn on before the other, whatever was written anew since."""
        if self.place >= other.place:
            return False
        return not self.may_have_lapsed or self.expires_at is None or self.expires_at != other.expires_at


@dataclass(slots=True)
class PlayedDraw:
    """A draw with what its transfer says: `of` is its kind, or `capture`; `taken` what a clawback took at once.

    `at` is when the points left their lot. What a return takes is decided when it is heard of, at `decided_at`, and may
    have left its lots before: on the day of the return.
    """

    id: int
    lot_id: UUID
    amount: int
    at: datetime
    transfer_id: UUID
    of: str
    reverses_id: UUID | None
    taken: int
    decided_at: datetime


@dataclass(slots=True)
class PlayedHold:
    """The part of a lot that a hold set aside at an instant."""

    hold_id: UUID
    lot_id: UUID
    at: datetime


@dataclass(frozen=True, slots=True)
class PlayedDebt:
    """A debt as it was made, in the order in which debts are paid."""

    id: UUID
    amount: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Suspect:
    """Something was taken though a lot had `left` points that go before it, unless holds had set these aside."""

    row: str
    detail: str
    at: datetime
    lot_id: UUID
    left: int


@dataclass(slots=True)
class Account:
    """The rows of one account: lots in the order of drawing, draws by id, holds by instant, debts oldest first."""

    lots: Sequence[PlayedLot]
    draws: Sequence[PlayedDraw]
    holds: Sequence[PlayedHold]
    debts: Sequence[PlayedDebt]
    _known: dict[UUID, PlayedLot] = field(default_factory=dict)
    _own: dict[UUID, list[PlayedLot]] = field(default_factory=lambda: defaultdict(list))
    _line: list[PlayedLot] = field(default_factory=list)
    _waiting: list[PlayedLot] = field(default_factory=list)
    _taken: dict[UUID, int] = field(default_factory=lambda: defaultdict(int))
    _paid: dict[UUID, int] = field(default_factory=lambda: defaultdict(int))
    _spent: dict[UUID, dict[UUID, int]] = field(default_factory=dict)

    def suspects(self) -> Iterator[Suspect]:
        """What was done in another order than the law's, each with what may excuse it."""
        for lot in self.lots:
            self._known[lot.id] = lot
            self._own[lot.credit_id].append(lot)
        self._waiting = sorted(self.lots, key=lambda lot: lot.counts_from, reverse=True)
        holds = list(reversed(self.holds))
        for draw in self.draws:
            while holds and holds[-1].at <= draw.at and draw.of != "expire":
                yield from self._hold(holds.pop())
            yield from self._draw(draw)
        while holds:
            yield from self._hold(holds.pop())

    def _draw(self, draw: PlayedDraw) -> Iterator[Suspect]:
        lot = self._known.get(draw.lot_id)
        if lot is None:
            return
        lot.left -= draw.amount
        if draw.amount < 0:
            yield from self._put_back(draw, lot)
        elif draw.of == "expire":
            lot.expired += draw.amount
        elif draw.of == "clawback":
            yield from self._claw_back(draw, lot)
        else:
            if draw.of != "capture":
                yield from self._debts_before(draw, len(self.debts), draw.at)
                yield from self._ahead(f"draw {draw.id}", lot, draw.at)
            if draw.of in ("capture", "redeem"):
                net = self._spent.setdefault(draw.transfer_id, {})
                net[lot.id] = net.get(lot.id, 0) + draw.amount

    def _put_back(self, draw: PlayedDraw, lot: PlayedLot) -> Iterator[Suspect]:
        """What comes back goes into the lots that were drawn on last."""
        if draw.reverses_id is None or (net := self._spent.get(draw.reverses_id)) is None:
            lot.expired += draw.amount
        else:
            net[lot.id] = net.get(lot.id, 0) + draw.amount
            for id, left in net.items():
                if left > 0 and lot.is_surely_before(later := self._known[id]):
                    yield Suspect(
                        f"draw {draw.id}", f"put back into lot {lot.id} before lot {id}", draw.at, later.id, _SURE
                    )
                    break
        if not lot.in_line and lot.counts_from + SAME_TIME <= draw.at:
            self._stand_in_line(lot)

    def _claw_back(self, draw: PlayedDraw, lot: PlayedLot) -> Iterator[Suspect]:
        """What is taken at once comes from the credit's own lots, then from others; what is owed is paid later."""
        so_far = self._taken[draw.transfer_id]
        self._taken[draw.transfer_id] += draw.amount
        if so_far >= draw.taken:
            self._paid[draw.transfer_id] += draw.amount
            place = next((place for place, debt in enumerate(self.debts) if debt.id == draw.transfer_id), 0)
            yield from self._debts_before(draw, place, draw.at)
            yield from self._ahead(f"draw {draw.id}", lot, draw.at)
            return
        own = self._own.get(draw.reverses_id, ()) if draw.reverses_id else ()
        if lot in own:
            return
        for other in own:
            if other.left + other.expired > 0:
                detail = f"took from lot {lot.id} what lot {other.id} of its own had"
                yield Suspect(f"draw {draw.id}", detail, draw.decided_at, other.id, other.left + other.expired)
                return
        yield from self._debts_before(draw, len(self.debts), draw.decided_at)
        yield from self._ahead(f"draw {draw.id}", lot, draw.decided_at)

    def _debts_before(self, draw: PlayedDraw, place: int, at: datetime) -> Iterator[Suspect]:
        """Debts that are older are paid first: all of them before anything is spent."""
        for debt in self.debts[:place]:
            if debt.at + SAME_TIME <= at and (left := debt.amount - self._paid[debt.id]) > 0:
                detail = f"took from lot {draw.lot_id} while {left} of debt {debt.id} were owed"
                yield Suspect(f"draw {draw.id}", detail, at, draw.lot_id, _SURE)
                return

    def _hold(self, hold: PlayedHold) -> Iterator[Suspect]:
        lot = self._known.get(hold.lot_id)
        if lot is None:
            return
        for suspect in self._ahead(f"hold {hold.hold_id}", lot, hold.at):
            # Draws have no order with holds but by time: those that may have been before it count as if they were.
            left = self._known[suspect.lot_id].amount - sum(
                draw.amount
                for draw in self.draws
                if draw.lot_id == suspect.lot_id
                and draw.at <= (hold.at + SAME_TIME if draw.amount > 0 else hold.at - SAME_TIME)
            )
            if left > 0:
                yield Suspect(suspect.row, suspect.detail, hold.at, suspect.lot_id, left)

    def _ahead(self, row: str, lot: PlayedLot, at: datetime) -> Iterator[Suspect]:
        """The first lot that had to be drawn on before this one, if any: it counted by then and had points left."""
        while self._waiting and self._waiting[-1].counts_from + SAME_TIME <= at:
            self._stand_in_line(self._waiting.pop())
        line = self._line
        place = 0
        while place < len(line) and (first := line[place]).place < lot.place:
            if first.left <= 0 or (first.expires_at or _NEVER) <= at:
                first.in_line = False
                del line[place]
                continue
            if first.is_surely_before(lot) and first.counts_from + SAME_TIME <= at:
                yield Suspect(row, f"took from lot {lot.id} before lot {first.id}", at, first.id, first.left)
                return
            place += 1

    def _stand_in_line(self, lot: PlayedLot) -> None:
        if not lot.in_line:
            lot.in_line = True
            insort(self._line, lot, key=lambda other: other.place)


_SURE = 2**62
"""More than holds can set aside: nothing excuses it."""
