"""Recording a return: applied to its purchase, or parked until that is recorded."""

from collections.abc import Sequence
from datetime import datetime

from domain.actor import Actor, Scope, require_scope
from domain.database import fetch
from domain.errors import IdReused
from domain.purchases.commands.parked_returns import park_return
from domain.purchases.commands.post_return import lock_bought, post_return
from domain.purchases.models import Purchase
from domain.purchases.receipt_locks import lock_receipt_to_park
from domain.purchases.return_drafts import RecordedReturn, ReturnDraft, ReturnState, check_return
from domain.work import command, unit_of_work


@command
async def record_return(
    *,
    actor: Actor,
    source: str,
    external_id: str,
    purchase_source: str,
    purchase_external_id: str,
    lines: Sequence[tuple[int, int]],
    occurred_at: datetime,
    now: datetime,
) -> RecordedReturn:
    """Record that pieces of a purchase came back (`lines`: line number and pieces).

    What they earned is taken back, and the points that paid for them go back into the lots they came from. When the
    purchase is not on record yet, the return is parked and applied once it is. The same return again changes nothing.
    Raises LineUnknown, MoreReturnedThanBought, PointsAlreadySpent, InvalidInput, IdReused.
    """
    require_scope(actor, Scope.PURCHASES_WRITE)
    draft = check_return(
        source=source,
        external_id=external_id,
        purchase_source=purchase_source,
        purchase_external_id=purchase_external_id,
        lines=lines,
        occurred_at=occurred_at,
        now=now,
    )
    async with unit_of_work() as work:
        purchase = await Purchase.get_or_none(id=draft.purchase_id)
        if purchase is None:
            await lock_receipt_to_park(draft.purchase_id)
            purchase = await Purchase.get_or_none(id=draft.purchase_id)
        locked = await lock_bought(purchase, work=work, actor=actor, now=now) if purchase else None
        if earlier := await _find_earlier(draft):
            return earlier
        if locked is None:
            return await park_return(draft, actor=actor, now=now)
        bought, ledger = locked
        return await post_return(draft, bought, ledger, reported_by=actor.reference, work=work)


async def _find_earlier(draft: ReturnDraft) -> RecordedReturn | None:
    """The same return, recorded or parked before, by whichever key. Raises IdReused for another one with its number."""
    rows = await fetch(
        """
        SELECT request_hash, id, purchase_id, 'applied' AS state, taken, owed, short, put_back, NULL AS message
          FROM purchase_return WHERE id = $1
        UNION ALL
        SELECT request_hash, id, CASE WHEN state <> 'parked' THEN purchase_id END, state, 0, 0, 0, 0, message
          FROM parked_return WHERE id = $1 AND state <> 'applied'
        """,
        draft.id,
    )
    for request_hash, id, purchase_id, state, *rest in rows:
        if bytes(request_hash) == draft.request_hash:
            return RecordedReturn(id, purchase_id, ReturnState(state), *rest)
    if rows:
        raise IdReused(path=("externalId",))
    return None
