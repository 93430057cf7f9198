"""The frame of every Laurel process: open, migrate and check the database, and close it at the end."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from api.settings import Settings, secret_of
from api.transports import channels_of, transport_of
from domain import queue
from domain.database import close_database, open_database
from domain.database.connection import without_password
from domain.database.embedded import Embedded, ensure_database, keep_running, start_embedded
from domain.database.expected import check_database
from domain.database.migrate import migrate
from domain.members import codes_go_by
from domain.notifications import Outside
from domain.programme import forget_configuration
from domain.reactions import KINDS, react_forever
from domain.schedules import SCHEDULES
from domain.work import finish_running_commands, remember_clean_context
from schema.context import utc_now
from schema.resources import RESOURCES  # noqa: F401 - the lists that a worker can export

log = logging.getLogger(__name__)

OTHER_PLACES = "LAUREL_DATA_DIR (a folder) or LAUREL_DATABASE_URL (a PostgreSQL)"
"""The variables that choose the place of a programme's data, for sentences."""


def place_of(settings: Settings) -> str:
    """The place of the programme's data, for sentences."""
    if settings.database_url is not None:
        return f"the database {without_password(settings.database_url)}"
    return f"the folder {settings.data_dir.resolve()}"


@asynccontextmanager
async def database(settings: Settings) -> AsyncIterator[str]:
    """The URL of a running PostgreSQL: the given one, or the embedded one within the block."""
    if settings.database_url is not None:
        yield settings.database_url
        return
    server = await asyncio.to_thread(start_embedded, settings.data_dir / "postgres")
    try:
        async with _background(keep_running(server)):
            yield await ensure_database(server.url, "laurel")
    finally:
        await _leave(server)


async def _leave(server: Embedded) -> None:
    await asyncio.to_thread(server.stop)


@asynccontextmanager
async def laurel(settings: Settings, *, migrating: bool = True) -> AsyncIterator[str]:
    """Within the block, the database is running, migrated, checked and open. Yields its URL."""
    async with database(settings) as url:
        if migrating:
            for name in await migrate(url):
                log.info("the migration %s was applied", name)
        await open_database(url, settings.pool)
        try:
            await check_database()
            remember_clean_context()
            forget_configuration()
            with codes_go_by(channels_of(settings)):
                async with _bell(settings):
                    yield url
        finally:
            await finish_running_commands()
            await close_database()


@asynccontextmanager
async def _bell(settings: Settings) -> AsyncIterator[None]:
    """With Redis, processes hear of each other's commits at once."""
    if settings.redis_url is None:
        yield
        return
    from api.redis import redis_bell  # imported here: it takes a quarter of a second, and few have a Redis

    async with redis_bell(settings.redis_url):
        yield


@asynccontextmanager
async def working(settings: Settings) -> AsyncIterator[None]:
    """Within the block, this process hands facts over, and runs jobs and schedules."""
    outside = Outside(transport=transport_of(settings), secret=secret_of(settings), clock=utc_now)
    async with queue.Worker(outside, kinds=KINDS, schedules=SCHEDULES).at_work(), _background(react_forever()):
        yield


@asynccontextmanager
async def _background(work: object) -> AsyncIterator[None]:
    task = asyncio.ensure_future(work)  # type: ignore[call-overload]
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
