"""Changing a reward's text, cost or stock."""

from datetime import datetime, timedelta
from typing import TypedDict

from domain import points
from domain.actor import Actor, require_staff
from domain.errors import NotFound
from domain.programme import Change, begin_change, set_version, versions_of
from domain.rewards.commands.create_reward import check_offer
from domain.rewards.facts import RewardChanged, RewardWithdrawn
from domain.rewards.models import Reward
from domain.rewards.offers import REWARD
from domain.rewards.queries import RewardRow, find_reward
from domain.work import command, unit_of_work

_AT_ONCE = timedelta(microseconds=1)


class RewardChanges(TypedDict, total=False):
    """Fields to change. Omitted fields keep their value; `stock` None removes the limit, any other None changes
    nothing.
    """

    name: str | None
    description: str | None
    cost: int | None
    stock: int | None
    withdrawn: bool | None


@command(permission="rewards.reward.update")
async def update_reward(
    *, actor: Actor, id: str, changes: RewardChanges, why: str | None = None, now: datetime
) -> RewardRow:
    """Change a reward. A new name, description or cost is a new version from now on.

    Rewards issued before keep their version. Raises NotFound, InvalidInput, AmountOutOfRange.
    """
    require_staff(actor)
    async with unit_of_work() as work:
        change = await begin_change(work, actor=actor, now=now, why=why)
        reward = await Reward.filter(id=id).select_for_update().first()
        versions = await versions_of(REWARD, id)
        if reward is None or not versions:
            raise NotFound(what="reward")
        # A concurrent change may have had a later time while this one waited. Versions still follow each other.
        begins = now if versions[0].valid_from < now else versions[0].valid_from + _AT_ONCE
        offered = await find_reward(id, actor=actor, now=begins)
        cost = offered.cost if (given := changes.get("cost")) is None else given
        name, description = check_offer(
            name=_or(changes.get("name"), offered.name),
            description=_or(changes.get("description"), offered.description),
            stock=changes.get("stock"),
        )
        await points.require_amount(cost, unit_id=offered.unit_id, path=("cost",))
        terms = versions[0].terms.model_copy(update={"name": name, "description": description, "cost": cost})
        if terms != versions[0].terms:
            await set_version(REWARD, id, terms, change=change, valid_from=begins)
        await _keep(reward, changes, change=change)
        changed = await find_reward(id, actor=actor, now=begins)
        if changed != offered:
            work.record(RewardChanged(id, changed.version))
        if changed.withdrawn_at and not offered.withdrawn_at:
            work.record(RewardWithdrawn(id))
        return changed


async def _keep(reward: Reward, changes: RewardChanges, *, change: Change) -> None:
    """Set the stock, and offer or withdraw the reward, where that differs from the present state."""
    if "stock" in changes and changes["stock"] != reward.stock:
        await change.number()
        reward.stock = changes["stock"]
    withdrawn = changes.get("withdrawn")
    if withdrawn is not None and withdrawn != (reward.withdrawn_at is not None):
        reward.withdrawn_in = await change.number() if withdrawn else None
        reward.withdrawn_at = change.now if withdrawn else None
        await change.number()
    await reward.save()


def _or(given: str | None, present: str) -> str:
    return present if given is None else given
