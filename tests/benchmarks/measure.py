"""Measuring servers: each in a process of its own on the first core, the load and PostgreSQL on the second.

What counts is the CPU time of the server's process tree, user and system, divided by the requests it answered. It is
read from /proc, so the benchmarks of servers run on Linux only. Servers take turns, round by round, so that whatever
else the machine does meets all of them; figures are medians of the rounds.
"""

import asyncio
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import orjson

from tests.benchmarks.sides.calls import Call, Load, encoded
from tests.benchmarks.sides.rounds import Figures
from tests.benchmarks.sides.size import Size
from tests.processes import free_port, stop

CALLERS = 16
SECONDS = 2.0
WARM_UP = 1.0
TICK = os.sysconf("SC_CLK_TCK")
START_WITHIN = 30.0


def pinned(core: int) -> list[str]:
    """What to put before a command so that it runs on one core; nothing where that cannot be had."""
    if shutil.which("taskset") is None or (os.cpu_count() or 1) < 2:
        return []
    return ["taskset", "-c", str(core)]


SERVER_CORE, OTHER_CORE = 0, 1


@dataclass(slots=True)
class Server:
    """A server that is running, and the call that it is measured by."""

    name: str
    port: int
    process: asyncio.subprocess.Process
    call: Call

    async def ask(self) -> Any:
        """The call's answer, decoded."""
        headers = {"Authorization": f"Bearer {self.call.token}"} if self.call.token else {}
        url = f"http://127.0.0.1:{self.port}{self.call.path}"
        async with httpx.AsyncClient(timeout=20, headers=headers) as client:
            if self.call.body is None:
                return (await client.get(url)).json()
            return (await client.post(url, json=self.call.body)).json()

    def cpu(self) -> float:
        """Seconds of CPU that its processes have used so far."""
        return cpu_of(self.process.pid)


def cpu_of(pid: int) -> float:
    """Seconds of CPU, user and system, of a process and all that descend from it, those that have ended included."""
    children: dict[int, list[int]] = {}
    used: dict[int, int] = {}
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        children.setdefault(int(fields[1]), []).append(int(folder.name))
        used[int(folder.name)] = sum(map(int, fields[11:15]))
    total, waiting = 0, [pid]
    while waiting:
        at = waiting.pop()
        total += used.get(at, 0)
        waiting += children.get(at, ())
    return total / TICK


