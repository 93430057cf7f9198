"""(c) The home screen of the mobile app in the demo programme: CPU, rate, and statements of SQL for one answer."""

import asyncio

from domain.database import fetch
from tests.benchmarks.demo import Demo, signed_in
from tests.benchmarks.measure import figures_of, in_turns, same_answers, table
from tests.benchmarks.sides.rounds import Figures
from tests.benchmarks.sides.size import Size

SETTLED = 1.5
"""Seconds after which PostgreSQL has counted what its idle backends did."""
COUNTED = 50


async def main(demo: Demo, size: Size) -> Figures:
    """Measure, and print what was measured."""
    print("\n(c) Home of the demo, by a signed-in member")
    [member] = await signed_in(1)
    demo.server.call = demo.call("mobile/Home", member)
    length = await same_answers([demo.server])
    statements = await _statements(demo)
    measured = await in_turns([demo.server], size)
    table(measured, ours="laurel")
    print(f"  {length:,} bytes and {statements:.1f} statements of SQL an answer")
    return {**figures_of(measured), "statements an answer": statements}


async def _statements(demo: Demo) -> float:
    """Statements outside transactions each count as one; what the idle server sends by itself is taken off."""
    idle = await _counted(demo, asked=0)
    busy = await _counted(demo, asked=COUNTED)
    return (busy - idle) / COUNTED


async def _counted(demo: Demo, *, asked: int) -> int:
    before = await _transactions()
    for _ in range(asked):
        await demo.server.ask()
    await asyncio.sleep(2 * SETTLED)
    return await _transactions() - before


async def _transactions() -> int:
    [row] = await fetch("SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()")
    count: int = row["xact_commit"]
    return count
