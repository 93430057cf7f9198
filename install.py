"""Installs Laurel and everything it needs into a virtual environment, and shows how far it is: `make setup`.

pip alone says either nothing for a minute or several hundred lines. It runs before anything is installed, so this is
plain Python. Its output is shown when it fails.
"""

import re
import subprocess
import sys
import threading
import time
from pathlib import Path

BAR = 30
SECONDS_BETWEEN_LINES = 5.0
"""Where the output is a file, as in CI."""


class Display:
    """One line that is written over and over on a terminal; in a file a new one now and then."""

    def __init__(self) -> None:
        self._is_terminal = sys.stdout.isatty()
        self._shown_at = float("-inf")

    def show(self, what: str, done: int, total: int) -> None:
        done = min(done, total)
        if self._is_terminal:
            full = BAR * done // total
            self._write(f"\r\x1b[K{what} {'━' * full}{'╌' * (BAR - full)} {done} of {total} packages")
        elif time.monotonic() >= self._shown_at + SECONDS_BETWEEN_LINES:
            self._shown_at = time.monotonic()
            self._write(f"{what} {done} of {total} packages\n")

    def tell(self, sentence: str) -> None:
        """A line that stays."""
        self._write(f"\r\x1b[K{sentence}\n" if self._is_terminal else f"{sentence}\n")

    def _write(self, text: str) -> None:
        sys.stdout.write(text)
        sys.stdout.flush()


def install(venv: Path, lock: Path, project: Path) -> None:
    """Install what the lock file names, and the project itself so that its files are used where they are."""
    started = time.monotonic()
    display = Display()
    pip = [
        str(venv / "bin" / "python"),
        "-u",
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--progress-bar",
        "off",
    ]
    total = len(re.findall(r"^[\w.-]+==", lock.read_text(), flags=re.MULTILINE))
    display.tell(f"Installing Laurel and {total} packages into {venv}. The first time takes a minute or two.")
    _run([*pip, "--require-hashes", "-r", str(lock)], venv, total, display)
    _run([*pip, "--no-deps", "--no-build-isolation", "--editable", str(project)], venv, total, display)
    display.tell(f"Installed in {time.monotonic() - started:.0f} seconds.")


def _run(command: list[str], venv: Path, total: int, display: Display) -> None:
    """Run pip. First it fetches, and says so; while it installs it is silent, but a folder fills."""
    output: list[str] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as pip:
        assert pip.stdout is not None
        fetched = 0
        for line in pip.stdout:
            output.append(line)
            if line.startswith(("Collecting ", "Processing ", "Requirement already satisfied")):
                fetched += 1
                display.show("Fetching  ", fetched, total)
            if line.startswith("Installing collected packages"):
                break
        # A full pipe would stop pip, so it is read while pip installs.
        rest = threading.Thread(target=output.extend, args=(pip.stdout,))
        rest.start()
        while pip.poll() is None:
            display.show("Installing", _installed(venv), total)
            time.sleep(0.2)
        rest.join()
    if pip.returncode:
        display.tell("pip failed. It said:")
        sys.exit("".join(output))


def _installed(venv: Path) -> int:
    return sum(1 for _ in venv.glob("lib/*/site-packages/*.dist-info"))


if __name__ == "__main__":
    try:
        install(Path(sys.argv[1]), Path(sys.argv[2]), Path(__file__).parent)
    except KeyboardInterrupt:
        sys.exit(130)
