"""Writing down what has expired. Balances do not wait for it: see the law that expiry holds at read."""

from datetime import datetime

from domain.database import fetch
from domain.points.accounts import lock_accounts
from domain.points.posting import post_expiries
from domain.points.units import unit_terms
from domain.work import command, unit_of_work

# Lots that are held whole are left until their hold ends, or they would stand first in every batch.
_DUE = """
SELECT a.unit_id, a.member_id FROM (
    SELECT l.account_id FROM lot l
     WHERE l.remaining > 0 AND l.expires_at <= $1
       AND l.remaining > coalesce((SELECT sum(hl.amount) FROM hold_lot hl JOIN hold h ON h.id = hl.hold_id
                                    WHERE hl.lot_id = l.id AND h.state = 'open' AND h.lapses_at > $1), 0)
     ORDER BY l.expires_at LIMIT $2) due
  JOIN account a ON a.id = due.account_id
UNION
(SELECT unit_id, member_id FROM account WHERE lapses_at <= $1 AND balance + debt > 0 ORDER BY lapses_at LIMIT $2)
"""


@command
async def write_down_expired(*, now: datetime, limit: int = 100) -> int:
    """Post the expiry of lots past their instant, of at most about `limit` accounts; answers the points in all.

    Run it until it answers 0. Raises nothing; accounts that somebody else has locked are waited for.
    """
    async with unit_of_work() as work:
        rows = await fetch(_DUE, now, limit)
        expired = 0
        for unit_id in sorted({row["unit_id"] for row in rows}):
            member_ids = [row["member_id"] for row in rows if row["unit_id"] == unit_id]
            accounts = await lock_accounts(member_ids=member_ids, unit_id=unit_id, now=now)
            expired += await post_expiries(list(accounts.values()), unit=await unit_terms(unit_id), work=work, now=now)
        return expired
