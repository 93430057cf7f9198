"""How the Python servers are served: Laurel's as `laurel serve` does it, the others by uvicorn with its defaults.

uvicorn finds uvloop and httptools by itself, so all of them parse HTTP and wait alike.
"""

from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route

from api.app import RequestIds
from api.graphql import GraphQLEndpoint
from api.listening import claim_port
from api.serving import serve_forever
from schema.engine import Admission, Engine, LocalRates, Rate

ENOUGH = Rate(capacity=10**9, restored_per_second=10**9)
"""All limits are on; only the bucket is larger than what one caller asks here in a second."""


def serve(app: Any, port: int) -> None:
    """Serve another's application until the process is told to end."""
    uvicorn.run(app, port=port, log_config=None, access_log=False, server_header=False)


def serve_laurel(schema: Any, port: int, **settings: Any) -> None:
    """Serve a schema by Laurel's engine and endpoint with all limits, and behind its middleware."""
    endpoint = GraphQLEndpoint(
        Engine(schema._schema, admission=Admission(rates=LocalRates(ENOUGH))),
        secret=b"the secret of the benchmarks, 32 bytes",
    )
    app = Starlette(
        routes=[Route("/graphql", endpoint, methods=["GET", "POST"])], middleware=[Middleware(RequestIds)], **settings
    )
    serve_forever(app, claimed=claim_port("127.0.0.1", port))
