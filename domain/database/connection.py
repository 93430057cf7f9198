"""The connection pool of the process. Tortoise opens it; fast paths use it directly.

`domain.work` opens transactions with `open_transaction`. All other code reads and writes with `fetch` and its siblings.
"""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, TypeVar, cast
from urllib.parse import parse_qsl, unquote, urlsplit

import asyncpg
from tortoise import Tortoise
from tortoise.connection import get_connection, get_connections

from domain.database import client
from domain.database.models import APP, MODEL_MODULES
from domain.database.reads import apart_from_reads
from domain.database.rows import Row

log = logging.getLogger(__name__)

Kind = TypeVar("Kind")
RowOf = TypeVar("RowOf", bound=Row)

KEPT_STATEMENTS = 500
"""Prepared statements that a connection keeps: more than Laurel has, so that each is parsed and planned once."""


@dataclass(frozen=True, kw_only=True)
class Pool:
    """The settings of the connection pool. Times are in seconds; the server stops waiting before the client does."""

    size: int = 10
    connect_timeout: float = 5
    command_timeout: float = 10
    statement_timeout: float = 8
    lock_timeout: float = 3
    idle_in_transaction_timeout: float = 15
    through_pooler: bool = False
    """True behind a transaction-mode pooler such as PgBouncer: then no prepared statements are kept."""


def credentials(url: str) -> dict[str, Any]:
    """The parts of a `postgresql://` URL as arguments of asyncpg and Tortoise.

    A `host` in the query string is a folder with a Unix socket. `sslmode` is passed on.
    """
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query))
    found: dict[str, Any] = {
        "host": query.get("host") or parts.hostname or "localhost",
        "port": int(query.get("port") or parts.port or 5432),
        "user": unquote(parts.username) if parts.username else "postgres",
        "password": unquote(parts.password) if parts.password else None,
        "database": parts.path.lstrip("/") or "postgres",
    }
    if "sslmode" in query:
        found["ssl"] = query["sslmode"]
    return found


def without_password(url: str) -> str:
    """The URL without its password: user, host, port and database."""
    given = credentials(url)
    host, port, database = str(given["host"]), given["port"], given["database"]
    if host.startswith("/"):
        return f"postgresql:///{database}?host={host}&port={port}"
    return f"postgresql://{given['user']}@{f'[{host}]' if ':' in host else host}:{port}/{database}"


async def _keep_as_it_is(connection: object) -> None:
    """Give a connection back without asyncpg's RESET ALL, which costs a round trip.

    No code changes the state of a session: settings use SET LOCAL, and session locks are released by their owner.
    """


def tortoise_config(url: str, pool: Pool) -> dict[str, Any]:
    """Tortoise's configuration for one database."""
    return {
        "connections": {
            "default": {
                "engine": client.__name__,
                "credentials": {
                    **credentials(url),
                    "minsize": 1,
                    "maxsize": pool.size,
                    "timeout": pool.connect_timeout,
                    "command_timeout": pool.command_timeout,
                    "reset": _keep_as_it_is,
                    "statement_cache_size": 0 if pool.through_pooler else KEPT_STATEMENTS,
                    "max_cached_statement_lifetime": 0,
                    "server_settings": {
                        "application_name": "laurel",
                        "statement_timeout": f"{pool.statement_timeout:g}s",
                        "lock_timeout": f"{pool.lock_timeout:g}s",
                        "idle_in_transaction_session_timeout": f"{pool.idle_in_transaction_timeout:g}s",
                        "random_page_cost": "1.1",  # on SSDs or in memory an index costs little more than a scan
                        "jit": "off",  # compiling takes longer than any statement here
                        "timezone": "UTC",
                    },
                },
            }
        },
        "apps": {APP: {"models": [*MODEL_MODULES, "aerich.models"], "default_connection": "default"}},
        "use_tz": True,
        "timezone": "UTC",
    }


async def open_database(url: str, pool: Pool | None = None) -> None:
    """Open the process's pool. Raises OSError or asyncpg.PostgresError when the server does not answer."""
    global _opened
    await Tortoise.init(config=tortoise_config(url, pool or Pool()), _enable_global_fallback=True)
    # Tortoise makes the client on first use and keeps it in the context. Made here, all later tasks share it.
    _opened = get_connection("default")
    await fetch("SELECT 1")


async def close_database() -> None:
    """Close all connections."""
    await Tortoise.close_connections()


