"""The feed: followers get every fact of their key once, in order, however slow they are."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from domain import feed as feeds
from domain import outbox
from domain.database import execute
from domain.errors import CursorExpired
from domain.feed import Feed, Together
from domain.ids import new_id
from domain.members import MemberJoined, SignInCodeRequested
from domain.outbox import Cursor, Entry
from domain.work import command, unit_of_work

pytestmark = pytest.mark.usefixtures("programme")


@command(permission="tests.news.record")
async def tell(key: UUID, *codes: int) -> None:
    """Facts about a key, told apart by a number."""
    async with unit_of_work() as work:
        work.record(*(SignInCodeRequested(code_id=UUID(int=code), member_id=key) for code in codes))


async def take(facts: AsyncIterator[Entry], count: int) -> list[int]:
    """The numbers of the next facts."""
    found = []
    async with asyncio.timeout(20):
        for _ in range(count):
            fact = (await anext(facts)).fact
            assert isinstance(fact, SignInCodeRequested)
            found.append(fact.code_id.int)
    return found


async def is_quiet(facts: AsyncIterator[Entry]) -> bool:
    """Whether nothing comes for half a second. Ends the following."""
    waiting = asyncio.ensure_future(anext(facts))
    done, _ = await asyncio.wait([waiting], timeout=0.5)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    return not done


@pytest.mark.slow
async def test_what_was_missed_and_what_comes_join_without_gap_or_double() -> None:
    feed, key = Feed(), new_id()
    for number in range(50):
        await tell(key, number)
    facts = feed.follow(key, SignInCodeRequested, after=Cursor())

    async def go_on() -> None:
        for number in range(50, 150):
            await tell(key, number)

    telling = asyncio.ensure_future(go_on())
    seen = await take(facts, 150)
    await telling

    assert seen == list(range(150))
    assert await is_quiet(facts)
    await facts.aclose()  # type: ignore[attr-defined]


@pytest.mark.slow
async def test_a_follower_that_is_far_behind_catches_up_from_the_outbox(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeds, "_WAITING", 10)
    feed, key = Feed(), new_id()
    facts = feed.follow(key, SignInCodeRequested, after=Cursor())
    await tell(key, 0)
    seen = await take(facts, 1)
    waiting = asyncio.ensure_future(take(facts, 1))
    await asyncio.sleep(0.3)
    await tell(key, 1)
    seen += await waiting
    for number in range(2, 100):
        await tell(key, number)
    await asyncio.sleep(0.5)

    seen += await take(facts, 60)
    await tell(key, 100, 101)
    seen += await take(facts, 40)

    assert seen == list(range(102))
    assert await is_quiet(facts)
    await facts.aclose()  # type: ignore[attr-defined]


async def test_a_follower_of_all_keys_gets_missed_and_new_facts_of_its_kinds() -> None:
    feed = Feed()
    await tell(new_id(), 1)
    everything = feed.follow(None, SignInCodeRequested, after=Cursor())
    others = feed.follow(None, MemberJoined, after=Cursor())

    assert await take(everything, 1) == [1]
    coming = asyncio.ensure_future(take(everything, 3))
    await asyncio.sleep(0.3)  # nothing was missed any more
    await tell(new_id(), 2, 3)
    await tell(new_id(), 4)

    assert await coming == [2, 3, 4]
    assert await is_quiet(others)
    for facts in (everything, others):
        await facts.aclose()  # type: ignore[attr-defined]
    assert not feed._followers


async def test_followers_get_their_own_key_and_the_kinds_they_ask_for() -> None:
    feed, one, other = Feed(), new_id(), new_id()
    mine, both = feed.follow(one, MemberJoined, after=Cursor()), feed.follow(other, SignInCodeRequested, after=Cursor())
    await tell(one, 1)
    await tell(other, 2)

    assert await take(both, 1) == [2]
    assert await is_quiet(mine)
    for facts in (mine, both):
        await facts.aclose()  # type: ignore[attr-defined]


async def test_a_place_behind_which_facts_were_forgotten_is_refused() -> None:
    feed, key = Feed(), new_id()
    await tell(key, 1, 2, 3)
    async with asyncio.timeout(10):
        while len(entries := await outbox.read(after=Cursor())) < 3:  # noqa: ASYNC110 - a test may look
            await asyncio.sleep(0.01)
    for cursor in (entry.cursor for entry in entries):
        await execute(
            "INSERT INTO outbox_cursor (reader, xid, entry_id) VALUES ('r', $1, $2)"
            " ON CONFLICT (reader) DO UPDATE SET entry_id = $2",
            cursor.xid,
            cursor.id,
        )
    await outbox.forget(before=entries[0].recorded_at + timedelta(days=1), limit=2)

    for late in (Cursor(), entries[0].cursor):
        with pytest.raises(CursorExpired):
            await anext(feed.follow(key, SignInCodeRequested, after=late))
    facts = feed.follow(key, SignInCodeRequested, after=entries[1].cursor)

    assert await take(facts, 1) == [3]
    assert list(feed._followers) == [key]
    await facts.aclose()  # type: ignore[attr-defined]


async def test_without_a_cursor_one_follows_from_now_on() -> None:
    feed, key = Feed(), new_id()
    await tell(key, 1)
    while not await outbox.read(after=Cursor()):  # noqa: ASYNC110 - the news stands in the database
        await asyncio.sleep(0.01)
    facts = feed.follow(key, SignInCodeRequested)
    waiting = asyncio.ensure_future(anext(facts))
    while key not in feed._followers:  # noqa: ASYNC110 - a test may look
        await asyncio.sleep(0.01)

    await tell(key, 2)

    entry = await asyncio.wait_for(waiting, 10)
    assert entry.fact == SignInCodeRequested(code_id=UUID(int=2), member_id=key)
    await facts.aclose()  # type: ignore[attr-defined]


async def test_the_reader_ends_with_its_last_follower_and_starts_again_with_the_next() -> None:
    feed, key = Feed(), new_id()
    for number in range(3):
        facts = feed.follow(key, SignInCodeRequested, after=await outbox.latest())
        await tell(key, number)
        assert await take(facts, 1) == [number]
        await facts.aclose()  # type: ignore[attr-defined]
        await asyncio.sleep(0.3 * number)

    await asyncio.sleep(0.5)
    assert feed._followers == {}
    assert feed._reader is not None
    assert feed._reader.done()


async def test_a_database_that_is_away_at_the_start_is_told_to_the_follower(monkeypatch: pytest.MonkeyPatch) -> None:
    feed, key = Feed(), new_id()

    async def away() -> Cursor:
        raise ConnectionRefusedError

    with monkeypatch.context() as during:
        during.setattr(outbox, "latest", away)
        with pytest.raises(ConnectionRefusedError):
            await anext(feed.follow(key, SignInCodeRequested, after=Cursor()))
    await tell(key, 1)
    facts = feed.follow(key, SignInCodeRequested, after=Cursor())

    assert await take(facts, 1) == [1]
    await facts.aclose()  # type: ignore[attr-defined]


async def test_a_database_that_is_away_for_a_while_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    feed, key = Feed(), new_id()
    facts = feed.follow(key, SignInCodeRequested, after=Cursor())
    await tell(key, 1)
    assert await take(facts, 1) == [1]
    read, failures = outbox.read, iter(range(2))

    async def sometimes(*, after: Cursor, limit: int = 500, key: UUID | None = None) -> list[Entry]:
        if key is None and next(failures, None) is not None:
            raise ConnectionResetError
        return await read(after=after, limit=limit, key=key)

    monkeypatch.setattr(outbox, "read", sometimes)
    await tell(key, 2, 3)

    assert await take(facts, 2) == [2, 3]
    await facts.aclose()  # type: ignore[attr-defined]


def _numbers(made: list[UUID]) -> Together[int]:
    """What followers make of a fact: its number. `made` tells which facts it was made of."""

    async def make(entry: Entry) -> int:
        assert isinstance(entry.fact, SignInCodeRequested)
        made.append(entry.fact.code_id)
        return entry.fact.code_id.int

    return Together("numbers", make)


async def next_made(told: AsyncIterator[int], count: int) -> list[int]:
    """What was made of the next facts."""
    async with asyncio.timeout(20):
        return [await anext(told) for _ in range(count)]


async def test_a_follower_that_is_too_slow_reads_from_the_outbox_and_then_follows_together_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(feeds, "_WAITING", 3)
    feed, key, made = Feed(), new_id(), []  # type: ignore[var-annotated]
    together = _numbers(made)
    fast, slow = (feed.follow_together(key, SignInCodeRequested, after=Cursor(), together=together) for _ in range(2))
    await tell(key, 0)
    assert await next_made(fast, 1) == await next_made(slow, 1) == [0]
    made.clear()

    for number in range(1, 11):
        reading = asyncio.ensure_future(next_made(fast, 1))
        await tell(key, number)
        assert await reading == [number]
    seen = await next_made(slow, 10)
    made_of_missed = len(made) - 10
    waiting = [asyncio.ensure_future(next_made(told, 1)) for told in (fast, slow)]
    await asyncio.sleep(0.1)
    made.clear()
    await tell(key, 11)

    assert seen == list(range(1, 11))
    assert 0 < made_of_missed <= 10
    assert await asyncio.gather(*waiting) == [[11], [11]]
    assert made == [UUID(int=11)]
    for told in (fast, slow):
        await told.aclose()


async def test_a_relay_ends_with_its_last_follower_even_while_it_makes_something() -> None:
    feed, key, begun, ended = Feed(), new_id(), asyncio.Event(), asyncio.Event()

    async def make(entry: Entry) -> int:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()
        return 1

    told = feed.follow_together(
        key, SignInCodeRequested, after=await outbox.latest(), together=Together("endless", make)
    )
    waiting = asyncio.ensure_future(anext(told))
    async with asyncio.timeout(10):
        while not feed._relays:  # noqa: ASYNC110 - a test may look
            await asyncio.sleep(0.01)
    await tell(key, 1)
    await asyncio.wait_for(begun.wait(), 10)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    await told.aclose()

    await asyncio.wait_for(ended.wait(), 10)
    assert (feed._relays, feed._followers) == ({}, {})


async def test_what_a_follower_takes_at_once_is_not_given_again() -> None:
    feed, key, made, taken = Feed(), new_id(), [], []  # type: ignore[var-annotated]

    def take(number: int) -> bool:
        if number % 3:
            taken.append(number)
        return bool(number % 3)

    together = replace(_numbers(made), take=take)
    told = feed.follow_together(key, SignInCodeRequested, after=await outbox.latest(), together=together)
    waiting = asyncio.ensure_future(next_made(told, 3))
    async with asyncio.timeout(10):
        while not any(follower.is_idle for relay in feed._relays.values() for follower in relay.followers):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    for number in range(1, 10):
        await tell(key, number)
        async with asyncio.timeout(10):
            while len(made) < number:  # noqa: ASYNC110 - a test may look
                await asyncio.sleep(0.01)

    assert await waiting == [3, 6, 9]
    assert taken == [1, 2, 4, 5, 7, 8]
    await told.aclose()
