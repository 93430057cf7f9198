"""`make mutants`: put each mutant into a copy of the working tree and see whether the model finds it.

Names (or parts of names) as arguments choose among the mutants. Exits with 1 when one survives.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from domain.database.embedded import embedded
from tests.domain.points.model.mutants import MUTANTS, Mutant

PROJECT = Path(__file__).parents[4]
COPIED = ["api", "domain", "schema", "tests", "migrations", "frontend_contract", "pyproject.toml"]
ROUNDS = 8
"""How often the model is run against a mutant, each time with other lives, before the mutant has survived."""
LIVES, STEPS = "20", "20"
AT_ONCE = int(os.environ.get("LAUREL_MUTANTS_AT_ONCE", "2"))


def find(mutant: Mutant | None, *, server_url: str) -> tuple[str | None, float]:
    """Run the model against a copy with this mutant, or with none; answers what it found, if anything, and the time."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="laurel-mutant-") as folder:
        copy = Path(folder)
        for name in COPIED:
            _copy(PROJECT / name, copy / name)
        if mutant:
            file = copy / mutant.file
            text = file.read_text()
            assert text.count(mutant.old) == 1, f"“{mutant.name}” no longer fits {mutant.file}"
            file.write_text(text.replace(mutant.old, mutant.new))
        found = None
        for seed in range(1, ROUNDS + 1):
            found = found or _run_model(copy, seed=seed, server_url=server_url)
    return found, time.monotonic() - began


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("node_modules", "__pycache__", "explorer_bundle"))
    else:
        shutil.copy(source, target)


def _run_model(folder: Path, *, seed: int, server_url: str) -> str | None:
    """The first line of what a test said that failed, or None when all passed."""
    tests = "tests/domain/points/model/test_model.py"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-x", "-p", "no:cacheprovider", f"--hypothesis-seed={seed}", tests],
        cwd=folder,
        env=os.environ
        | {
            "PYTHONPATH": str(folder),
            "LAUREL_MODEL_LIVES": LIVES,
            "LAUREL_MODEL_STEPS": STEPS,
            "LAUREL_MODEL_SHRINK": "no",
            "LAUREL_TEST_DATABASE_URL": server_url,
        },
        capture_output=True,
        text=True,
        timeout=1_200,
    )
    if done.returncode == 0:
        return None
    if done.returncode != 1 or "1 failed" not in done.stdout:
        raise RuntimeError(done.stdout + done.stderr)
    said = re.findall(r"^E +(?:\| )*(\S.*)", done.stdout, re.MULTILINE)
    return str(said[0]).replace("|", "/")[:100] if said else "a test failed"


def main(names: list[str]) -> int:
    """Answers 1 when a mutant survived."""
    chosen = [mutant for mutant in MUTANTS if not names or any(name in mutant.name for name in names)]
    survivors = 0
    with embedded(PROJECT / ".laurel" / "test-postgres") as server:
        say("| mutant | in | | seconds | found by |\n|---|---|---|---|---|")
        with ThreadPoolExecutor(AT_ONCE) as pool:
            plain = pool.submit(find, None, server_url=server.url)
            runs = {pool.submit(find, mutant, server_url=server.url): mutant for mutant in chosen}
            for run in as_completed(runs):
                mutant, (found, seconds) = runs[run], run.result()
                survivors += found is None
                file, verdict = mutant.file.removeprefix("domain/"), "killed" if found else "**survived**"
                say(f"| {mutant.name} | {file} | {verdict} | {seconds:.0f} | {found or ''} |")
            if found := plain.result()[0]:
                say(f"The model fails without any mutant: {found}")
                return 1
    say(f"\n{len(chosen) - survivors} of {len(chosen)} killed.")
    return 1 if survivors else 0


def say(text: str) -> None:
    """Tell whoever runs this."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
