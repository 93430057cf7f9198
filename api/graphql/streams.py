"""Streamed bodies."""

from collections.abc import AsyncGenerator

from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send


class ClosingStream(StreamingResponse):
    """A streamed body whose generator is closed before the request ends, even if the client leaves or the server stops.

    Starlette leaves an unfinished generator, and its database connection, to the garbage collector.
    """

    body_iterator: AsyncGenerator[str, None]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the body."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            await self.body_iterator.aclose()
