"""A Redis of the test's own, which can be killed and started again."""

import asyncio
import os
import shutil
from pathlib import Path

import pytest

from tests.processes import free_port

START_WITHIN = 10.0


class RedisServer:
    """`redis-server` on a free port of the loopback interface; it keeps nothing."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}"
        self._folder = folder
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start it, and wait until it listens."""
        settings = ["--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        self._process = await asyncio.create_subprocess_exec(
            "redis-server", *settings, "--dir", str(self._folder), stdout=asyncio.subprocess.DEVNULL
        )
        async with asyncio.timeout(START_WITHIN):
            while True:
                try:
                    _, writer = await asyncio.open_connection("127.0.0.1", self.port)
                except OSError:
                    await asyncio.sleep(0.02)
                else:
                    writer.close()
                    await writer.wait_closed()
                    return

    async def kill(self) -> None:
        """End it as a power cut would."""
        if self._process is not None:
            self._process.kill()
            await self._process.wait()
            self._process = None


def require_redis() -> None:
    """Skip the test where there is no redis-server; in CI it must be there."""
    if shutil.which("redis-server") is None:
        message = "redis-server is missing: `apt-get install redis-server`"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
