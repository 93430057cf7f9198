"""The page at /: a list of the places that this server serves."""

import base64
import hashlib
import html

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from api.settings import Settings

STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem}"
    "dt{font-weight:600;margin-top:1rem}dd{margin:0}"
)
_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
HEADERS = {
    "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{_HASH}'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "Cache-Control": "no-cache",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""The page has one inline style, and no script, image or external content."""


def front_page(settings: Settings, *, has_explorer: bool) -> BaseRoute:
    """The route of the page. It lists only places that this server serves, and nothing about the programme."""
    # No link to the graph: it would refuse a browser.
    listed = "<dt>/graphql</dt><dd>The graph: GraphQL over HTTP, WebSocket (graphql-transport-ws) and SSE.</dd>"
    places = []
    if has_explorer:
        places.append(
            ("/admin/explorer", "The explorer: sign in as staff, try operations, read the schema’s documentation.")
        )
    if not settings.is_production:
        places.append(("/dev/mailbox", "The mailbox of a development server, which sends no mail."))
    places.append(("/health/ready", "The health of the database; /health/live: the health of this process."))
    listed += "".join(
        f'<dt><a href="{path}">{path}</a></dt><dd>{html.escape(what, quote=False)}</dd>' for path, what in places
    )
    page = _page(listed)

    async def front(request: Request) -> Response:
        return HTMLResponse(page, headers=HEADERS)

    return Route("/", front)


def _page(listed: str) -> str:
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>Laurel</title><style>{STYLE}</style>"
        "<h1>Laurel</h1><p>This is the server of a loyalty programme: an API for apps, shops and tills. "
        f"It serves:</p><dl>{listed}</dl>"
        "<p>The documentation is in Laurel’s README.md and in its folder frontend_contract/: the schema, the "
        "operations of each client, and the catalogue of errors.</p></html>\n"
    )
