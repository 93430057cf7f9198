"""One connection for the reads of one operation. They follow one another on it, and it is lent once, not for each."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar
from typing import Any, Protocol


class _Pool(Protocol):
    """The pool that lends the connection: see `client.PatientPool`."""

    async def acquire(self) -> Any: ...

    async def release(self, connection: Any) -> None: ...

    def is_good(self, connection: Any) -> bool: ...


class Reads:
    """The reads of one operation: `begin` gives the connection to one read at a time."""

    __slots__ = ("_connection", "_is_leaving", "_lock", "_users", "is_over")

    def __init__(self) -> None:
        self._connection: tuple[_Pool, Any] | None = None
        self._lock = asyncio.Lock()
        self._users = 0
        self._is_leaving = False
        self.is_over = False

    async def begin(self, pool: _Pool) -> Any:
        """The connection, for the caller only, until `finish`. The first read acquires it. Raises Overloaded."""
        self._users += 1
        try:
            await self._lock.acquire()
        except BaseException:
            await self._left()
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
            await self._left()

    async def let_go(self) -> None:
        """Give the connection back, as soon as no read uses it. A later read acquires one again."""
        self._is_leaving = bool(self._users)
        if not self._users:
            await self._give_back()

    async def end(self) -> None:
        """Give the connection back. A read that goes on, for it is shared with others, takes another one next time."""
        self.is_over = True
        await self.let_go()

    async def _left(self) -> None:
        self._users -= 1
        if self._is_leaving and not self._users:
            self._is_leaving = False
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


async def let_go_of_reads() -> None:
    """Give back the connection of the operation's reads, before another one is waited for.

    Operations that hold one connection and wait for a second one could wait for each other.
    """
    reads = _reads.get()
    if reads is not None:
        await reads.let_go()
