"""The rules of debts: how available points pay them, and since when a lot could bear a draw. Pure.

Nothing here reads a clock: the same computation shows a debt at an instant to a reader, and is written down when the
account is locked.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from domain.ledger.lot_rules import Drawn

_NEVER = datetime.max.replace(tzinfo=UTC)

Portion = tuple[datetime, int]
"""So many points of a lot, free from an instant on without a break."""


@dataclass(frozen=True, slots=True)
class Owed:
    """The open rest of a debt, whose id is that of its clawback; owed `since` then, recorded at `known`."""

    id: UUID
    outstanding: int
    since: datetime
    known: datetime


@dataclass(frozen=True, slots=True)
class PayingLot:
    """A lot as debts see it: its free portions with their starts, and its end, if any."""

    id: UUID
    earned_at: datetime
    expires_at: datetime | None
    gone_at: datetime | None
    portions: Sequence[Portion]

    def is_gone(self, instant: datetime) -> bool:
        return self.gone_at is not None and self.gone_at <= instant

    @property
    def order(self) -> tuple[datetime, datetime, UUID]:
        """The order in which lots are drawn on: see `lot_rules.OpenLot`."""
        return (self.expires_at or _NEVER, self.earned_at, self.id)


@dataclass(frozen=True, slots=True)
class Payment:
    """So many points of a lot for a debt, `at` the instant since which both were there."""

    debt_id: UUID
    lot: PayingLot
    amount: int
    at: datetime


def free_portions(start: datetime, changes: Iterable[tuple[datetime, int]]) -> list[Portion]:
    """The portions that are free without a break, soonest first; `changes` above zero came, others went.

    Changes before `start` count from there. A portion is never there for a time, gone, and there again.
    """
    moved: dict[datetime, int] = defaultdict(int)
    for at, points in changes:
        moved[max(at, start)] += points
    levels: list[Portion] = []
    level = 0
    for at in sorted(moved):
        level += moved[at]
        levels.append((at, level))
    lasting: list[Portion] = []
    lowest = level
    for at, level in reversed(levels):
        lowest = min(lowest, level)
        lasting.append((at, lowest))
    portions: list[Portion] = []
    given = 0
    for at, lowest in reversed(lasting):
        if lowest > given:
            portions.append((at, lowest - given))
            given = lowest
    return portions


def reckon(debts: Sequence[Owed], lots: Iterable[PayingLot], *, until: datetime) -> list[Payment]:
    """The payments of debts, given oldest first, by lots, at each instant up to `until` at which points become free.

    At each instant the oldest known debt is paid first, from the lots that expire first. Points that were gone before a
    debt was known do not pay it.
    """
    ordered = sorted(lots, key=lambda lot: lot.order)
    free = {lot.id: list(lot.portions) for lot in ordered}
    left = {debt.id: debt.outstanding for debt in debts}
    instants = {max(at, debt.known) for lot in ordered for at, _ in lot.portions for debt in debts}
    payments: list[Payment] = []
    for instant in sorted(instant for instant in instants if instant <= until):
        for debt in (debt for debt in debts if debt.known <= instant):
            for lot in (lot for lot in ordered if not lot.is_gone(max(instant, debt.since))):
                for at, part in _take(left[debt.id], free[lot.id], instant):
                    left[debt.id] -= part
                    payments.append(Payment(debt.id, lot, part, max(at, debt.since)))
    return payments


def dated(
    drawn: Sequence[Drawn], portions: Mapping[UUID, Sequence[Portion]], *, since: datetime
) -> list[tuple[datetime, Drawn]]:
    """When drawn points left their lots: the first instant since which they were free, but not before `since`.

    So late news takes no points from a lot that were spent or held meanwhile, or were not there yet.
    """
    parts: list[tuple[datetime, Drawn]] = []
    for part in drawn:
        taken = _take(part.amount, list(portions[part.lot_id]), _NEVER)
        parts += [(max(at, since), Drawn(part.lot_id, points)) for at, points in taken]
    return parts


def _take(amount: int, portions: list[Portion], until: datetime) -> list[Portion]:
    """Take up to `amount` of the portions that are free by then, soonest first; they keep the rest."""
    taken: list[Portion] = []
    while amount and portions and portions[0][0] <= until:
        at, points = portions[0]
        part = min(amount, points)
        taken.append((at, part))
        amount -= part
        portions[:1] = [(at, points - part)] if points > part else []
    return taken
