"""The embedded PostgreSQL: shared, stopped by the last to leave, and back after it was killed."""

import asyncio
import contextlib
import os
import signal
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import psutil
import pytest

from tests.processes import finished, free_port, laurel, ready, stop

pytestmark = pytest.mark.slow


@pytest.fixture
def data_dir() -> Iterator[Path]:
    """A folder that PostgreSQL's own user can reach too; those of pytest are closed to all others."""
    with tempfile.TemporaryDirectory(prefix="laurel-") as folder:
        yield Path(folder)


def _environment(folder: Path) -> dict[str, str]:
    return os.environ | {"LAUREL_DATA_DIR": str(folder), "LAUREL_LOG_LEVEL": "error"}


def _postmaster(folder: Path) -> psutil.Process | None:
    try:
        pid = int((folder / "postgres" / "postmaster.pid").read_text().splitlines()[0])
        return psutil.Process(pid)
    except (FileNotFoundError, psutil.NoSuchProcess):
        return None


async def _answers(base: str) -> bool:
    async with httpx.AsyncClient() as client:
        answer = await client.post(f"{base}/graphql", json={"query": "{ rewards { totalCount } }"})
    return bool(answer.json().get("data"))


async def test_two_processes_share_one_server_and_the_last_one_stops_it(data_dir: Path) -> None:
    environment = _environment(data_dir)
    ports = free_port(), free_port()

    first = await laurel("serve", "--port", str(ports[0]), environment=environment)
    await ready(f"http://127.0.0.1:{ports[0]}", first)
    server = _postmaster(data_dir)
    second = await laurel("serve", "--port", str(ports[1]), environment=environment)
    await ready(f"http://127.0.0.1:{ports[1]}", second)
    shared = _postmaster(data_dir)
    await stop(first)

    assert server is not None
    assert shared == server
    assert await _answers(f"http://127.0.0.1:{ports[1]}")
    await stop(second)
    assert _postmaster(data_dir) is None


async def test_a_killed_server_is_back_without_hands(data_dir: Path) -> None:
    port = free_port()
    base = f"http://127.0.0.1:{port}"
    process = await laurel("serve", "--port", str(port), environment=_environment(data_dir))
    await ready(base, process)
    killed = _postmaster(data_dir)
    assert killed is not None

    for process_of_it in [*killed.children(), killed]:
        with contextlib.suppress(psutil.NoSuchProcess):
            process_of_it.send_signal(signal.SIGKILL)
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        await asyncio.sleep(0.2)
        try:
            if _postmaster(data_dir) not in (None, killed) and await _answers(base):
                break
        except httpx.TransportError:
            continue

    assert await _answers(base)
    await stop(process)


async def test_a_killed_process_leaves_a_folder_that_the_next_one_can_use_and_stop(data_dir: Path) -> None:
    environment = _environment(data_dir)
    port = free_port()
    process = await laurel("serve", "--port", str(port), environment=environment)
    await ready(f"http://127.0.0.1:{port}", process)
    process.kill()
    await process.wait()

    status, out, err = await finished("migrate", environment=environment)

    assert (status, out, err) == (0, "Nothing to do: the database is up to date.\n", "")
    assert _postmaster(data_dir) is None
