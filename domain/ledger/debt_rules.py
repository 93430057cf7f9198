"""How debts are paid by points as they become available, and since when a lot could bear what is drawn on it. Pure.

Nothing here looks at a clock: the same reckoning tells a reader what a debt comes to at an instant, and writes it down
when somebody locks the account.
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
    """What is still open of a debt, whose id is the clawback's that made it; owed `since` then, heard of at `known`."""

    id: UUID
    outstanding: int
    since: datetime
    known: datetime


@dataclass(frozen=True, slots=True)
class PayingLot:
    """A lot as debts see it: what of it is free from when on, and when it is gone, if ever."""

    id: UUID
    earned_at: datetime
    expires_at: datetime | None
    gone_at: datetime | None
    portions: Sequence[Portion]

    def is_gone(self, instant: datetime) -> bool:
        return self.gone_at is not None and self.gone_at <= instant

    @property
    def order(self) -> tuple[datetime, datetime, UUID]:
        """The order in which lots are drawn on: see `rules.OpenLot`."""
        return (self.expires_at or _NEVER, self.earned_at, self.id)


@dataclass(frozen=True, slots=True)
class Payment:
    """So much of a lot for a debt, `at` the instant since which both were there."""

    debt_id: UUID
    lot: PayingLot
    amount: int
    at: datetime


def free_portions(start: datetime, changes: Iterable[tuple[datetime, int]]) -> list[Portion]:
    """From when on how much is free without a break, soonest first; `changes` are what came (above zero) and went.

    What changed before `start` counts from there. So no portion is there for a time, gone, and there again.
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
    """What debts, given oldest first, are paid by the lots at the instants, up to `until`, at which points become free.

    At each instant the oldest debt that is known is paid first, from the lots that expire first. Points that were gone
    before a debt was known do not pay it.
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
    """When what is drawn left its lots: the first instant since which they had it free, but not before `since`.

    So late news empties no lot of points that somebody had spent or held meanwhile, or that were not there yet.
    """
    parts: list[tuple[datetime, Drawn]] = []
    for part in drawn:
        taken = _take(part.amount, list(portions[part.lot_id]), _NEVER)
        parts += [(max(at, since), Drawn(part.lot_id, points)) for at, points in taken]
    return parts


def _take(amount: int, portions: list[Portion], until: datetime) -> list[Portion]:
    """Take up to `amount` of the portions that are free by then, the soonest first; they are left with the rest."""
    taken: list[Portion] = []
    while amount and portions and portions[0][0] <= until:
        at, points = portions[0]
        part = min(amount, points)
        taken.append((at, part))
        amount -= part
        portions[:1] = [(at, points - part)] if points > part else []
    return taken
