"""Holdings, spending and totals: the statements that ask whether a lot or a hold counts at an instant."""

from tests.benchmarks.comparing import alone
from tests.benchmarks.sides.rounds import Figures
from tests.benchmarks.sides.size import Size


async def main(size: Size) -> Figures:
    """Measure, and print what was measured."""
    print("\nwhat counts at an instant")
    return await alone("counting", size)
