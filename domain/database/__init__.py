"""PostgreSQL, always: the connection pool, the embedded server, migrations and the start-up check.

Contexts use `execute`, `fetch` and its siblings for their own SQL, and Tortoise models for the rest. Inside a unit of
work both run in its transaction. Outside they take a connection from the pool, or that of the operation's reads.
"""

from domain.database.connection import (
    Pool,
    any_length,
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
)
from domain.database.reads import apart_from_reads, reads_on_one_connection, without_reads
from domain.database.rows import Row

__all__ = [
    "Pool",
    "Row",
    "any_length",
    "apart_from_reads",
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
    "reads_on_one_connection",
    "without_reads",
]
