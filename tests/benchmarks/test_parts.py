"""Every part of `make bench` still runs, and ends with figures; in so small a size they say nothing."""

import asyncio
import json
import os
import sys

import pytest

from tests.architecture.sources import PROJECT
from tests.benchmarks.__main__ import ONLY_WHEN_NAMED, PARTS, PARTS_OF_THE_DEMO

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="CPU times are read from /proc"),
]

TOGETHER = ["executor", "attacks"]
RUNS = [[part] for part in [*PARTS, *ONLY_WHEN_NAMED] if part not in TOGETHER] + [TOGETHER, list(PARTS_OF_THE_DEMO)]
NEED_NODE = {"graph": ["apollo server", "mercurius"], "database": ["postgraphile"]}
PATIENCE = 480


async def told(*arguments: str) -> dict[str, dict[str, float]]:
    """The figures of a run, which end its output."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.benchmarks", *arguments, "--tiny", "--json"),
        cwd=PROJECT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        async with asyncio.timeout(PATIENCE):
            out, _ = await process.communicate()
    finally:
        if process.returncode is None:
            process.terminate()
    assert process.returncode == 0, out.decode()[-4_000:]
    found: dict[str, dict[str, float]] = json.loads(out.splitlines()[-1])["parts"]
    return found


@pytest.mark.parametrize("parts", RUNS, ids=" ".join)
async def test_each_part_ends_with_figures(parts: list[str]) -> None:
    found = await told(*parts)

    assert list(found) == parts
    for part, figures in found.items():
        assert figures, part
        assert all(isinstance(value, int | float) for value in figures.values()), figures
        missing = [name for name in NEED_NODE.get(part, ()) if not any(what.startswith(name) for what in figures)]
        if missing:
            _node_is_missing(f"{part} ran without {', '.join(missing)}: they need npm, and Node 22 or newer")


def _node_is_missing(message: str) -> None:
    if os.environ.get("CI") == "true":
        pytest.fail(message)
    pytest.skip(message)


async def test_a_commit_is_compared_with_this_one_part_by_part() -> None:
    if not (PROJECT / ".git").exists():
        pytest.skip("these files are in no clone, so no other commit is there")
    found = await told("counting", "--base", "HEAD")

    assert list(found["counting"]) == ["HEAD", "this", "this/base"]
    assert list(found["counting"]["HEAD"]) == list(found["counting"]["this"]) != []
