"""Posting: one SQL statement for any number of transfers, with their lots, draws and balances.

The accounts must have been locked by `lock_accounts` in the same transaction. Every function takes the entries of one
unit, checks nothing that the caller may decide, and records one BalanceChanged for each entry.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

import orjson

from domain.actor import Actor
from domain.database import execute, fetch, fetch_one
from domain.points.accounts import LockedAccount
from domain.points.entries import CREDITS, FACING, Entry, TransferKind
from domain.points.errors import InsufficientPoints
from domain.points.facts import BalanceChanged
from domain.work import Work

Accounts = Mapping[UUID, LockedAccount]

_INPUT = """
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::text[], $5::text[], $6::bigint[], $7::timestamptz[],
                         $8::uuid[], $9::jsonb[])
        WITH ORDINALITY AS i(id, member_id, account_id, kind, faces, amount, occurred_at, reference, explanation, place)
"""

_FACING = "JOIN account system ON system.unit_id = $10 AND system.kind = i.faces AND system.member_id IS NULL"

_POST_CREDITS = f"""
WITH input AS ({_INPUT}),
posted AS (
    INSERT INTO transfer (id, unit_id, kind, member_id, debit_account_id, credit_account_id, amount, occurred_at,
                          recorded_at, reference, actor, explanation)
    SELECT i.id, $10, i.kind, i.member_id, system.id, i.account_id, i.amount, i.occurred_at, $11, i.reference, $12,
           i.explanation
      FROM input i {_FACING}
), lots AS (
    INSERT INTO lot (id, account_id, member_id, amount, remaining, earned_at, expires_at)
    SELECT i.id, i.account_id, i.member_id, i.amount, i.amount, i.occurred_at, e.expires_at
      FROM input i JOIN unnest($1::uuid[], $13::timestamptz[]) AS e(id, expires_at) USING (id)
)
UPDATE account a SET balance = a.balance + s.total
  FROM (SELECT account_id, sum(amount)::bigint AS total FROM input GROUP BY account_id) s
 WHERE a.id = s.account_id
"""

# Each account's debits and its open lots are laid end to end, each covering a stretch of the same line; where a
# debit's stretch and a lot's stretch overlap, the debit draws on the lot.
_POST_DEBITS = f"""
WITH input AS (
    SELECT i.*, sum(i.amount) OVER (PARTITION BY i.account_id ORDER BY i.place)::bigint AS upto FROM ({_INPUT}) i
), open_lot AS (
    SELECT l.id, l.account_id, l.remaining,
           sum(l.remaining) OVER (
               PARTITION BY l.account_id ORDER BY l.expires_at NULLS LAST, l.earned_at, l.id)::bigint AS upto
      FROM lot l
     WHERE l.account_id = ANY ($3::bigint[]) AND l.remaining > 0
       AND (l.expires_at IS NULL OR l.expires_at > $11) AND (l.matures_at IS NULL OR l.matures_at <= $11)
), need AS (
    SELECT account_id, sum(amount)::bigint AS total FROM input GROUP BY account_id
), covered AS (
    SELECT n.account_id, n.total FROM need n
     WHERE n.total <= (SELECT sum(o.remaining) FROM open_lot o WHERE o.account_id = n.account_id)
), drawn AS (
    SELECT i.id AS transfer_id, i.member_id, o.id AS lot_id,
           least(i.upto, o.upto) - greatest(i.upto - i.amount, o.upto - o.remaining) AS amount
      FROM input i
      JOIN covered c ON c.account_id = i.account_id
      JOIN open_lot o ON o.account_id = i.account_id AND o.upto > i.upto - i.amount AND o.upto - o.remaining < i.upto
), posted AS (
    INSERT INTO transfer (id, unit_id, kind, member_id, debit_account_id, credit_account_id, amount, occurred_at,
                          recorded_at, reference, actor, explanation)
    SELECT i.id, $10, i.kind, i.member_id, i.account_id, system.id, i.amount, i.occurred_at, $11, i.reference, $12,
           i.explanation
      FROM input i JOIN covered c ON c.account_id = i.account_id {_FACING}
    RETURNING id
), draws AS (
    INSERT INTO draw (member_id, transfer_id, lot_id, amount) SELECT member_id, transfer_id, lot_id, amount FROM drawn
), lots AS (
    UPDATE lot l SET remaining = l.remaining - d.amount
      FROM (SELECT lot_id, sum(amount)::bigint AS amount FROM drawn GROUP BY lot_id) d WHERE l.id = d.lot_id
), accounts AS (
    UPDATE account a SET balance = a.balance - c.total FROM covered c WHERE a.id = c.account_id
)
SELECT id FROM posted
"""

_AVAILABLE = """
SELECT coalesce(sum(remaining), 0)::bigint AS points FROM lot
 WHERE account_id = $1 AND remaining > 0
   AND (expires_at IS NULL OR expires_at > $2) AND (matures_at IS NULL OR matures_at <= $2)
