"""Laurel processes forked from one that has imported everything, because an import of Laurel takes 1.7 s of a core."""

import asyncio
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Mapping
from multiprocessing.reduction import DupFd
from typing import Any

_fork_server = multiprocessing.get_context("forkserver")
_fork_server.set_forkserver_preload(["api.cli", "api.app"])


class ForkedProcess:
    """A running `laurel …`, with the methods of `asyncio.subprocess.Process` that tests use."""

    def __init__(self, process: Any, stdout: asyncio.StreamReader, stderr: asyncio.StreamReader) -> None:
        self._process = process
        self._ended = asyncio.get_running_loop().create_future()
        self.stdout = stdout
        self.stderr = stderr
        asyncio.get_running_loop().add_reader(process.sentinel, self._end)

    @property
    def pid(self) -> int:
        pid: int = self._process.pid
        return pid

    @property
    def returncode(self) -> int | None:
        """The exit status, negative for a signal; None while the process runs."""
        status: int | None = self._process.exitcode
        return status

    def send_signal(self, number: int) -> None:
        if self.returncode is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    async def wait(self) -> int:
        """Wait for the end; answers the exit status."""
        await asyncio.shield(self._ended)
        status = self.returncode
        assert status is not None
        return status

    async def communicate(self) -> tuple[bytes, bytes]:
        """Wait for the end; answers what the process has printed."""
        out, err, _ = await asyncio.gather(self.stdout.read(), self.stderr.read(), self.wait())
        return out, err

    def _end(self) -> None:
        asyncio.get_running_loop().remove_reader(self._process.sentinel)
        self._ended.set_result(None)


async def forked(*arguments: str, environment: Mapping[str, str]) -> ForkedProcess:
    """A running `laurel …`, in a process group of its own."""
    (out, out_end), (err, err_end) = os.pipe(), os.pipe()
    process = _fork_server.Process(target=_run, args=(arguments, dict(environment), DupFd(out_end), DupFd(err_end)))
    try:
        await asyncio.to_thread(process.start)
    finally:
        os.close(out_end)
        os.close(err_end)
    return ForkedProcess(process, await _reader(out), await _reader(err))


def kill_what_is_left() -> None:
    """Kill the processes that failed tests have left; Python would wait for them at its end."""
    for process in multiprocessing.active_children():
        process.kill()


async def _reader(pipe: int) -> asyncio.StreamReader:
    reader = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(reader)
    await asyncio.get_running_loop().connect_read_pipe(lambda: protocol, os.fdopen(pipe, "rb", 0))
    return reader


def _run(arguments: tuple[str, ...], environment: dict[str, str], stdout: Any, stderr: Any) -> None:
    """Be `laurel …`, as if it had just been started."""
    os.setsid()
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()
    for number, pipe in ((1, stdout), (2, stderr)):
        end = pipe.detach()
        os.dup2(end, number)
        os.close(end)
    sys.stdout, sys.stderr = (os.fdopen(number, "w", closefd=False) for number in (1, 2))
    sys.argv = ["laurel", *arguments]
    from api.cli import main

    main()
