"""Debts that settle by themselves: points pay them at the instant they become free.

Points become free when they mature and when a hold releases them, without a posting. So locking an account with a debt
writes down the payments until now, dated at their instants, and reading one computes the same.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg
import orjson

from domain.database import execute, fetch
from domain.ledger.counting import end_of, lived_until
from domain.ledger.debt_rules import Owed, PayingLot, Payment, free_portions, reckon


def changes(*, but: str = "") -> str:
    """The points that came into a lot `l` after it was made, and that left it, held ones too; all draws `but` some."""
    return f"""
    SELECT d.lot_id, d.drawn_at AS at, -d.amount AS points FROM draw d JOIN transfer t ON t.id = d.transfer_id
     WHERE d.lot_id = l.id {but}
     UNION ALL
    SELECT hl.lot_id, h.held_at, -hl.amount FROM hold_lot hl JOIN hold h ON h.id = hl.hold_id WHERE hl.lot_id = l.id
     UNION ALL
    SELECT hl.lot_id, {lived_until()}, hl.amount
      FROM hold_lot hl JOIN hold h ON h.id = hl.hold_id WHERE hl.lot_id = l.id
"""


# Lots that ended before the oldest debt was known pay nothing; lots that wait for activation pay nothing yet. A
# writer's clock may be behind by up to a minute, so a debt may be known a little before it was recorded.
UNSETTLED = f"""
CASE WHEN a.debt > 0 THEN (
    SELECT jsonb_build_object('debts', jsonb_agg(
               jsonb_build_array(d.id, d.outstanding, t.occurred_at, t.recorded_at) ORDER BY t.recorded_at, d.id),
           'lots', (
               SELECT jsonb_agg(jsonb_build_array(
                          l.id, l.amount, l.earned_at, l.expires_at, {end_of()},
                          greatest(least(c.occurred_at, c.recorded_at), l.matures_at),
                          (SELECT jsonb_agg(jsonb_build_array(e.at, e.points)) FROM ({changes()}) e)))
                 FROM lot l JOIN transfer c ON c.id = l.credit_id
                WHERE l.account_id = a.id AND l.remaining > 0 AND l.matures_at IS DISTINCT FROM 'infinity'
                  AND ({end_of()} > min(t.recorded_at) - interval '1 minute') IS NOT FALSE))
      FROM debt d JOIN transfer t ON t.id = d.id WHERE d.account_id = a.id AND d.outstanding > 0)
END
"""
"""The input of `unsettled`, for an account `a`: its open debts and the lots that may pay them; null without debts."""


def unsettled(found: str | None, *, until: datetime, is_known: bool = False) -> list[Payment]:
    """The payments up to an instant that came about by themselves and are not written down; `found` is UNSETTLED.

    For a writer all debts are known by then, even those recorded by a clock that is a little ahead.
    """
    if found is None:
        return []
    told = orjson.loads(found)
    debts = [
        Owed(UUID(id), points, _instant(since), min(_instant(known), until) if is_known else _instant(known))
        for id, points, since, known in told["debts"] or ()
    ]
    return reckon(debts, [_lot(row) for row in told["lots"] or ()], until=until)


async def unsettled_in(
    unit_id: str, *, until: datetime, connection: asyncpg.Connection | None = None
) -> tuple[list[UUID], list[int], list[datetime]]:
    """The same for a whole unit, for sums over it: the lots that paid, how much and when, as columns.

    Pass the connection whose snapshot is needed.
    """
    query = f"SELECT {UNSETTLED} AS unsettled FROM standing_account a WHERE a.unit_id = $1 AND a.debt > 0"
    rows = await (connection.fetch(query, unit_id) if connection else fetch(query, unit_id))
    payments = [payment for row in rows for payment in unsettled(row["unsettled"], until=until)]
    return [of.lot.id for of in payments], [of.amount for of in payments], [of.at for of in payments]


async def settle_debts(account_ids: Sequence[int], *, now: datetime) -> dict[int, int]:
    """Write down the payments of the debts of locked accounts until now; returns their sums, by account."""
    rows = await fetch(
        f"SELECT a.id, a.member_id, {UNSETTLED} AS unsettled FROM account a WHERE a.id = ANY($1::bigint[])", account_ids
    )
    paid = [(row, payment) for row in rows for payment in unsettled(row["unsettled"], until=now, is_known=True)]
    if not paid:
        return {}
    await execute(
        """
        WITH p AS (
            SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::uuid[], $4::uuid[], $5::bigint[], $6::timestamptz[])
                AS p(account_id, member_id, debt_id, lot_id, amount, at)
        ), draws AS (
            INSERT INTO draw (member_id, transfer_id, lot_id, amount, drawn_at)
            SELECT member_id, debt_id, lot_id, amount, at FROM p
        ), lots AS (
            UPDATE lot l SET remaining = l.remaining - s.amount
              FROM (SELECT lot_id, sum(amount) AS amount FROM p GROUP BY lot_id) s WHERE l.id = s.lot_id
        ), debts AS (
            UPDATE debt d SET outstanding = d.outstanding - s.amount
              FROM (SELECT debt_id, sum(amount) AS amount FROM p GROUP BY debt_id) s WHERE d.id = s.debt_id
        )
        UPDATE account a SET debt = a.debt - s.amount
          FROM (SELECT account_id, sum(amount) AS amount FROM p GROUP BY account_id) s WHERE a.id = s.account_id
        """,
        [row["id"] for row, _ in paid],
        [row["member_id"] for row, _ in paid],
        [payment.debt_id for _, payment in paid],
        [payment.lot.id for _, payment in paid],
        [payment.amount for _, payment in paid],
        [payment.at for _, payment in paid],
    )
    return {row["id"]: sum(payment.amount for of, payment in paid if of is row) for row, _ in paid}


def _lot(row: Sequence[Any]) -> PayingLot:
    """A lot in UNSETTLED's JSON."""
    id, amount, earned_at, expires_at, gone_at, start, changes = row
    portions = free_portions(
        _instant(start), [(_instant(start), amount), *((_instant(at), points) for at, points in changes or ())]
    )
    return PayingLot(
        UUID(id),
        _instant(earned_at),
        _instant(expires_at) if expires_at else None,
        _instant(gone_at) if gone_at else None,
        portions,
    )


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text)
