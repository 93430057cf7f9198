"""`make bench`: every benchmark, one after the other, or the parts that are named.

python -m tests.benchmarks [--rounds N] [--json] [executor] [graph] …
python -m tests.benchmarks --base COMMIT [posting] [redeem] …    this commit against another
python -m tests.benchmarks doctor [--rows SHARE]                 the long one runs only when it is named
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

import uvloop

from tests.benchmarks import (
    attacks,
    comparing,
    counting,
    database,
    doctor,
    executor,
    fanout,
    graph,
    home,
    posting,
    recording,
    redeem,
    screens,
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
    "screens": screens.main,
}
PARTS_OF_THE_DEMO = {
    "home": home.main,
    "sockets": sockets.main,
    "fanout": fanout.main,
}
ONLY_WHEN_NAMED = {"doctor": doctor.main}
EVERYTHING = [*PARTS, *PARTS_OF_THE_DEMO]
LAST_LINE = "-"


async def _measure(wanted: Sequence[str], size: Size) -> dict[str, Figures]:
    """The figures of one part, or of some that share the demo."""
    parts = PARTS | ONLY_WHEN_NAMED
    if wanted[0] in parts:
        return {wanted[0]: await parts[wanted[0]](size)}
    async with demo_served() as demo:
        return {name: await part(demo, size) for name, part in PARTS_OF_THE_DEMO.items() if name in wanted}


def _one_by_one(groups: Sequence[Sequence[str]], size: Size) -> dict[str, Figures]:
    """Each group in a process of its own, for a process keeps the configuration of one database."""
    found: dict[str, Figures] = {}
    for parts in groups:
        with tempfile.NamedTemporaryFile() as file:
            flags = [f"--{name}={value}" for name, value in asdict(size).items()]
            command = [sys.executable, "-m", "tests.benchmarks", *parts, *flags, f"--json={file.name}"]
            if subprocess.run(command).returncode:
                sys.exit(f"{', '.join(parts)}: failed")
            found |= json.loads(Path(file.name).read_text())["parts"]
    return found


def _groups(wanted: Sequence[str]) -> list[list[str]]:
    """The parts in their order; those of the demo share it."""
    alone = [[part] for part in [*PARTS, *ONLY_WHEN_NAMED] if part in wanted]
    of_demo = [part for part in PARTS_OF_THE_DEMO if part in wanted]
    return [*alone, of_demo] if of_demo else alone


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parts = [*EVERYTHING, *ONLY_WHEN_NAMED]
    parser.add_argument("parts", nargs="*", metavar="part", help=f"all but the last without any: {', '.join(parts)}")
    parser.add_argument("--rounds", type=int, help="3 without it")
    parser.add_argument("--time", type=float, help="the share of the usual seconds, such as 0.5")
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
    given = {name: getattr(asked, name) for name in ("rounds", "time", "rows") if getattr(asked, name) is not None}
    return replace(TINY if asked.tiny else Size(), **given)


def _run(asked: argparse.Namespace) -> dict[str, object]:
    if asked.base:
        found = uvloop.run(comparing.compare(asked.base, asked.parts or comparing.PARTS, _size(asked)))
        return {"base": asked.base, "parts": found}
    groups = _groups(asked.parts or EVERYTHING)
    if len(groups) == 1:
        return {"parts": uvloop.run(_measure(groups[0], _size(asked)))}
    return {"parts": _one_by_one(groups, _size(asked))}


if __name__ == "__main__":
    if not sys.platform.startswith("linux"):
        sys.exit("The benchmarks read CPU times from /proc, so they run on Linux only.")
    asked = _asked()
    told = json.dumps(_run(asked))
    if asked.json == LAST_LINE:
        print(told)
    elif asked.json:
        Path(asked.json).write_text(told + "\n")
