"""Writing down what has expired already: a lot past its instant is gone from the balance before anybody does this."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime

from domain.actor import SYSTEM
from domain.database import fetch
from domain.ids import new_id
from domain.points.accounts import LockedAccount
from domain.points.entries import Entry, TransferKind
from domain.points.posting.rows import Rows
from domain.points.rules import Drawn
from domain.points.units.terms import UnitTerms
from domain.work import Work

# A hold protects what it set aside until its own end, even past the lot's expiry: that part expires then. What a
# cancelled redemption put back later expires when it came back: before that it was not there to expire.
_DUE = """
SELECT l.id, l.account_id, l.remaining - coalesce(held.living, 0) AS points,
       greatest(l.expires_at, held.ended_at, back.put_at) AS expired_at
  FROM lot l
  LEFT JOIN LATERAL (
       SELECT sum(hl.amount) FILTER (WHERE h.state = 'open' AND h.lapses_at > $2)::bigint AS living,
              max(coalesce(h.closed_at, h.lapses_at)) FILTER (WHERE h.state <> 'open' OR h.lapses_at <= $2) AS ended_at
         FROM hold_lot hl JOIN hold h ON h.id = hl.hold_id
        WHERE hl.lot_id = l.id AND h.held_at < l.expires_at AND coalesce(h.closed_at, h.lapses_at) > l.expires_at
  ) held ON true
  LEFT JOIN LATERAL (SELECT max(d.drawn_at) AS put_at FROM draw d WHERE d.lot_id = l.id AND d.amount < 0) back ON true
 WHERE l.account_id = ANY ($1::bigint[]) AND l.remaining > 0 AND l.expires_at <= $2
"""


async def post_expiries(accounts: Collection[LockedAccount], *, unit: UnitTerms, work: Work, now: datetime) -> int:
    """Post what has expired in these accounts, one transfer for each account and instant; answers the points in all."""
    held = {account.id: account for account in accounts}
    due: dict[tuple[int, datetime], list[Drawn]] = defaultdict(list)
    for row in await fetch(_DUE, list(held), now):
        if row["points"] > 0:
            due[row["account_id"], row["expired_at"]].append(Drawn(row["id"], row["points"]))
    rows = Rows(unit.id, SYSTEM, now)
    expired = 0
    for (account_id, expired_at), lots in sorted(due.items()):
        account = held[account_id]
        amount = sum(lot.amount for lot in lots)
        expired += amount
        id = new_id()
        entry = Entry(
            id=id,
            member_id=account.member_id,
            kind=TransferKind.EXPIRE,
            amount=amount,
            occurred_at=expired_at,
            reference=id,
            explanation={"about": "expiry", "points": amount},
        )
        rows.transfer(entry, account)
        rows.draw(account, id, lots, at=expired_at)
    await rows.write(work)
    return expired
