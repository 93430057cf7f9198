"""The reads of one operation follow one another on one connection, and none of it is left behind."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import pytest

from domain.database import (
    Pool,
    close_database,
    execute,
    fetch,
    open_database,
    pooled_connection,
    reads_on_one_connection,
)
from domain.database.client import PatientPool
from domain.database.connection import _client
from domain.errors import Overloaded
from domain.staff.models import StaffMember
from domain.work import command, remember_clean_context, unit_of_work
from schema.loading import SharedLoader


@pytest.fixture(autouse=True)
async def pool(database_url: str) -> AsyncIterator[PatientPool]:
    """Two connections, both of them open and at rest."""
    await close_database()
    await open_database(database_url, Pool(size=2, connect_timeout=0.5))
    remember_clean_context()
    async with pooled_connection(), pooled_connection():
        pass
    yield _client()._pool
    await close_database()
    await open_database(database_url)
    remember_clean_context()


async def pid(*, after: float = 0) -> int:
    [row] = await fetch("SELECT pg_backend_pid() AS pid FROM pg_sleep($1)", after)
    number: int = row["pid"]
    return number


async def test_reads_that_start_together_take_one_connection(pool: PatientPool) -> None:
    async with reads_on_one_connection():
        pids = await asyncio.gather(*(pid() for _ in range(5)))
        idle = pool.get_idle_size()

    assert len(set(pids)) == 1
    assert (idle, pool.get_idle_size()) == (1, 2)


async def test_an_operation_that_reads_nothing_takes_none(pool: PatientPool) -> None:
    async with reads_on_one_connection():
        assert pool.get_idle_size() == 2


async def test_models_read_on_it_too(pool: PatientPool) -> None:
    async with reads_on_one_connection():
        await StaffMember.all().count()
        assert pool.get_idle_size() == 1


async def test_two_operations_have_a_connection_each_and_a_third_waits(pool: PatientPool) -> None:
    async def operation() -> int:
        async with reads_on_one_connection():
            first = await pid(after=0.05)
            assert await pid() == first
            return first

    pids = await asyncio.gather(*(operation() for _ in range(5)))

    assert len(set(pids)) == 2
    assert pool.get_idle_size() == 2


@command(permission="tests.reads.update")
async def _command() -> int:
    async with unit_of_work():
        return await pid()


async def test_a_command_does_not_wait_for_its_own_operation(database_url: str) -> None:
    await close_database()
    await open_database(database_url, Pool(size=1, connect_timeout=0.5))
    remember_clean_context()

    async with reads_on_one_connection():
        assert await pid() == await _command() == await pid()


async def test_a_read_on_a_connection_of_its_own_leaves_the_operation_no_other(pool: PatientPool) -> None:
    async def operation() -> None:
        async with reads_on_one_connection():
            reading = asyncio.ensure_future(pid(after=0.05))
            await asyncio.sleep(0)
            async with pooled_connection() as connection:
                await connection.fetch("SELECT pg_sleep(0.01)")
                beside = asyncio.ensure_future(pid())
            await asyncio.gather(reading, beside, pid())

    await asyncio.gather(*(operation() for _ in range(6)))

    assert pool.get_idle_size() == 2


async def test_beside_a_connection_of_its_own_an_operation_keeps_none_between_two_reads(pool: PatientPool) -> None:
    async with reads_on_one_connection():
        async with pooled_connection():
            await pid()
            beside = pool.get_idle_size()
        await pid()
        after = pool.get_idle_size()

    assert (beside, after) == (1, 1)


async def test_a_shared_read_waits_for_no_operation_and_no_operation_waits_for_it_with_a_connection(
    database_url: str,
) -> None:
    await close_database()
    await open_database(database_url, Pool(size=2, connect_timeout=0.5))
    asked: list[list[int]] = []

    async def fetch_shared(keys: list[int]) -> list[int]:
        asked.append(keys)
        return [await pid(after=0.01)] * len(keys)

    shared: SharedLoader[int, int] = SharedLoader(fetch_shared)

    async def operation(number: int) -> None:
        async with reads_on_one_connection():
            await asyncio.gather(pid(after=0.02), shared.load(number), pid())
            await shared.load(number)

    slow = asyncio.create_task(_slow_operation(shared))
    await asyncio.gather(*(operation(number) for number in range(5)))
    assert not slow.done()
    await slow

    assert sorted(key for keys in asked for key in keys) == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 9]


async def _slow_operation(shared: SharedLoader[int, int]) -> None:
    """The first to ask, and long busy on its own connection."""
    async with reads_on_one_connection():
        await asyncio.gather(pid(after=0.4), shared.load(9))


async def test_a_connection_that_is_lost_is_replaced(pool: PatientPool) -> None:
    async with reads_on_one_connection():
        lost = await pid()
        reads = asyncio.gather(pid(after=5), pid(), return_exceptions=True)
        await asyncio.sleep(0.05)
        async with pooled_connection() as other:
            await other.execute("SELECT pg_terminate_backend($1)", lost)
        failed, next_pid = await reads

        assert isinstance(failed, asyncpg.PostgresError | OSError)
        assert isinstance(next_pid, int)
        assert await pid() not in (lost, None)

    assert pool.get_idle_size() == pool.get_size()


async def test_a_refused_statement_spoils_nothing() -> None:
    async with reads_on_one_connection():
        first = await pid()
        with pytest.raises(asyncpg.UndefinedTableError):
            await execute("SELECT FROM nowhere")
        assert await pid() == first


async def test_an_operation_that_is_cancelled_in_the_middle_of_a_read_leaves_nothing_behind(pool: PatientPool) -> None:
    async def operation() -> None:
        async with reads_on_one_connection():
            await asyncio.gather(pid(after=5), pid(), pid())

    running = asyncio.ensure_future(operation())
    await asyncio.sleep(0.05)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    await asyncio.sleep(0.1)

    assert len({await pid() for _ in range(3)}) == 1
    assert pool.get_idle_size() == pool.get_size()


async def test_a_read_that_goes_on_after_its_operation_keeps_no_connection(pool: PatientPool) -> None:
    async def shared() -> list[int]:
        return [await pid(after=0.05), await pid()]

    async with reads_on_one_connection():
        going_on = asyncio.ensure_future(shared())
        await asyncio.sleep(0.01)
    held_meanwhile = 2 - pool.get_idle_size()
    await going_on

    assert held_meanwhile == 1
    assert pool.get_idle_size() == 2


async def test_an_operation_that_waits_too_long_is_refused_and_holds_nothing_up(pool: PatientPool) -> None:
    async def operation() -> int:
        async with reads_on_one_connection():
            return await pid()

    async with reads_on_one_connection():
        await pid()
        async with held_by_others(pool):
            with pytest.raises(Overloaded):
                await asyncio.create_task(operation())
        assert await asyncio.create_task(operation()) > 0

    assert pool.get_idle_size() == 2


@asynccontextmanager
async def held_by_others(pool: PatientPool) -> AsyncIterator[None]:
    connection = await pool.acquire()
    yield
    await pool.release(connection)
