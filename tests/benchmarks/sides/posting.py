"""Posting to the ledger from Python, by eight callers: each commit's own benchmark says how it posts."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.benchmarks import posting

from .rates import rate
from .rounds import Rounds
from .setting import database
from .size import Size

CALLERS = 8
SECONDS = 1


@asynccontextmanager
async def opened(size: Size) -> AsyncIterator[Rounds]:
    """Single postings, and batches of 100."""
    async with database():
        await posting._fill()

        async def singles() -> dict[str, float]:
            found = await rate(lambda: posting._post(posting._some(1)), seconds=size.seconds(SECONDS), callers=CALLERS)
            return {"single postings a second": found}

        async def batches() -> dict[str, float]:
            found = await rate(
                lambda: posting._post(posting._some(100)), seconds=size.seconds(SECONDS), callers=CALLERS
            )
            return {"postings a second in batches of 100": found}

        yield {"singles": singles, "batches": batches}
