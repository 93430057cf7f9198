"""Sums over the ledger."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.database import any_length, fetch, pooled_connection
from domain.ledger import BEHIND_THE_HEAD, FOLDED, held_now, is_gone, unsettled_in
from domain.points.units.terms import DEFAULT_UNIT


@dataclass(frozen=True, slots=True)
class LedgerTotals:
    """Sums over all members in one unit: `issued` − `redeemed` + `adjusted` + `opened` − `expired` = `net`.

    `issued` and `redeemed` are net of their reversals. `opened` was brought over from another system. `net` is what
    members hold less what they owe, as in a `Position`.
    """

    issued: int
    redeemed: int
    adjusted: int
    opened: int
    expired: int
    net: int


async def earned_between(wanted: Sequence[tuple[UUID, datetime, datetime]], *, unit_id: str) -> Sequence[int]:
    """For each (member, from, until): the points earned in from ≤ t ≤ until, less what returns took back of them.

    A return counts when it happened, and only if the credit lies in the window too.
    """
    return [now for _, now in await earned_before_and_now(wanted, unit_id=unit_id)]


async def earned_before_and_now(
    wanted: Sequence[tuple[UUID, datetime, datetime]], *, unit_id: str
) -> Sequence[tuple[int, int]]:
    """The result of `earned_between`, before the postings of the present transaction, and now."""
    rows = await fetch(
        f"""
        SELECT coalesce(sum(e.points) FILTER (WHERE e.xid IS DISTINCT FROM pg_current_xact_id_if_assigned()), 0)::bigint
                   AS before,
               coalesce(sum(e.points), 0)::bigint AS now
          FROM unnest({any_length("$1::uuid[]")}, $2::timestamptz[], $3::timestamptz[])
               WITH ORDINALITY AS w(member_id, since, until, place)
          LEFT JOIN LATERAL (
               SELECT CASE t.kind WHEN 'earn' THEN t.amount ELSE -t.amount END AS points, t.xid
                 FROM transfer t
                WHERE t.member_id = w.member_id AND t.unit_id = $4 AND t.kind IN ('earn', 'clawback')
                  AND t.occurred_at >= w.since AND t.occurred_at <= w.until
                  AND (t.reverses_id IS NULL
                       OR (SELECT o.occurred_at FROM transfer o WHERE o.id = t.reverses_id) >= w.since)) e ON true
         GROUP BY w.place ORDER BY w.place
        """,
        [member_id for member_id, _, _ in wanted],
        [since for _, since, _ in wanted],
        [until for _, _, until in wanted],
        unit_id,
    )
    return [(row["before"], row["now"]) for row in rows]


_TOTALS = f"""
WITH gone AS (
    SELECT coalesce(sum(l.remaining - coalesce({held_now("$2")}, 0) - coalesce(p.points, 0)), 0)::bigint AS points
      FROM standing_account a JOIN lot l ON l.account_id = a.id
      LEFT JOIN (SELECT id, sum(amount) AS points FROM unnest($3::uuid[], $4::bigint[]) AS p(id, amount)
                  GROUP BY id) p ON p.id = l.id
     WHERE a.unit_id = $1 AND l.remaining > 0 AND {is_gone("$2", account="a")}
), gained AS (
    {FOLDED}
    UNION ALL
    SELECT s.id, sum(CASE WHEN t.credit_account_id = s.id THEN t.amount ELSE -t.amount END)
      FROM transfer t
      JOIN account s ON s.id IN (t.debit_account_id, t.credit_account_id) AND s.member_id IS NULL
     WHERE {BEHIND_THE_HEAD} GROUP BY s.id
), sides AS (
    SELECT s.kind, -sum(g.points) AS points
      FROM gained g JOIN account s ON s.id = g.account_id WHERE s.unit_id = $1 GROUP BY s.kind
)
SELECT coalesce(sum(points) FILTER (WHERE kind = 'issuance'), 0)::bigint,
       coalesce(-sum(points) FILTER (WHERE kind = 'redemption'), 0)::bigint,
       coalesce(sum(points) FILTER (WHERE kind = 'adjustment'), 0)::bigint,
       coalesce(sum(points) FILTER (WHERE kind = 'opening'), 0)::bigint,
       coalesce(-sum(points) FILTER (WHERE kind = 'expiry'), 0)::bigint + (SELECT points FROM gone),
       coalesce(sum(points), 0)::bigint - (SELECT points FROM gone)
  FROM sides
"""


async def ledger_totals(*, now: datetime, unit_id: str = DEFAULT_UNIT) -> LedgerTotals:
    """The sums over the whole ledger as of now: the sums of the closed blocks, and the transfers after them.

    Lots past their instant count as expired, written down or not, except those that had paid a debt by then.
    """
    async with pooled_connection() as connection, connection.transaction(isolation="repeatable_read", readonly=True):
        lot_ids, amounts, _ = await unsettled_in(unit_id, until=now, connection=connection)
        row = await connection.fetchrow(_TOTALS, unit_id, now, lot_ids, amounts)
    return LedgerTotals(*row)
