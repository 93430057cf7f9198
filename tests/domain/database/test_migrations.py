"""Migrations: one process applies them, and what they made is checked at every start."""

import asyncio
import re
import shutil
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
import pytest

from domain.database import execute
from domain.database.connection import credentials
from domain.database.expected import DatabaseUnfit, check_database, expected_names, present_names
from domain.database.migrate import LOCATION, released
from domain.database.models import APP
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
        ["Nothing to do: the database is at this release.\n"] * 3
        + ["".join(f"applied {name}\n" for name in released())]
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

    assert unfit.value.reasons == ["The migration 9_20990101000000_later.py is of a newer release than this one."]


@pytest.mark.usefixtures("database")
async def test_a_complete_database_passes_the_check() -> None:
    await check_database()


BEFORE_POLICIES = 5
"""The migration that noted beside each version when silent accounts lapse by it."""


async def migrated_before_policies(url: str, folder: Path) -> None:
    """Bring a database to the release before that migration, in a process of its own."""
    shutil.copytree(Path(LOCATION) / APP, folder / APP)
    for name in released()[BEFORE_POLICIES:]:
        (folder / APP / name).unlink()
    code = (
        "import asyncio, sys; from domain.database import migrate;"
        " migrate.LOCATION = sys.argv[2]; asyncio.run(migrate.migrate(sys.argv[1]))"
    )
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", code, url, str(folder))
    assert await process.wait() == 0


@pytest.mark.slow
async def test_the_first_start_after_an_upgrade_notes_when_silent_accounts_lapse(
    bare_database: str, tmp_path: Path
) -> None:
    await migrated_before_policies(bare_database, tmp_path)
    connection = await asyncpg.connect(**credentials(bare_database))
    await connection.execute(
        """
        INSERT INTO programme VALUES (1, 'Old Club', 'Europe/Berlin', 'EUR', 365);
        INSERT INTO unit (id, kind, name, decimals) VALUES ('points', 'spendable', 'Points', 0);
        INSERT INTO unit_policy (unit_id, version, valid_from, terms) VALUES
            ('points', 1, '2026-01-01T00:00:00Z', '{}'),
            ('points', 2, '2026-03-01T00:00:00Z',
             '{"expiry": {"kind": "inactivity", "span": {"count": 1, "of": "month"}}}'),
            ('points', 3, '2026-05-01T00:00:00Z', '{"negative": "clamp"}');
        """
    )

    told = await finished("setup", environment={"LAUREL_DATABASE_URL": bare_database})
    rows = await connection.fetch("SELECT version, ends_lapsing, idle_lapses_at FROM unit_policy ORDER BY version")
    await connection.close()

    assert (told[0], "The programme “Old Club” is there already" in told[1]) == (0, True)
    assert re.findall(r"the migration (\S+) was applied", told[2]) == released()[BEFORE_POLICIES:]
    # Whoever is silent since the first version or the second lapses by the second: a month from 1 AM in Berlin, whose
    # clocks went forward on 29 March.
    silent_till = datetime(2026, 3, 31, 23, tzinfo=UTC)
    assert [tuple(row) for row in rows] == [(1, True, silent_till), (2, False, silent_till), (3, True, None)]