_opened: Any = None
_transaction: ContextVar[client.Transaction | None] = ContextVar("transaction", default=None)


def _client() -> Any:
    """The transaction of the current task, or the client of the open pool. Tortoise looks this up more slowly."""
    return _transaction.get() or _opened


def pool_size() -> int:
    """The maximum number of connections of the open pool."""
    size: int = _client().pool_maxsize
    return size


def any_length(parameter: str) -> str:
    """A parameter with a list, such as `$1::uuid[]`, whose length PostgreSQL does not look at.

    A statement whose work grows with a list seems cheaper to PostgreSQL for the short list of one call than for any
    list, so it is planned for each call. With this, one plan is kept. It pays where planning takes longer than running.
    """
    return f"(SELECT {parameter})"


async def fetch(sql: str, *arguments: object) -> list[asyncpg.Record]:
    """All rows of a statement that reads or writes."""
    async with _client().acquire_connection() as connection:
        return cast(list[asyncpg.Record], await connection.fetch(sql, *arguments))


async def fetch_one(sql: str, *arguments: object) -> asyncpg.Record | None:
    """The first row of a statement, or None."""
    async with _client().acquire_connection() as connection:
        return await connection.fetchrow(sql, *arguments)


async def fetch_as(kind: type[Kind], sql: str, *arguments: object) -> list[Kind]:
    """All rows of a statement as `kind`: a class of rows, or one made from the columns in their order."""
    if not issubclass(kind, asyncpg.Record):
        return [kind(*row) for row in await fetch(sql, *arguments)]
    async with _client().acquire_connection() as connection:
        return cast(list[Kind], await connection.fetch(sql, *arguments, record_class=kind))


async def fetch_one_as(kind: type[Kind], sql: str, *arguments: object) -> Kind | None:
    """The first row of a statement as `kind`, or None."""
    return next(iter(await fetch_as(kind, sql, *arguments)), None)


async def fetch_pages(kind: type[RowOf], sql: str, *arguments: object, pages: int) -> list[list[RowOf]]:
    """Rows as `kind`, in this number of pages. The last column is the number of the row's page, from 1."""
    found: list[list[RowOf]] = [[] for _ in range(pages)]
    for row in await fetch_as(kind, sql, *arguments):
        found[row[-1] - 1].append(row)
    return found


async def execute(sql: str, *arguments: object) -> int:
    """Run a statement without a result; answers the number of rows it changed."""
    async with _client().acquire_connection() as connection:
        status: str = await connection.execute(sql, *arguments)
    return int(status.rsplit(" ", 1)[-1]) if status[-1].isdigit() else 0


@asynccontextmanager
async def held_connection() -> AsyncIterator[asyncpg.Connection]:
    """The connection of the current unit of work, or a pooled one outside of it, for as long as the block runs.

    For a library's own statements, and for callers that must not wait for a connection after another wait.
    """
    async with _client().acquire_connection() as connection:
        yield connection


@asynccontextmanager
async def pooled_connection() -> AsyncIterator[asyncpg.Connection]:
    """A connection for the caller only, outside of units of work: for cursors and advisory locks."""
    async with apart_from_reads():
        pool = _client()._pool
        connection = await pool.acquire()
        try:
            yield connection
        finally:
            await pool.release(connection)


@asynccontextmanager
async def own_connection() -> AsyncIterator[asyncpg.Connection]:
    """A connection beside the pool, closed at the end: for LISTEN, which needs a connection of its own."""
    connection = await _client().connect_beside_the_pool()
    try:
        yield connection
    finally:
        await connection.close(timeout=5)


@asynccontextmanager
async def open_transaction() -> AsyncIterator[None]:
    """One transaction on a connection of its own. For `domain.work` only."""
    pool = _opened._pool
    connection = await pool.acquire()
    transaction = client.Transaction(_opened, connection)
    for_models = get_connections().set("default", transaction)
    token = _transaction.set(transaction)
    try:
        await transaction.begin()
        try:
            yield
        except BaseException:
            try:
                await transaction.rollback()
            except (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError):
                # The connection is broken, so nothing was committed. The first error is the one to report.
                log.info("rollback on a broken connection", exc_info=True)
            raise
        await transaction.commit()
    finally:
        _transaction.reset(token)
        get_connections().reset(for_models)
        await pool.release(connection)
