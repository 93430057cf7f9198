"""Spent points that come back: into the lots they came from, with their own expiry."""

from dataclasses import replace
from uuid import UUID

from domain.database import fetch_one
from domain.ledger.accounts import LockedAccount
from domain.ledger.entries import Entry
from domain.ledger.lot_rules import Drawn, put_back
from domain.ledger.posting.lots import net_draws
from domain.ledger.posting.rows import Rows


async def post_reinstatement(entry: Entry, account: LockedAccount, rows: Rows, *, spent: UUID) -> None:
    """Give `entry.amount` of a spending back.

    The movement tells how much of it went into lots that had expired meanwhile. Raises ValueError for more than is left
    of the spending, LookupError for a transfer that was no spending.
    """
    found = await fetch_one(
        "SELECT FROM transfer WHERE id = $1 AND kind = 'redeem' AND unit_id = $2 AND member_id = $3",
        spent,
        entry.unit_id,
        entry.member_id,
    )
    if found is None:
        raise LookupError(f"there is no spending {spent} of this account")
    draws = await net_draws(spent)
    back = put_back(entry.amount, [Drawn(lot_id, left) for lot_id, left, _ in draws])
    gone = {lot_id for lot_id, _, expires_at in draws if expires_at and expires_at <= rows.now}
    if expired := sum(part.amount for part in back if part.lot_id in gone):
        entry = replace(entry, movement=entry.movement.told(expired=expired))
    rows.transfer(entry, account, reverses_id=spent)
    rows.put_back(account, entry.id, back, at=rows.now)
