"""Reactions: each fact is handed over to the queue exactly once, in order, whatever fails and whoever reads."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from domain import outbox, queue, reactions
from domain.database import execute, fetch
from domain.ids import new_id
from domain.members import MemberJoined
from domain.notifications import DevelopmentMailbox, Outside
from domain.outbox import Cursor
from domain.queue import Kind, Payload
from domain.reactions import READER, UNREADABLE, react_forever, react_once
from domain.work import command, unit_of_work
from tests.clock import Clock
from tests.graph import SECRET
from tests.mail import hand_over, work_off

pytestmark = pytest.mark.usefixtures("programme")


@command(permission="tests.member.create")
async def join(*ids: UUID) -> None:
    """Facts to react to."""
    async with unit_of_work() as work:
        work.record(*(MemberJoined(id) for id in ids))


class Witness:
    """A kind of job that remembers whom it saw."""

    def __init__(self, name: str) -> None:
        self.seen: list[UUID] = []
        self.kind = Kind(name, at_once=1, seconds=5, run=self._see)

    async def _see(self, payload: Payload, outside: Any) -> None:
        fact = queue.fact_in(payload)
        assert isinstance(fact, MemberJoined)
        self.seen.append(fact.member_id)


@pytest.fixture
def reacting(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> Callable[..., None]:
    """Put other kinds of jobs behind MemberJoined."""
    caplog.set_level(logging.CRITICAL)

    def put(*kinds: Kind) -> None:
        monkeypatch.setattr(reactions, "REACTIONS", {MemberJoined: list(kinds)})

    return put


@pytest.fixture
def outside(clock: Clock) -> Outside:
    """What jobs are given."""
    return Outside(transport=DevelopmentMailbox(), secret=SECRET, clock=clock)


async def handed_over() -> list[tuple[str, UUID]]:
    """Kind and member of the jobs in the queue, in its order."""
    rows = await fetch(
        "SELECT entrypoint, convert_from(payload, 'UTF8')::jsonb->>'key' AS key FROM pgqueuer ORDER BY id"
    )
    return [(row["entrypoint"], UUID(row["key"])) for row in rows]


async def until_handed_over(ids: Sequence[UUID]) -> None:
    async with asyncio.timeout(20):
        while [id for _, id in await handed_over()] != list(ids):  # noqa: ASYNC110 - a test may look
            await asyncio.sleep(0.01)


async def stop(*processes: asyncio.Task[None]) -> None:
    for process in processes:
        process.cancel()
    await asyncio.gather(*processes, return_exceptions=True)


async def test_each_fact_is_handed_over_once_in_order(reacting: Callable[..., None]) -> None:
    ids = [new_id() for _ in range(5)]
    reacting(Witness("first").kind, Witness("second").kind)
    await join(*ids[:3])
    await join(*ids[3:])

    await hand_over()
    await hand_over()

    assert await handed_over() == [(kind, id) for id in ids for kind in ("first", "second")]


async def test_what_was_handed_over_runs_once(reacting: Callable[..., None], outside: Outside) -> None:
    witness, ids = Witness("see"), [new_id() for _ in range(3)]
    reacting(witness.kind)
    await join(*ids)

    await hand_over()
    await work_off(outside, kinds=[witness.kind])
    await hand_over()
    await work_off(outside, kinds=[witness.kind])

    assert (witness.seen, await handed_over()) == (ids, [])


async def test_of_many_who_read_at_once_one_hands_over(reacting: Callable[..., None]) -> None:
    ids = [new_id() for _ in range(5)]
    reacting(Witness("see").kind)
    await join(*ids)

    async with asyncio.timeout(10):
        while not await handed_over():
            await asyncio.gather(*(react_once() for _ in range(5)))

    assert await handed_over() == [("see", id) for id in ids]


async def test_what_cannot_be_handed_over_is_handed_over_later(reacting: Callable[..., None]) -> None:
    id = new_id()
    reacting(Witness("see").kind)
    await join(id)
    before = await outbox.place_of(READER)
    await execute("ALTER TABLE pgqueuer RENAME TO pgqueuer_away")
    try:
        with pytest.raises(asyncpg.UndefinedTableError):
            await hand_over()
    finally:
        await execute("ALTER TABLE pgqueuer_away RENAME TO pgqueuer")
    held = await outbox.place_of(READER)

    await hand_over()

    assert held == before
    assert await handed_over() == [("see", id)]


async def test_one_who_comes_late_moves_no_place_and_hands_nothing_over(reacting: Callable[..., None]) -> None:
    ids = [new_id() for _ in range(2)]
    reacting(Witness("see").kind)
    await join(*ids)
    await hand_over()
    place = await outbox.place_of(READER)

    entries = await outbox.read(after=Cursor())
    await reactions._hand_over(reactions._jobs_of(entries[0].fact), since=Cursor(), to=entries[0].cursor)

    assert await outbox.place_of(READER) == place == entries[-1].cursor
    assert await handed_over() == [("see", id) for id in ids]


async def test_a_fact_that_this_release_cannot_read_waits_for_one_that_can(
    reacting: Callable[..., None], outside: Outside
) -> None:
    witness, id, unread = Witness("see"), new_id(), new_id()
    reacting(witness.kind)
    kinds = [witness.kind, UNREADABLE]
    await execute(
        "INSERT INTO outbox (name, key, payload) VALUES ('members.member_joined', $1, '{\"new\": 1}')", unread
    )
    await join(id)

    await hand_over()
    await work_off(outside, kinds=kinds)
    behind, waiting = list(witness.seen), await handed_over()
    await execute(
        "UPDATE pgqueuer SET execute_after = now(), payload = convert_to(jsonb_set("
        " convert_from(payload, 'UTF8')::jsonb, '{fields}', jsonb_build_object('member_id', $1::text))::text, 'UTF8')",
        str(unread),
    )
    await work_off(outside, kinds=kinds)

    assert (behind, waiting) == ([id], [("unreadable fact", unread)])
    assert (witness.seen, await handed_over()) == ([id, unread], [])


async def test_of_three_processes_one_hands_over_and_another_takes_over(reacting: Callable[..., None]) -> None:
    ids = [new_id() for _ in range(6)]
    reacting(Witness("see").kind)
    processes = [asyncio.ensure_future(react_forever()) for _ in range(3)]

    for place, id in enumerate(ids):
        await join(id)
        await until_handed_over(ids[: place + 1])
        if place in (1, 3):
            await stop(processes.pop(0))
    await stop(*processes)

    assert await handed_over() == [("see", id) for id in ids]


async def test_one_who_loses_the_lead_takes_it_again(reacting: Callable[..., None]) -> None:
    ids = [new_id() for _ in range(2)]
    reacting(Witness("see").kind)
    process = asyncio.ensure_future(react_forever())
    await join(ids[0])
    await until_handed_over(ids[:1])

    await execute(
        "SELECT pg_terminate_backend(l.pid) FROM pg_locks l JOIN pg_database d ON d.oid = l.database"
        " WHERE l.locktype = 'advisory' AND l.granted AND d.datname = current_database() AND l.objid = "
        " hashtext($1)::bigint & 4294967295",
        READER,
    )
    await join(ids[1])
    await until_handed_over(ids)
    await stop(process)

    assert await handed_over() == [("see", id) for id in ids]


async def test_whatever_happens_reactions_go_on(reacting: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    id = new_id()
    reacting(Witness("see").kind)
    failures = iter([KeyError("bug"), ConnectionResetError()])
    real = reactions.react_once

    async def sometimes() -> bool:
        if (failure := next(failures, None)) is not None:
            raise failure
        return await real()

    monkeypatch.setattr(reactions, "react_once", sometimes)
    process = asyncio.ensure_future(react_forever())
    await join(id)

    await until_handed_over([id])
    await stop(process)

    assert await handed_over() == [("see", id)]
