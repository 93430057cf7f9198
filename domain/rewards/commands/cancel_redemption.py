"""Giving a reward back."""

from datetime import datetime
from uuid import UUID

from domain import points
from domain.actor import Actor
from domain.database import execute
from domain.ids import derived_id
from domain.rewards.facts import RedemptionCancelled
from domain.rewards.models import IssuedReward
from domain.rewards.queries import find_issued_reward, rewards_by_id
from domain.work import command, unit_of_work


@command
async def cancel_redemption(*, actor: Actor, issued_reward_id: UUID, now: datetime) -> IssuedReward:
    """Undo a redemption: its points go back into the lots they came from, the piece into the stock.

    A redemption that was cancelled stays so: the same request again changes nothing. Raises NotFound.
    """
    async with unit_of_work() as work:
        issued = await find_issued_reward(issued_reward_id, actor=actor)
        reward = (await rewards_by_id([issued.reward_id], now=now))[issued.reward_id]  # type: ignore[attr-defined]
        account = await points.lock_account(member_id=issued.member_id, unit_id=reward.unit_id)
        await issued.refresh_from_db()
        if issued.cancelled_at:
            return issued
        await execute("UPDATE reward SET stock = stock + 1 WHERE id = $1 AND stock IS NOT NULL", reward.id)
        await points.reinstate(
            id=derived_id(issued.id, "reinstate"),
            spent=issued.transfer_id,
            account=account,
            explanation={"about": "reward_cancelled", "points": issued.cost, "reward": reward.name},
            work=work,
            actor=actor,
            now=now,
        )
        issued.cancelled_at = now
        await issued.save(update_fields=["cancelled_at"])
        work.record(RedemptionCancelled(issued.id, issued.member_id, issued.cost))
        return issued
