"""Replays one account's lots, draws and holds in their order, to check that each took the right points. Pure.

Draws are certain: their ids follow each other, as they are numbered under the account's lock. Lots and holds have only
the instant at which their command began, and of two concurrent commands the later one may take the lock first. So a lot
counts from SAME_TIME after that instant, and a hold from SAME_TIME before it until SAME_TIME after its end. A breach
that is found then is one in any order.
"""

from bisect import insort
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID

SAME_TIME = timedelta(minutes=1)
"""Longer than a command takes from reading the clock to its end. Events closer than this may have been in any order."""
_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(slots=True)
class PlayedLot:
    """A lot; `place` is its rank in the account's order of drawing, `left` its remaining points.

    Its expiry may have been rewritten when the account lapsed. Lots that share an expiry now need not have shared it
    then, so their order is not judged where units lapse (`may_have_lapsed`).
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
        """True if this lot is drawn on before the other, whatever was rewritten since."""
        if self.place >= other.place:
            return False
        return not self.may_have_lapsed or self.expires_at is None or self.expires_at != other.expires_at


@dataclass(slots=True)
class PlayedDraw:
    """A draw with the data of its transfer: `of` is its kind, or `capture`; `taken` is what a clawback took at once.

    `at` is when the points left their lot. A return is decided when it is recorded, at `decided_at`; its points may
    have left their lots before, on the day of the return.
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
    """A draw took points although a lot before it had `left` points, unless holds had set these aside."""

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
        """The draws in another order than the law's, each with a possible excuse."""
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
        """Points that come back go into the lots that were drawn on last."""
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
        """Points taken at once come from the credit's own lots, then from others; a debt is paid later."""
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
        """Older debts are paid first: all of them before any spending."""
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
            # Draws and holds are ordered only by time: holds that may have been before a draw count as if they were.
            left = self._known[suspect.lot_id].amount - sum(
                draw.amount
                for draw in self.draws
                if draw.lot_id == suspect.lot_id
                and draw.at <= (hold.at + SAME_TIME if draw.amount > 0 else hold.at - SAME_TIME)
            )
            if left > 0:
                yield Suspect(suspect.row, suspect.detail, hold.at, suspect.lot_id, left)

    def _ahead(self, row: str, lot: PlayedLot, at: datetime) -> Iterator[Suspect]:
        """The first lot that should have been drawn on before this one: it counted by then and had points left. None
        without.
        """
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
"""More than holds can set aside: no excuse."""
