"""Reactions: at least once, none held up by another, and given up only after many tries."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from domain import outbox, reactions
from domain.database import execute, fetch, pooled_connection
from domain.ids import new_id
from domain.members import MemberJoined
from domain.notifications import DevelopmentMailbox, Outside
from domain.outbox import Cursor
from domain.reactions import dead_reactions, react_forever, revive_dead_reactions
from domain.work import command, unit_of_work
from tests.clock import Clock
from tests.graph import SECRET
from tests.mail import react

pytestmark = pytest.mark.usefixtures("programme")

Reaction = Callable[[Any, Outside], Awaitable[None]]


@command(permission="tests.member.create")
async def join(*ids: UUID) -> None:
    """Facts to react to."""
    async with unit_of_work() as work:
        work.record(*(MemberJoined(id) for id in ids))


class Witness:
    """A reaction that remembers what it saw, and fails for some of it."""

    def __init__(self, *, fails_for: set[UUID] | None = None) -> None:
        self.seen: list[UUID] = []
        self.fails_for = fails_for or set()

    def reaction(self, name: str) -> Reaction:
        async def see(fact: MemberJoined, outside: Outside) -> None:
            self.seen.append(fact.member_id)
            if fact.member_id in self.fails_for:
                raise ConnectionRefusedError("nobody listens")

        see.__name__ = name
        return see


@pytest.fixture
def reacting(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> Callable[..., None]:
    """Put other reactions to MemberJoined in the table's place."""
    caplog.set_level(logging.CRITICAL)

    def put(*all: Reaction) -> None:
        monkeypatch.setattr(reactions, "REACTIONS", {MemberJoined: list(all)})

    return put


async def set_aside() -> list[tuple[str, int, bool]]:
    rows = await fetch("SELECT reaction, attempts, dead_at FROM failed_reaction ORDER BY id")
    return [(row["reaction"], row["attempts"], row["dead_at"] is not None) for row in rows]


async def test_each_fact_is_reacted_to_once_in_order(reacting: Callable[..., None], clock: Clock) -> None:
    witness, ids = Witness(), [new_id() for _ in range(5)]
    reacting(witness.reaction("see"))
    await join(*ids[:3])
    await join(*ids[3:])

    await react(clock)
    await react(clock)

    assert witness.seen == ids


async def test_one_that_fails_holds_up_neither_others_nor_what_comes_behind(
    reacting: Callable[..., None], clock: Clock
) -> None:
    ids = [new_id() for _ in range(3)]
    bad, good = Witness(fails_for={ids[0]}), Witness()
    reacting(bad.reaction("bad"), good.reaction("good"))
    await join(*ids)

    await react(clock)

    assert bad.seen == good.seen == ids
    assert await set_aside() == [("bad", 1, False)]


async def test_it_is_tried_again_when_it_is_time_and_forgotten_when_it_went_well(
    reacting: Callable[..., None], clock: Clock
) -> None:
    id = new_id()
    bad, good = Witness(fails_for={id}), Witness()
    reacting(bad.reaction("bad"), good.reaction("good"))
    await join(id)
    await react(clock)

    clock.forward(seconds=1.9)
    await react(clock)
    early = len(bad.seen)
    clock.forward(seconds=0.1)
    await react(clock)
    again, aside = len(bad.seen), await set_aside()
    bad.fails_for.clear()
    clock.forward(seconds=4)
    await react(clock)

    assert (early, again, aside) == (1, 2, [("bad", 2, False)])
    assert (len(bad.seen), good.seen, await set_aside()) == (3, [id], [])


async def test_after_half_a_day_of_tries_it_is_given_up_and_a_human_is_told(
    reacting: Callable[..., None], clock: Clock
) -> None:
    id = new_id()
    bad = Witness(fails_for={id})
    reacting(bad.reaction("bad"))
    await join(id)

    for tries in range(1, 30):
        await react(clock)
        clock.forward(seconds=min(2**tries, 3600))

    assert len(bad.seen) == 23
    assert await set_aside() == [("bad", 23, True)]
    assert await dead_reactions() == [
        "bad to members.member_joined was given up at 2026-11-21 00:08 UTC"
        " after 23 tries: ConnectionRefusedError('nobody listens')"
    ]


async def test_what_was_given_up_can_be_revived(reacting: Callable[..., None], clock: Clock) -> None:
    id = new_id()
    bad = Witness(fails_for={id})
    reacting(bad.reaction("bad"))
    await join(id)
    for _ in range(25):
        await react(clock)
        clock.forward(hours=1)
    given_up = await set_aside()

    revived = await revive_dead_reactions(now=clock())
    await react(clock)
    failed_again = await set_aside()
    bad.fails_for.clear()
    clock.forward(seconds=2)
    await react(clock)

    assert (given_up, revived, failed_again) == ([("bad", 23, True)], 1, [("bad", 1, False)])
    assert (await set_aside(), await dead_reactions()) == ([], [])
    assert await revive_dead_reactions(now=clock()) == 0


