"""`make bench`: every benchmark, one after the other, or the parts that are named.

python -m tests.benchmarks [--rounds N] [executor] [graph] …
"""

import argparse
import asyncio
import sys

from tests.benchmarks import database, executor, graph, recording

PARTS = {
    "executor": executor.main,
    "graph": graph.main,
    "database": database.main,
    "recording": recording.main,
}


async def _main(parts: list[str], *, rounds: int) -> None:
    for part in parts:
        await PARTS[part](rounds=rounds)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="which to run; all without any")
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    if not sys.platform.startswith("linux"):
        sys.exit("The benchmarks read CPU times from /proc, so they run on Linux only.")
    asyncio.run(_main(asked.parts or list(PARTS), rounds=asked.rounds))
