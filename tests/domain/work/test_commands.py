"""The unit of work: a command ends whole, whatever becomes of its caller."""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from uuid import UUID

import asyncpg
import pytest
import structlog
from tortoise.exceptions import IntegrityError

from domain import admission, failures, work
from domain.database import Pool, close_database, execute, fetch, open_database, pooled_connection
from domain.database.connection import _client, pool_size
from domain.errors import IdReused, NotFound, OutcomeUnknown, Overloaded, Unavailable
from domain.failures import Failure, classify
from domain.ids import new_id
from domain.members import MemberJoined
from domain.outbox import OutboxCursor
from domain.work import command, unit_of_work
from tests.factories import facts


@pytest.fixture(autouse=True)
async def deeds(programme: None) -> AsyncIterator[None]:
    """A table to write to: `deed`, each id once."""
    await execute("CREATE TABLE deed (id uuid PRIMARY KEY, part int NOT NULL DEFAULT 0)")
    yield
    await execute("DROP TABLE deed")


async def done() -> set[UUID]:
    return {row["id"] for row in await fetch("SELECT id FROM deed")}


@command(permission="tests.deed.record")
async def do(*, id: UUID, then: Callable[[], Awaitable[object]] | None = None) -> UUID:
    """Write a deed and a fact of it in two steps, with something in between."""
    async with unit_of_work() as unit:
        await execute("INSERT INTO deed (id) VALUES ($1)", id)
        unit.record(MemberJoined(id))
        if then is not None:
            await then()
        await execute("UPDATE deed SET part = 1 WHERE id = $1", id)
        return id


@command(permission="tests.deed.request")
async def look_twice() -> tuple[int, int]:
    """Two reads in one transaction."""
    async with unit_of_work():
        pids = [(await fetch("SELECT pg_backend_pid() AS pid"))[0]["pid"] for _ in range(2)]
        return pids[0], pids[1]


async def free_and_size() -> tuple[int, int]:
    """How many connections can be had at once without waiting, and the pool's size."""
    pool = _client()._pool
    return sum(holder._in_use is None for holder in pool._holders) + len(pool._resting), pool.get_max_size()


async def test_two_hundred_cancellations_at_any_moment_leave_the_pool_whole_and_nothing_half_done() -> None:
    chance = random.Random(7)
    ids = [new_id() for _ in range(200)]

    async def impatient(id: UUID) -> str:
        task = asyncio.ensure_future(do(id=id, then=lambda: asyncio.sleep(chance.uniform(0, 0.004))))
        await asyncio.sleep(chance.uniform(0, 0.02))
        task.cancel()
        return (await asyncio.gather(task, return_exceptions=True))[0].__class__.__name__

    outcomes: Counter[str] = Counter()
    for start in range(0, 200, 20):
        outcomes += Counter(await asyncio.gather(*(impatient(id) for id in ids[start : start + 20])))
    await work.finish_running_commands(timeout=10)

    assert outcomes["CancelledError"] > 20
    assert set(outcomes) <= {"CancelledError", "UUID"}
    rows = {row["id"]: row["part"] for row in await fetch("SELECT id, part FROM deed")}
    assert set(rows.values()) == {1}
    assert len(await facts("members.member_joined")) == len(rows) >= outcomes["UUID"]
    assert work._live == set()
    free, size = await free_and_size()
    assert free == size
    assert await asyncio.gather(*(do(id=new_id()) for _ in range(40)))


async def test_a_command_that_was_started_ends_though_its_caller_has_left() -> None:
    id, go_on = new_id(), asyncio.Event()
    caller = asyncio.ensure_future(do(id=id, then=go_on.wait))
    while not work._live:  # noqa: ASYNC110 - until it runs
        await asyncio.sleep(0.001)
    await asyncio.sleep(0.02)

    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    before = await done()
    go_on.set()
    await work.finish_running_commands()

    assert before == set()
    assert await done() == {id}


