"""Adding a reward to the catalogue."""

from datetime import datetime
from uuid import UUID

from domain import points
from domain.actor import Actor, require_staff
from domain.errors import InvalidInput
from domain.replays import find_repeat, request_hash
from domain.rewards.facts import RewardChanged
from domain.rewards.models import Reward, RewardVersion
from domain.texts import check_line, check_text
from domain.work import command, unit_of_work

LONGEST_NAME = 200
LONGEST_DESCRIPTION = 5_000
LARGEST_STOCK = 1_000_000_000


@command(permission="rewards.reward.create")
async def create_reward(
    *,
    actor: Actor,
    id: UUID,
    name: str,
    description: str,
    cost: int,
    stock: int | None,
    now: datetime,
    unit_id: str = points.DEFAULT_UNIT,
) -> Reward:
    """Offer a reward from now on. The same request again changes nothing.

    A qualifying unit is nobody's price: it counts for tiers and is never spent. Raises UnitNotSpendable, InvalidInput,
    AmountOutOfRange, NotFound, IdReused.
    """
    require_staff(actor)
    name, description = check_offer(name=name, description=description, stock=stock)
    content = {"name": name, "description": description, "cost": cost, "stock": stock, "unit_id": unit_id}
    async with unit_of_work() as work:
        if earlier := await find_repeat(Reward, id=id, actor=actor, **content):
            return earlier
        await points.require_amount(cost, unit_id=unit_id, path=("cost",))
        await points.require_spendable(unit_id)
        reward = await Reward.create(
            id=id, stock=stock, created_at=now, request_hash=request_hash(actor=actor, **content)
        )
        await RewardVersion.create(
            reward=reward, version=1, valid_from=now, name=name, description=description, unit_id=unit_id, cost=cost
        )
        work.record(RewardChanged(id, 1))
        return reward


def check_offer(*, name: str, description: str, stock: int | None) -> tuple[str, str]:
    """The name and description without outer blanks. Raises InvalidInput."""
    name = check_line(name, longest=LONGEST_NAME, path=("name",))
    description = check_text(description, longest=LONGEST_DESCRIPTION, path=("description",))
    if stock is not None and not 0 <= stock <= LARGEST_STOCK:
        raise InvalidInput(f"A stock is from 0 to {LARGEST_STOCK:,}, or none at all.", path=("stock",))
    return name, description
