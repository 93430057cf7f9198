"""`make bench BASE=<commit>`: this commit against another, round by round in turns, each on a database of its own.

What is measured stands in `sides`, and is the same code for both. Whatever else the machine does meets both alike;
figures are medians of the rounds, and ratios are medians of the rounds' ratios.
"""

import asyncio
import json
import os
import statistics
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.bases import Tree, base, this
from tests.benchmarks.measure import measure_load
from tests.benchmarks.sides.calls import Load
from tests.benchmarks.sides.rounds import Figures
from tests.benchmarks.sides.size import Size

PARTS = ("posting", "redeem", "recording", "counting", "screens")
LARGEST_ANSWER = 2**28


@dataclass(slots=True)
class Side:
    """A commit in which a part is open."""

    tree: Tree
    process: asyncio.subprocess.Process
    rounds: Sequence[str] = ()

    async def answer(self) -> Any:
        """The next line that the process tells."""
        assert self.process.stdout is not None
        line = await self.process.stdout.readline()
        assert line, f"{self.tree.name} ended with status {await self.process.wait()}: see what it printed above"
        return json.loads(line)

    async def round(self, name: str) -> Figures:
        """One round of what has this name."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{name}\n".encode())
        told = await self.answer()
        if "figures" in told:
            figures: Figures = told["figures"]
            return figures
        found, in_postgres = await measure_load(Load(**told["load"]))
        return {f"{name}, {what}": value for what, value in found.named().items()} | {
            f"{name}, CPU-ms of PostgreSQL a request": in_postgres
        }


@asynccontextmanager
async def side(tree: Tree, part: str, size: Size) -> AsyncIterator[Side]:
    """A process of its own in the commit's folder, with the commit's packages."""
    process = await asyncio.create_subprocess_exec(
        *(tree.python, "-m", "sides", part, json.dumps(asdict(size))),
        cwd=tree.folder,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parent)},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        limit=LARGEST_ANSWER,
    )
    try:
        opened = Side(tree, process)
        opened.rounds = (await opened.answer())["rounds"]
        yield opened
    finally:
        assert process.stdin is not None
        process.stdin.close()  # that ends it, and its servers with it
        await process.wait()


RATIO = "this/base"


async def compare(commit: str, parts: Sequence[str], size: Size) -> dict[str, dict[str, Figures]]:
    """Print a table for each part; answers the medians, by part and side, and those of the ratios."""
    trees = [base(commit), this()]
    found = {}
    for part in parts:
        print(f"\n{part}: {commit} and this, {size.rounds} rounds in turns", flush=True)
        rounds = await in_turns(part, trees, size)
        # A machine that is slow for a minute meets both sides of a round alike, so each round has its own ratio.
        ratios = {
            what: statistics.median(ours / theirs for ours, theirs in zip(values, rounds[commit][what], strict=True))
            for what, values in rounds["this"].items()
        }
        found[part] = medians(rounds) | {RATIO: ratios}
        table(found[part], commit)
    return found


async def in_turns(part: str, trees: Sequence[Tree], size: Size) -> dict[str, dict[str, list[float]]]:
    """The figures of all rounds of a part, by the name of the tree. A first round warms up and is not counted.

    Each round begins with another tree.
    """
    found: dict[str, dict[str, list[float]]] = {tree.name: {} for tree in trees}
    async with AsyncExitStack() as stack:
        sides = [await stack.enter_async_context(side(tree, part, size)) for tree in trees]
        names = [name for name in sides[0].rounds if all(name in each.rounds for each in sides)]
        for turn in range(size.rounds + (size.rounds > 1)):
            sides.reverse()
            for name in names:
                for each in sides:
                    figures = await each.round(name)
                    if turn or size.rounds == 1:
                        for what, value in figures.items():
                            found[each.tree.name].setdefault(what, []).append(value)
    return found


def medians(rounds: dict[str, dict[str, list[float]]]) -> dict[str, Figures]:
    """The medians of the rounds, by the name of the tree."""
    return {
        name: {what: statistics.median(values) for what, values in figures.items()} for name, figures in rounds.items()
    }


def table(found: dict[str, Figures], commit: str) -> None:
    """Print both figures of each kind, and what ours is as a multiple of the base's."""
    width = max(len(what) for what in found["this"])
    print(f"  {'':{width}}  {commit[:12]:>12}  {'this':>12}  {RATIO}")
    for what, ours in found["this"].items():
        print(f"  {what:{width}}  {found[commit][what]:12,.2f}  {ours:12,.2f}  {found[RATIO][what]:9.2f}")


async def alone(part: str, size: Size) -> Figures:
    """A part of this commit by itself."""
    found = medians(await in_turns(part, [this()], size))["this"]
    for what, value in found.items():
        print(f"  {value:12,.2f}  {what}")
    return found
