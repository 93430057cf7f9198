"""What Laurel changes in Tortoise's PostgreSQL client: how connections are lent, and how a transaction begins.

This module and `connection` beside it are the only ones that touch Tortoise's and asyncpg's insides.
"""

import asyncio
from typing import Any

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import NestedTransactionContext, TransactionContext

from domain.errors import Overloaded

LONGEST_REST = 300.0
"""Seconds after which a connection that nobody used is not trusted: something between here and there forgets it."""


class PatientPool:
    """asyncpg's pool, whose queue has an end, and whose connections rest here between two uses.

    Who waits longer than `seconds` for a connection is refused with Overloaded. A connection that comes back as good as
    it went goes to whoever asks next; taking it from asyncpg's pool anew costs more than a statement by its id does.
    asyncpg gets it back when somebody waits there, or when something is wrong with it.
    """

    def __init__(self, pool: asyncpg.Pool, *, seconds: float) -> None:
        self._pool = pool
        self._seconds = seconds
        self._resting: list[tuple[Any, float]] = []
        self._waiting = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pool, name)

    async def acquire(self) -> Any:
        """A connection that nobody else has until it is released. Raises Overloaded."""
        now = asyncio.get_running_loop().time()
        while self._resting:
            connection, since = self._resting.pop()
            if now - since <= LONGEST_REST and _is_good(connection):
                return connection
            await self._let_go(connection)
        self._waiting += 1
        try:
            return await self._pool.acquire(timeout=self._seconds)
        except TimeoutError:
            raise Overloaded from None
        finally:
            self._waiting -= 1

    async def release(self, connection: Any) -> None:
        """Take a connection back, once for each time it was acquired."""
        if self._waiting or not _is_good(connection):
            await self._pool.release(connection)
        else:
            now = asyncio.get_running_loop().time()
            self._resting.append((connection, now))
            while self._resting and now - self._resting[0][1] > LONGEST_REST:
                await self._let_go(self._resting.pop(0)[0])

    async def _let_go(self, connection: Any) -> None:
        """Close a connection; asyncpg opens another one when it is needed."""
        if connection._con is not None:
            connection.terminate()
        await self._pool.release(connection)

    def get_idle_size(self) -> int:
        """How many open connections nobody uses."""
        idle: int = self._pool.get_idle_size()
        return idle + len(self._resting)

    async def close(self) -> None:
        """Close every connection, once those in use have come back."""
        self._waiting += 1  # what comes back from now on goes to asyncpg
        while self._resting:
            await self._pool.release(self._resting.pop()[0])
        await self._pool.close()


def _is_good(connection: Any) -> bool:
    """Whether a connection is open, in no transaction, and has no statement that is still being cancelled."""
    inner = connection._con
    return (
        inner is not None
        and not inner.is_closed()
        and not inner.is_in_transaction()
        and not inner._protocol._is_cancelling()
    )


class Client(AsyncpgDBClient):
    """Tortoise's client, whose every wait for a connection, models' and transactions' too, has an end."""

    async def create_pool(self, **settings: Any) -> Any:
        return PatientPool(await super().create_pool(**settings), seconds=settings["timeout"])

    async def connect_beside_the_pool(self) -> asyncpg.Connection:
        """A connection that the pool does not count, with the same settings. Whoever asks for it closes it."""
        of_the_pool = ("min_size", "max_size", "reset", "loop")
        settings = {name: value for name, value in self._template.items() if name not in of_the_pool}
        return await asyncpg.connect(password=self.password, **settings)


client_class = Client
"""What Tortoise looks for in the module that is its engine."""


class Transaction(TransactionWrapper):
    """A command's transaction, whose statements are planned once for each connection and not for each call.

    What commands send finds its rows by ids and writes arrays of them. PostgreSQL would plan it anew for every call's
    arrays, which takes as long as the statement itself, and would find the same plan. Reads outside of commands keep
    the server's judgement: how long a page is, and which filter is given, does change their plans.
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
    """A part of a transaction, which Tortoise opens where it creates what it has not found."""

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
