"""One connection for the reads of one operation, which follow one another on it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import Context, ContextVar, copy_context
from typing import Any, Protocol


class _Pool(Protocol):
    """The pool that lends the connection: see `client.PatientPool`."""

    async def acquire(self) -> Any: ...

    async def release(self, connection: Any) -> None: ...

    def is_good(self, connection: Any) -> bool: ...


class Reads:
    """The reads of one operation: `begin` gives the connection to one read at a time."""

    __slots__ = ("_apart", "_connection", "_lock", "_users", "is_over")

    def __init__(self) -> None:
        self._connection: tuple[_Pool, Any] | None = None
        self._lock = asyncio.Lock()
        self._users = 0
        """The reads that use the connection or wait for it."""
        self._apart = 0
        """The blocks of the operation that wait for another connection."""
        self.is_over = False

    async def begin(self, pool: _Pool) -> Any:
        """The connection, for the caller only, until `finish`. The first read acquires it. Raises Overloaded."""
        self._users += 1
        try:
            await self._lock.acquire()
        except BaseException:
            await self._end_use()
            raise
        try:
            if self._connection is None:
                self._connection = pool, await pool.acquire()
            return self._connection[1]
        except BaseException:
            await self.finish()
            raise

    async def finish(self) -> None:
        """End a read. A connection that is not good for another one goes back to the pool."""
        try:
            if self._connection is not None and not self._connection[0].is_good(self._connection[1]):
                await self._give_back()
        finally:
            self._lock.release()
            await self._end_use()

    async def end(self) -> None:
        """Give the connection back. A read that goes on longer than its operation gives it back at its end."""
        self.is_over = True
        await self._give_back_when_idle()

    @asynccontextmanager
    async def apart(self) -> AsyncIterator[None]:
        """Between two reads, keep no connection while the block runs."""
        self._apart += 1
        try:
            await self._give_back_when_idle()
            yield
        finally:
            self._apart -= 1

    async def _end_use(self) -> None:
        self._users -= 1
        if self._apart or self.is_over:
            await self._give_back_when_idle()

    async def _give_back_when_idle(self) -> None:
        if not self._users:
            await self._give_back()

    async def _give_back(self) -> None:
        if self._connection is not None:
            (pool, connection), self._connection = self._connection, None
            await pool.release(connection)


_reads: ContextVar[Reads | None] = ContextVar("reads", default=None)


def open_reads() -> Reads | None:
    """The reads of the operation that runs, or None."""
    reads = _reads.get()
    return None if reads is None or reads.is_over else reads


@asynccontextmanager
async def reads_on_one_connection() -> AsyncIterator[None]:
    """The reads of the block follow one another on one connection. Its commands have connections of their own."""
    reads = Reads()
    token = _reads.set(reads)
    try:
        yield
    finally:
        _reads.reset(token)
        await reads.end()


@asynccontextmanager
async def apart_from_reads() -> AsyncIterator[None]:
    """A block that waits for another connection than that of the operation's reads.

    Operations that kept one connection and waited for a second one could wait for each other.
    """
    reads = _reads.get()
    if reads is None:
        yield
        return
    async with reads.apart():
        yield


def without_reads() -> Context:
    """A copy of the current context that belongs to no operation, for a read that several operations share."""
    context = copy_context()
    context.run(_reads.set, None)
    return context
