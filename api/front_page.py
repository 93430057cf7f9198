"""The page at /: what this server is, and where what is here."""

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
"""The page has one style and nothing else: no script, no image, nothing from elsewhere."""


def front_page(settings: Settings, *, has_explorer: bool) -> BaseRoute:
    """The route of the page. It names only what this server serves, and tells nothing of the programme."""
    # The graph is for programs: a browser that goes there is refused, so that nothing leads it there.
    listed = "<dt>/graphql</dt><dd>The graph: GraphQL over HTTP, WebSocket (graphql-transport-ws) and SSE.</dd>"
    places = []
    if has_explorer:
        places.append(("/admin/explorer", "The explorer: sign in as staff, try operations, read the schema's docs."))
    if not settings.is_production:
        places.append(("/dev/mailbox", "The mail that a development server does not send."))
    places.append(("/health/ready", "Whether the database answers; /health/live: whether this process does."))
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
        f"There is nothing to see here but what it serves:</p><dl>{listed}</dl>"
        "<p>The documentation is in Laurel’s README.md and in its folder frontend_contract/: the schema, the "
        "operations of each client, and the catalogue of errors.</p></html>\n"
    )
