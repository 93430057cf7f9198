"""Real Laurel processes for tests and benchmarks that need them."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager

import httpx

from tests.forks import ForkedProcess, forked

Process = asyncio.subprocess.Process | ForkedProcess
START_WITHIN = 30.0
STOP_WITHIN = 15.0


def free_port() -> int:
    """A port of the loopback interface that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def _executed(*arguments: str, environment: Mapping[str, str]) -> Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        "from api.cli import main; main()",
        *arguments,
        env=dict(environment),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        start_new_session=True,
    )


_begin: Callable[..., Awaitable[Process]] = _executed


def fork_processes() -> None:
    """From now on, fork the processes. That saves seconds, but a benchmark would measure the wrong thing."""
    global _begin
    _begin = forked


async def laurel(*arguments: str, environment: Mapping[str, str]) -> Process:
    """A running `laurel …`, in a process group of its own."""
    return await _begin(*arguments, environment=environment)


async def finished(*arguments: str, environment: Mapping[str, str] | None = None) -> tuple[int, str, str]:
    """Run `laurel …` to its end: exit status, standard output, standard error."""
    process = await laurel(*arguments, environment=os.environ | (environment or {}))
    out, err = await process.communicate()
    assert process.returncode is not None
    return process.returncode, out.decode(), err.decode()


@asynccontextmanager
async def laurel_server(*, port: int, environment: Mapping[str, str]) -> AsyncIterator[str]:
    """`laurel serve` on a port, ready; stopped at the end. Yields its URL."""
    process = await laurel("serve", "--port", str(port), environment=environment)
    base = f"http://127.0.0.1:{port}"
    try:
        await ready(base, process)
        yield base
    finally:
        await stop(process)


async def ready(base: str, process: Process) -> None:
    """Wait until the server answers that it is ready; fail with what it printed when it ends before."""
    async with asyncio.timeout(START_WITHIN), httpx.AsyncClient() as client:
        while True:
            if process.returncode is not None:
                assert process.stderr is not None
                raise AssertionError((await process.stderr.read()).decode())
            try:
                if (await client.get(f"{base}/health/ready")).status_code == 200:
                    return
            except httpx.TransportError:
                pass
            await asyncio.sleep(0.05)


async def stop(process: Process) -> None:
    """End a process as an operator would, and by force when it does not."""
    if process.returncode is not None:
        return
    process.send_signal(signal.SIGTERM)
    try:
        await asyncio.wait_for(process.communicate(), STOP_WITHIN)
    except TimeoutError:
        process.kill()
        await process.communicate()
