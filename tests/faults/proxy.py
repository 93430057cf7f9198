"""A TCP proxy in front of PostgreSQL that can swallow everything, or cut every connection."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Proxy:
    """Passes bytes on, unless `is_black` (nothing passes, nothing is closed)."""

    def __init__(self, socket_path: str) -> None:
        self._socket_path = socket_path
        self._passing = asyncio.Event()
        self._passing.set()
        self._writers: set[asyncio.StreamWriter] = set()
        self.port = 0

    def swallow(self) -> None:
        """From now on nothing passes, and nobody is told."""
        self._passing.clear()

    def heal(self) -> None:
        """Let everything pass again, what was kept back included."""
        self._passing.set()

    def cut(self) -> None:
        """Cut every connection."""
        for writer in list(self._writers):
            writer.transport.abort()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, from its client to PostgreSQL and back."""
        try:
            there, back = await asyncio.open_unix_connection(self._socket_path)
        except OSError:
            writer.transport.abort()
            return
        self._writers |= {writer, back}
        try:
            await asyncio.gather(self._pass_on(reader, back), self._pass_on(there, writer))
        finally:
            self._writers -= {writer, back}

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            while chunk := await reader.read(65_536):
                await self._passing.wait()
                writer.write(chunk)
                await writer.drain()
        with contextlib.suppress(ConnectionError, RuntimeError):
            writer.close()


@asynccontextmanager
async def proxy(socket_path: str) -> AsyncIterator[Proxy]:
    """A proxy on a free port of the loopback interface, for as long as the block runs."""
    made = Proxy(socket_path)
    server = await asyncio.start_server(made.serve, "127.0.0.1", 0)
    made.port = server.sockets[0].getsockname()[1]
    try:
        yield made
    finally:
        made.heal()
        made.cut()
        server.close()
