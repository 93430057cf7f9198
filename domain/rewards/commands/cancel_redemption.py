"""Cancelling a redemption."""

from datetime import datetime
from uuid import UUID

from domain import members, points
from domain.actor import Actor, ActorKind
from domain.database import execute
from domain.errors import Unauthenticated
from domain.ids import derived_id
from domain.ledger import Entry, Named, TransferKind
from domain.rewards.facts import RedemptionCancelled
from domain.rewards.models import IssuedReward
from domain.rewards.movements import RedemptionCancelledMovement
from domain.rewards.offers import offers_at
from domain.rewards.queries import find_issued_reward
from domain.work import command, unit_of_work


@command(permission="rewards.issued_reward.cancel")
async def cancel_redemption(*, actor: Actor, issued_reward_id: UUID, now: datetime) -> IssuedReward:
    """Undo a redemption: its points go back into the lots they came from, and one piece into the stock.

    A cancelled redemption stays cancelled: the same request again changes nothing. Raises NotFound.
    """
    if actor.kind is ActorKind.ANONYMOUS:
        raise Unauthenticated
    async with unit_of_work() as work:
        issued = await find_issued_reward(issued_reward_id, actor=actor)
        reward_id = issued.reward_id  # type: ignore[attr-defined]
        offer = (await offers_at(await members.lock_members([issued.member_id])))[reward_id].numbered(issued.version)
        place = (issued.member_id, offer.unit)
        ledger = await points.open_ledger(work, actor=actor, places=[place], now=now)
        await issued.refresh_from_db()
        if issued.cancelled_at:
            return issued
        await execute("UPDATE reward SET stock = stock + 1 WHERE id = $1 AND stock IS NOT NULL", reward_id)
        back = Entry(
            id=derived_id(issued.id, "reinstate"),
            member_id=issued.member_id,
            unit_id=offer.unit,
            kind=TransferKind.REINSTATE,
            amount=issued.cost,
            occurred_at=now,
            reference=issued.id,
            movement=RedemptionCancelledMovement(reward=Named(id=reward_id, version=issued.version, name=offer.name)),
        )
        await ledger.put_back(back, spent=issued.transfer_id)
        issued.cancelled_at = now
        await issued.save(update_fields=["cancelled_at"])
        work.record(RedemptionCancelled(issued.id, issued.member_id, issued.cost))
        return issued
