"""All rows of the database: kept once as they stand, and put back before each test that starts from them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

import asyncpg

from domain.database.connection import credentials
from domain.programme import forget_configuration


@dataclass(frozen=True, slots=True)
class Rows:
    """A connection of its own, on which triggers are off, as a superuser may have them: some tables let nobody delete.

    They stay off on it: to switch them makes PostgreSQL plan every statement of a connection anew.
    """

    connection: asyncpg.Connection

    async def delete_all(self) -> None:
        """Empty every table, however full."""
        forget_configuration()
        await self.connection.execute("".join(f"DELETE FROM {table};" for table in await self._tables()))

    async def keep(self) -> None:
        """Keep all rows as they stand now, for `put_back`."""
        tables = await self._tables()
        filled = [table for table in tables if await self.connection.fetchval(f"SELECT EXISTS (SELECT FROM {table})")]
        copies = "".join(f"CREATE TABLE kept.{table} AS TABLE public.{table};" for table in filled)
        deletions = "".join(f"DELETE FROM public.{table};" for table in tables)
        insertions = "".join(f"INSERT INTO public.{table} TABLE kept.{table};" for table in filled)
        # A function, for its statements are planned once.
        await self.connection.execute(
            f"CREATE SCHEMA kept; {copies}"
            "CREATE FUNCTION kept.put_back() RETURNS void LANGUAGE plpgsql AS"
            f" $$ BEGIN {deletions} {insertions} END $$"
        )

    async def put_back(self) -> None:
        """Let the database hold the rows that were kept, and no others.

        This process forgets the configuration it keeps in memory, for its number goes back. A command of the previous
        test, whose caller has left, may still hold rows: after a deadlock the rows are put back again.
        """
        forget_configuration()
        for _ in range(5):
            with suppress(asyncpg.DeadlockDetectedError):
                await self.connection.execute("SELECT kept.put_back()")
                return
        raise RuntimeError("the rows of a test before are still being written")

    async def _tables(self) -> list[str]:
        found = await self.connection.fetch(
            "SELECT quote_ident(tablename) AS name FROM pg_tables"
            " WHERE schemaname = 'public' AND tablename <> 'aerich' ORDER BY tablename"
        )
        return [table["name"] for table in found]


@asynccontextmanager
async def rows_of(url: str) -> AsyncIterator[Rows]:
    """The rows of a database."""
    connection = await asyncpg.connect(**credentials(url))
    try:
        # Nobody needs these rows after a crash, so nobody waits until they are on the disk.
        await connection.execute("SET session_replication_role = replica; SET synchronous_commit = off")
        yield Rows(connection)
    finally:
        await connection.close()