async def test_a_serialisation_failure_is_tried_again_and_written_once() -> None:
    id, tries = new_id(), []

    async def collide() -> None:
        tries.append(1)
        if len(tries) < 3:
            raise asyncpg.SerializationError("could not serialize access")

    assert await do(id=id, then=collide) == id

    assert (len(tries), await done(), len(await facts("members.member_joined"))) == (3, {id}, 1)


async def test_a_real_deadlock_is_tried_again() -> None:
    one, two = new_id(), new_id()
    await execute("INSERT INTO deed (id) VALUES ($1), ($2)", one, two)
    met = asyncio.Barrier(2)
    tries: Counter[str] = Counter()

    @command(permission="tests.crossing_locks.record")
    async def cross(name: str, first: UUID, second: UUID) -> None:
        async with unit_of_work():
            tries[name] += 1
            await execute("UPDATE deed SET part = part + 1 WHERE id = $1", first)
            if tries[name] == 1:
                await met.wait()
            await execute("UPDATE deed SET part = part + 1 WHERE id = $1", second)

    await asyncio.gather(cross("a", one, two), cross("b", two, one))

    assert sorted(tries.values()) == [1, 2]
    assert [row["part"] for row in await fetch("SELECT part FROM deed")] == [2, 2]


async def test_what_always_collides_is_given_up_as_busy() -> None:
    id, tries = new_id(), []

    async def collide() -> None:
        tries.append(1)
        raise asyncpg.SerializationError("could not serialize access")

    with pytest.raises(Overloaded):
        await do(id=id, then=collide)

    assert (len(tries), await done(), await facts()) == (work.ATTEMPTS, set(), [])


async def test_a_statement_that_takes_too_long_is_not_tried_again() -> None:
    id, tries = new_id(), []

    async def dawdle() -> None:
        tries.append(1)
        await execute("SET LOCAL statement_timeout = '50ms'")
        await execute("SELECT pg_sleep(5)")

    with pytest.raises(Overloaded) as refusal:
        await do(id=id, then=dawdle)

    assert isinstance(refusal.value.__cause__, asyncpg.QueryCanceledError)
    assert (len(tries), await done(), await facts()) == (1, set(), [])


async def test_an_id_that_stays_taken_is_told_as_reused() -> None:
    id = new_id()
    await do(id=id)

    with pytest.raises(IdReused) as refusal:
        await do(id=id)

    assert isinstance(refusal.value.__cause__, asyncpg.UniqueViolationError)
    assert (await done(), len(await facts("members.member_joined"))) == ({id}, 1)


async def test_a_command_logs_with_its_callers_request_id_and_leaves_nothing_to_the_next() -> None:
    seen: list[dict[str, object]] = []

    async def look() -> None:
        seen.append(structlog.contextvars.get_contextvars())

    with structlog.contextvars.bound_contextvars(request_id="r1"):
        await do(id=new_id(), then=look)
    await do(id=new_id(), then=look)

    assert [bound.get("request_id") for bound in seen] == ["r1", None]


async def test_of_two_with_the_same_id_the_second_runs_again_and_finds_the_first() -> None:
    id, met = new_id(), asyncio.Barrier(2)
    runs: list[str] = []

    @command(permission="tests.deed_of_two_callers.record")
    async def once() -> str:
        async with unit_of_work():
            found = await fetch("SELECT 1 FROM deed WHERE id = $1", id)
            runs.append("found" if found else "new")
            if found:
                return "found"
            if len(runs) <= 2:
                await met.wait()
            await execute("INSERT INTO deed (id) VALUES ($1)", id)
            return "new"

    outcomes = await asyncio.gather(once(), once())

    assert (sorted(outcomes), sorted(runs)) == (["found", "new"], ["found", "new", "new"])


async def test_a_refusal_takes_the_facts_and_the_rows_back() -> None:
    async def refuse() -> None:
        raise NotFound(what="deed")

    with pytest.raises(NotFound) as refusal:
        await do(id=new_id(), then=refuse)

    assert refusal.value.__cause__ is None
    assert (await done(), await facts()) == (set(), [])


