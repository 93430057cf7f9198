"""The limit of commands that run at once. It keeps some connections free for reads; more commands wait for a place."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg

from domain.database import pool_size, pooled_connection
from domain.errors import Overloaded

SPARED = 2
"""Connections of the pool that commands leave free, for reads and for the leader of the reactions."""
ADMISSION_TIMEOUT = 3.0
"""Seconds that a command waits for a place."""
LONGEST_PAUSE = 600
"""Seconds that the server may take for the first row, and that a reader may pause between two batches."""
ROWS_AT_ONCE = 1_000
"""Rows of a long read per fetch from the server."""

_admission: tuple[asyncio.AbstractEventLoop, asyncio.Semaphore] | None = None


def forget_places() -> None:
    """Forget the number of places, because a new pool was opened."""
    global _admission
    _admission = None


async def take_place() -> asyncio.Semaphore:
    """Take a place for a running command, waiting for a free one. The caller releases it. Raises Overloaded."""
    global _admission
    loop = asyncio.get_running_loop()
    if _admission is None or _admission[0] is not loop:
        _admission = (loop, asyncio.Semaphore(_places()))
    admission = _admission[1]
    try:
        async with asyncio.timeout(ADMISSION_TIMEOUT):
            await admission.acquire()
    except TimeoutError:
        raise Overloaded from None
    return admission


@asynccontextmanager
async def admitted() -> AsyncIterator[None]:
    """Count a long read as a running command, so that it takes no connection from the short reads.

    With one place only, the read does not take it from the commands.
    """
    if _places() < 2:
        yield
        return
    admission = await take_place()
    try:
        yield
    finally:
        admission.release()


@asynccontextmanager
async def long_read() -> AsyncIterator[asyncpg.Connection]:
    """A connection that reads one snapshot for as long as the block lasts, and counts as a running command."""
    async with (
        admitted(),
        pooled_connection() as connection,
        connection.transaction(isolation="repeatable_read", readonly=True),
    ):
        await connection.execute(
            f"SET LOCAL statement_timeout = '{LONGEST_PAUSE}s';"
            f" SET LOCAL idle_in_transaction_session_timeout = '{LONGEST_PAUSE}s'"
        )
        yield connection


def _places() -> int:
    return max(1, pool_size() - SPARED)
