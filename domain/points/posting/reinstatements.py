"""Spent points that come back: into the lots they came from, with their own expiry."""

from datetime import datetime
from uuid import UUID

from domain.actor import Actor
from domain.database import fetch_one
from domain.points.accounts import LockedAccount, settle
from domain.points.entries import Entry, Explanation, TransferKind
from domain.points.posting.lots import net_draws
from domain.points.posting.rows import Rows
from domain.points.rules import Drawn, put_back
from domain.work import Work


async def post_reinstatement(
    *,
    id: UUID,
    spent: UUID,
    amount: int | None,
    account: LockedAccount,
    explanation: Explanation,
    work: Work,
    actor: Actor,
    now: datetime,
    reference: UUID | None = None,
) -> int:
    """Give `amount` of a spending back, or all that is left of it; answers how much that was.

    What is owed is paid from it; the explanation tells how much of it went into lots that had expired meanwhile.
    Raises ValueError for more than is left, LookupError for what was never spent.
    """
    row = await fetch_one(
        "SELECT member_id, reference FROM transfer WHERE id = $1 AND kind = 'redeem' AND unit_id = $2",
        spent,
        account.unit_id,
    )
    if row is None or row["member_id"] != account.member_id:
        raise LookupError(f"there is no spending {spent} of this account")
    draws = await net_draws(spent)
    drawn = [Drawn(lot_id, left) for lot_id, left, _ in draws]
    whole = sum(part.amount for part in drawn)
    back = put_back(whole if amount is None else amount, drawn)
    total = sum(part.amount for part in back)
    if not total:
        return 0
    gone = {lot_id for lot_id, _, expires_at in draws if expires_at and expires_at <= now}
    expired = sum(part.amount for part in back if part.lot_id in gone)
    rows = Rows(account.unit_id, actor, now)
    entry = Entry(
        id=id,
        member_id=account.member_id,
        kind=TransferKind.REINSTATE,
        amount=total,
        occurred_at=now,
        reference=reference or row["reference"],
        explanation={**explanation, **({"expired": expired} if expired else {})},
    )
    rows.transfer(entry, account, reverses_id=spent)
    rows.put_back(account, id, back, at=now)
    await rows.write(work)
    await settle([account], now=now)
    return total
