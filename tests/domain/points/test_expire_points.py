"""The job that writes down what has expired: in batches, waiting for nobody."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from domain import points
from domain.database import pooled_connection
from domain.points import CalendarUnit, Expiry, ExpiryKind, Span
from tests.clock import START
from tests.factories import TestMember, account, balance_of, ledger_is_sound, policy
from tests.factories import member as another_member

DAY = timedelta(days=1)
LATE = START + 40 * DAY


@pytest.fixture(autouse=True)
async def a_month(programme: None) -> None:
    """Points expire after thirty days."""
    await policy(expiry=Expiry(kind=ExpiryKind.AFTER_EARNING, span=Span(30, CalendarUnit.DAY)))


@asynccontextmanager
async def busy(of: TestMember) -> AsyncIterator[None]:
    """Somebody else works on the member's account."""
    async with pooled_connection() as connection, connection.transaction():
        await connection.execute("SELECT FROM member WHERE id = $1 FOR NO KEY UPDATE", of.id)
        yield


async def test_busy_accounts_are_passed_over_and_taken_in_the_next_round(member: TestMember) -> None:
    other = await another_member()
    await account(member, balance=5)
    await account(other, balance=7)

    async with busy(member):
        first = await asyncio.wait_for(points.write_down_expired(now=LATE), 1)
        nothing = await asyncio.wait_for(points.write_down_expired(now=LATE), 1)
        unread = await balance_of(member, now=LATE)
    second = await points.write_down_expired(now=LATE)

    assert (first, nothing, second) == (7, 0, 5)
    assert unread == 0
    assert await ledger_is_sound()


async def test_a_busy_account_with_much_to_write_down_does_not_stand_in_the_way(member: TestMember) -> None:
    other = await another_member()
    for hour in range(10):
        await account(member, balance=1, now=START - (20 - hour) * timedelta(hours=1))
    await account(other, balance=7)

    async with busy(member):
        written = await asyncio.wait_for(points.write_down_expired(now=LATE, limit=3), 1)

    assert written == 7


async def test_a_silent_account_that_is_busy_is_passed_over(member: TestMember) -> None:
    silence = Expiry(kind=ExpiryKind.INACTIVITY, span=Span(5, CalendarUnit.DAY))
    other = await another_member()
    for one in (member, other):
        await account(one, balance=3)
    await policy(expiry=silence, valid_from=START + DAY)

    async with busy(member):
        first = await asyncio.wait_for(points.write_down_expired(now=START + 6 * DAY), 1)
    second = await points.write_down_expired(now=START + 6 * DAY)

    assert (first, second) == (3, 3)


async def test_batches_go_on_until_nothing_is_left_and_tell_the_log(
    member: TestMember, caplog: pytest.LogCaptureFixture
) -> None:
    others = [member, *[await another_member() for _ in range(4)]]
    for one in others:
        await account(one, balance=2)

    with caplog.at_level(logging.INFO, logger="domain.points.commands.expire_points"):
        written = [await points.write_down_expired(now=LATE, limit=2) for _ in range(4)]

    assert written == [4, 4, 2, 0]
    assert [record.getMessage() for record in caplog.records] == [
        "wrote down that 4 points of 2 accounts have expired",
        "wrote down that 4 points of 2 accounts have expired",
        "wrote down that 2 points of 1 accounts have expired",
    ]


async def test_several_workers_at_once_write_each_expiry_once(member: TestMember) -> None:
    others = [member, *[await another_member() for _ in range(9)]]
    for one in others:
        await account(one, balance=2)

    written = await asyncio.gather(*(points.write_down_expired(now=LATE, limit=4) for _ in range(4)))
    written += [await points.write_down_expired(now=LATE) for _ in range(2)]

    assert sum(written) == 20
    assert await ledger_is_sound()
