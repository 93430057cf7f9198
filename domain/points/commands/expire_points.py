"""Writing down what has expired. Balances do not wait for it: see the law that expiry holds at read."""

import logging
from datetime import datetime

from domain.database import execute, fetch
from domain.points.accounts import lock_accounts
from domain.points.posting import post_expiries
from domain.points.units.terms import unit_terms
from domain.work import command, unit_of_work

log = logging.getLogger(__name__)

# The accounts are locked as they are found, and those that somebody else has locked are passed over: nobody is waited
# for, and a busy account does not stand in the way of those behind it. Lots that are held whole are left until their
# hold ends, or they would stand first in every batch. An account that a later version of its unit's policy made lapse
# is found by the version (see `units/lapsing.py`).
_DUE = """
WITH by_lot AS (
    SELECT a.unit_id, a.member_id FROM lot l JOIN account a ON a.id = l.account_id
     WHERE l.remaining > 0 AND l.expires_at <= $1
       AND l.remaining > coalesce((SELECT sum(hl.amount) FROM hold_lot hl JOIN hold h ON h.id = hl.hold_id
                                    WHERE hl.lot_id = l.id AND h.state = 'open' AND h.lapses_at > $1), 0)
     ORDER BY l.expires_at LIMIT $2 FOR UPDATE OF a SKIP LOCKED
), by_silence AS (
    SELECT unit_id, member_id FROM account WHERE lapses_at <= $1 AND balance + debt > 0
     ORDER BY lapses_at LIMIT $2 FOR UPDATE SKIP LOCKED
), by_version AS (
    SELECT a.unit_id, a.member_id
      FROM unit_policy v
      JOIN account a ON a.unit_id = v.unit_id AND a.terms_from < v.valid_from
     WHERE v.withdrawn_at IS NULL AND v.idle_lapses_at <= $1
       AND a.lapses_at IS NULL AND a.member_id IS NOT NULL AND a.balance + a.debt > 0
     ORDER BY a.terms_from LIMIT $2 FOR UPDATE OF a SKIP LOCKED
)
SELECT * FROM by_lot UNION SELECT * FROM by_silence UNION SELECT * FROM by_version
"""

# An empty account has nothing to lapse. It follows the version, or every batch would look at it again.
_LEAVE_EMPTY = """
UPDATE account SET terms_from = e.valid_from
  FROM (SELECT a.id, v.valid_from
          FROM unit_policy v
          JOIN account a ON a.unit_id = v.unit_id AND a.terms_from < v.valid_from
         WHERE v.withdrawn_at IS NULL AND v.idle_lapses_at <= $1
           AND a.lapses_at IS NULL AND a.member_id IS NOT NULL AND a.balance + a.debt <= 0
         LIMIT $2 FOR UPDATE OF a SKIP LOCKED) e
 WHERE account.id = e.id
"""
MOST_EMPTY = 10_000


@command
async def write_down_expired(*, now: datetime, limit: int = 100) -> int:
    """Post the expiry of lots past their instant, of at most about `limit` accounts; answers the points in all.

    Run it until it answers 0. Raises nothing; accounts that somebody else has locked are left for the next run.
    """
    async with unit_of_work() as work:
        await execute(_LEAVE_EMPTY, now, MOST_EMPTY)
        rows = await fetch(_DUE, now, limit)
        expired = 0
        for unit_id in sorted({row["unit_id"] for row in rows}):
            member_ids = [row["member_id"] for row in rows if row["unit_id"] == unit_id]
            accounts = await lock_accounts(member_ids=member_ids, unit_id=unit_id, now=now)
            expired += await post_expiries(list(accounts.values()), unit=await unit_terms(unit_id), work=work, now=now)
        if rows:
            log.info("wrote down that %d points of %d accounts have expired", expired, len(rows))
        return expired