"""

_PAY_DEBTS = """
WITH owed AS (
    SELECT d.id, d.account_id, d.member_id, d.outstanding,
           sum(d.outstanding) OVER (PARTITION BY d.account_id ORDER BY t.recorded_at, d.id)::bigint AS upto
      FROM debt d JOIN transfer t ON t.id = d.id
     WHERE d.account_id = ANY ($1::bigint[]) AND d.outstanding > 0
), open_lot AS (
    SELECT l.id, l.account_id, l.remaining,
           sum(l.remaining) OVER (
               PARTITION BY l.account_id ORDER BY l.expires_at NULLS LAST, l.earned_at, l.id)::bigint AS upto
      FROM lot l
     WHERE l.account_id = ANY ($1::bigint[]) AND l.remaining > 0 AND (l.expires_at IS NULL OR l.expires_at > $2)
), paid AS (
    SELECT d.id AS debt_id, d.account_id, d.member_id, o.id AS lot_id,
           least(d.upto, o.upto) - greatest(d.upto - d.outstanding, o.upto - o.remaining) AS amount
      FROM owed d
      JOIN open_lot o ON o.account_id = d.account_id
       AND o.upto > d.upto - d.outstanding AND o.upto - o.remaining < d.upto
), draws AS (
    INSERT INTO draw (member_id, transfer_id, lot_id, amount) SELECT member_id, debt_id, lot_id, amount FROM paid
), lots AS (
    UPDATE lot l SET remaining = l.remaining - p.amount
      FROM (SELECT lot_id, sum(amount)::bigint AS amount FROM paid GROUP BY lot_id) p WHERE l.id = p.lot_id
), debts AS (
    UPDATE debt d SET outstanding = d.outstanding - p.amount
      FROM (SELECT debt_id, sum(amount)::bigint AS amount FROM paid GROUP BY debt_id) p WHERE d.id = p.debt_id
)
UPDATE account a SET debt = a.debt - p.amount
  FROM (SELECT account_id, sum(amount)::bigint AS amount FROM paid GROUP BY account_id) p WHERE a.id = p.account_id
"""

_REINSTATE = """
WITH spent AS (SELECT * FROM transfer WHERE id = $2),
back AS (SELECT lot_id, sum(amount)::bigint AS amount FROM draw WHERE transfer_id = $2 GROUP BY lot_id),
posted AS (
    INSERT INTO transfer (id, unit_id, kind, member_id, debit_account_id, credit_account_id, amount, occurred_at,
                          recorded_at, reference, reverses_id, actor, explanation)
    SELECT $1, s.unit_id, 'reinstate', s.member_id, s.credit_account_id, s.debit_account_id, s.amount, $3, $3,
           s.reference, s.id, $4, $5::jsonb
      FROM spent s
), draws AS (
    INSERT INTO draw (member_id, transfer_id, lot_id, amount)
    SELECT s.member_id, $1, b.lot_id, -b.amount FROM spent s, back b
), lots AS (
    UPDATE lot l SET remaining = l.remaining + b.amount FROM back b WHERE l.id = b.lot_id
), accounts AS (
    UPDATE account a SET balance = a.balance + s.amount FROM spent s WHERE a.id = s.debit_account_id
)
SELECT member_id, unit_id, amount FROM spent
"""

# The credit's own lot comes first, whatever became of it; then what else is there; what nothing covers is a debt.
_TAKE_BACK = """
WITH granted AS (SELECT * FROM transfer WHERE id = $2),
open_lot AS (
    SELECT l.id, l.remaining,
           sum(l.remaining) OVER (ORDER BY l.id <> $2, l.expires_at NULLS LAST, l.earned_at, l.id)::bigint AS upto
      FROM lot l
     WHERE l.account_id = (SELECT credit_account_id FROM granted) AND l.remaining > 0
       AND (l.id = $2 OR l.expires_at IS NULL OR l.expires_at > $4)
), drawn AS (
    SELECT id AS lot_id, least($3, upto) - (upto - remaining) AS amount FROM open_lot WHERE upto - remaining < $3
), missing AS (
    SELECT $3 - coalesce(sum(amount), 0)::bigint AS amount FROM drawn
), posted AS (
    INSERT INTO transfer (id, unit_id, kind, member_id, debit_account_id, credit_account_id, amount, occurred_at,
                          recorded_at, reference, reverses_id, actor, explanation)
    SELECT $1, g.unit_id, 'clawback', g.member_id, g.credit_account_id, g.debit_account_id, $3, $5, $4, $6, g.id, $7,
           $8::jsonb || CASE WHEN m.amount > 0 THEN jsonb_build_object('owed', m.amount) ELSE '{}' END
      FROM granted g, missing m
), draws AS (
    INSERT INTO draw (member_id, transfer_id, lot_id, amount)
    SELECT g.member_id, $1, d.lot_id, d.amount FROM granted g, drawn d
), lots AS (
    UPDATE lot l SET remaining = l.remaining - d.amount FROM drawn d WHERE l.id = d.lot_id
), debts AS (
    INSERT INTO debt (id, account_id, member_id, amount, outstanding)
    SELECT $1, g.credit_account_id, g.member_id, m.amount, m.amount FROM granted g, missing m WHERE m.amount > 0
), accounts AS (
    UPDATE account a SET balance = a.balance - $3, debt = a.debt + m.amount FROM granted g, missing m
     WHERE a.id = g.credit_account_id
)
SELECT g.member_id, g.unit_id, m.amount AS debt FROM granted g, missing m
"""


async def post_credits(
    entries: Sequence[Entry],
    *,
    work: Work,
    actor: Actor,
    accounts: Accounts,
    unit_id: str,
    expires_at: Sequence[datetime | None],
    now: datetime,
) -> None:
    """Put points into members' accounts, each entry a lot of its own. What a member owes is paid from them first."""
    if not entries:
        return
    await execute(_POST_CREDITS, *_columns(entries, accounts), unit_id, now, actor.reference, list(expires_at))
    indebted = [accounts[entry.member_id].id for entry in entries if accounts[entry.member_id].debt]
    if indebted:
        await execute(_PAY_DEBTS, indebted, now)
    _record(work, entries, unit_id)


