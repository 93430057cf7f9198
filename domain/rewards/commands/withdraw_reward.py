"""Withdrawing a reward from the catalogue."""

from datetime import datetime

from domain.actor import Actor
from domain.rewards.commands.update_reward import update_reward
from domain.rewards.queries import RewardRow
from domain.work import command, unit_of_work


@command(permission="rewards.reward.disable")
async def withdraw_reward(*, actor: Actor, id: str, now: datetime) -> RewardRow:
    """Offer a reward no longer. Staff can offer it again by an update, and issued rewards stay valid.

    A withdrawn reward stays withdrawn: the same request again changes nothing. Raises NotFound.
    """
    async with unit_of_work():
        return await update_reward(actor=actor, id=id, changes={"withdrawn": True}, now=now)
