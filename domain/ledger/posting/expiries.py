"""Writing down expiries. An expired lot leaves the balance at its instant, before this runs."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime

from domain.database import fetch
from domain.ids import new_id
from domain.ledger.accounts import LockedAccount
from domain.ledger.counting import is_gone, lived_until, lives
from domain.ledger.entries import Entry, TransferKind
from domain.ledger.lot_rules import Drawn
from domain.ledger.movements import PointsExpiredMovement
from domain.ledger.posting.rows import Rows

# A hold protects its points until its own end, even past the lot's expiry: that part expires then. Points that a
# cancelled redemption puts back later expire when they come back: before that they were not there to expire.
_DUE = f"""
SELECT l.id, l.account_id, l.remaining - coalesce(held.living, 0) AS points,
       greatest(l.expires_at, held.ended_at, back.put_at) AS expired_at
  FROM lot l
  LEFT JOIN LATERAL (
       SELECT sum(hl.amount) FILTER (WHERE {lives("$2")})::bigint AS living,
              max({lived_until()}) FILTER (WHERE NOT {lives("$2")}) AS ended_at
         FROM hold_lot hl JOIN hold h ON h.id = hl.hold_id
        WHERE hl.lot_id = l.id AND h.held_at < l.expires_at AND {lived_until()} > l.expires_at
  ) held ON true
  LEFT JOIN LATERAL (SELECT max(d.drawn_at) AS put_at FROM draw d WHERE d.lot_id = l.id AND d.amount < 0) back ON true
 WHERE l.account_id = ANY ($1::bigint[]) AND l.remaining > 0 AND {is_gone("$2")}
"""


async def post_expiries(accounts: Collection[LockedAccount], rows: Rows) -> int:
    """Post the expired points of these accounts, one transfer per account and instant; returns their sum."""
    held = {account.id: account for account in accounts}
    due: dict[tuple[int, datetime], list[Drawn]] = defaultdict(list)
    for row in await fetch(_DUE, list(held), rows.now):
        if row["points"] > 0:
            due[row["account_id"], row["expired_at"]].append(Drawn(row["id"], row["points"]))
    for (account_id, expired_at), lots in sorted(due.items()):
        account = held[account_id]
        amount = sum(lot.amount for lot in lots)
        id = new_id()
        entry = Entry(
            id=id,
            member_id=account.member_id,
            unit_id=account.unit.id,
            kind=TransferKind.EXPIRE,
            amount=amount,
            occurred_at=expired_at,
            reference=id,
            movement=PointsExpiredMovement(),
        )
        rows.transfer(entry, account)
        rows.draw(account, id, lots, at=expired_at)
    return sum(lot.amount for lots in due.values() for lot in lots)
