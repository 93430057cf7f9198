"""The GraphQL explorer at /admin/explorer: GraphiQL, built from `api/explorer_bundle/` by `make explorer`."""

from pathlib import Path

import orjson
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Message, Receive, Scope, Send

from api.contract import CLIENTS, MANIFESTS
from api.settings import Settings

BUILT = Path(__file__).parent / "explorer_bundle" / "dist"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
    "img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'"
)
"""The least that GraphiQL needs. Its editor writes inline styles, and its style sheet contains its fonts."""

PAGE = {
    "Content-Security-Policy": POLICY,
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def explorer_is_there(settings: Settings, *, built: Path = BUILT) -> bool:
    """True if the explorer is enabled and built."""
    return settings.has_explorer and (built / "index.html").exists()


def explorer_routes(settings: Settings, *, built: Path = BUILT) -> list[BaseRoute]:
    """The routes of the explorer's page, files and saved operations. None unless it is enabled."""
    if not settings.has_explorer:
        return []
    if not explorer_is_there(settings, built=built):
        return [Route("/admin/explorer", _not_built)]

    async def page(request: Request) -> Response:
        return FileResponse(built / "index.html", headers=PAGE)

    return [
        Route("/admin/explorer", page),
        Route("/admin/explorer/operations.json", _operations),
        Mount("/admin/explorer/assets", _Assets(directory=built / "assets")),
    ]


class _Assets(StaticFiles):
    """Files with a hash of their content in their names. A browser requests each only once."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_lifetime(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] == 200:
                message["headers"] = [
                    *message["headers"],
                    (b"cache-control", b"public, max-age=31536000, immutable"),
                    (b"x-content-type-options", b"nosniff"),
                ]
            await send(message)

        await super().__call__(scope, receive, with_lifetime)


async def _operations(request: Request) -> Response:
    """The operations of all manifests, for the explorer's list of saved operations."""
    listed = [
        {"client": client, "name": entry["name"], "type": entry["type"], "body": entry["body"]}
        for client in CLIENTS
        for entry in orjson.loads((MANIFESTS / f"{client}.json").read_bytes())["operations"]
    ]
    headers = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
    return Response(orjson.dumps({"operations": listed}), headers=headers, media_type="application/json")


async def _not_built(request: Request) -> Response:
    return PlainTextResponse("The explorer was not built: `make explorer` needs Node 20 or newer.\n", status_code=404)
