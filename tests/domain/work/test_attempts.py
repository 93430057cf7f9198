"""A part of a transaction that may be refused by itself."""

import pytest

from domain import outbox
from domain.database import execute, fetch
from domain.errors import Forbidden
from domain.ids import new_id
from domain.purchases import PurchaseRecorded
from domain.work import attempt, command, unit_of_work

pytestmark = pytest.mark.usefixtures("programme")


@command(permission="tests.three_facts.record")
async def _three_facts_of_which_the_second_is_refused() -> None:
    async with unit_of_work() as work:
        work.record(PurchaseRecorded(new_id(), None, 1))
        try:
            async with attempt(work):
                work.record(PurchaseRecorded(new_id(), None, 2))
                await outbox.write(work.hand_over())
                await execute("UPDATE programme SET name = 'Undone'")
                raise Forbidden
        except Forbidden:
            work.record(PurchaseRecorded(new_id(), None, 3))


async def test_a_refused_attempt_takes_its_rows_and_facts_along_and_no_others() -> None:
    await _three_facts_of_which_the_second_is_refused()

    rows = await fetch("SELECT payload::json ->> 'points' AS points FROM outbox ORDER BY id")
    assert [row["points"] for row in rows] == ["1", "3"]
    [row] = await fetch("SELECT name FROM programme")
    assert row["name"] == "Test Rewards"
