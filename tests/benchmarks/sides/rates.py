"""How often something is done in a second."""

import asyncio
import time
from collections.abc import Awaitable, Callable


async def rate(work: Callable[[], Awaitable[int]], *, seconds: float, callers: int = 1) -> float:
    """How much is done in a second by so many callers, each of whom begins again when it has finished.

    `work` answers how much it has done.
    """
    done = 0
    started = time.perf_counter()
    until = started + seconds

    async def caller() -> None:
        nonlocal done
        while time.perf_counter() < until:
            count = await work()  # `done += await` would read `done` before waiting, and lose what others counted
            done += count

    await asyncio.gather(*(caller() for _ in range(callers)))
    return done / (time.perf_counter() - started)