async def post_debits(
    entries: Sequence[Entry], *, work: Work, actor: Actor, accounts: Accounts, unit_id: str, now: datetime
) -> None:
    """Take points from members' lots, oldest expiry first. Raises InsufficientPoints when an account has too few."""
    if not entries:
        return
    posted = await fetch(_POST_DEBITS, *_columns(entries, accounts), unit_id, now, actor.reference)
    if len(posted) < len(entries):
        done = {row["id"] for row in posted}
        short = next(entry for entry in entries if entry.id not in done)
        available = await fetch_one(_AVAILABLE, accounts[short.member_id].id, now)
        raise InsufficientPoints(balance=available["points"] if available else 0, unit=unit_id, needed=short.amount)
    _record(work, entries, unit_id)


async def post_reinstatement(
    *,
    id: UUID,
    spent: UUID,
    work: Work,
    actor: Actor,
    account: LockedAccount,
    explanation: Mapping[str, object],
    now: datetime,
) -> None:
    """Give all of a spending back, into the lots it came from, with their own expiry. What is owed is paid from it."""
    row = await fetch_one(_REINSTATE, id, spent, now, actor.reference, orjson.dumps(explanation).decode())
    if row is None:
        raise LookupError(f"there is no transfer {spent} to reinstate")
    if account.debt:
        await execute(_PAY_DEBTS, [account.id], now)
    work.record(BalanceChanged(id, row["member_id"], row["unit_id"], row["amount"]))


async def post_clawback(
    *,
    id: UUID,
    granted: UUID,
    amount: int,
    reference: UUID,
    occurred_at: datetime,
    work: Work,
    actor: Actor,
    explanation: Mapping[str, object],
    now: datetime,
) -> int:
    """Take `amount` of a credit back: from its own lot first, then from others; the rest is owed.

    Answers what is owed. The member's account must be locked.
    """
    row = await fetch_one(
        _TAKE_BACK,
        id,
        granted,
        amount,
        now,
        occurred_at,
        reference,
        actor.reference,
        orjson.dumps(explanation).decode(),
    )
    if row is None:
        raise LookupError(f"there is no transfer {granted} to take back")
    work.record(BalanceChanged(id, row["member_id"], row["unit_id"], -amount))
    return int(row["debt"])


def _columns(entries: Sequence[Entry], accounts: Accounts) -> tuple[list[object], ...]:
    return (
        [entry.id for entry in entries],
        [entry.member_id for entry in entries],
        [accounts[entry.member_id].id for entry in entries],
        [entry.kind for entry in entries],
        [FACING[TransferKind(entry.kind)] for entry in entries],
        [entry.amount for entry in entries],
        [entry.occurred_at for entry in entries],
        [entry.reference for entry in entries],
        [orjson.dumps(entry.explanation).decode() for entry in entries],
    )


def _record(work: Work, entries: Sequence[Entry], unit_id: str) -> None:
    work.record(
        *(
            BalanceChanged(entry.id, entry.member_id, unit_id, entry.amount if entry.kind in CREDITS else -entry.amount)
            for entry in entries
        )
    )
