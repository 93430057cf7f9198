"""PostgreSQL, always: the connection pool, the embedded server, migrations and the start-up check.

Contexts use `execute`, `fetch` and its like for SQL of their own, and Tortoise models for the rest. Both run in the
transaction of the unit of work they stand in, or outside any on a pooled connection.
"""

from domain.database.connection import (
    Pool,
    close_database,
    execute,
    fetch,
    fetch_as,
    fetch_one,
    fetch_one_as,
    fetch_pages,
    held_connection,
    open_database,
    own_connection,
    pool_size,
    pooled_connection,
    present_connection,
)

__all__ = [
    "Pool",
    "close_database",
    "execute",
    "fetch",
    "fetch_as",
    "fetch_one",
    "fetch_one_as",
    "fetch_pages",
    "held_connection",
    "open_database",
    "own_connection",
    "pool_size",
    "pooled_connection",
    "present_connection",
]
