"""Configuration as processes keep it in memory: as new as the number that is asked for, and read once."""

import asyncio
from collections.abc import Sequence

import asyncpg
import pytest

from domain import members, points
from domain.actor import SYSTEM
from domain.database import fetch
from domain.errors import Forbidden
from domain.ledger import Negative
from domain.points import UnitPolicy
from domain.programme import InForce, begin_change, current_number, the_programme
from domain.work import attempt, command, unit_of_work
from tests.clock import START
from tests.factories import TestMember

pytestmark = pytest.mark.usefixtures("programme")

_SQL = "SELECT id, name FROM unit ORDER BY id"


def _names(rows: Sequence[asyncpg.Record]) -> dict[str, str]:
    return {row["id"]: row["name"] for row in rows}


def process() -> InForce[dict[str, str]]:
    """The names of units as another process keeps them."""
    return InForce(_SQL, _names)


async def add(id: str) -> None:
    await points.create_unit(actor=SYSTEM, id=id, draft=points.UnitDraft(name=id.capitalize()), now=START)


async def test_a_change_of_one_process_is_seen_by_the_other_at_its_next_statement(statements: list[str]) -> None:
    one, other = process(), process()
    assert await one.current() == await other.current() == {"points": "Points"}

    await add("miles")
    statements.clear()
    seen = await other.current(), await one.current(), await other.current()

    assert seen == ({"miles": "Miles", "points": "Points"},) * 3
    assert [statement == _SQL for statement in statements] == [False, True, False, True, False]


async def test_of_many_at_once_one_reads(statements: list[str]) -> None:
    store = process()
    number = await current_number()
    statements.clear()

    seen = await asyncio.gather(*(store.at(number) for _ in range(30)))

    assert seen == [{"points": "Points"}] * 30
    assert statements == [_SQL]


async def test_a_number_that_is_at_hand_costs_no_statement_and_never_goes_back(statements: list[str]) -> None:
    store = process()
    before = await current_number()
    await add("miles")
    await store.current()
    statements.clear()

    assert await store.at(before) == {"miles": "Miles", "points": "Points"}
    assert statements == []


async def test_what_a_change_has_not_committed_yet_is_seen_by_itself_alone() -> None:
    store = process()
    await store.current()

    @command(permission="tests.change_one.record")
    async def change_and_fail() -> None:
        async with unit_of_work():
            await add("miles")
            assert await store.current() == {"miles": "Miles", "points": "Points"}
            raise Forbidden

    with pytest.raises(Forbidden):
        await change_and_fail()

    assert await store.current() == {"points": "Points"}
    await add("stars")
    assert await store.current() == {"points": "Points", "stars": "Stars"}


async def test_a_unit_of_work_goes_by_one_number(statements: list[str]) -> None:
    store = process()

    @command(permission="tests.change_two.record")
    async def twice() -> list[dict[str, str]]:
        async with unit_of_work():
            first = await store.current()
            await asyncio.create_task(add("miles"))
            return [first, await store.current()]

    assert await twice() == [{"points": "Points"}] * 2
    assert await store.current() == {"miles": "Miles", "points": "Points"}


async def test_the_lock_of_members_brings_the_number_along(member: TestMember, statements: list[str]) -> None:
    await the_programme()

    @command(permission="tests.change_three.record")
    async def lock_twice() -> int:
        async with unit_of_work():
            number = await members.lock_members([member.id])
            statements.clear()
            assert await members.lock_members([member.id]) == number
            await the_programme()
            return number

    number = await lock_twice()

    assert [statement for statement in statements if statement != "COMMIT"] == []
    assert number == await current_number()


async def test_who_was_locked_in_a_part_that_is_undone_is_locked_again(
    member: TestMember, statements: list[str]
) -> None:
    @command(permission="tests.change_four.record")
    async def try_and_go_on() -> None:
        async with unit_of_work() as work:
            try:
                async with attempt(work):
                    await members.lock_members([member.id])
                    raise Forbidden
            except Forbidden:
                await members.lock_members([member.id])

    await try_and_go_on()

    assert sum("FOR NO KEY UPDATE" in statement for statement in statements) == 2


async def test_a_change_that_is_undone_as_a_part_takes_its_number_anew() -> None:
    @command(permission="tests.change_five.record")
    async def change_twice() -> None:
        async with unit_of_work() as work:
            change = await begin_change(work, actor=SYSTEM, now=START)
            try:
                async with attempt(work):
                    await add("miles")
                    raise Forbidden
            except Forbidden:
                await add("stars")
            assert await change.number() == 3

    await change_twice()

    assert [row["number"] for row in await fetch("SELECT number FROM programme_change ORDER BY number")] == [1, 2, 3]
    rows = await fetch("SELECT id, made_in FROM unit ORDER BY id")
    assert [tuple(row) for row in rows] == [("points", 2), ("stars", 3)]


async def test_a_change_goes_by_what_was_changed_while_it_waited() -> None:
    """Both would else find the policy plain and add their own word to it."""
    policies = [UnitPolicy(negative=negative) for negative in (Negative.CLAMP, Negative.FORBID)]

    await asyncio.gather(
        *(points.set_unit_policy(actor=SYSTEM, unit_id="points", policy=policy, now=START) for policy in policies),
        return_exceptions=True,
    )

    assert [row["version"] for row in await fetch("SELECT version FROM unit_policy")] == [1]
