"""Bodies that grow while their client reads them."""

from collections.abc import AsyncGenerator

from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send


class ClosingStream(StreamingResponse):
    """A body that is closed before the request ends, wherever it had got to when the client left or the server stopped.

    Starlette leaves a generator that waits for its reader to the garbage collector, and its connection with it.
    """

    body_iterator: AsyncGenerator[str, None]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the body."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            await self.body_iterator.aclose()