@asynccontextmanager
async def serving(
    name: str, command: Sequence[str | Path], *, call: Call, environment: Mapping[str, str] | None = None
) -> AsyncIterator[Server]:
    """A server that has answered its call once. `{port}` in the command is the port it shall listen on."""
    port = free_port()
    with tempfile.TemporaryFile() as output:
        process = await asyncio.create_subprocess_exec(
            *pinned(SERVER_CORE),
            *(str(part).replace("{port}", str(port)) for part in command),
            env=os.environ | (environment or {}),
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
        server = Server(name, port, process, call)
        try:
            await _answered(server, output)
            yield server
        finally:
            await stop(process)


async def _answered(server: Server, output: Any) -> None:
    """Wait until the call is answered with JSON; fail with what the server printed when it never is."""
    until = time.monotonic() + START_WITHIN
    while True:
        try:
            await server.ask()
            return
        except (httpx.TransportError, ValueError) as error:
            if server.process.returncode is not None or time.monotonic() > until:
                output.seek(0)
                raise AssertionError(f"{server.name}: {error!r}: {output.read().decode()[-2_000:]}") from None
            await asyncio.sleep(0.1)


@dataclass(frozen=True, slots=True)
class Measured:
    """What a server needed for its calls in one round, or the medians of all rounds. Times are milliseconds."""

    cpu: float
    rate: float
    p50: float
    p99: float

    def named(self) -> Figures:
        """Each figure with its unit."""
        return {
            "requests a second": self.rate,
            "CPU-ms a request": self.cpu,
            "p50 ms": self.p50,
            "p99 ms": self.p99,
        }


async def measure(
    server: Server, *, seconds: float = SECONDS, callers: int = CALLERS, calls: Sequence[Call] | None = None
) -> Measured:
    """One round: the load on one server, and the CPU that it cost."""
    before = server.cpu()
    told = await _send(server.port, encoded(calls or [server.call], server.port), callers=callers, seconds=seconds)
    return _measured(told, server.cpu() - before)


async def measure_load(load: Load) -> tuple[Measured, float]:
    """The load on the server that waits for it, and the CPU-ms of PostgreSQL for each answer."""
    before, before_in_postgres = cpu_of(load.server), cpu_of(load.postgres)
    told = await _send(
        load.port, load.requests, callers=load.callers, seconds=load.seconds, told=load.told, once=load.once
    )
    in_postgres = cpu_of(load.postgres) - before_in_postgres
    return _measured(told, cpu_of(load.server) - before), in_postgres / told["count"] * 1000


async def _send(port: int, requests: Sequence[str], **named: Any) -> dict[str, float]:
    """Let a process of its own send the load; see `load.py`."""
    load = await asyncio.create_subprocess_exec(
        *pinned(OTHER_CORE),
        *(sys.executable, "-m", "tests.benchmarks.load"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await load.communicate(orjson.dumps({"port": port, "requests": list(requests), **named}))
    assert load.returncode == 0, err.decode()
    told: dict[str, float] = orjson.loads(out)
    return told


def _measured(told: Mapping[str, float], cpu: float) -> Measured:
    return Measured(cpu / told["count"] * 1000, told["rate"], told["p50"], told["p99"])


async def in_turns(servers: Sequence[Server], size: Size) -> dict[str, Measured]:
    """Warm every server up, then measure all of them in each round."""
    for server in servers:
        await measure(server, seconds=size.seconds(WARM_UP))
    measured: dict[str, list[Measured]] = {server.name: [] for server in servers}
    for _ in range(size.rounds):
        for server in servers:
            measured[server.name].append(await measure(server, seconds=size.seconds(SECONDS)))
    return {name: median(rounds_) for name, rounds_ in measured.items()}


def median(rounds: Sequence[Measured]) -> Measured:
    """Figure by figure, the median of the rounds."""
    return Measured(
        *(statistics.median(getattr(round_, figure) for round_ in rounds) for figure in ("cpu", "rate", "p50", "p99"))
    )


async def same_answers(servers: Sequence[Server]) -> int:
    """Fail unless all servers answer alike, whatever the order of their fields; tell how many bytes that is."""
    texts: dict[str, bytes] = {}
    for server in servers:
        answer = await server.ask()
        data = answer.get("data", answer) if isinstance(answer, dict) else answer
        assert data, f"{server.name} has no data: {str(answer)[:600]}"
        assert not answer.get("errors"), f"{server.name} has errors: {str(answer)[:600]}"
        texts[server.name] = orjson.dumps(data, option=orjson.OPT_SORT_KEYS)
    first = servers[0].name
    for name, text in texts.items():
        assert text == texts[first], f"{name} answers otherwise than {first}:\n{text[:600]!r}\n{texts[first][:600]!r}"
    return len(texts[first])


def table(measured: Mapping[str, Measured], *, ours: str) -> None:
    """Print the figures, and how many times our CPU each server needs."""
    width = max(len(name) for name in measured)
    print(f"  {'':{width}}  CPU-ms/request  requests/s   p50 ms   p99 ms   x our CPU")
    for name, found in measured.items():
        times = found.cpu / measured[ours].cpu
        figures = f"{found.cpu:14.3f}  {found.rate:10,.0f}  {found.p50:7.2f}  {found.p99:7.2f}  {times:10.2f}"
        print(f"  {name:{width}}  {figures}")


def figures_of(measured: Mapping[str, Measured]) -> Figures:
    """The figures for a file: each with the name of its server before it."""
    return {f"{name}, {what}": value for name, found in measured.items() for what, value in found.named().items()}


def bar(what: str, value: float, most: float) -> None:
    """Print whether a figure keeps its bar."""
    verdict = "met" if value <= most else f"short by {(value / most - 1) * 100:.0f} %"
    print(f"  bar: {what}: {value:.3f}, at most {most:.3f}: {verdict}", flush=True)
