"""Changing what a reward says, costs or has in stock."""

from datetime import datetime
from typing import TypedDict, Unpack
from uuid import UUID

from domain import points
from domain.actor import Actor, require_staff
from domain.errors import NotFound
from domain.rewards.commands.create_reward import check_offer
from domain.rewards.facts import RewardChanged
from domain.rewards.models import Reward, RewardVersion
from domain.rewards.queries import RewardRow, find_reward
from domain.work import command, unit_of_work


class RewardChanges(TypedDict, total=False):
    """What to change; what is left out stays. `stock` None takes the limit off; None elsewhere also means: as it is."""

    name: str | None
    description: str | None
    cost: int | None
    stock: int | None
    withdrawn: bool | None


@command(permission="rewards.reward.update")
async def update_reward(*, actor: Actor, id: UUID, now: datetime, **changes: Unpack[RewardChanges]) -> RewardRow:
    """Change a reward. A new name, description or cost is a new version from now on.

    What was issued before keeps the version it was issued under. Raises NotFound, InvalidInput, AmountOutOfRange.
    """
    require_staff(actor)
    async with unit_of_work() as work:
        reward = await Reward.filter(id=id).select_for_update().first()
        latest = await RewardVersion.filter(reward_id=id).order_by("-version").first()
        if reward is None or latest is None:
            raise NotFound(what="reward")
        # Another change may have been told a later time while this one waited: versions follow each other all the same.
        now = max(now, latest.valid_from)
        offered = await find_reward(id, actor=actor, now=now)
        if "stock" in changes:
            reward.stock = changes["stock"]
        if (withdrawn := changes.get("withdrawn")) is not None:
            reward.withdrawn_at = (reward.withdrawn_at or now) if withdrawn else None
        cost = offered.cost if (given := changes.get("cost")) is None else given
        name, description = check_offer(
            name=_or(changes.get("name"), offered.name),
            description=_or(changes.get("description"), offered.description),
            stock=reward.stock,
        )
        await points.require_amount(cost, unit_id=offered.unit_id, path=("cost",))
        await reward.save()
        if (name, description, cost) != (offered.name, offered.description, offered.cost):
            await RewardVersion.create(
                reward=reward,
                version=offered.version + 1,
                valid_from=now,
                name=name,
                description=description,
                unit_id=offered.unit_id,
                cost=cost,
            )
        changed = await find_reward(id, actor=actor, now=now)
        if changed != offered:
            work.record(RewardChanged(id, changed.version))
        return changed


def _or(given: str | None, present: str) -> str:
    return present if given is None else given
