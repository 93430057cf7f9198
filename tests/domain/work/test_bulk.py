"""Many rows in one request: all of them are changed, or none."""

from datetime import datetime
from typing import Any

import pytest

from domain import bulk, rewards
from domain.actor import Actor
from domain.errors import InvalidInput
from domain.relations import EVERYTHING, AllOf, AnyOf, Asker, Compare, Condition
from domain.work import command, unit_of_work
from tests import factories
from tests.clock import START
from tests.factories import STAFF

pytestmark = pytest.mark.usefixtures("programme")
NAMED = Compare("name", "like", "%")


@command(permission="tests.reward.update")
async def all_but_one(*, actor: Actor, id: str, refused: str, now: datetime) -> Any:
    """Makes a reward dearer, unless it is the one to refuse."""
    async with unit_of_work():
        changed = await rewards.update_reward(actor=actor, id=id, changes={"cost": 999}, now=now)
        if id == refused:
            raise InvalidInput("Not this one.", path=("cost",))
        return changed


async def test_one_refused_row_undoes_all() -> None:
    for name in ("Cup", "Jug", "Mug"):
        await factories.reward(name=name)
    facts = await factories.facts()

    with pytest.raises(InvalidInput) as caught:
        await bulk.change_rows(all_but_one, rewards.REWARDS, where=NAMED, asker=Asker(STAFF, START), refused="mug")

    assert (caught.value.row, caught.value.path) == ("mug", ("cost",))
    rows = await rewards.REWARDS.page(Asker(STAFF, START), first=10)
    assert [(row.id, row.cost, row.version) for row in rows] == [("cup", 300, 1), ("jug", 300, 1), ("mug", 300, 1)]
    assert await factories.facts() == facts


async def test_all_rows_are_changed_together() -> None:
    for name in ("Cup", "Mug"):
        await factories.reward(name=name)

    changed = await bulk.change_rows(all_but_one, rewards.REWARDS, where=NAMED, asker=Asker(STAFF, START), refused="")

    assert changed == 2
    rows = await rewards.REWARDS.page(Asker(STAFF, START), first=10)
    assert [(row.id, row.cost, row.version) for row in rows] == [("cup", 999, 2), ("mug", 999, 2)]


@pytest.mark.parametrize(
    "where", [EVERYTHING, AnyOf(()), AnyOf((NAMED, EVERYTHING)), AllOf((EVERYTHING, AnyOf((EVERYTHING,))))]
)
def test_a_condition_that_compares_nothing_is_refused(where: Condition) -> None:
    with pytest.raises(InvalidInput):
        bulk.check_condition(where)


@pytest.mark.parametrize("where", [NAMED, AllOf((EVERYTHING, NAMED)), AnyOf((NAMED, AllOf((NAMED,))))])
def test_a_condition_that_compares_something_is_taken(where: Condition) -> None:
    assert bulk.check_condition(where) is where
