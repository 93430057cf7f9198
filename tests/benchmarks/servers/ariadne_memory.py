"""Ariadne with its own ASGI view and default settings. Runs with graphql-core 3.2, so it imports nothing of Laurel's.

Arguments: the port, and the sample as JSON.
"""

import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import uvicorn
from aiodataloader import DataLoader
from ariadne import ObjectType, QueryType, make_executable_schema
from ariadne.asgi import GraphQL

TYPES = """
    type Query { posts(first: Int!): [Post!]! }
    type Post { id: ID!, title: String!, body: String!, score: Int!, author: User!, comments: [Comment!]! }
    type Comment { id: ID!, body: String!, author: User! }
    type User { id: ID!, name: String!, email: String!, karma: Int! }
"""


def app(sample: dict[str, Any]) -> GraphQL:
    """The view over a sample."""
    users = {user["id"]: user for user in sample["users"]}
    comments: dict[str, list[Any]] = defaultdict(list)
    for comment in sample["comments"]:
        comments[comment["post_id"]].append(comment)
    query, post, comment_type = QueryType(), ObjectType("Post"), ObjectType("Comment")

    async def load_users(ids: list[str]) -> list[Any]:
        return [users[id] for id in ids]

    async def load_comments(ids: list[str]) -> list[list[Any]]:
        return [comments[id] for id in ids]

    @query.field("posts")
    async def posts(_: Any, info: Any, first: int) -> list[Any]:
        return list(sample["posts"][:first])

    @post.field("author")
    @comment_type.field("author")
    async def author(source: Any, info: Any) -> Any:
        return await info.context["users"].load(source["author_id"])

    @post.field("comments")
    async def comments_of(source: Any, info: Any) -> Any:
        return await info.context["comments"].load(source["id"])

    async def context(request: Any, _: Any = None) -> dict[str, Any]:
        return {"request": request, "users": DataLoader(load_users), "comments": DataLoader(load_comments)}

    return GraphQL(make_executable_schema(TYPES, query, post, comment_type), context_value=context)


if __name__ == "__main__":
    uvicorn.run(
        app(json.loads(Path(sys.argv[2]).read_text())), port=int(sys.argv[1]), log_config=None, server_header=False
    )
