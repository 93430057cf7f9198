"""The feed: followers get every fact of their key once, in order, however slow they are."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import UUID

import pytest

from domain import feed as feeds
from domain import outbox
from domain.database import execute
from domain.errors import CursorExpired
from domain.feed import Feed
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
