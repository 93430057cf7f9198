"""Writing down expired points. Balances do not wait for this: expiry holds at read."""

import logging
from datetime import datetime

from domain.actor import SYSTEM
from domain.database import execute, fetch
from domain.ledger import has_lapsed, held_now, is_gone
from domain.points.open_ledger import open_ledger
from domain.work import command, unit_of_work

log = logging.getLogger(__name__)

# Members are locked as they are found, and members that another process has locked are skipped. So nobody waits, and a
# busy member does not block those after it. Lots that are held whole wait until their hold ends: they would come first
# in every batch. An account that lapses by a later version of its unit's policy is found by that version (see
# `units/lapsing.py`).
_DUE = f"""
WITH by_lot AS (
    SELECT a.unit_id, a.member_id FROM lot l JOIN account a ON a.id = l.account_id JOIN member m ON m.id = a.member_id
     WHERE l.remaining > 0 AND {is_gone("$1")} AND l.remaining > coalesce({held_now("$1")}, 0)
     ORDER BY l.expires_at LIMIT $2 FOR NO KEY UPDATE OF m SKIP LOCKED
), by_silence AS (
    SELECT a.unit_id, a.member_id FROM account a JOIN member m ON m.id = a.member_id
     WHERE {has_lapsed("$1")} AND a.balance + a.debt > 0
     ORDER BY a.lapses_at LIMIT $2 FOR NO KEY UPDATE OF m SKIP LOCKED
), by_version AS (
    SELECT a.unit_id, a.member_id
      FROM unit_policy v
      JOIN account a ON a.unit_id = v.unit_id AND a.terms_from < v.valid_from
      JOIN member m ON m.id = a.member_id
     WHERE v.withdrawn_at IS NULL AND v.idle_lapses_at <= $1
       AND a.lapses_at IS NULL AND a.member_id IS NOT NULL AND a.balance + a.debt > 0
     ORDER BY a.terms_from LIMIT $2 FOR NO KEY UPDATE OF m SKIP LOCKED
)
SELECT member_id, unit_id FROM by_lot UNION SELECT member_id, unit_id FROM by_silence
 UNION SELECT member_id, unit_id FROM by_version
"""

# An empty account has nothing to lapse. It still takes the version, or every batch would find it again.
_LEAVE_EMPTY = """
UPDATE account SET terms_from = e.valid_from
  FROM (SELECT a.id, v.valid_from
          FROM unit_policy v
          JOIN account a ON a.unit_id = v.unit_id AND a.terms_from < v.valid_from
          JOIN member m ON m.id = a.member_id
         WHERE v.withdrawn_at IS NULL AND v.idle_lapses_at <= $1
           AND a.lapses_at IS NULL AND a.member_id IS NOT NULL AND a.balance + a.debt <= 0
         LIMIT $2 FOR NO KEY UPDATE OF m SKIP LOCKED) e
 WHERE account.id = e.id
"""
MOST_EMPTY = 1_000


@command(permission="points.expiry.record")
async def write_down_expired(*, now: datetime, limit: int = 100) -> int:
    """Post the expiry of lots past their instant, for at most about `limit` accounts; returns the total points.

    Run it until it returns 0. Raises nothing. Locked members are left for the next run.
    """
    async with unit_of_work() as work:
        await execute(_LEAVE_EMPTY, now, MOST_EMPTY)
        due = [(row["member_id"], row["unit_id"]) for row in await fetch(_DUE, now, limit)]
        ledger = await open_ledger(work, actor=SYSTEM, places=due, now=now)
        expired = await ledger.expire()
        if due:
            log.info("wrote down that %d points of %d accounts have expired", expired, len(due))
        return expired
