"""Migrations: one process applies them, and what they made is checked at every start."""

import asyncio
import sys
from collections.abc import AsyncIterator

import pytest

from domain.database import execute
from domain.database.expected import DatabaseUnfit, check_database, expected_names, present_names
from domain.database.migrate import released
from migrations.regenerate import FIRST
from tests.databases import fresh_database
from tests.processes import finished


@pytest.fixture
async def bare_database(server_url: str) -> AsyncIterator[str]:
    """The URL of an empty database of this test's own."""
    async with fresh_database(server_url, "bare") as url:
        yield url


@pytest.mark.slow
async def test_of_four_migrations_at_once_one_works_and_three_find_nothing_to_do(bare_database: str) -> None:
    environment = {"LAUREL_DATABASE_URL": bare_database}

    runs = await asyncio.gather(*(finished("migrate", environment=environment) for _ in range(4)))

    assert [status for status, _, _ in runs] == [0, 0, 0, 0]
    assert sorted(out for _, out, _ in runs) == sorted(
        ["Nothing to do: the database is up to date.\n"] * 3 + ["".join(f"applied {name}\n" for name in released())]
    )


@pytest.mark.usefixtures("database")
async def test_the_expected_names_are_those_of_a_fresh_database() -> None:
    present = await present_names()

    assert present == expected_names()


@pytest.mark.usefixtures("programme")
async def test_a_missing_trigger_stops_the_start() -> None:
    await execute("ALTER TABLE transfer RENAME TO transfer_with_triggers")
    try:
        with pytest.raises(DatabaseUnfit) as unfit:
            await check_database()
    finally:
        await execute("ALTER TABLE transfer_with_triggers RENAME TO transfer")

    assert "The trigger transfer transfer_is_immutable is missing." in unfit.value.reasons


@pytest.mark.usefixtures("programme")
async def test_a_migration_of_a_newer_release_stops_the_start() -> None:
    await execute("INSERT INTO aerich (version, app, content) VALUES ('9_20990101000000_later.py', 'laurel', '{}')")
    try:
        with pytest.raises(DatabaseUnfit) as unfit:
            await check_database()
    finally:
        await execute("DELETE FROM aerich WHERE version = '9_20990101000000_later.py'")

    assert unfit.value.reasons == [
        "The migration 9_20990101000000_later.py belongs to a newer release. Start that one."
    ]


@pytest.mark.usefixtures("database")
async def test_a_complete_database_passes_the_check() -> None:
    await check_database()


@pytest.mark.slow
async def test_the_first_migration_is_what_the_models_say() -> None:
    """When this fails: `make migration INIT=1`."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        "from migrations.regenerate import first_migration; print(first_migration(), end='')",
        stdout=asyncio.subprocess.PIPE,
    )

    written, _ = await process.communicate()

    assert written.decode() == FIRST.read_text()
