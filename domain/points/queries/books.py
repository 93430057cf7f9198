"""The books: what members can still spend at any instant, and what moved between two days.

Everything goes by when it happened, not by when we heard of it, and expiry holds at read: the figures are the same
before and after a job has written an expiry down. A day's books hold what expired at its very end: points that count
until the last of November are gone with November. What is posted late changes the books of its day.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from uuid import UUID

import asyncpg
from dateutil.relativedelta import relativedelta

from domain.actor import Actor, require_staff
from domain.database import pooled_connection
from domain.errors import InvalidInput, NotFound
from domain.ledger import end_of, lived_until, unsettled_in
from domain.points.queries.booked_days import BOOKED_AT, UNDONE_EXPIRY
from domain.points.units.terms import DEFAULT_UNIT
from domain.programme import start_of_day, the_programme

FIRST_YEAR, LAST_YEAR = 1900, 2999
MOST_PERIODS = 400
PATIENCE = 60
"""Seconds that one query of a report may take."""
_TICK = timedelta(microseconds=1)
_Paid = tuple[list[UUID], list[int], list[datetime]]


class Period(StrEnum):
    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Position:
    """Where the unit stands: `outstanding` points that members have, pending and held ones too, and what they owe."""

    outstanding: int
    owed: int

    @property
    def net(self) -> int:
        return self.outstanding - self.owed


@dataclass(frozen=True, slots=True)
class Liability:
    """What is outstanding at an instant, by the month in which it was earned, and by the last month in which it counts.

    Months are their first days in the programme's zone; None is for ever.
    """

    at: datetime
    position: Position
    by_cohort: Sequence[tuple[date, int]]
    by_expiry: Sequence[tuple[date | None, int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Movements:
    """What moved: issued − reversed − redeemed + reinstated − expired + adjusted + opened is the change of `net`.

    `reversed` is what returns took back of what was issued, `reinstated` what was given back of what was redeemed.
    `adjusted` may be below zero. `transferred` went from member to member and changes nothing in sum.
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
        """All periods together."""
        return Movements(
            **{field.name: sum(getattr(moved, field.name) for _, moved in self.periods) for field in fields(Movements)}
        )


async def ledger_report(
    *,
    actor: Actor,
    since: date,
    until: date,
    by: Period,
    now: datetime,
    as_of: datetime | None = None,
    unit_id: str = DEFAULT_UNIT,
) -> LedgerReport:
    """The books from the beginning of `since` to the beginning of `until`, and the liability as of an instant or now.

    All from one snapshot of the ledger, of which it reads much. For staff. Raises InvalidInput, NotFound.
    """
    require_staff(actor)
    starts = _starts(since, until, by)
    zone = (await the_programme()).zone
    bounds = [start_of_day(day, zone) for day in (*starts, until)]
    async with pooled_connection() as connection, connection.transaction(isolation="repeatable_read", readonly=True):
        await connection.execute(f"SET LOCAL statement_timeout = '{PATIENCE}s'")
        if not await connection.fetchval("SELECT 1 FROM unit WHERE id = $1", unit_id):
            raise NotFound(what="unit", path=("unit",))
        at = as_of or now
        paid = await unsettled_in(unit_id, until=max(at, bounds[-1]), connection=connection)
        return LedgerReport(
            unit_id,
            await _liability(connection, unit_id, at, at, paid, zone=zone.key),
            (await _liability(connection, unit_id, bounds[0] - _TICK, bounds[0], paid, zone=zone.key)).position,
            (await _liability(connection, unit_id, bounds[-1] - _TICK, bounds[-1], paid, zone=zone.key)).position,
            list(zip(starts, await _movements(connection, unit_id, bounds, paid), strict=True)),
        )


def _starts(since: date, until: date, by: Period) -> list[date]:
    """The first days of the periods; the first one begins, and the last one ends, where the report does."""
    if until <= since:
        raise InvalidInput("The books end after they begin.", path=("until",))
    if not FIRST_YEAR <= since.year <= until.year <= LAST_YEAR:
        raise InvalidInput(f"The books are of the years {FIRST_YEAR} to {LAST_YEAR}.", path=("since",))
    step = relativedelta(days=1) if by is Period.DAY else relativedelta(months=1)
    starts = [since]
    following = since + step if by is Period.DAY else since.replace(day=1) + step
    while following < until:
        starts.append(following)
        following += step
        if len(starts) > MOST_PERIODS:
            raise InvalidInput(f"A report has at most {MOST_PERIODS} periods.", path=("since",))
    return starts


