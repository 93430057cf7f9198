"""The floor: the same answer from an endpoint written by hand, Starlette, asyncpg and orjson.

It answers this one question and checks nothing. Arguments: the port, and the database's URL.
"""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from domain.database.connection import credentials
from tests.benchmarks.servers.serving import serve

PORT, URL = int(sys.argv[1]), sys.argv[2]
POSTS = "SELECT id::text, title, body, score, author_id::text FROM bench.post ORDER BY id LIMIT $1"
COMMENTS = """
    SELECT post_id::text, id::text, body, author_id::text FROM bench.comment
     WHERE post_id = ANY($1::text[]::uuid[]) ORDER BY post_id, id
"""
USERS = 'SELECT id::text, name, email, karma FROM bench."user" WHERE id = ANY($1::text[]::uuid[])'


async def posts(request: Request) -> Response:
    """The posts, what is said of them, and by whom: three statements."""
    asked = orjson.loads(await request.body())
    async with request.app.state.pool.acquire() as connection:
        found = await connection.fetch(POSTS, asked["variables"]["first"])
        comments = await connection.fetch(COMMENTS, [row["id"] for row in found])
        people = {row["author_id"] for row in found} | {row["author_id"] for row in comments}
        users = {row["id"]: row for row in await connection.fetch(USERS, list(people))}
    below: dict[Any, list[Any]] = {row["id"]: [] for row in found}
    for post_id, id, body, author_id in comments:
        author = users[author_id]
        below[post_id].append(
            {
                "id": id,
                "body": body,
                "author": {"id": author["id"], "name": author["name"], "karma": author["karma"]},
            }
        )
    answer = [
        {
            "id": id,
            "title": title,
            "body": body,
            "score": score,
            "author": dict(users[author_id]),
            "comments": below[id],
        }
        for id, title, body, score, author_id in found
    ]
    return Response(orjson.dumps({"data": {"posts": answer}}), media_type="application/json")


@asynccontextmanager
async def lifespan(app: Starlette) -> AsyncIterator[None]:
    """The pool is open while the server serves."""
    async with asyncpg.create_pool(**credentials(URL), min_size=10, max_size=10) as app.state.pool:
        yield


if __name__ == "__main__":
    serve(Starlette(routes=[Route("/graphql", posts, methods=["POST"])], lifespan=lifespan), PORT)
