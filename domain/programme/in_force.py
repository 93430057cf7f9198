"""Configuration in force, kept in memory: a process reads each kind of it once per change number."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

import asyncpg

from domain.database import fetch, held_connection
from domain.programme.changes import current_number, is_changing

Content = TypeVar("Content")

_kept: list["InForce[object]"] = []


class InForce(Generic[Content]):
    """One kind of configuration: the statement that reads all of it, and the value made from the rows.

    Its value is as new as the requested number, or newer; a number never goes back. Future versions belong to it: the
    version in force depends on the requested instant, not on the time of reading.
    """

    def __init__(self, sql: str, made_of: Callable[[Sequence[asyncpg.Record]], Content]) -> None:
        self._sql = sql
        self._made_of = made_of
        self._number = -1
        self._content: Content | None = None
        self._reading = asyncio.Lock()
        _kept.append(self)  # type: ignore[arg-type]

    async def at(self, number: int) -> Content:
        """The configuration as of a number that was read before; costs no statement when the process has it.

        Of many callers that find it too old at once, one reads it. Inside a change of the configuration it is read anew
        each time and not kept, because others do not see the change yet and it may be undone.
        """
        if is_changing():
            return self._made_of(await fetch(self._sql))
        if self._number < number:
            # The connection comes first. A task that waited for one while holding the lock could wait for ever, because
            # tasks in a transaction hold connections while they wait for the lock.
            async with held_connection() as connection, self._reading:
                if self._number < number:
                    content = self._made_of(await connection.fetch(self._sql))
                    self._content, self._number = content, number
        return self._content  # type: ignore[return-value]

    async def current(self) -> Content:
        """The current configuration: see `current_number`."""
        return await self.at(await current_number())

    def forget(self) -> None:
        """Forget the value."""
        self._number, self._content, self._reading = -1, None, asyncio.Lock()


def forget_configuration() -> None:
    """Forget all values, because the process has changed to another database."""
    for kept in _kept:
        kept.forget()
