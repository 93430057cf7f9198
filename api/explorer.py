"""The GraphQL explorer at /admin/explorer: GraphiQL, built from `api/explorer/` when Node is there."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from api.settings import Settings

BUILT = Path(__file__).parent / "explorer_bundle" / "dist"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
    "img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'"
)


def explorer_routes(settings: Settings) -> list[BaseRoute]:
    """The explorer's page and files; in production there is none."""
    if settings.is_production:
        return []
    if not (BUILT / "index.html").exists():
        return [Route("/admin/explorer", _not_built)]
    return [
        Route("/admin/explorer", _page),
        Mount("/admin/explorer/assets", StaticFiles(directory=BUILT / "assets")),
    ]


async def _page(request: Request) -> Response:
    return FileResponse(BUILT / "index.html", headers={"Content-Security-Policy": POLICY})


async def _not_built(request: Request) -> Response:
    return PlainTextResponse("The explorer was not built: `make explorer` needs Node 20 or newer.\n", status_code=404)
