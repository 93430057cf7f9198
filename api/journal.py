"""The journal as CSV for staff over HTTP, at /admin/journal.csv."""

import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import date

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from api.authentication import actor_of
from domain import points
from domain.actor import require_staff
from domain.database import pool_size
from domain.errors import DomainError, InvalidInput, Overloaded
from schema.context import utc_now

log = logging.getLogger(__name__)

PARAMETERS = ("since", "until", "unit")
MOST_DOWNLOADS = 2
"""The most files that a process sends at once. With a small pool, it is one."""
SHARE_OF_POOL = 5
"""Of this many connections, at most one sends files."""
RETRY_AFTER = 30
"""Seconds until a refused client may try again."""


class JournalEndpoint:
    """GET /admin/journal.csv?since=2026-11-01&until=2026-12-01&unit=points, for staff, a few at a time.

    A file holds a database connection until its last line is sent. Permission and parameters are checked first, so only
    a client with the right to the file learns that all places are taken.
    """

    def __init__(self) -> None:
        self._sending = 0

    async def __call__(self, request: Request) -> Response:
        try:
            actor = await actor_of(request.headers.get("authorization"), now=utc_now())
            require_staff(actor)
            _require_known(request)
            since, until = (_day(request, name) for name in ("since", "until"))
            if self._sending >= most_downloads(pool_size()):
                raise Overloaded
            stack = AsyncExitStack()
            self._sending += 1
            stack.callback(self._let_go)
            try:
                unit_id = request.query_params.get("unit") or None
                lines = await stack.enter_async_context(
                    points.journal(actor=actor, since=since, until=until, unit_id=unit_id)
                )
            except BaseException:
                await stack.aclose()
                raise
        except DomainError as refusal:
            return refused(refusal)
        headers = {"Content-Disposition": 'attachment; filename="journal.csv"', "Cache-Control": "no-store"}
        return _Download(_sent(lines), stack, headers=headers, media_type="text/csv; charset=utf-8; header=present")

    def _let_go(self) -> None:
        self._sending -= 1


def most_downloads(pool: int) -> int:
    """The most files to send at once from a pool with this many connections."""
    return max(1, min(MOST_DOWNLOADS, pool // SHARE_OF_POOL))


class _Download(StreamingResponse):
    """A stream that releases its source at its end, even if the client disconnects."""

    def __init__(
        self, content: AsyncIterator[str], stack: AsyncExitStack, *, headers: dict[str, str], media_type: str
    ) -> None:
        super().__init__(content, headers=headers, media_type=media_type)
        self._stack = stack

    async def __call__(self, scope, receive, send) -> None:  # type: ignore[no-untyped-def]
        try:
            await super().__call__(scope, receive, send)
        finally:
            await self._stack.aclose()


async def _sent(lines: AsyncIterator[points.JournalLine]) -> AsyncIterator[str]:
    async for piece, _ in points.journal_as_csv(lines):
        yield piece


def _require_known(request: Request) -> None:
    """Refuse unknown parameters: a misspelt `until` must not send the whole ledger."""
    for name in request.query_params:
        if name not in PARAMETERS:
            raise InvalidInput(
                f"The journal is asked for by `since`, `until` and `unit`, not by `{name}`.", path=(name,)
            )


def _day(request: Request, name: str) -> date | None:
    text = request.query_params.get(name)
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise InvalidInput(f"`{name}` is a day such as 2026-11-01.", path=(name,)) from None


def refused(refusal: DomainError) -> Response:
    """A refusal as the answer of a download or an upload."""
    statuses = {"UNAUTHENTICATED": 401, "FORBIDDEN": 403, "NOT_FOUND": 404, "BAD_USER_INPUT": 400}
    status = statuses.get(refusal.code, max(400, refusal.http_status))
    body = {"errors": [{"message": refusal.message, "extensions": {"code": refusal.code}}]}
    headers = {401: {"WWW-Authenticate": "Bearer"}, 503: {"Retry-After": str(RETRY_AFTER)}}
    return JSONResponse(body, status_code=status, headers=headers.get(status))