async def test_a_bug_takes_them_back_too_and_is_not_tried_again() -> None:
    tries = []

    async def stumble() -> None:
        tries.append(1)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await do(id=new_id(), then=stumble)

    assert (len(tries), await done(), await facts()) == (1, set(), [])


async def test_a_command_inside_a_command_joins_its_transaction() -> None:
    inner, outer = new_id(), new_id()

    @command(permission="tests.two_deeds.record")
    async def both(*, refuse: bool) -> None:
        async with unit_of_work() as unit:
            await execute("INSERT INTO deed (id) VALUES ($1)", outer)
            await do(id=inner)
            unit.record(MemberJoined(outer))
            if refuse:
                raise NotFound(what="deed")

    with pytest.raises(NotFound):
        await both(refuse=True)
    nothing = await done()
    await both(refuse=False)

    assert nothing == set()
    assert await done() == {inner, outer}
    keys = [row["key"] for row in await fetch("SELECT key FROM outbox ORDER BY id")]
    assert keys == [inner, outer]


async def test_after_a_refusal_that_was_caught_a_new_transaction_is_opened() -> None:
    lost, kept = new_id(), new_id()

    @command(permission="tests.two_units_of_work.record")
    async def try_twice() -> None:
        try:
            async with unit_of_work():
                await execute("INSERT INTO deed (id) VALUES ($1)", lost)
                raise NotFound(what="deed")
        except NotFound:
            async with unit_of_work() as unit:
                await execute("INSERT INTO deed (id) VALUES ($1)", kept)
                unit.record(MemberJoined(kept))

    await try_twice()

    assert (await done(), await facts()) == ({kept}, ["members.member_joined"])


async def test_outside_a_command_there_is_no_unit_of_work() -> None:
    with pytest.raises(RuntimeError, match="inside a function marked @command only"):
        async with unit_of_work():
            pass


async def test_what_a_command_reads_and_writes_goes_over_one_connection() -> None:
    one, other = await look_twice()

    assert one == other


async def test_a_task_started_inside_a_command_has_a_transaction_of_its_own() -> None:
    refused, own = new_id(), new_id()
    started: list[asyncio.Task[UUID]] = []

    async def start_and_refuse() -> None:
        started.append(asyncio.ensure_future(do(id=own)))
        await asyncio.sleep(0.05)
        raise NotFound(what="deed")

    with pytest.raises(NotFound):
        await do(id=refused, then=start_and_refuse)

    assert await asyncio.gather(*started) == [own]
    assert (await done(), len(await facts("members.member_joined"))) == ({own}, 1)


async def test_more_than_are_admitted_wait_and_then_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(admission, "ADMISSION_TIMEOUT", 0.2)
    monkeypatch.setattr(admission, "_admission", (asyncio.get_running_loop(), asyncio.Semaphore(2)))
    go_on = asyncio.Event()
    busy = [asyncio.ensure_future(do(id=new_id(), then=go_on.wait)) for _ in range(2)]
    await asyncio.sleep(0.05)

    with pytest.raises(Overloaded):
        await do(id=new_id())
    go_on.set()
    await asyncio.gather(*busy)
    await do(id=new_id())

    assert len(await done()) == 3


@pytest.fixture
async def small_pool(database: str, database_url: str) -> AsyncIterator[int]:
    """The database opened anew with three connections, for which one waits a fifth of a second."""
    await close_database()
    await open_database(database_url, Pool(size=3, connect_timeout=0.2))
    work.remember_clean_context()
    yield 3
    await close_database()
    await open_database(database_url)
    work.remember_clean_context()


async def test_as_many_commands_are_admitted_as_leave_two_connections_to_others(small_pool: int) -> None:
    running, most = 0, 0

    async def count() -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.01)
        running -= 1

    await asyncio.gather(*(do(id=new_id(), then=count) for _ in range(5)))

    assert (most, pool_size(), len(await done())) == (1, small_pool, 5)


