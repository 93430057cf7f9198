"""How the Python servers are served: by uvicorn, as `laurel serve` is."""

from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route

from api.app import RequestIds
from api.graphql import GraphQLEndpoint
from schema.engine import Engine


def serve(app: Any, port: int) -> None:
    """Serve until the process is told to end."""
    uvicorn.run(app, port=port, log_config=None, server_header=False)


def laurel_app(schema: Any, **settings: Any) -> Starlette:
    """A schema behind Laurel's engine and endpoint with all limits, and behind its middleware."""
    endpoint = GraphQLEndpoint(Engine(schema._schema), secret=b"the secret of the benchmarks, 32 bytes")
    return Starlette(
        routes=[Route("/graphql", endpoint, methods=["GET", "POST"])], middleware=[Middleware(RequestIds)], **settings
    )
