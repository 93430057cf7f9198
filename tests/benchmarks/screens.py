"""(h) Screens over HTTP: Home of the app, and pages of fifty members, posts and lines of a history."""

from tests.benchmarks.comparing import alone
from tests.benchmarks.sides.rounds import Figures
from tests.benchmarks.sides.size import Size


async def main(size: Size) -> Figures:
    """Measure, and print what was measured."""
    print("\n(h) screens over HTTP", flush=True)
    return await alone("screens", size)
