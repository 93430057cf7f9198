"""Laurel's changes to Tortoise's PostgreSQL client: the lending of connections, and the start of a transaction.

Only this module and `connection` use internals of Tortoise and asyncpg.
"""

import asyncio
from typing import Any, cast

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import NestedTransactionContext, TransactionContext

from domain.database.reads import Reads, open_reads
from domain.errors import Overloaded

LONGEST_REST = 300.0
"""Seconds. A connection that was idle for longer is closed, because a firewall on the way may have dropped it."""


class PatientPool:
    """asyncpg's pool with a limit to every wait, and with a faster way to use a connection again.

    A caller that waits longer than `seconds` for a connection is refused with Overloaded. A released connection rests
    here for the next caller, because a round through asyncpg's pool costs more than a simple statement. asyncpg gets
    the connection back when another caller waits there, or when the connection is broken.
    """

    def __init__(self, pool: asyncpg.Pool, *, seconds: float) -> None:
        self._pool = pool
        self._seconds = seconds
        self._resting: list[tuple[Any, float]] = []
        self._waiting = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pool, name)

    async def acquire(self) -> Any:
        """A connection for this caller only, until its release. Raises Overloaded."""
        now = asyncio.get_running_loop().time()
        while self._resting:
            connection, since = self._resting.pop()
            if now - since <= LONGEST_REST and self.is_good(connection):
                return connection
            await self._close_one(connection)
        self._waiting += 1
        try:
            return await self._pool.acquire(timeout=self._seconds)
        except TimeoutError:
            raise Overloaded from None
        finally:
            self._waiting -= 1

    async def release(self, connection: Any) -> None:
        """Give a connection back, once for each time it was acquired."""
        if self._waiting or not self.is_good(connection):
            await self._pool.release(connection)
        else:
            now = asyncio.get_running_loop().time()
            self._resting.append((connection, now))
            while self._resting and now - self._resting[0][1] > LONGEST_REST:
                await self._close_one(self._resting.pop(0)[0])

    @staticmethod
    def is_good(connection: Any) -> bool:
        """True for an open connection without a transaction and without a statement that is still being cancelled."""
        inner = connection._con
        return (
            inner is not None
            and not inner.is_closed()
            and not inner.is_in_transaction()
            and not inner._protocol._is_cancelling()
        )

    async def _close_one(self, connection: Any) -> None:
        """Close a connection. asyncpg opens another one when it needs one."""
        if connection._con is not None:
            connection.terminate()
        await self._pool.release(connection)

    def get_idle_size(self) -> int:
        """The number of open connections that are not in use."""
        idle: int = self._pool.get_idle_size()
        return idle + len(self._resting)

    async def close(self) -> None:
        """Close all connections, after those in use were released."""
        self._waiting += 1  # connections released from now on go to asyncpg
        while self._resting:
            await self._pool.release(self._resting.pop()[0])
        await self._pool.close()


class _ForRead:
    """The connection of an operation's reads, for one of them."""

    __slots__ = ("_pool", "_reads")

    def __init__(self, reads: Reads, pool: PatientPool) -> None:
        self._reads = reads
        self._pool = pool

    async def __aenter__(self) -> Any:
        return await self._reads.begin(self._pool)

    async def __aexit__(self, *_: object) -> None:
        await self._reads.finish()


class Client(AsyncpgDBClient):
    """Tortoise's client with a limit to every wait for a connection, also for models and transactions."""

    async def create_pool(self, **settings: Any) -> Any:
        return PatientPool(await super().create_pool(**settings), seconds=settings["timeout"])

    def acquire_connection(self) -> Any:
        """A connection as `async with`: that of the operation's reads, or one of the pool."""
        reads = open_reads()
        if reads is None or self._pool is None:
            return super().acquire_connection()
        return _ForRead(reads, cast(PatientPool, self._pool))

    async def connect_beside_the_pool(self) -> asyncpg.Connection:
        """A connection with the same settings that the pool does not count. The caller closes it."""
        of_the_pool = ("min_size", "max_size", "reset", "loop")
        settings = {name: value for name, value in self._template.items() if name not in of_the_pool}
        return await asyncpg.connect(password=self.password, **settings)


client_class = Client
"""The name by which Tortoise finds the client in the module of an engine."""


class Transaction(TransactionWrapper):
    """The transaction of a command. Its statements are planned once for each connection, not for each call.

    Statements of commands find rows by id and write arrays. PostgreSQL would plan them for every call, which takes as
    long as the statement, and would find the same plan each time. Reads outside of commands are planned for each call,
    because the length of a page and the filter change their plans.
    """

    def __init__(self, client: Any, connection: Any) -> None:
        super().__init__(client)
        self._connection = connection

    async def begin(self) -> None:
        await self._connection.execute("BEGIN; SET LOCAL plan_cache_mode = force_generic_plan")

    async def commit(self) -> None:
        await self._connection.execute("COMMIT")

    async def rollback(self) -> None:
        await self._connection.execute("ROLLBACK")

    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(_Savepoint(self, self._connection))


class _Savepoint(Transaction):
    """A savepoint. Tortoise opens one in `get_or_create`."""

    @property
    def _name(self) -> str:
        return f"part_{id(self)}"

    async def savepoint(self) -> None:
        await self._connection.execute(f"SAVEPOINT {self._name}")

    async def savepoint_rollback(self) -> None:
        await self._connection.execute(f"ROLLBACK TO SAVEPOINT {self._name}")
        await self.release_savepoint()

    async def release_savepoint(self) -> None:
        await self._connection.execute(f"RELEASE SAVEPOINT {self._name}")
