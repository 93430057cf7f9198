"""Record a return: it is applied to its purchase, or parked until the purchase is recorded."""

from datetime import datetime

from domain.actor import Actor, Scope, require_scope
from domain.database import fetch
from domain.errors import IdReused
from domain.purchases.commands.parked_returns import park_return
from domain.purchases.commands.post_return import lock_bought, post_return
from domain.purchases.models import Purchase
from domain.purchases.receipt_locks import lock_receipt_to_park
from domain.purchases.return_drafts import CheckedReturn, RecordedReturn, ReturnDraft, ReturnState, check_return
from domain.work import command, unit_of_work


@command(permission="purchases.return.record")
async def record_return(*, actor: Actor, draft: ReturnDraft, now: datetime) -> RecordedReturn:
    """Record that pieces of a purchase came back.

    The points they earned are taken back, and the points that paid for them return to their lots. While the purchase is
    not on record, the return is parked. The same return again changes nothing. Raises LineUnknown,
    MoreReturnedThanBought, PointsAlreadySpent, InvalidInput, IdReused.
    """
    require_scope(actor, Scope.PURCHASES_WRITE)
    checked = check_return(draft, now=now)
    async with unit_of_work() as work:
        purchase = await Purchase.get_or_none(id=checked.purchase_id)
        if purchase is None:
            await lock_receipt_to_park(checked.purchase_id)
            purchase = await Purchase.get_or_none(id=checked.purchase_id)
        locked = await lock_bought(purchase, work=work, actor=actor, now=now) if purchase else None
        if earlier := await _find_earlier(checked):
            return earlier
        if locked is None:
            return await park_return(checked, actor=actor, now=now)
        bought, ledger = locked
        return await post_return(checked, bought, ledger, reported_by=actor.reference, work=work)


async def _find_earlier(checked: CheckedReturn) -> RecordedReturn | None:
    """The same return, recorded or parked before, by any API key. Raises IdReused for other content."""
    rows = await fetch(
        """
        SELECT request_hash, id, purchase_id, 'applied' AS state, taken, owed, short, put_back, NULL AS message
          FROM purchase_return WHERE id = $1
        UNION ALL
        SELECT request_hash, id, CASE WHEN state <> 'parked' THEN purchase_id END, state, 0, 0, 0, 0, message
          FROM parked_return WHERE id = $1 AND state <> 'applied'
        """,
        checked.id,
    )
    for request_hash, id, purchase_id, state, *rest in rows:
        if bytes(request_hash) == checked.request_hash:
            return RecordedReturn(id, purchase_id, ReturnState(state), *rest)
    if rows:
        raise IdReused(path=("externalId",))
    return None
