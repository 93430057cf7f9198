"""How many commands run at once: as many as leave some connections to reads; the others wait for a place, not long."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from domain.database.connection import pool_size
from domain.errors import Overloaded

SPARED = 2
"""Connections of the pool that commands leave to reads and to the leader of the reactions."""
ADMISSION_TIMEOUT = 3.0
"""Seconds that a command waits while as many run as may."""

_admission: tuple[asyncio.AbstractEventLoop, asyncio.Semaphore] | None = None


def forget_places() -> None:
    """Count anew, for a pool that was opened anew."""
    global _admission
    _admission = None


async def place() -> asyncio.Semaphore:
    """Wait for one of the places that running commands have; whoever got it releases it. Raises Overloaded."""
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
    """Count as a running command: a long reader takes from their share of the pool, not from what short reads have.

    Where commands have one place only, a reader leaves it to them.
    """
    if _places() < 2:
        yield
        return
    admission = await place()
    try:
        yield
    finally:
        admission.release()


def _places() -> int:
    return max(1, pool_size() - SPARED)
