"""Returns that arrive before their purchase: they are parked, and applied when the purchase is recorded."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from domain.actor import Actor
from domain.errors import DomainError, IdReused
from domain.purchases.commands.post_return import lock_bought, post_return
from domain.purchases.models import ParkedReturn, Purchase, Return
from domain.purchases.return_drafts import CheckedReturn, RecordedReturn, ReturnState
from domain.work import Work, attempt


async def park_return(checked: CheckedReturn, *, actor: Actor, now: datetime) -> RecordedReturn:
    """Store a return until its purchase is recorded. The receipt must be locked with `lock_receipt_to_park`."""
    await ParkedReturn.create(
        id=checked.id,
        source=checked.source,
        external_id=checked.external_id,
        purchase_id=checked.purchase_id,
        purchase_source=checked.purchase_source,
        purchase_external_id=checked.purchase_external_id,
        lines=list(checked.pieces.items()),
        occurred_at=checked.occurred_at,
        recorded_at=now,
        actor=actor.reference,
        state=ReturnState.PARKED,
        request_hash=checked.request_hash,
    )
    return RecordedReturn(checked.id, None, ReturnState.PARKED)


async def apply_parked_returns(purchase_ids: Collection[UUID], *, work: Work, actor: Actor, now: datetime) -> None:
    """Apply the parked returns of these purchases, in the order in which the goods came back.

    A return that does not fit its purchase is refused, with its code; the others are applied. The receipts must be
    locked.
    """
    waiting = ParkedReturn.filter(purchase_id__in=list(purchase_ids), state=ReturnState.PARKED)
    for parked in await waiting.order_by("occurred_at", "recorded_at", "id"):
        try:
            async with attempt(work):
                await _apply(parked, work=work, actor=actor, now=now)
            settled: dict[str, object] = {"state": ReturnState.APPLIED}
        except DomainError as refusal:
            settled = {"state": ReturnState.REFUSED, "reason": refusal.code, "message": refusal.message}
        await ParkedReturn.filter(id=parked.id).update(settled_at=now, **settled)


async def _apply(parked: ParkedReturn, *, work: Work, actor: Actor, now: datetime) -> None:
    if await Return.exists(id=parked.id):
        # Another return with this number was applied at the same time as this one was parked.
        raise IdReused
    purchase = await Purchase.get(id=parked.purchase_id)
    bought, ledger = await lock_bought(purchase, work=work, actor=actor, now=now)
    checked = CheckedReturn(
        source=parked.source,
        external_id=parked.external_id,
        purchase_source=parked.purchase_source,
        purchase_external_id=parked.purchase_external_id,
        pieces=dict(parked.lines),
        occurred_at=parked.occurred_at,
    )
    await post_return(checked, bought, ledger, reported_by=parked.actor, work=work)
