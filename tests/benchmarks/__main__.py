"""`make bench`: every benchmark, one after the other, or the parts that are named.

python -m tests.benchmarks [--rounds N] [--json] [executor] [graph] …
python -m tests.benchmarks --base COMMIT [posting] [redeem] …    this commit against another
python -m tests.benchmarks doctor [--rows SHARE]                 the long one runs only when it is named
"""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import uvloop

from tests.benchmarks import (
    attacks,
    comparing,
    counting,
    database,
    doctor,
    executor,
    graph,
    home,
    posting,
    recording,
    redeem,
    sockets,
)
from tests.benchmarks.demo import demo_served
from tests.benchmarks.sides.rounds import Figures
from tests.benchmarks.sides.size import TINY, Size

PARTS = {
    "executor": executor.main,
    "attacks": attacks.main,
    "graph": graph.main,
    "database": database.main,
    "recording": recording.main,
    "posting": posting.main,
    "redeem": redeem.main,
    "counting": counting.main,
}
PARTS_OF_THE_DEMO = {
    "home": home.main,
    "sockets": sockets.main,
}
ONLY_WHEN_NAMED = {"doctor": doctor.main}
EVERYTHING = [*PARTS, *PARTS_OF_THE_DEMO]
LAST_LINE = "-"


async def _measure(wanted: Sequence[str], size: Size) -> dict[str, Figures]:
    found: dict[str, Figures] = {}
    for name, part in (PARTS | ONLY_WHEN_NAMED).items():
        if name in wanted:
            found[name] = await part(size)
    if not PARTS_OF_THE_DEMO.keys().isdisjoint(wanted):
        async with demo_served() as demo:
            for name, part_of_demo in PARTS_OF_THE_DEMO.items():
                if name in wanted:
                    found[name] = await part_of_demo(demo, size)
    return found


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parts = [*EVERYTHING, *ONLY_WHEN_NAMED]
    parser.add_argument("parts", nargs="*", metavar="part", help=f"all but the last without any: {', '.join(parts)}")
    parser.add_argument("--rounds", type=int, help="3 without it")
    parser.add_argument("--rows", type=float, help="the share of the usual rows, such as 10 or 0.1")
    parser.add_argument("--tiny", action="store_true", help="see that each part still runs; figures say nothing")
    parser.add_argument("--base", metavar="COMMIT", help=f"compare with it: {', '.join(comparing.PARTS)}")
    parser.add_argument(
        "--json", nargs="?", const=LAST_LINE, metavar="FILE", help="figures as JSON: in a file, or as the last line"
    )
    asked = parser.parse_args()
    if asked.json in parts:
        parser.error(f"write `{asked.json} --json`, the parts first: FILE is named after --json")
    known = comparing.PARTS if asked.base else parts
    if unknown := sorted(set(asked.parts).difference(known)):
        parser.error(f"there is no part {', '.join(unknown)}; there are {', '.join(known)}")
    return asked


def _size(asked: argparse.Namespace) -> Size:
    size = TINY if asked.tiny else Size()
    size = size if asked.rounds is None else replace(size, rounds=asked.rounds)
    return size if asked.rows is None else replace(size, rows=asked.rows)


def _run(asked: argparse.Namespace) -> dict[str, object]:
    if asked.base:
        found = uvloop.run(comparing.compare(asked.base, asked.parts or comparing.PARTS, _size(asked)))
        return {"base": asked.base, "parts": found}
    return {"parts": uvloop.run(_measure(asked.parts or EVERYTHING, _size(asked)))}


if __name__ == "__main__":
    if not sys.platform.startswith("linux"):
        sys.exit("The benchmarks read CPU times from /proc, so they run on Linux only.")
    asked = _asked()
    told = json.dumps(_run(asked))
    if asked.json == LAST_LINE:
        print(told)
    elif asked.json:
        Path(asked.json).write_text(told + "\n")
