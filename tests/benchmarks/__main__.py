"""`make bench`: every benchmark, one after the other, or the parts that are named.

python -m tests.benchmarks [--rounds N] [executor] [graph] …
python -m tests.benchmarks doctor [--transfers N]    the long one, only by itself
"""

import argparse
import sys

import uvloop

from tests.benchmarks import attacks, database, doctor, executor, graph, home, posting, recording, redeem, sockets
from tests.benchmarks.demo import demo_served

PARTS = {
    "executor": executor.main,
    "attacks": attacks.main,
    "graph": graph.main,
    "database": database.main,
    "recording": recording.main,
    "posting": posting.main,
}
PARTS_OF_THE_DEMO = {
    "home": home.main,
    "redeem": redeem.main,
    "sockets": sockets.main,
}


async def _main(wanted: list[str], *, rounds: int) -> None:
    for name, part in PARTS.items():
        if name in wanted:
            await part(rounds=rounds)
    if not PARTS_OF_THE_DEMO.keys().isdisjoint(wanted):
        async with demo_served() as demo:
            for name, part_of_demo in PARTS_OF_THE_DEMO.items():
                if name in wanted:
                    await part_of_demo(demo, rounds=rounds)


if __name__ == "__main__":
    if sys.argv[1:2] == ["doctor"]:
        uvloop.run(doctor.main(sys.argv[2:]))
        sys.exit()
    everything = [*PARTS, *PARTS_OF_THE_DEMO]
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument(
        "parts", nargs="*", metavar="part", help=f"which to run, all without any: {', '.join(everything)}"
    )
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    if unknown := set(asked.parts).difference(everything):
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    if not sys.platform.startswith("linux"):
        sys.exit("The benchmarks read CPU times from /proc, so they run on Linux only.")
    uvloop.run(_main(asked.parts or everything, rounds=asked.rounds))