# $2 is the last instant of which what happened counts, $3 the one at which expiry is looked at: the same instant, or at
# the end of a day the last one of that day and the first one of the next. Lots are taken back to then from what they
# hold now; what a hold protects of a lot that is gone is outstanding until the hold ends. $5 to $7 are
# what lots have paid of debts by themselves and nobody has written down yet.
_POSITION = f"""
WITH later AS (
    SELECT d.lot_id, sum(d.amount) AS points FROM draw d JOIN transfer t ON t.id = d.transfer_id
     WHERE d.drawn_at > $2 AND NOT (t.kind = 'expire' AND d.drawn_at <= $3) AND t.unit_id = $1
     GROUP BY d.lot_id
), paid AS (
    SELECT lot_id, sum(amount) AS points
      FROM unnest($5::uuid[], $6::bigint[], $7::timestamptz[]) AS p(lot_id, amount, at)
     WHERE at <= $2 GROUP BY lot_id
), held AS (
    SELECT hl.lot_id, sum(hl.amount) AS points FROM hold h JOIN hold_lot hl ON hl.hold_id = h.id
     WHERE h.held_at <= $2
       AND CASE WHEN h.state = 'captured' THEN h.closed_at > $2 ELSE {lived_until()} > $3 END
     GROUP BY hl.lot_id
), lots AS (
    SELECT l.earned_at, {end_of()} AS expires_at,
           l.remaining + coalesce(later.points, 0) - coalesce(paid.points, 0) AS points,
           coalesce(held.points, 0) AS held
      FROM standing_account a JOIN lot l ON l.account_id = a.id
      LEFT JOIN later ON later.lot_id = l.id LEFT JOIN held ON held.lot_id = l.id
      LEFT JOIN paid ON paid.lot_id = l.id
     WHERE a.unit_id = $1 AND l.earned_at <= $2
       AND NOT EXISTS (SELECT FROM transfer c
                        WHERE c.id = l.credit_id AND c.kind = 'transfer_in' AND c.occurred_at > $2)
)
SELECT date_trunc('month', earned_at AT TIME ZONE $4)::date AS cohort,
       date_trunc('month', (expires_at - interval '1 microsecond') AT TIME ZONE $4)::date AS expires_in,
       sum(points)::bigint AS points,
       sum(CASE WHEN expires_at <= $3 THEN held ELSE points END)::bigint AS outstanding
  FROM lots GROUP BY 1, 2
"""

# What the accounts held by then, by their transfers; lots that hold more are owed by it.
_MOVED = """
SELECT ((SELECT coalesce(sum(balance), 0) FROM account WHERE unit_id = $1 AND member_id IS NOT NULL)
        - coalesce(sum(CASE WHEN t.kind IN ('earn', 'reinstate', 'adjust_credit', 'transfer_in', 'open')
                            THEN t.amount ELSE -t.amount END), 0))::bigint
  FROM transfer t
 WHERE t.unit_id = $1 AND t.occurred_at > $2 AND NOT (t.kind = 'expire' AND t.occurred_at <= $3)
"""


# Points of a qualifying unit that are in no lot: by the month of the credit, less what was taken off it. Other debits
# stand in their own month.
_IN_NO_LOT = """
SELECT date_trunc('month', coalesce(o.occurred_at, t.occurred_at) AT TIME ZONE $4)::date AS cohort,
       NULL::date AS expires_in, sum(n.points)::bigint AS points, sum(n.points)::bigint AS outstanding
  FROM transfer t LEFT JOIN transfer o ON o.id = t.reverses_id
 CROSS JOIN LATERAL (
       SELECT CASE WHEN t.kind IN ('earn', 'reinstate', 'adjust_credit', 'transfer_in', 'open')
                   THEN t.amount - coalesce((SELECT sum(l.amount) FROM lot l WHERE l.credit_id = t.id), 0)
                        + coalesce((SELECT sum(d.amount) FROM draw d WHERE d.transfer_id = t.id), 0)
                   ELSE coalesce((SELECT sum(d.amount) FROM draw d WHERE d.transfer_id = t.id), 0) - t.amount END) n(points)
 WHERE t.unit_id = $1 AND t.occurred_at <= $2 AND n.points <> 0
   AND NOT EXISTS (SELECT FROM unit u WHERE u.id = $1 AND u.kind = 'spendable')
   AND NOT (t.kind = 'expire' AND t.occurred_at > $3)
 GROUP BY 1
"""


async def _liability(
    connection: asyncpg.Connection, unit_id: str, happened: datetime, expired: datetime, paid: _Paid, *, zone: str
) -> Liability:
    rows = await connection.fetch(_POSITION, unit_id, happened, expired, zone, *paid, timeout=PATIENCE)
    rows += await connection.fetch(_IN_NO_LOT, unit_id, happened, expired, zone, timeout=PATIENCE)
    moved = await connection.fetchval(_MOVED, unit_id, happened, expired, timeout=PATIENCE)
    by_cohort: dict[date, int] = defaultdict(int)
    by_expiry: dict[date | None, int] = defaultdict(int)
    for row in rows:
        if row["outstanding"]:
            by_cohort[row["cohort"]] += row["outstanding"]
            by_expiry[row["expires_in"]] += row["outstanding"]
    return Liability(
        happened,
        Position(sum(by_cohort.values()), sum(row["points"] for row in rows) - moved),
        sorted(by_cohort.items()),
        sorted(by_expiry.items(), key=lambda item: item[0] or date.max),
    )


_TRANSFERS = f"""
WITH dated AS (
    SELECT {BOOKED_AT} AS at, CASE WHEN o.id IS NULL THEN t.kind ELSE 'revive' END AS kind, t.amount
      FROM transfer t {UNDONE_EXPIRY}
     WHERE t.unit_id = $1 AND t.occurred_at >= $2 AND t.occurred_at <= $3
)
SELECT width_bucket(at, $4::timestamptz[]) - 1 AS period, kind, sum(amount)::bigint AS points
  FROM dated WHERE at >= $2 AND at < $3 GROUP BY 1, 2
"""

# What lots hold that are gone, and no transfer says so yet: it grows by what a lot holds when it goes, changes with
# what is drawn or put back after that, and leaves out what a hold protects until it ends.
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
"""Which figure each kind of transfer counts in; what one member passes on another one receives."""


async def _movements(
    connection: asyncpg.Connection, unit_id: str, bounds: Sequence[datetime], paid: _Paid
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
