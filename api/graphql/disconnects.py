"""Cancelling a request when its client disconnects."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.requests import Request

LOOK_AFTER = 0.05
"""Seconds before the watch for a disconnect starts. Most requests are answered by then."""


class ClientGone(Exception):
    """The client has disconnected."""


@asynccontextmanager
async def while_client_waits(request: Request) -> AsyncIterator[None]:
    """Cancel the block when the client disconnects, and raise ClientGone. The body must be read before."""
    task = asyncio.current_task()
    assert task is not None
    watching: list[asyncio.Task[None]] = []
    gone = False

    async def watch() -> None:
        nonlocal gone
        while (await request.receive())["type"] != "http.disconnect":
            pass
        gone = True
        task.cancel()

    look = asyncio.get_running_loop().call_later(LOOK_AFTER, lambda: watching.append(asyncio.create_task(watch())))
    try:
        yield
        if gone:
            await asyncio.sleep(0)  # the pending cancellation arrives here
    except asyncio.CancelledError:
        if gone and not task.uncancel():
            raise ClientGone from None
        raise
    finally:
        look.cancel()
        for watcher in watching:
            watcher.cancel()