async def test_one_who_led_before_does_not_set_the_place_back() -> None:
    await reactions._advance(Cursor(10, 5))
    for older in (Cursor(9, 9), Cursor(10, 4)):
        await reactions._advance(older)
    held = await reactions._cursor()
    await reactions._advance(Cursor(10, 6))

    assert (held, await reactions._cursor()) == (Cursor(10, 5), Cursor(10, 6))


async def test_one_who_lost_the_lead_stops_at_the_next_fact(reacting: Callable[..., None], clock: Clock) -> None:
    ids, seen = [new_id() for _ in range(3)], []
    outside = Outside(transport=DevelopmentMailbox(), secret=SECRET, clock=clock)

    async def lose(fact: MemberJoined, outside: Outside) -> None:
        seen.append(fact.member_id)
        await execute("SELECT pg_terminate_backend($1)", leader.get_server_pid())

    reacting(lose)
    await join(*ids)
    async with asyncio.timeout(10):
        while len(entries := await outbox.read(after=Cursor())) < 3:  # noqa: ASYNC110 - a test may look
            await asyncio.sleep(0.01)

    async with pooled_connection() as leader:
        # What asyncpg says depends on whether it has heard by then that the server hung up.
        with pytest.raises((asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError)):
            await reactions.react_once(outside, leader=leader)

    assert (seen, await reactions._cursor(), await set_aside()) == (ids[:1], entries[0].cursor, [])


async def test_a_fact_that_this_release_cannot_read_waits_for_one_that_can(
    reacting: Callable[..., None], clock: Clock
) -> None:
    witness, id = Witness(), new_id()
    reacting(witness.reaction("see"))
    await execute("INSERT INTO outbox (name, key, payload) VALUES ('members.member_joined', $1, '{\"new\": 1}')", id)
    await join(id)

    await react(clock)
    behind, aside = list(witness.seen), await set_aside()
    await execute("UPDATE failed_reaction SET payload = jsonb_build_object('member_id', $1::uuid)", id)
    clock.forward(seconds=2)
    await react(clock)

    assert (behind, aside) == ([id], [("*", 1, False)])
    assert (witness.seen, await set_aside()) == ([id, id], [])


async def test_a_reaction_that_is_no_longer_there_is_let_go(reacting: Callable[..., None], clock: Clock) -> None:
    id = new_id()
    reacting(Witness(fails_for={id}).reaction("old"))
    await join(id)
    await react(clock)
    reacting(Witness().reaction("new"))

    clock.forward(minutes=1)
    await react(clock)

    assert await set_aside() == []


async def test_of_three_processes_one_reacts_and_another_takes_over(
    reacting: Callable[..., None], clock: Clock
) -> None:
    witness, ids = Witness(), [new_id() for _ in range(6)]
    reacting(witness.reaction("see"))
    outside = Outside(transport=DevelopmentMailbox(), secret=SECRET, clock=clock)
    processes = [asyncio.ensure_future(react_forever(outside)) for _ in range(3)]

    async with asyncio.timeout(20):
        for place, id in enumerate(ids):
            await join(id)
            while id not in witness.seen:  # noqa: ASYNC110 - a test may look
                await asyncio.sleep(0.01)
            if place in (1, 3):
                processes.pop(0).cancel()
    for process in processes:
        process.cancel()
    await asyncio.gather(*processes, return_exceptions=True)

    assert witness.seen == ids


async def test_whatever_happens_reactions_go_on(
    reacting: Callable[..., None], clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    witness, id = Witness(), new_id()
    reacting(witness.reaction("see"))
    failures = iter([KeyError("bug"), ConnectionResetError()])
    real = reactions.react_once

    async def sometimes(outside: Outside, *, leader: asyncpg.Connection) -> bool:
        if (failure := next(failures, None)) is not None:
            raise failure
        return await real(outside, leader=leader)

    monkeypatch.setattr(reactions, "react_once", sometimes)
    process = asyncio.ensure_future(react_forever(Outside(transport=DevelopmentMailbox(), secret=SECRET, clock=clock)))
    await join(id)

    async with asyncio.timeout(10):
        while id not in witness.seen:  # noqa: ASYNC110 - a test may look
            await asyncio.sleep(0.01)
    process.cancel()
    await asyncio.gather(process, return_exceptions=True)

    assert witness.seen == [id]
