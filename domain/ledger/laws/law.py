"""A law of the ledger: a promise, and a way to find the rows that break it."""

from dataclasses import dataclass
from typing import Protocol

import asyncpg

PATIENCE = 3600
"""Seconds that one law may take."""

LAPSING = "SELECT unit_id FROM lapsing_unit"
"""Units whose points lapse or once lapsed by inactivity: their lots' expiries may have been rewritten."""


@dataclass(frozen=True, slots=True)
class Violation:
    """One row that breaks a law."""

    law: str
    row: str
    detail: str


class Checked(Protocol):
    """A law as the doctor checks it."""

    @property
    def name(self) -> str: ...

    @property
    def promise(self) -> str: ...

    async def broken_by(self, connection: asyncpg.Connection) -> list[Violation]:
        """The rows that break it, on the connection's snapshot."""
        ...


@dataclass(frozen=True, slots=True)
class Law:
    """A law in SQL: the promise, and the query for the rows that break it (`row`, `detail`)."""

    name: str
    promise: str
    query: str

    async def broken_by(self, connection: asyncpg.Connection) -> list[Violation]:
        """The rows that the query finds."""
        rows = await connection.fetch(self.query, timeout=PATIENCE)
        return [Violation(self.name, row["row"], row["detail"]) for row in rows]
