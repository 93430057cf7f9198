"""Laurel's engine and endpoint, the blog in PostgreSQL. Arguments: the port, and the database's URL."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import strawberry

from domain.database import close_database, open_database
from tests.benchmarks.servers.blog import Query, Source
from tests.benchmarks.servers.blog_in_postgres import BlogInPostgres
from tests.benchmarks.servers.serving import serve_laurel

PORT, URL = int(sys.argv[1]), sys.argv[2]


@asynccontextmanager
async def lifespan(app: Any) -> AsyncIterator[None]:
    """The pool is open while the server serves."""
    await open_database(URL)
    yield
    await close_database()


if __name__ == "__main__":
    Source.blog = BlogInPostgres()
    serve_laurel(strawberry.Schema(Query), PORT, lifespan=lifespan)
