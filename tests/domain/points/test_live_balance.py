"""Following a balance: turns of time come at their instant, each once, however late the follower looks."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

import pytest

from domain import points
from domain.feed import feed
from schema.context import utc_now
from tests.clock import START, Clock
from tests.factories import TestMember, opening


@asynccontextmanager
async def following(of: TestMember, clock: Callable[[], datetime]) -> AsyncIterator[asyncio.Queue[object]]:
    """What a follower is told, as it comes."""
    told: asyncio.Queue[object] = asyncio.Queue()

    async def follow() -> None:
        async for _, event in points.follow_balance(of.id, actor=of.actor, clock=clock):
            await told.put(event)

    task = asyncio.create_task(follow())
    async with asyncio.timeout(10):
        while of.id not in feed._followers:  # noqa: ASYNC110 - a test may look
            await asyncio.sleep(0.01)
    await asyncio.sleep(0.3)  # it has looked ahead, and sleeps
    try:
        yield told
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_a_follower_wakes_at_the_very_instant(member: TestMember) -> None:
    now = utc_now()
    gone_at = now + timedelta(seconds=1.5)
    await opening(member, amount=100, expires_at=gone_at, now=now)

    async with following(member, utc_now) as told, asyncio.timeout(10):
        event = await told.get()
        heard_at = utc_now()

    assert event == points.TurnOfTime("points", -100, gone_at)
    assert gone_at <= heard_at < gone_at + timedelta(seconds=5)


async def test_what_came_in_and_went_between_two_looks_is_told_late_and_once(
    member: TestMember, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("domain.points.live_balance.LONGEST_SLEEP", timedelta(seconds=0.6))

    async with following(member, clock) as told, asyncio.timeout(10):
        await opening(member, amount=100, expires_at=START + timedelta(minutes=3), now=START)
        clock.forward(minutes=10)
        event = await told.get()
        await asyncio.sleep(1.5)

    assert event == points.TurnOfTime("points", -100, START + timedelta(minutes=3))
    assert told.empty()


async def test_a_clock_that_is_set_back_tells_nothing_twice(
    member: TestMember, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("domain.points.live_balance.LONGEST_SLEEP", timedelta(seconds=0.1))
    await opening(member, amount=100, expires_at=START + timedelta(minutes=3), now=START)

    async with following(member, clock) as told, asyncio.timeout(10):
        clock.forward(minutes=3)
        await told.get()
        clock.forward(seconds=-1)
        await asyncio.sleep(0.4)
        clock.forward(seconds=2)
        await asyncio.sleep(0.4)

    assert told.empty()


async def test_nobody_is_left_behind_in_the_feed(member: TestMember, clock: Clock) -> None:
    events = points.follow_balance(member.id, actor=member.actor, clock=clock)
    first = asyncio.ensure_future(anext(events))
    await asyncio.sleep(0.3)
    await opening(member, amount=100, expires_at=START + timedelta(minutes=3), now=START)
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)
    await events.aclose()

    assert member.id not in feed._followers


@pytest.mark.parametrize(("fault", "goes_on"), [(ConnectionRefusedError(), True), (KeyError("a bug"), False)])
async def test_an_outage_is_waited_for_and_a_bug_is_not(
    member: TestMember, monkeypatch: pytest.MonkeyPatch, fault: Exception, goes_on: bool
) -> None:
    monkeypatch.setattr("domain.points.live_balance._LOOK_AGAIN", 0.05)
    faults = [fault, fault]

    async def away_for_a_moment(*args: Any, **named: Any) -> Any:
        if faults:
            raise faults.pop()
        return await points.forecasts_of(*args, **named)

    monkeypatch.setattr("domain.points.live_balance.forecasts_of", away_for_a_moment)
    now = utc_now()
    await opening(member, amount=100, expires_at=now + timedelta(seconds=1.5), now=now)
    events = points.follow_balance(member.id, actor=member.actor, clock=utc_now)

    async with aclosing(events), asyncio.timeout(10):
        if goes_on:
            _, event = await anext(events)
            assert event == points.TurnOfTime("points", -100, now + timedelta(seconds=1.5))
        else:
            with pytest.raises(KeyError):
                await anext(events)
