"""Laurel's engine and endpoint, the blog in PostgreSQL.

Arguments: the port, the database's URL, and `by-level` to load by level what one statement would answer.
"""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import strawberry

from domain.database import close_database, open_database
from schema.context import Context
from tests.benchmarks.servers.blog_in_postgres import Query
from tests.benchmarks.servers.serving import serve_laurel

PORT, URL = int(sys.argv[1]), sys.argv[2]


@asynccontextmanager
async def lifespan(app: Any) -> AsyncIterator[None]:
    """The pool is open while the server serves."""
    await open_database(URL)
    yield
    await close_database()


if __name__ == "__main__":
    Context.by_statement = "by-level" not in sys.argv[3:]
    serve_laurel(strawberry.Schema(Query), PORT, lifespan=lifespan)
