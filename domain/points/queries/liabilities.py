"""The points that members can still spend at an instant, by month of earning and of expiry; and their debts."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

import asyncpg

from domain.ledger import end_of, is_gone, lived_until

PATIENCE = 60
"""Seconds that one query of a report may take."""
Paid = tuple[list[UUID], list[int], list[datetime]]
"""Debts that points paid by themselves and that are not written down: the lots that paid, how much and when."""


@dataclass(frozen=True, slots=True)
class Position:
    """The position of a unit: `outstanding` points of members, with pending and held ones, and the members' debts."""

    outstanding: int
    owed: int

    @property
    def net(self) -> int:
        return self.outstanding - self.owed


@dataclass(frozen=True, slots=True)
class Liability:
    """The outstanding points at an instant, by month of earning, and by the last month in which they count.

    Months are their first days in the programme's zone; None is for ever.
    """

    at: datetime
    position: Position
    by_cohort: Sequence[tuple[date, int]]
    by_expiry: Sequence[tuple[date | None, int]]


# Transfers up to $2 count, and expiry is judged at $3. Both are the same instant, or, at the end of a day, its last
# instant and the first one of the next day. Lots are computed back from what they hold now. Points that a hold protects
# beyond their lot's expiry are outstanding until the hold ends. $5 to $7 are the payments of debts that are not written
# down yet.
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
       sum(CASE WHEN {is_gone("$3", lot="lots")} THEN held ELSE points END)::bigint AS outstanding
  FROM lots GROUP BY 1, 2
"""

# The accounts' balances by then, by their transfers; lots that hold more owe the difference.
_MOVED = """
SELECT ((SELECT coalesce(sum(balance), 0) FROM account WHERE unit_id = $1 AND member_id IS NOT NULL)
        - coalesce(sum(CASE WHEN t.kind IN ('earn', 'reinstate', 'adjust_credit', 'transfer_in', 'open')
                            THEN t.amount ELSE -t.amount END), 0))::bigint
  FROM transfer t
 WHERE t.unit_id = $1 AND t.occurred_at > $2 AND NOT (t.kind = 'expire' AND t.occurred_at <= $3)
"""


# Points of a qualifying unit that are in no lot: by the month of the credit, less its reversals. Other debits stand in
# their own month.
_IN_NO_LOT = """
SELECT date_trunc('month', coalesce(o.occurred_at, t.occurred_at) AT TIME ZONE $4)::date AS cohort,
       NULL::date AS expires_in, sum(n.points)::bigint AS points, sum(n.points)::bigint AS outstanding
  FROM transfer t LEFT JOIN transfer o ON o.id = t.reverses_id
 CROSS JOIN LATERAL (
       SELECT CASE WHEN t.kind IN ('earn', 'reinstate', 'adjust_credit', 'transfer_in', 'open')
                   THEN t.amount - coalesce((SELECT sum(l.amount) FROM lot l WHERE l.credit_id = t.id), 0)
                        + coalesce((SELECT sum(d.amount) FROM draw d WHERE d.transfer_id = t.id), 0)
                   ELSE coalesce((SELECT sum(d.amount) FROM draw d WHERE d.transfer_id = t.id), 0) - t.amount END
       ) n(points)
 WHERE t.unit_id = $1 AND t.occurred_at <= $2 AND n.points <> 0
   AND NOT EXISTS (SELECT FROM unit u WHERE u.id = $1 AND u.kind = 'spendable')
   AND NOT (t.kind = 'expire' AND t.occurred_at > $3)
 GROUP BY 1
"""


async def liability_at(
    connection: asyncpg.Connection, unit_id: str, happened: datetime, expired: datetime, paid: Paid, *, zone: str
) -> Liability:
    """The liability by all that `happened` up to one instant, with expiry judged at another: `expired`."""
    parts = f"{_POSITION} UNION ALL {_IN_NO_LOT}"
    rows = await connection.fetch(parts, unit_id, happened, expired, zone, *paid, timeout=PATIENCE)
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
