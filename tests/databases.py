"""Databases of tests: named after when they were made, so that what killed runs left is recognised and dropped."""

import contextlib
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg

from domain.database.connection import credentials
from domain.database.embedded import ensure_database
from domain.ids import new_id

STALE_AFTER = 2 * 3600
"""Seconds after which no run can still be using a database."""


@asynccontextmanager
async def fresh_database(server_url: str, purpose: str) -> AsyncIterator[str]:
    """The URL of an empty database that is dropped at the end."""
    name = f"laurel_test_{int(time.time())}_{purpose}_{new_id().hex[-8:]}"
    connection = await asyncpg.connect(**credentials(server_url))
    try:
        await _drop_stale(connection)
        yield await ensure_database(server_url, name)
        await connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
    finally:
        await connection.close()


async def _drop_stale(connection: asyncpg.Connection) -> None:
    for row in await connection.fetch("SELECT datname FROM pg_database WHERE datname LIKE 'laurel_test_%'"):
        made = re.match(r"laurel_test_(\d+)_", row["datname"])
        if made is None or int(made[1]) < time.time() - STALE_AFTER:
            with contextlib.suppress(asyncpg.PostgresError):
                await connection.execute(f'DROP DATABASE IF EXISTS "{row["datname"]}" WITH (FORCE)')
