"""Versions of what is configured: from when on, who, why, and what may be withdrawn."""

import asyncio
from datetime import timedelta

import asyncpg
import pytest

from domain import points
from domain.actor import SYSTEM
from domain.database import execute, fetch
from domain.errors import InvalidInput, NotFound
from domain.ids import new_id
from domain.ledger import Negative
from domain.points import UnitPolicy
from domain.programme import ElementVersion, Version, VersionInForce, in_force_at
from domain.setup import FirstTerms, set_up
from domain.staff import NewStaffMember
from tests.clock import START
from tests.factories import PASSWORD, STAFF
from tests.rows import Rows

DAY = timedelta(days=1)
CLAMP, FORBID = UnitPolicy(negative=Negative.CLAMP), UnitPolicy(negative=Negative.FORBID)

pytestmark = pytest.mark.usefixtures("programme")


async def say(policy: UnitPolicy, *, day: int = 0, now: int = 0, why: str | None = None) -> Version[UnitPolicy]:
    """A version of the policy from a day on, set on another, both counted from START."""
    return await points.set_unit_policy(
        actor=STAFF, unit_id="points", policy=policy, valid_from=START + day * DAY, why=why, now=START + now * DAY
    )


async def withdraw(number: int, *, now: int = 0, why: str | None = None) -> None:
    await points.withdraw_unit_policy(actor=STAFF, unit_id="points", version=number, why=why, now=START + now * DAY)


async def changes() -> list[tuple[int, str, str | None]]:
    """The changes since the programme was set up: number, who, why."""
    rows = await fetch("SELECT number, made_by, why FROM programme_change ORDER BY number")
    return [tuple(row) for row in rows[2:]]


async def versions() -> list[tuple[int, int, int | None]]:
    """The versions of the policy: number, and the changes that made and withdrew it."""
    rows = await fetch("SELECT version, made_in, withdrawn_in FROM unit_policy ORDER BY version")
    return [tuple(row) for row in rows]


def test_the_version_in_force_is_the_newest_that_has_begun() -> None:
    first, second = Version(1, START, CLAMP), Version(2, START + DAY, FORBID)
    both = [second, first]

    assert in_force_at(both, START - timedelta(microseconds=1)) is None
    assert in_force_at(both, START) == first
    assert in_force_at(both, START + DAY - timedelta(microseconds=1)) == first
    assert in_force_at(both, START + DAY) == second


async def test_every_version_has_a_change_that_tells_who_and_why() -> None:
    await say(CLAMP, why="  Fewer complaints.  ")
    await say(FORBID, day=7)
    await withdraw(2, now=1, why="Not before Christmas.")

    assert await changes() == [
        (3, STAFF.reference, "Fewer complaints."),
        (4, STAFF.reference, None),
        (5, STAFF.reference, "Not before Christmas."),
    ]
    assert await versions() == [(1, 3, None), (2, 4, 5)]


async def test_what_is_said_already_takes_no_number_and_makes_no_version() -> None:
    await say(CLAMP, day=1)
    before = await changes(), await versions()

    again = await say(CLAMP, day=1)
    await withdraw(1)
    withdrawn = await changes(), await versions()
    await withdraw(1, now=3)

    assert (again.number, before) == (1, ([(3, STAFF.reference, None)], [(1, 3, None)]))
    assert (await changes(), await versions()) == withdrawn == ([*before[0], (4, STAFF.reference, None)], [(1, 3, 4)])


async def test_the_past_and_a_taken_instant_are_refused_and_nothing_changes() -> None:
    await say(CLAMP, day=1)
    before = await changes(), await versions()

    for wish, refusal in [
        (say(FORBID, day=-1), "A policy cannot begin in the past."),
        (say(FORBID, day=1), "Another version of this policy begins at this instant. Choose another time."),
        (say(FORBID, day=3700), "A policy can be set at most ten years ahead."),
    ]:
        with pytest.raises(InvalidInput) as refused:
            await wish
        assert (refused.value.path, refused.value.message) == (("validFrom",), refusal)

    assert (await changes(), await versions()) == before


async def test_too_long_a_reason_is_refused_by_its_field() -> None:
    with pytest.raises(InvalidInput) as refused:
        await say(CLAMP, why="x" * 501)

    assert refused.value.path == ("why",)
    assert await versions() == []


async def test_a_version_that_is_in_force_is_not_withdrawn() -> None:
    await say(CLAMP)

    with pytest.raises(VersionInForce) as refused:
        await withdraw(1)
    with pytest.raises(NotFound):
        await withdraw(2)

    assert str(refused.value) == (
        "Version 1 of this policy is or was in force, so it stays on record. Set a new version instead."
    )
    assert await versions() == [(1, 3, None)]


async def test_changes_at_once_follow_each_other() -> None:
    await asyncio.gather(*(say(UnitPolicy(negative=list(Negative)[day % 4]), day=day) for day in range(1, 13)))

    numbers = [number for number, _, _ in await changes()]
    assert numbers == list(range(3, 15))
    assert [(version, withdrawn) for version, _, withdrawn in await versions()] == [(n, None) for n in range(1, 13)]
    assert sorted(made_in for _, made_in, _ in await versions()) == numbers


async def test_a_change_inside_another_one_is_part_of_it(rows_of_programme: Rows) -> None:
    await rows_of_programme.delete_all()
    terms = FirstTerms(name="Club", time_zone="Europe/Berlin", currency="EUR")

    await set_up(terms, NewStaffMember(id=new_id(), email="ada@example.com", name="Ada", password=PASSWORD), now=START)

    assert [tuple(row) for row in await fetch("SELECT number, made_by, made_at FROM programme_change")] == [
        (1, "system", START)
    ]
    rows = await fetch("SELECT p.made_in AS programme, u.made_in AS unit FROM programme p, unit u")
    assert [tuple(row) for row in rows] == [(1, 1)]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE unit_policy SET terms = '{}'",
        "UPDATE unit_policy SET valid_from = valid_from - interval '1 day'",
        "UPDATE unit_policy SET made_in = 1",
        "DELETE FROM unit_policy",
        "UPDATE programme_change SET made_by = 'nobody'",
        "DELETE FROM programme_change WHERE number = 1",
    ],
)
async def test_the_database_keeps_versions_and_changes_as_they_were_made(sql: str) -> None:
    await say(CLAMP)

    with pytest.raises(asyncpg.RestrictViolationError):
        await execute(sql)


async def test_the_database_withdraws_nothing_that_is_in_force() -> None:
    await say(CLAMP)

    with pytest.raises(asyncpg.CheckViolationError):
        await execute("UPDATE unit_policy SET withdrawn_at = valid_from, withdrawn_in = 1")


async def test_a_unit_that_is_not_there_has_no_versions() -> None:
    with pytest.raises(NotFound):
        await points.set_unit_policy(actor=SYSTEM, unit_id="miles", policy=CLAMP, now=START)

    assert await versions() == []


async def test_every_table_of_versions_has_its_laws() -> None:
    rows = await fetch(
        "SELECT conname AS name FROM pg_constraint UNION ALL SELECT indexname FROM pg_indexes"
        " UNION ALL SELECT tgname FROM pg_trigger"
    )
    names = {row["name"] for row in rows}
    tables = {kind._meta.db_table for kind in ElementVersion.__subclasses__()}
    laws = ("version", "withdrawn", "made_in", "withdrawn_in", "in_order", "is_kept")

    assert {"unit_policy", "reward_version"} <= tables
    missing = {f"{table}_{law}" for table in tables for law in laws} - names
    assert missing == set(), "Add the table to VERSIONS in migrations/laurel/1_…_laws.py."
