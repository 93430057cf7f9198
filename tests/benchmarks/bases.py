"""Another commit, ready to be measured beside this one: in a git worktree, with the packages that its lock file names.

Both stay under `.laurel/bench`, so the next comparison with the same commit begins at once.
"""

import hashlib
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.installing import BENCH

HERE = Path(__file__).resolve().parents[2]
LOCK = "requirements-dev.lock"
KEPT = 3
"""Commits whose files stay for the next comparison."""


@dataclass(frozen=True, slots=True)
class Tree:
    """The files of a commit, and a Python that has its packages."""

    name: str
    folder: Path
    python: str


def this() -> Tree:
    """The files as they are now, changes that are not committed included."""
    return Tree("this", HERE, sys.executable)


def base(commit: str) -> Tree:
    """A commit in a folder of its own. Exits with a sentence where there is no such commit."""
    known = _git("rev-parse", "--verify", "--quiet", f"{commit}^{{commit}}", may_fail=True)
    if not known:
        sys.exit(f"There is no commit {commit} here. In a shallow clone, `git fetch --unshallow` brings it.")
    folder = BENCH / "trees" / known[:12]
    if not folder.exists():
        _forget_others(folder.parent)
        _git("worktree", "add", "--detach", str(folder), known)
    folder.touch()  # the last ones used are kept
    return Tree(commit, folder, _python(folder))


def _forget_others(trees: Path) -> None:
    """Remove the files of commits that were compared before the last few."""
    by_age = sorted(trees.glob("*"), key=lambda folder: folder.stat().st_mtime, reverse=True)
    for folder in by_age[KEPT - 1 :]:
        _git("worktree", "remove", "--force", str(folder), may_fail=True)
    _git("worktree", "prune")


def _git(*arguments: str, may_fail: bool = False) -> str:
    done = subprocess.run(["git", *arguments], cwd=HERE, capture_output=True, text=True)
    if done.returncode and not may_fail:
        sys.exit(f"git {arguments[0]}: {done.stderr.strip()}")
    return done.stdout.strip()


def _python(folder: Path) -> str:
    """Our own Python where the lock files are equal, else one with the packages of the commit's."""
    packages = _packages(folder)
    if packages == _packages(HERE):
        return sys.executable
    venv = BENCH / "venvs" / hashlib.sha256("".join(packages).encode()).hexdigest()[:12]
    python, ready = venv / "bin" / "python", venv / "ready"
    if not ready.exists():
        print(f"pip installs the packages of {folder.name} …", flush=True)
        for command in (
            [sys.executable, "-m", "venv", str(venv)],
            [str(python), "-m", "pip", "install", "--quiet", "--require-hashes", "-r", str(folder / LOCK)],
        ):
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode:
                sys.exit(f"{' '.join(command)}: {done.stderr.strip()[-1_000:]}")
        ready.touch()
    return str(python)


def _packages(folder: Path) -> list[str]:
    """The lines of a lock file that name packages and their hashes."""
    return [line for line in (folder / LOCK).read_text().splitlines() if not line.lstrip().startswith("#")]
