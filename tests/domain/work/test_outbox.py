"""The outbox: facts in an order that loses none, whatever runs beside it."""

import asyncio
import random
from datetime import timedelta
from uuid import UUID

import pytest

from domain import outbox
from domain.database import execute, fetch
from domain.facts import Unreadable
from domain.ids import new_id
from domain.members import MemberJoined
from domain.outbox import Cursor
from domain.work import command, unit_of_work
from tests.clock import START

pytestmark = pytest.mark.usefixtures("programme")


@command(permission="tests.fact.record")
async def tell(*ids: UUID, seconds: float = 0) -> None:
    """Record facts in a transaction that lasts a while after it began to write."""
    async with unit_of_work() as work:
        await outbox.write([MemberJoined(id) for id in ids[:1]])
        await asyncio.sleep(seconds)
        work.record(*(MemberJoined(id) for id in ids[1:]))


async def read_all(*, after: Cursor, until: int) -> list[outbox.Entry]:
    """Follow the outbox until so many facts were read."""
    found: list[outbox.Entry] = []
    async with asyncio.timeout(20):
        while len(found) < until:
            entries = await outbox.read(after=found[-1].cursor if found else after, limit=7)
            found += entries
            if not entries:
                await asyncio.sleep(0.005)
    return found


@pytest.mark.slow
async def test_eight_writers_with_slow_transactions_are_read_without_gap_or_double() -> None:
    chance = random.Random(3)
    told = [[new_id() for _ in range(chance.randint(1, 3))] for _ in range(400)]
    queue = list(told)

    async def writer() -> None:
        while queue:
            await tell(*queue.pop(), seconds=chance.choice([0, 0, 0, 0, 0.002, 0.05]))

    wanted = sum(map(len, told))
    reader = asyncio.ensure_future(read_all(after=Cursor(), until=wanted))
    await asyncio.gather(*(writer() for _ in range(8)))
    entries = await reader

    keys = [entry.fact.key for entry in entries]
    assert len(keys) == len(set(keys)) == wanted
    assert set(keys) == {id for ids in told for id in ids}
    assert [entry.cursor for entry in entries] == sorted(entry.cursor for entry in entries)
    assert await outbox.read(after=entries[-1].cursor) == []


async def test_a_fact_is_not_shown_before_an_older_transaction_has_ended() -> None:
    slow, fast = new_id(), new_id()
    has_written, may_end = asyncio.Event(), asyncio.Event()

    @command(permission="tests.slow_fact.record")
    async def tell_slowly() -> None:
        async with unit_of_work():
            await outbox.write([MemberJoined(slow)])
            has_written.set()
            await may_end.wait()

    running = asyncio.ensure_future(tell_slowly())
    await has_written.wait()
    await tell(fast)

    early = await outbox.read(after=Cursor())
    may_end.set()
    await running
    late = await read_all(after=Cursor(), until=2)

    assert early == []
    assert [entry.fact.key for entry in late] == [slow, fast]


async def test_a_reader_of_one_key_gets_that_keys_facts_in_order() -> None:
    one, other = new_id(), new_id()
    for id in (one, other, one, other, one):
        await tell(id)
    await read_all(after=Cursor(), until=5)

    entries = await outbox.read(after=Cursor(), key=one)

    assert [entry.fact for entry in entries] == [MemberJoined(one)] * 3
    assert await outbox.read(after=entries[-1].cursor, key=one) == []
    assert (await outbox.latest()) == entries[-1].cursor


async def test_a_fact_that_this_release_cannot_read_is_shown_as_it_stands() -> None:
    key = new_id()
    await execute(
        "INSERT INTO outbox (name, key, payload) VALUES ('future.thing_done', $1, '{\"a\": 1}'),"
        " ('members.member_joined', $1, '{\"surprise\": 1}'), ('members.member_joined', $1, '{\"member_id\": 5}')",
        key,
    )

    entries = await read_all(after=Cursor(), until=3)

    assert [type(entry.fact) for entry in entries] == [Unreadable] * 3
    assert [(entry.fact.name, entry.fact.key) for entry in entries] == [
        ("future.thing_done", key),
        ("members.member_joined", key),
        ("members.member_joined", key),
    ]


async def test_only_facts_that_every_reader_has_read_are_forgotten() -> None:
    await tell(*(new_id() for _ in range(6)))
    entries = await read_all(after=Cursor(), until=6)
    later = START + timedelta(days=10_000)

    none_reads = await outbox.forget(before=later)
    for reader, place in (("a", 4), ("b", 2)):
        cursor = entries[place].cursor
        await execute(
            "INSERT INTO outbox_cursor (reader, xid, entry_id) VALUES ($1, $2, $3)", reader, cursor.xid, cursor.id
        )
    too_young = await outbox.forget(before=START - timedelta(days=10_000))
    two = await outbox.forget(before=later, limit=2)
    rest = await outbox.forget(before=later)

    assert (none_reads, too_young, two, rest) == (0, 0, 2, 1)
    left = await fetch("SELECT id FROM outbox ORDER BY id")
    assert [row["id"] for row in left] == [entry.cursor.id for entry in entries[3:]]
    assert await outbox.forgotten() == entries[2].cursor


def test_a_cursor_is_read_back_as_it_was_written() -> None:
    cursor = Cursor(12345678901234, 99)

    assert Cursor.parse(str(cursor)) == cursor
    for junk in ("", "1", "1.2.3", " 1.2", "1.2\n", "-1.2", "1e3.0", "9" * 19 + ".1", "٣.١"):
        with pytest.raises(ValueError, match="not a cursor"):
            Cursor.parse(junk)
