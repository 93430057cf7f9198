"""`make setup` shows how far pip is, on a terminal and in a file, and what pip said when it fails."""

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.sources import PROJECT

pytestmark = pytest.mark.slow

PIP = """#!/bin/sh
packages="$(dirname "$0")/../lib/python3.11/site-packages"
echo "WARNING: a mirror is out of reach"
case "$*" in *--editable*) exit 0 ;; esac
echo "Collecting one==1.0 (from -r lock (line 1))"
echo "Processing /somewhere/two-2.0.whl (from -r lock (line 3))"
if [ -f "$(dirname "$0")/broken" ]; then echo "ERROR: the hash differs" >&2; exit 7; fi
echo "Installing collected packages: one, two"
mkdir -p "$packages/one-1.0.dist-info" "$packages/two-2.0.dist-info" && sleep 1
echo "Successfully installed one-1.0 two-2.0"
"""


@pytest.fixture
def venv(tmp_path: Path) -> Path:
    """A virtual environment whose pip installs two folders."""
    python = tmp_path / "venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(PIP)
    python.chmod(0o755)
    (tmp_path / "lock").write_text("one==1.0 \\\n    --hash=sha256:00\ntwo==2.0 \\\n    --hash=sha256:00\n")
    return tmp_path / "venv"


def command(venv: Path) -> list[str]:
    return [sys.executable, str(PROJECT / "install.py"), str(venv), str(venv.parent / "lock")]


def test_a_file_gets_plain_lines_now_and_then_and_no_warning(venv: Path) -> None:
    done = subprocess.run(command(venv), capture_output=True, text=True, check=True)

    first, second, *_, last = done.stdout.splitlines()
    assert first == f"Installing Laurel and 2 packages into {venv}. The first time takes a minute or two."
    assert second == "Fetching   1 of 2 packages"
    assert re.fullmatch(r"Installed in \d+ seconds\.", last)
    assert "WARNING" not in done.stdout + done.stderr


def test_a_terminal_gets_one_line_that_moves(venv: Path) -> None:
    ours, theirs = pty.openpty()
    subprocess.run(command(venv), stdin=theirs, stdout=theirs, stderr=theirs, check=True)
    os.close(theirs)
    shown = os.read(ours, 100_000).decode()
    os.close(ours)

    states = [state.strip() for state in shown.replace("\x1b[K", "").split("\r") if "━" in state or "╌" in state]
    assert states[:2] == [
        f"Fetching   {'━' * 15}{'╌' * 15} 1 of 2 packages",
        f"Fetching   {'━' * 30} 2 of 2 packages",
    ]
    assert f"Installing {'━' * 30} 2 of 2 packages" in states
    assert shown.count("\n") == 2
    assert "WARNING" not in shown


def test_what_pip_said_is_shown_when_it_fails(venv: Path) -> None:
    (venv / "bin" / "broken").touch()

    done = subprocess.run(command(venv), capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert done.stdout.endswith("pip failed. It said:\n")
    assert "ERROR: the hash differs" in done.stderr
