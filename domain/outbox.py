"""The outbox: facts as rows, written in the transaction that causes them, and read in an order that loses none.

Readers keep a cursor `(xid, id)`. A row is shown to them only when every transaction that began before it has ended
(`xid < pg_snapshot_xmin`), so a slow transaction delays its readers, and they never skip it.
"""

import asyncio
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from tortoise import fields
from tortoise.fields.db_defaults import Now, SqlDefault
from tortoise.indexes import Index
from tortoise.models import Model

from domain.database import execute, fetch, fetch_one
from domain.facts import Fact, Unreadable, fact_named


class Xid8Field(fields.BigIntField):
    """PostgreSQL's 64-bit transaction id."""

    SQL_TYPE = "XID8"


class OutboxEntry(Model):
    """One fact. Subscribers follow it by its `key`; `xid` is the transaction that wrote it."""

    id = fields.BigIntField(primary_key=True)
    xid = Xid8Field(db_default=SqlDefault("pg_current_xact_id()"))
    name = fields.CharField(max_length=80)
    key = fields.UUIDField()
    payload = fields.JSONField[dict[str, object]]()
    recorded_at = fields.DatetimeField(db_default=Now())

    class Meta:
        table = "outbox"
        indexes = (Index(fields=("xid", "id")), Index(fields=("key", "xid", "id")))


class OutboxCursor(Model):
    """The place of a reader; under FORGOTTEN, the place up to which facts were deleted.

    An advisory lock, not this row, admits one reading process at a time: see reactions.
    """

    reader = fields.CharField(max_length=80, primary_key=True)
    xid = Xid8Field(default=0)
    entry_id = fields.BigIntField(default=0)

    class Meta:
        table = "outbox_cursor"


@dataclass(frozen=True, slots=True, order=True)
class Cursor:
    """A place in the outbox: everything up to and including it has been read."""

    xid: int = 0
    id: int = 0

    def __str__(self) -> str:
        return f"{self.xid}.{self.id}"

    @classmethod
    def parse(cls, text: str) -> "Cursor":
        """The cursor that `str` wrote. Raises ValueError for any other text."""
        if not re.fullmatch(r"[0-9]{1,18}\.[0-9]{1,18}", text, re.ASCII):
            raise ValueError(f"not a cursor: {text[:40]!r}")
        xid, _, entry_id = text.partition(".")
        return cls(int(xid), int(entry_id))


@dataclass(frozen=True, slots=True)
class Entry:
    """A fact with its place."""

    cursor: Cursor
    fact: Fact | Unreadable
    recorded_at: datetime


FORGOTTEN = "forgotten"
"""The name under which OutboxCursor keeps the furthest forgotten place; no reader has it."""


class Bell(Protocol):
    """Tells other processes of a commit. It may be deaf or late: they also look by themselves."""

    def ring(self) -> None:
        """Never fails and never waits: a commit rings it."""
        ...


class _News:
    """The signal that this process's readers wait for: `count` goes up with every known commit."""

    def __init__(self) -> None:
        self.count = 0
        self.waiting: set[asyncio.Future[None]] = set()
        self.bell: Bell | None = None


_news = _News()


def hang(bell: Bell | None) -> None:
    """Ring this bell with every commit from now on; None for no bell."""
    _news.bell = bell


def wake() -> None:
    """Tell this process's readers, and other processes', of a commit just now."""
    heard()
    if _news.bell is not None:
        _news.bell.ring()


def heard() -> None:
    """Tell this process's readers of a commit, here or elsewhere."""
    _news.count += 1
    for future in _news.waiting:
        if not future.done():
            future.set_result(None)


def news() -> int:
    """The number of commits heard of. Taken before a look at the outbox, it tells if that look was too early."""
    return _news.count


async def wait_for_news(*, since: int, seconds: float) -> None:
    """Sleep until more than `since` is heard of, at most for `seconds`; a commit without a ring is found by looking."""
    if _news.count != since:
        return
    future = asyncio.get_running_loop().create_future()
    _news.waiting.add(future)
    try:
        await asyncio.wait({future}, timeout=seconds)
    finally:
        _news.waiting.discard(future)


def insertion(first_parameter: int) -> str:
    """The INSERT of facts whose `columns` are three parameters, for a statement that writes more than facts."""
    name, key, payload = (f"${first_parameter + place}" for place in range(3))
    return (
        "INSERT INTO outbox (name, key, payload)"
        f" SELECT * FROM unnest({name}::text[], {key}::uuid[], {payload}::jsonb[])"
    )


def columns(facts: Sequence[Fact]) -> tuple[list[object], list[object], list[object]]:
    """Names, keys and payloads of facts."""
    return [fact.name for fact in facts], [fact.key for fact in facts], [fact.payload() for fact in facts]


