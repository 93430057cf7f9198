"""The ASGI application."""

import html
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from functools import lru_cache
from uuid import uuid4

import structlog
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from api.admission import admission_of
from api.compression import compression
from api.contract import MANIFESTS
from api.explorer import explorer_is_there, explorer_routes
from api.files import file_routes
from api.front_page import front_page
from api.graphql import GraphQLEndpoint
from api.graphql.headers import EXPOSED
from api.journal import JournalEndpoint
from api.running import laurel, working
from api.settings import Settings, secret_of
from domain.database import fetch
from domain.notifications import mailbox
from schema.engine import DocumentStore, Engine, TrustedDocument, read_manifests
from schema.graph import schema

GRAPHQL = ("/graphql", "/graphql/{document_id}", "/graphql/{document_id}/{operation_name}")
"""The paths of the graph. The longer ones name a trusted document, and its operation."""


def create_app(settings: Settings) -> Starlette:
    """The application, with its database and background work. Raises BrokenManifest."""
    admission = admission_of(settings)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            stack.push_async_callback(admission.rates.close)
            await stack.enter_async_context(laurel(settings))
            if settings.worker == "inline":
                await stack.enter_async_context(working(settings))
            yield

    documents = _trusting(tuple(read_manifests([MANIFESTS, *settings.manifests]))).emptied()
    engine = Engine(schema._schema, documents, modes=settings.modes, admission=admission)
    endpoint = GraphQLEndpoint(engine, secret=secret_of(settings), allowed_origins=settings.allowed_origins)
    routes: list[BaseRoute] = [
        front_page(settings, has_explorer=explorer_is_there(settings)),
        *(Route(path, endpoint, methods=["GET", "POST"]) for path in GRAPHQL),
        WebSocketRoute("/graphql", endpoint),
        Route("/admin/journal.csv", JournalEndpoint().__call__, methods=["GET"]),
        *file_routes(),
        Route("/health/live", _live),
        Route("/health/ready", _ready),
        *explorer_routes(settings),
    ]
    if not settings.is_production:
        routes.append(Route("/dev/mailbox", _mailbox))
    middleware = [Middleware(RequestIds)]
    if settings.allowed_origins:
        middleware.append(
            Middleware(
                CORSMiddleware,
                allow_origins=list(settings.allowed_origins),
                allow_methods=["GET", "POST"],
                allow_headers=["*"],
                expose_headers=["X-Request-Id", *EXPOSED],
            )
        )
    middleware.append(compression())
    return Starlette(routes=routes, lifespan=lifespan, middleware=middleware)


@lru_cache(maxsize=4)
def _trusting(documents: tuple[TrustedDocument, ...]) -> DocumentStore:
    """A store that trusts these documents. To prepare them takes half a second, and tests make many applications."""
    return DocumentStore(schema._schema, trusted=documents)


class RequestIds:
    """Gives every request an id, or keeps the caller's. Logs and the header `X-Request-Id` show it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        given = dict(scope["headers"]).get(b"x-request-id", b"").decode("latin-1")
        request_id = given if 0 < len(given) <= 64 and given.isprintable() else str(uuid4())

        async def with_id(message: dict[str, object]) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), (b"x-request-id", request_id.encode("latin-1"))]  # type: ignore[misc]
            await send(message)

        structlog.contextvars.clear_contextvars()
        structlog.contextvars.bind_contextvars(request_id=request_id)
        await self._app(scope, receive, with_id if scope["type"] == "http" else send)  # type: ignore[arg-type]


async def _live(request: Request) -> Response:
    return JSONResponse({"status": "live"})


async def _ready(request: Request) -> Response:
    try:
        await fetch("SELECT 1")
    except Exception:
        return JSONResponse({"status": "the database does not answer"}, status_code=503)
    return JSONResponse({"status": "ready"})


async def _mailbox(request: Request) -> Response:
    """The development mailbox: messages that production would send."""
    rows = "".join(
        f"<article><h2>{html.escape(message.subject) or 'Text message'}</h2><p>to {html.escape(message.recipient)}, "
        f"{message.sent_at:%Y-%m-%d %H:%M:%S} UTC</p><pre>{html.escape(message.body)}</pre>{_page_of(message.html)}"
        "</article>"
        for message in await mailbox()
    )
    page = (
        "<!doctype html><meta charset=utf-8><title>Development mailbox</title>"
        "<style>body{font:16px system-ui;max-width:42rem;margin:2rem auto}article{border-top:1px solid #ccc}"
        "pre{white-space:pre-wrap}iframe{width:100%;height:22rem;border:1px solid #ccc}</style>"
        f"<h1>Development mailbox</h1>{rows or '<p>No messages yet.</p>'}"
    )
    return HTMLResponse(page, headers={"Cache-Control": "no-store"})


def _page_of(page: str | None) -> str:
    """The HTML of a mail, collapsed, in a sandboxed frame. Empty without HTML."""
    if page is None:
        return ""
    return f'<details><summary>as a page</summary><iframe sandbox srcdoc="{html.escape(page)}"></iframe></details>'