async def test_who_waits_too_long_for_a_connection_is_refused(small_pool: int) -> None:
    async with pooled_connection(), pooled_connection(), pooled_connection():
        with pytest.raises(Overloaded):
            await fetch("SELECT 1")
        with pytest.raises(Overloaded):
            await OutboxCursor.all()
        with pytest.raises(Overloaded):
            await do(id=new_id())
        with pytest.raises(Overloaded):
            async with pooled_connection():
                pass

    assert (await done(), await facts()) == (set(), [])
    assert await free_and_size() == (3, 3)


async def test_a_connection_that_is_cut_in_the_middle_is_tried_again() -> None:
    id, cuts = new_id(), []
    async with pooled_connection() as other:

        async def cut() -> None:
            if not cuts:
                [row] = await fetch("SELECT pg_backend_pid() AS pid")
                cuts.append(row["pid"])
                await other.execute("SELECT pg_terminate_backend($1)", row["pid"])

        assert await do(id=id, then=cut) == id

    assert (len(cuts), await done(), len(await facts("members.member_joined"))) == (1, {id}, 1)
    free, size = await free_and_size()
    assert free == size


def wrapped(cause: Exception) -> IntegrityError:
    error = IntegrityError(cause)
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "committing", "failure"),
    [
        (NotFound(what="x"), False, Failure.BUSINESS),
        (asyncpg.SerializationError(), True, Failure.TRANSIENT),
        (asyncpg.DeadlockDetectedError(), False, Failure.TRANSIENT),
        (asyncpg.LockNotAvailableError(), False, Failure.TRANSIENT),
        (asyncpg.UniqueViolationError(), False, Failure.TRANSIENT),
        (wrapped(asyncpg.UniqueViolationError()), False, Failure.TRANSIENT),
        (wrapped(asyncpg.ForeignKeyViolationError()), False, Failure.BUG),
        (wrapped(asyncpg.CheckViolationError()), False, Failure.BUG),
        (ConnectionResetError(), False, Failure.TRANSIENT),
        (ConnectionResetError(), True, Failure.OUTCOME_UNKNOWN),
        (TimeoutError(), True, Failure.OUTCOME_UNKNOWN),
        (asyncpg.InterfaceError(""), False, Failure.TRANSIENT),
        (asyncpg.InternalClientError(""), False, Failure.TRANSIENT),
        (asyncpg.InternalClientError(""), True, Failure.OUTCOME_UNKNOWN),
        (asyncpg.ConnectionDoesNotExistError(), True, Failure.OUTCOME_UNKNOWN),
        (asyncpg.AdminShutdownError(), False, Failure.TRANSIENT),
        (asyncpg.QueryCanceledError(), False, Failure.CANCELLED),
        (asyncpg.QueryCanceledError(), True, Failure.CANCELLED),
        (asyncio.CancelledError(), False, Failure.CANCELLED),
        (asyncpg.TooManyConnectionsError(), False, Failure.TRANSIENT),
        (ZeroDivisionError(), True, Failure.BUG),
    ],
)
def test_every_error_is_of_one_class(error: BaseException, committing: bool, failure: Failure) -> None:
    assert classify(error, committing=committing) is failure


@pytest.mark.parametrize(
    ("error", "refusal"),
    [
        (asyncpg.LockNotAvailableError(), Overloaded),
        (asyncpg.SerializationError(), Overloaded),
        (ConnectionResetError(), Unavailable),
        (asyncpg.UniqueViolationError(), IdReused),
        (wrapped(asyncpg.UniqueViolationError()), IdReused),
    ],
)
def test_what_stays_transient_is_told_in_a_sentence(error: Exception, refusal: type[Exception]) -> None:
    assert isinstance(failures.as_refusal(error, Failure.TRANSIENT), refusal)
    assert isinstance(failures.as_refusal(error, Failure.OUTCOME_UNKNOWN), OutcomeUnknown)
