"""Stock Strawberry: the same types behind its own ASGI view, with default settings."""

import sys
from typing import Any

import strawberry
from strawberry.asgi import GraphQL
from strawberry.dataloader import DataLoader

from schema.context import Context
from tests.benchmarks.servers.blog import Query, Source
from tests.benchmarks.servers.blog_in_memory import BlogInMemory
from tests.benchmarks.servers.serving import serve


class View(GraphQL[Context, None]):
    """The view with the context that the resolvers take their loaders from."""

    async def get_context(self, request: Any, response: Any) -> Context:
        return Context(secret=b"")


if __name__ == "__main__":
    Source.blog = BlogInMemory()
    Source.loader = DataLoader
    serve(View(strawberry.Schema(Query)), int(sys.argv[1]))
