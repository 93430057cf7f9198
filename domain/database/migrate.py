"""Migrations: aerich's files, applied by one process at a time.

aerich takes no lock, and reads the list of applied files outside the migration's transaction. Laurel therefore holds an
advisory lock on a connection of its own, from before this read until after the last file. Of four processes at once,
one applies the files, and three wait and then find nothing to do.
"""

import asyncio
from pathlib import Path

import asyncpg
from aerich import Command

import migrations
from domain.database.connection import Pool, close_database, credentials, tortoise_config
from domain.database.models import APP

LOCATION = str(Path(migrations.__file__).parent)

_LOCK = 0x1A0_12E1
"""The advisory lock of all Laurel migrations. Any fixed number works."""


class NotTheOwner(Exception):
    """Migrations are missing, and the role may not change tables."""

    def __init__(self, missing: list[str]) -> None:
        self.reason = (
            f"The migration {missing[0]} is not applied, and this role may not apply it."
            " Run `laurel migrate` as the owner of the tables."
        )
        super().__init__(self.reason)


async def migrate(url: str, *, patience: float = 600) -> list[str]:
    """Apply the missing migrations of this release; answers their file names.

    Waits at most `patience` seconds for another process that migrates. Raises TimeoutError after that, NotTheOwner when
    a migration is missing and the role may not apply it, and asyncpg.PostgresError when a migration fails: then its
    transaction is rolled back, and the next run starts with it.
    """
    lock = await asyncpg.connect(**credentials(url), timeout=5)
    try:
        await asyncio.wait_for(lock.execute("SELECT pg_advisory_lock($1)", _LOCK), patience)
        missing = await _missing(lock)
        if not missing:
            return []
        if not await lock.fetchval("SELECT has_schema_privilege('public', 'CREATE')"):
            raise NotTheOwner(missing)
        command = Command(
            tortoise_config(url, Pool(size=2, statement_timeout=patience, command_timeout=patience, lock_timeout=10)),
            app=APP,
            location=LOCATION,
        )
        try:
            await command.init()
            return await command.upgrade(run_in_transaction=True)
        finally:
            await close_database()
    finally:
        await lock.close()


async def _missing(connection: asyncpg.Connection) -> list[str]:
    """The migrations of this release that are not applied, oldest first."""
    if await connection.fetchval("SELECT to_regclass('aerich')") is None:
        return released()
    rows = await connection.fetch("SELECT version FROM aerich WHERE app = $1", APP)
    applied = {row["version"] for row in rows}
    return [name for name in released() if name not in applied]


def released() -> list[str]:
    """The migrations of this release, oldest first."""
    files = [file.name for file in (Path(LOCATION) / APP).glob("[0-9]*_*.py")]
    return sorted(files, key=lambda name: int(name.split("_")[0]))
