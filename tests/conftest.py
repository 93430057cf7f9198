"""Tests run against PostgreSQL, each worker in a database of its own that the migrations built."""

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from asyncpg.connection import Connection

from domain.database import close_database, open_database
from domain.database.embedded import embedded
from domain.database.migrate import migrate
from domain.work import remember_clean_context
from tests import factories
from tests.clock import Clock
from tests.databases import fresh_database
from tests.forks import kill_what_is_left
from tests.graph import GraphRunner
from tests.processes import fork_processes
from tests.rows import Rows, rows_of

PROJECT = Path(__file__).parent.parent


def pytest_configure() -> None:
    """Laurel processes of tests are forked, where the system can."""
    if hasattr(os, "fork"):
        fork_processes()


def pytest_unconfigure() -> None:
    """Nothing that a test started outlives the run."""
    kill_what_is_left()


def pytest_xdist_auto_num_workers() -> int:
    """Two workers for each core, because half of the time of one is waiting: for processes, faults and deadlines."""
    return 2 * (os.cpu_count() or 1)


@pytest.fixture(scope="session")
def server_url() -> Iterator[str]:
    """A PostgreSQL server: the one that was given, or the embedded one."""
    given = os.environ.get("LAUREL_TEST_DATABASE_URL")
    if given:
        yield given
        return
    with embedded(PROJECT / ".laurel" / "test-postgres") as server:
        yield server.url


@pytest.fixture(scope="session")
async def database_url(server_url: str, worker_id: str) -> AsyncIterator[str]:
    """This worker's own database, made by the migrations."""
    async with fresh_database(server_url, worker_id) as url:
        await migrate(url)
        yield url


@pytest.fixture(scope="session")
async def database(database_url: str) -> AsyncIterator[str]:
    """The worker's database, open."""
    await open_database(database_url)
    remember_clean_context()
    yield database_url
    await close_database()


@pytest.fixture
def clock() -> Clock:
    """The time of the test: Friday 20 November 2026, noon UTC, until it is moved."""
    return Clock()


@pytest.fixture(scope="session")
async def rows_of_programme(database: str) -> AsyncIterator[Rows]:
    """The rows of a database that has `factories.programme` and nothing else."""
    async with rows_of(database) as rows:
        await rows.delete_all()
        await factories.programme()
        await rows.keep()
        yield rows


@pytest.fixture
async def programme(rows_of_programme: Rows, clock: Clock) -> None:
    """An empty database with the programme that most tests start from: see `factories.programme`."""
    await rows_of_programme.put_back()


@pytest.fixture
async def member(programme: None) -> factories.TestMember:
    """A member with an empty account."""
    return await factories.member(name="Ada")


@pytest.fixture
def run(programme: None, clock: Clock) -> GraphRunner:
    """Runs the operations that front ends ship: `await run("mobile/RedeemReward", input=…)`."""
    return GraphRunner(clock)


@pytest.fixture
def statements(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The SQL that goes over any connection from now on, whoever sends it: asyncpg's own way out is watched."""
    sent: list[str] = []
    send = Connection._execute

    async def watched(self: Any, query: str, *arguments: Any, **options: Any) -> Any:
        sent.append(query)
        return await send(self, query, *arguments, **options)

    monkeypatch.setattr(Connection, "_execute", watched)
    return sent
