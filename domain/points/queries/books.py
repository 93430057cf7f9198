"""The books: the points that members can still spend at any instant, and the movements between two days.

Everything is dated by when it happened, not by when it was recorded. Expiry holds at read: the figures are the same
before and after a job writes it down. A day's books include what expires at its end: points that count until 30
November are gone with November. A late posting changes the books of its day.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise

import asyncpg
from dateutil.relativedelta import relativedelta

from domain.actor import Actor, require_staff
from domain.database import pooled_connection
from domain.errors import InvalidInput, NotFound
from domain.ledger import end_of, lived_until, unsettled_in
from domain.points.queries.booked_days import BOOKED_AT, UNDONE_EXPIRY
from domain.points.queries.liabilities import PATIENCE, Liability, Paid, Position, liability_at
from domain.points.units.terms import DEFAULT_UNIT
from domain.programme import start_of_day, the_programme

FIRST_YEAR, LAST_YEAR = 1900, 2999
MOST_PERIODS = 400
_TICK = timedelta(microseconds=1)


class Period(StrEnum):
    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Movements:
    """The movements: issued − reversed − redeemed + reinstated − expired + adjusted + opened is the change of `net`.

    `reversed` is what returns took back of `issued`, `reinstated` what was given back of `redeemed`. `adjusted` may be
    below zero. `transferred` went from member to member and sums to zero.
    """

    issued: int = 0
    reversed: int = 0
    redeemed: int = 0
    reinstated: int = 0
    expired: int = 0
    adjusted: int = 0
    opened: int = 0
    transferred: int = 0

    @property
    def change(self) -> int:
        gained = self.issued + self.reinstated + self.adjusted + self.opened
        return gained - self.reversed - self.redeemed - self.expired


@dataclass(frozen=True, slots=True)
class LedgerReport:
    """A unit's books: opening position, what moved in each period from its first day on, closing position."""

    unit_id: str
    liability: Liability
    opening: Position
    closing: Position
    periods: Sequence[tuple[date, Movements]]

    @property
    def total(self) -> Movements:
        """The sum of all periods."""
        return Movements(
            **{field.name: sum(getattr(moved, field.name) for _, moved in self.periods) for field in fields(Movements)}
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWanted:
    """A unit's books from the beginning of `since` to the beginning of `until`, period by period.

    With the liability as of an instant, or as of now.
    """

    since: date
    until: date
    by: Period
    as_of: datetime | None = None
    unit_id: str = DEFAULT_UNIT


async def ledger_report(*, actor: Actor, wanted: ReportWanted, now: datetime) -> LedgerReport:
    """The books of a unit.

    They are read from one snapshot, and read much of the ledger. For staff. Raises InvalidInput, NotFound.
    """
    require_staff(actor)
    unit_id, until = wanted.unit_id, wanted.until
    starts = _starts(wanted.since, until, wanted.by)
    zone = (await the_programme()).zone
    bounds = [start_of_day(day, zone) for day in (*starts, until)]
    async with pooled_connection() as connection, connection.transaction(isolation="repeatable_read", readonly=True):
        await connection.execute(f"SET LOCAL statement_timeout = '{PATIENCE}s'")
        if not await connection.fetchval("SELECT 1 FROM unit WHERE id = $1", unit_id):
            raise NotFound(what="unit", path=("unit",))
        at = wanted.as_of or now
        paid = await unsettled_in(unit_id, until=max(at, bounds[-1]), connection=connection)
        return LedgerReport(
            unit_id,
            await liability_at(connection, unit_id, at, at, paid, zone=zone.key),
            (await liability_at(connection, unit_id, bounds[0] - _TICK, bounds[0], paid, zone=zone.key)).position,
            (await liability_at(connection, unit_id, bounds[-1] - _TICK, bounds[-1], paid, zone=zone.key)).position,
            list(zip(starts, await _movements(connection, unit_id, bounds, paid), strict=True)),
        )


def _starts(since: date, until: date, by: Period) -> list[date]:
    """The first days of the periods. The first period begins, and the last one ends, where the report does."""
    if until <= since:
        raise InvalidInput("`until` must be after `since`.", path=("until",))
    if not FIRST_YEAR <= since.year <= until.year <= LAST_YEAR:
        raise InvalidInput(f"The books must be within the years {FIRST_YEAR} to {LAST_YEAR}.", path=("since",))
    step = relativedelta(days=1) if by is Period.DAY else relativedelta(months=1)
    starts = [since]
    following = since + step if by is Period.DAY else since.replace(day=1) + step
    while following < until:
        starts.append(following)
        following += step
        if len(starts) > MOST_PERIODS:
            raise InvalidInput(f"A report has at most {MOST_PERIODS} periods. Choose a shorter time.", path=("since",))
    return starts


_TRANSFERS = f"""
WITH dated AS (
    SELECT {BOOKED_AT} AS at, CASE WHEN o.id IS NULL THEN t.kind ELSE 'revive' END AS kind, t.amount
      FROM transfer t {UNDONE_EXPIRY}
     WHERE t.unit_id = $1 AND t.occurred_at >= $2 AND t.occurred_at <= $3
)
SELECT width_bucket(at, $4::timestamptz[]) - 1 AS period, kind, sum(amount)::bigint AS points
  FROM dated WHERE at >= $2 AND at < $3 GROUP BY 1, 2
"""

# Points of expired lots that no transfer has written down yet. The sum grows by a lot's content when the lot expires
# and changes with later draws and reversals. It leaves out what a hold protects until it ends.
_GONE = f"""
WITH gone AS (
    SELECT l.id, l.amount, greatest({end_of()} - interval '1 microsecond', c.occurred_at) AS at
      FROM standing_account a JOIN lot l ON l.account_id = a.id JOIN transfer c ON c.id = l.credit_id
     WHERE a.unit_id = $1 AND {end_of()} <= $3 AND c.occurred_at < $3
), held AS (
    SELECT greatest(g.at, h.held_at) AS since, hl.amount,
           CASE WHEN h.state = 'captured' THEN h.closed_at
                ELSE {lived_until()} - interval '1 microsecond' END AS until
      FROM gone g JOIN hold_lot hl ON hl.lot_id = g.id JOIN hold h ON h.id = hl.hold_id
), changes AS (
    SELECT at, amount AS points FROM gone
    UNION ALL
    SELECT greatest(g.at, d.drawn_at - (t.occurred_at - ({BOOKED_AT}))), -d.amount
      FROM gone g JOIN draw d ON d.lot_id = g.id JOIN transfer t ON t.id = d.transfer_id {UNDONE_EXPIRY}
    UNION ALL
    SELECT greatest(g.at, p.at), -p.amount
      FROM gone g JOIN unnest($5::uuid[], $6::bigint[], $7::timestamptz[]) AS p(lot_id, amount, at) ON p.lot_id = g.id
    UNION ALL
    SELECT since, -amount FROM held WHERE until > since
    UNION ALL
    SELECT until, amount FROM held WHERE until > since
)
SELECT width_bucket(at, $4::timestamptz[]) - 1 AS period, sum(points)::bigint AS points
  FROM changes WHERE at >= $2 AND at < $3 GROUP BY 1
"""

_SIGNS = {
    "earn": ("issued", 1),
    "clawback": ("reversed", 1),
    "redeem": ("redeemed", 1),
    "reinstate": ("reinstated", 1),
    "expire": ("expired", 1),
    "revive": ("expired", -1),
    "gone": ("expired", 1),
    "adjust_credit": ("adjusted", 1),
    "adjust_debit": ("adjusted", -1),
    "open": ("opened", 1),
    "transfer_out": ("transferred", 1),
}
"""The figure that counts each kind of transfer. Passing on is one member's debit and another one's credit."""


async def _movements(
    connection: asyncpg.Connection, unit_id: str, bounds: Sequence[datetime], paid: Paid
) -> list[Movements]:
    ends = (unit_id, bounds[0], bounds[-1], list(bounds))
    rows = [
        (row["period"], row["kind"], row["points"])
        for row in await connection.fetch(_TRANSFERS, *ends, timeout=PATIENCE)
    ]
    rows += [
        (row["period"], "gone", row["points"]) for row in await connection.fetch(_GONE, *ends, *paid, timeout=PATIENCE)
    ]
    figures: list[dict[str, int]] = [defaultdict(int) for _ in pairwise(bounds)]
    for period, kind, points in rows:
        if kind in _SIGNS:
            name, sign = _SIGNS[kind]
            figures[period][name] += sign * points
    return [Movements(**found) for found in figures]
