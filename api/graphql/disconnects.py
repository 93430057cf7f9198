"""Giving a request up when its client has gone away."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.requests import Request

LOOK_AFTER = 0.05
"""Seconds after which somebody looks whether the client is still there; most requests have been answered by then."""


class ClientGone(Exception):
    """Nobody waits for the answer any more."""


@asynccontextmanager
async def while_client_waits(request: Request) -> AsyncIterator[None]:
    """Cancel the block when the client goes away, and raise ClientGone. The request's body must have been read."""
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
            await asyncio.sleep(0)  # the cancellation is on its way, and arrives here
    except asyncio.CancelledError:
        if gone and not task.uncancel():
            raise ClientGone from None
        raise
    finally:
        look.cancel()
        for watcher in watching:
            watcher.cancel()
