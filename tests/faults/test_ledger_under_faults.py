"""Nothing acknowledged is lost, nothing is doubled and the service comes back without hands, whatever breaks."""

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import psutil
import pytest

from domain.database.embedded import Embedded, embedded, ensure_database
from tests.faults.load import Load, check
from tests.faults.proxy import proxy
from tests.graph import SECRET, document
from tests.processes import free_port, laurel, laurel_server, ready, stop

pytestmark = pytest.mark.slow


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that PostgreSQL's own user can reach too."""
    with tempfile.TemporaryDirectory(prefix="laurel-faults-") as made:
        yield Path(made)


@pytest.fixture
async def own_server(folder: Path) -> AsyncIterator[Embedded]:
    """A PostgreSQL of the test's own, to be broken."""
    with embedded(folder / "postgres") as server:
        yield server


@pytest.fixture
async def url(own_server: Embedded) -> str:
    """A database on it."""
    return await ensure_database(own_server.url, "laurel")


@pytest.fixture
async def filled(url: str) -> Any:
    """What `fill` put into it."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.faults.fill", url, stdout=asyncio.subprocess.PIPE
    )
    out, _ = await process.communicate()
    assert process.returncode == 0
    return json.loads(out)


def environment(url: str) -> dict[str, str]:
    return os.environ | {
        "LAUREL_DATABASE_URL": url,
        "LAUREL_SECRET": SECRET.decode(),
        "LAUREL_LOG_LEVEL": "error",
    }


def postmaster(folder: Path) -> psutil.Process:
    return psutil.Process(int((folder / "postgres" / "postmaster.pid").read_text().splitlines()[0]))


async def pool_is_whole(base: str, filled: Any) -> None:
    """As many commands at once as the pool has connections, several times over, all answered within seconds."""
    async with httpx.AsyncClient(timeout=10) as http, asyncio.timeout(10):
        answers = await asyncio.gather(
            *(
                http.post(
                    f"{base}/graphql",
                    json={"query": document("mobile/Home")},
                    headers={"Authorization": f"Bearer {member['token']}"},
                )
                for member in filled["members"] * 5
            )
        )
    assert all("errors" not in answer.json() for answer in answers)


async def test_servers_that_are_killed_under_load_lose_and_double_nothing(url: str, filled: Any) -> None:
    ports = free_port(), free_port()
    load = Load([f"http://127.0.0.1:{port}" for port in ports], filled)
    running = {port: await laurel("serve", "--port", str(port), environment=environment(url)) for port in ports}
    for port, process in running.items():
        await ready(f"http://127.0.0.1:{port}", process)

    async def kill_in_turn() -> None:
        for turn in range(4):
            port = ports[turn % 2]
            await asyncio.sleep(1.2)
            running[port].send_signal(signal.SIGKILL)
            await running[port].wait()
            running[port] = await laurel("serve", "--port", str(port), environment=environment(url))
            await ready(f"http://127.0.0.1:{port}", running[port])

    await load.run(kill_in_turn)

    assert load.asked_again > 0
    await pool_is_whole(load.bases[0], filled)
    for process in running.values():
        await stop(process)
    await check(load, url)


@pytest.mark.parametrize("how", ["killed", "stopped at once"])
async def test_a_postgresql_that_goes_away_under_load_loses_and_doubles_nothing(
    how: str, folder: Path, own_server: Embedded, url: str, filled: Any
) -> None:
    async with laurel_server(port=free_port(), environment=environment(url)) as base:
        load = Load([base], filled)

        async def break_it() -> None:
            for _ in range(3):
                await asyncio.sleep(1.5)
                server = postmaster(folder)
                if how == "killed":
                    for process in [*server.children(), server]:
                        with contextlib.suppress(psutil.NoSuchProcess):
                            process.send_signal(signal.SIGKILL)
                else:
                    server.send_signal(signal.SIGQUIT)
                await asyncio.to_thread(psutil.wait_procs, [server], 10)
                await asyncio.to_thread(own_server.start_again)
            await asyncio.sleep(1.5)

        await load.run(break_it)

        assert load.asked_again > 0
        await pool_is_whole(base, filled)
    await check(load, url)


async def test_a_database_behind_a_black_hole_is_given_up_in_time_and_used_again_when_it_is_back(
    own_server: Embedded, url: str, filled: Any
) -> None:
    where = parse_qs(urlsplit(own_server.url).query)
    async with proxy(f"{where['host'][0]}/.s.PGSQL.{where['port'][0]}") as between:
        through = f"postgresql://postgres@127.0.0.1:{between.port}/laurel"
        quick = environment(through) | {"LAUREL_COMMAND_TIMEOUT": "3", "LAUREL_STATEMENT_TIMEOUT": "2"}
        async with laurel_server(port=free_port(), environment=quick) as base:
            load = Load([base], filled)

            async def swallow() -> None:
                await asyncio.sleep(1.5)
                between.swallow()
                await asyncio.sleep(5)
                between.heal()
                await asyncio.sleep(2)
                between.cut()
                await asyncio.sleep(2)

            await load.run(swallow)

            assert load.asked_again > 0
            assert load.longest < 11
            await pool_is_whole(base, filled)
    await check(load, url)


async def test_requests_whose_clients_leave_end_as_done_or_not_done(url: str, filled: Any) -> None:
    async with laurel_server(port=free_port(), environment=environment(url)) as base:
        load = Load([base], filled)

        async def leave_early() -> None:
            async with httpx.AsyncClient() as http:
                for number in range(120):
                    member = filled["members"][number % len(filled["members"])]
                    wish = load._purchase(f"left-{number}", member)
                    with contextlib.suppress(httpx.TransportError):
                        await http.post(
                            f"{base}/graphql",
                            json={"query": document("shop/RecordPurchase"), "variables": {"input": wish}},
                            headers={"Authorization": f"Bearer {filled['till']}"},
                            timeout=0.001 * (number % 40 + 1),
                        )
                    load.purchases[f"left-{number}"] = await load._ask(
                        http, "shop/RecordPurchase", filled["till"], wish
                    )

        await load.run(leave_early, clients=4)

        await pool_is_whole(base, filled)
    await check(load, url)


def _may_mount() -> bool:
    """Whether this process may mount a small file system for the full disk."""
    with tempfile.TemporaryDirectory() as place:
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place], capture_output=True, check=False
        )
        if mounted.returncode == 0:
            subprocess.run(["umount", place], check=True)
        return mounted.returncode == 0


@pytest.fixture
def small(folder: Path) -> Iterator[Path]:
    """A file system of 160 MB."""
    place = folder / "small"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=160m,mode=755", "tmpfs", str(place)], check=True)
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


@pytest.mark.skipif(not _may_mount(), reason="needs the right to mount a tmpfs, to fill it")
async def test_a_full_disk_is_told_as_such_and_service_goes_on_when_there_is_room_again(small: Path) -> None:
    with embedded(small / "postgres") as server:
        url = await ensure_database(server.url, "laurel")
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.faults.fill", url, stdout=asyncio.subprocess.PIPE
        )
        out, _ = await process.communicate()
        filled = json.loads(out)
        async with laurel_server(port=free_port(), environment=environment(url)) as base:
            load = Load([base], filled)
            ballast = small / "ballast"

            async def fill_the_disk() -> None:
                await asyncio.sleep(1.5)
                with ballast.open("wb") as file, contextlib.suppress(OSError):
                    while True:
                        file.write(b"x" * 65_536)
                        file.flush()
                await asyncio.sleep(4)
                ballast.unlink()
                await asyncio.to_thread(server.start_again)
                await asyncio.sleep(3)

            await load.run(fill_the_disk)

            await pool_is_whole(base, filled)
        await check(load, url)
