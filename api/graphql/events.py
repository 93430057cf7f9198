"""Server-sent events: graphql-sse's distinct connections mode, one request for one operation."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator

from api.graphql.bodies import errors_body
from schema.engine import Answer, Part, Rejected, encoded

HEARTBEAT = 15.0
"""Seconds without an event after which a comment is sent, so that proxies keep the stream open."""


async def event_stream(answers: AsyncIterator[Answer | Part]) -> AsyncGenerator[str, None]:
    """The answers, or the parts of one, as events `next`, then `complete`. Silence is filled with heartbeats."""
    upcoming: asyncio.Future[Answer | Part] | None = None
    try:
        while True:
            upcoming = upcoming or asyncio.ensure_future(anext(answers))
            done, _ = await asyncio.wait({upcoming}, timeout=HEARTBEAT)
            if not done:
                yield ":\n\n"
                continue
            try:
                yield f"event: next\ndata: {upcoming.result().text}\n\n"
            except StopAsyncIteration:
                break
            except Rejected as rejected:
                yield f"event: next\ndata: {encoded(errors_body(rejected))}\n\n"
                break
            upcoming = None
        yield "event: complete\ndata: \n\n"
    finally:
        if upcoming is not None and not upcoming.done():
            # A running generator cannot be closed, so cancel it first.
            upcoming.cancel()
            await asyncio.wait({upcoming})
        await answers.aclose()  # type: ignore[attr-defined]
