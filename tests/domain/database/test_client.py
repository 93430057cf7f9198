"""How connections are lent: what comes back good rests and is lent again, what is not good goes back to asyncpg."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from domain.database import Pool, close_database, fetch, open_database, pooled_connection
from domain.database.client import PatientPool
from domain.database.connection import _client
from domain.work import command, unit_of_work


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[PatientPool]:
    """Two connections, both of them open and at rest."""
    await close_database()
    await open_database(database_url, Pool(size=2, connect_timeout=1))
    async with pooled_connection(), pooled_connection():
        pass
    yield _client()._pool
    await close_database()
    await open_database(database_url)


async def pid() -> int:
    [row] = await fetch("SELECT pg_backend_pid() AS pid")
    number: int = row["pid"]
    return number


async def test_what_came_back_last_is_lent_first(pool: PatientPool) -> None:
    assert len({await pid() for _ in range(5)}) == 1
    assert pool.get_idle_size() == pool.get_size() == 2


async def test_a_connection_that_was_cut_at_rest_is_not_lent(pool: PatientPool) -> None:
    async with pooled_connection() as other:
        cut = await pid()
        await other.execute("SELECT pg_terminate_backend($1)", cut)
        await asyncio.sleep(0.1)  # until the process hears of it

        assert await pid() != cut

    assert pool.get_idle_size() == pool.get_size()


async def test_a_connection_that_rested_for_long_is_not_trusted(
    pool: PatientPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("domain.database.client.LONGEST_REST", -1.0)
    before = await pid()

    assert await pid() != before
    assert len(await asyncio.gather(*(pid() for _ in range(6)))) == 6


async def test_who_waits_gets_the_connection_that_comes_back_next(pool: PatientPool) -> None:
    first, second = await pool.acquire(), await pool.acquire()
    waiting = asyncio.ensure_future(pool.acquire())
    await asyncio.sleep(0.02)
    assert not waiting.done()

    await pool.release(first)
    third = await waiting
    await pool.release(second)

    assert third._con is not second._con
    await pool.release(third)
    assert pool.get_idle_size() == 2


async def test_a_connection_that_comes_back_in_a_transaction_is_cleaned_first(pool: PatientPool) -> None:
    connection = await pool.acquire()
    await connection.execute("BEGIN; CREATE TABLE half_done (id int)")
    await pool.release(connection)

    assert await fetch("SELECT to_regclass('half_done') AS name") == [(None,)]
    [row] = await fetch(
        "SELECT count(*) AS open FROM pg_stat_activity"
        " WHERE datname = current_database() AND state LIKE 'idle in transaction%'"
    )
    assert row["open"] == 0


async def test_a_connection_whose_statement_is_still_being_cancelled_is_not_lent(pool: PatientPool) -> None:
    busy = await pid()
    slow = asyncio.ensure_future(fetch("SELECT pg_sleep(5)"))
    await asyncio.sleep(0.05)
    slow.cancel()
    with pytest.raises(asyncio.CancelledError):
        await slow

    assert await pid() != busy
    assert len(await asyncio.gather(pid(), pid())) == 2


async def test_what_commands_send_is_planned_without_its_values_and_reads_with_them(pool: PatientPool) -> None:
    @command(permission="tests.query_plan.record")
    async def inside() -> str:
        async with unit_of_work():
            [row] = await fetch("SHOW plan_cache_mode")
            return str(row["plan_cache_mode"])

    [before] = await fetch("SHOW plan_cache_mode")
    assert (await inside(), before["plan_cache_mode"]) == ("force_generic_plan", "auto")
    assert await fetch("SHOW plan_cache_mode") == [("auto",)]