async def write(facts: Sequence[Fact]) -> None:
    """Write facts in the present transaction."""
    if facts:
        await execute(insertion(1), *columns(facts))


async def place_of(reader: str) -> Cursor:
    """The place of a reader."""
    row = await fetch_one("SELECT xid, entry_id FROM outbox_cursor WHERE reader = $1", reader)
    return Cursor(row["xid"], row["entry_id"]) if row else Cursor()


async def move_on(reader: str, *, since: Cursor, to: Cursor) -> bool:
    """Move a reader's place, in the present transaction; returns False where it is no longer at `since`."""
    return bool(
        await execute(
            "INSERT INTO outbox_cursor (reader, xid, entry_id) VALUES ($1, $4, $5)"
            " ON CONFLICT (reader) DO UPDATE SET xid = excluded.xid, entry_id = excluded.entry_id"
            " WHERE (outbox_cursor.xid, outbox_cursor.entry_id) = ($2::xid8, $3::bigint)",
            reader,
            since.xid,
            since.id,
            to.xid,
            to.id,
        )
    )


async def read(
    *, after: Cursor, limit: int = 500, key: UUID | None = None, names: Sequence[str] | None = None
) -> list[Entry]:
    """The next facts after a cursor, in order; with `key` only its facts, with `names` only facts of these names."""
    conditions = ["(xid, id) > ($1::xid8, $2)", "xid < pg_snapshot_xmin(pg_current_snapshot())"]
    arguments: list[object] = [after.xid, after.id, limit]
    if key is not None:
        arguments.append(key)
        conditions.append(f"key = ${len(arguments)}")
    if names is not None:
        arguments.append(names)
        conditions.append(f"name = ANY(${len(arguments)})")
    rows = await fetch(
        f"SELECT xid, id, name, key, payload, recorded_at FROM outbox WHERE {' AND '.join(conditions)}"
        " ORDER BY xid, id LIMIT $3",
        *arguments,
    )
    return [
        Entry(
            Cursor(row["xid"], row["id"]), fact_named(row["name"], row["payload"], key=row["key"]), row["recorded_at"]
        )
        for row in rows
    ]


async def latest() -> Cursor:
    """The place after everything that can be read now."""
    row = await fetch_one(
        "SELECT xid, id FROM outbox WHERE xid < pg_snapshot_xmin(pg_current_snapshot())"
        " ORDER BY xid DESC, id DESC LIMIT 1"
    )
    return Cursor(row["xid"], row["id"]) if row else Cursor()


@dataclass(frozen=True, slots=True)
class Present:
    """The commits up to one moment, by PostgreSQL's snapshot of it."""

    oldest_running: int
    next_xid: int
    running: frozenset[int]

    def contains(self, cursor: Cursor) -> bool:
        """True if the fact at this place had been committed by then."""
        return cursor.xid < self.oldest_running or (cursor.xid < self.next_xid and cursor.xid not in self.running)

    @property
    def start(self) -> Cursor:
        """The place after which all facts stand that had not been committed by then, and some that had."""
        return Cursor(self.oldest_running - 1, 2**63 - 1)


async def the_present() -> Present:
    """The commits up to now."""
    row = await fetch_one("SELECT pg_current_snapshot()::text AS snapshot")
    assert row is not None
    oldest, upcoming, running = row["snapshot"].split(":")
    return Present(int(oldest), int(upcoming), frozenset(int(xid) for xid in running.split(",") if xid))


async def forget(*, before: datetime, limit: int = 10_000) -> int:
    """Delete read facts older than `before`, at most `limit` of them, and store how far; returns how many."""
    row = await fetch_one(
        """
        WITH gone AS (
            DELETE FROM outbox WHERE id IN (
                SELECT o.id FROM outbox o
                 WHERE o.recorded_at < $1
                   AND (o.xid, o.id) <= (SELECT c.xid, c.entry_id FROM outbox_cursor c WHERE c.reader <> $3
                                          ORDER BY c.xid, c.entry_id LIMIT 1)
                 ORDER BY o.id LIMIT $2)
            RETURNING xid, id
        ), noted AS (
            INSERT INTO outbox_cursor (reader, xid, entry_id)
            SELECT $3, xid, id FROM gone ORDER BY xid DESC, id DESC LIMIT 1
            ON CONFLICT (reader) DO UPDATE SET xid = excluded.xid, entry_id = excluded.entry_id
             WHERE (outbox_cursor.xid, outbox_cursor.entry_id) < (excluded.xid, excluded.entry_id)
        )
        SELECT count(*) AS gone FROM gone
        """,
        before,
        limit,
        FORGOTTEN,
    )
    assert row is not None
    gone: int = row["gone"]
    return gone


async def forgotten() -> Cursor:
    """The furthest forgotten place: a follower from before it may have lost facts."""
    return await place_of(FORGOTTEN)
