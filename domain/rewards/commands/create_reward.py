"""Adding a reward to the catalogue."""

from dataclasses import asdict, dataclass, replace
from datetime import datetime

from domain import points
from domain.actor import Actor, require_staff
from domain.database import fetch
from domain.errors import InvalidInput
from domain.programme import begin_change, check_key, keys_from, plain_key, set_version
from domain.replays import find_repeat, request_hash
from domain.rewards.facts import RewardCreated
from domain.rewards.models import Reward
from domain.rewards.offers import REWARD, RewardTerms
from domain.rewards.queries import RewardRow, find_reward
from domain.texts import check_line, check_text
from domain.work import command, unit_of_work

LONGEST_NAME = 200
LONGEST_DESCRIPTION = 5_000
LARGEST_STOCK = 1_000_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class RewardDraft:
    """A reward to offer. Without a stock it is unlimited."""

    name: str
    description: str = ""
    cost: int
    stock: int | None = None
    unit_id: str = points.DEFAULT_UNIT


@command(permission="rewards.reward.create")
async def create_reward(
    *, actor: Actor, id: str | None = None, draft: RewardDraft, why: str | None = None, now: datetime
) -> RewardRow:
    """Offer a reward from now on. The same request again changes nothing.

    Without an id, one is made from the name. A qualifying unit cannot be a price, as it is never spent. Raises
    UnitNotSpendable, InvalidInput, AmountOutOfRange, NotFound, IdReused.
    """
    require_staff(actor)
    name, description = check_offer(name=draft.name, description=draft.description, stock=draft.stock)
    draft = replace(draft, name=name, description=description)
    content = asdict(draft)
    asked = request_hash(actor=actor, **content)
    async with unit_of_work() as work:
        change = await begin_change(work, actor=actor, now=now, why=why)
        if id is None:
            id, earlier = await _place_for(name, asked)
        else:
            earlier = await find_repeat(Reward, id=check_key(id, path=("id",)), actor=actor, **content)
        if earlier:
            return await find_reward(id, actor=actor, now=now)
        await points.require_amount(draft.cost, unit_id=draft.unit_id, path=("cost",))
        await points.require_spendable(draft.unit_id)
        await Reward.create(id=id, stock=draft.stock, created_at=now, request_hash=asked)
        terms = RewardTerms(name=name, description=description, unit=draft.unit_id, cost=draft.cost)
        await set_version(REWARD, id, terms, change=change)
        work.record(RewardCreated(id))
        return await find_reward(id, actor=actor, now=now)


async def _place_for(name: str, asked: bytes) -> tuple[str, Reward | None]:
    """The first free id for this name, or the reward that this same request made before."""
    plain = plain_key(name, kind="reward")
    rows = await fetch("SELECT id, request_hash FROM reward WHERE starts_with(id, $1)", plain)
    taken = {row["id"]: bytes(row["request_hash"]) for row in rows}
    for id in keys_from(name, kind="reward"):
        if id not in taken:
            return id, None
        if taken[id] == asked:
            return id, await Reward.get(id=id)
    raise AssertionError("unreachable: there is no end to keys")


def check_offer(*, name: str, description: str, stock: int | None) -> tuple[str, str]:
    """The name and description without outer blanks. Raises InvalidInput."""
    name = check_line(name, longest=LONGEST_NAME, path=("name",))
    description = check_text(description, longest=LONGEST_DESCRIPTION, path=("description",))
    if stock is not None and not 0 <= stock <= LARGEST_STOCK:
        raise InvalidInput(f"A stock is from 0 to {LARGEST_STOCK:,}, or none at all.", path=("stock",))
    return name, description
