"""The embedded PostgreSQL: shared, stopped by the last to leave, and back after it was killed."""

import asyncio
import os
import signal
import time
from pathlib import Path

import httpx
import psutil
import pytest

from tests.processes import finished, free_port, laurel, ready, stop

pytestmark = pytest.mark.slow


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


async def test_two_processes_share_one_server_and_the_last_one_stops_it(tmp_path: Path) -> None:
    environment = _environment(tmp_path)
    ports = free_port(), free_port()

    first = await laurel("serve", "--port", str(ports[0]), environment=environment)
    await ready(f"http://127.0.0.1:{ports[0]}", first)
    server = _postmaster(tmp_path)
    second = await laurel("serve", "--port", str(ports[1]), environment=environment)
    await ready(f"http://127.0.0.1:{ports[1]}", second)
    shared = _postmaster(tmp_path)
    await stop(first)

    assert server is not None
    assert shared == server
    assert await _answers(f"http://127.0.0.1:{ports[1]}")
    await stop(second)
    assert _postmaster(tmp_path) is None


async def test_a_killed_server_is_back_without_hands(tmp_path: Path) -> None:
    port = free_port()
    base = f"http://127.0.0.1:{port}"
    process = await laurel("serve", "--port", str(port), environment=_environment(tmp_path))
    await ready(base, process)
    killed = _postmaster(tmp_path)
    assert killed is not None

    for child in [*killed.children(), killed]:
        child.send_signal(signal.SIGKILL)
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        await asyncio.sleep(0.2)
        try:
            if _postmaster(tmp_path) not in (None, killed) and await _answers(base):
                break
        except httpx.TransportError:
            continue

    assert await _answers(base)
    await stop(process)


async def test_a_killed_process_leaves_a_folder_that_the_next_one_can_use_and_stop(tmp_path: Path) -> None:
    environment = _environment(tmp_path)
    port = free_port()
    process = await laurel("serve", "--port", str(port), environment=environment)
    await ready(f"http://127.0.0.1:{port}", process)
    process.kill()
    await process.wait()

    status, out, err = await finished("migrate", environment=environment)

    assert (status, out, err) == (0, "Nothing to do: the database is at this release.\n", "")
    assert _postmaster(tmp_path) is None
