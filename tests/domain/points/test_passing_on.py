"""Passing points on: they keep their expiry, wait for the holding time, and keep within the limits."""

from datetime import UTC, datetime, timedelta

import pytest

from domain import points
from domain.errors import IdReused, InvalidInput
from domain.ids import new_id
from domain.members import MemberUnknown
from domain.points import CalendarUnit, Holdings, Passing, Span
from domain.points.errors import InsufficientPoints, PassingLimitReached, PassingNotAllowed
from tests.clock import START
from tests.factories import TestMember, account, after_earning, facts, ledger_is_sound, member, policy


async def give(by: TestMember, to: TestMember, amount: int, *, now: datetime = START, **changes: object) -> object:
    values: dict[str, object] = {"id": new_id(), "card_number": to.card_number} | changes
    return await points.transfer_points(actor=by.actor, amount=amount, now=now, **values)  # type: ignore[arg-type]


async def holdings(of: TestMember, now: datetime = START) -> Holdings:
    return (await points.holdings_of([of.id], now=now))[of.id]


async def test_points_keep_their_expiry_and_wait_for_the_holding_time(member: TestMember) -> None:
    await policy(expiry=after_earning(1), passing=Passing(holding=Span(2, CalendarUnit.DAY)))
    await account(member, balance=30, now=START - timedelta(days=10))
    await account(member, balance=30)
    friend = await _friend()

    await give(member, friend, 40)

    assert await holdings(member) == Holdings(available=20, pending=0, held=0, owed=0)
    assert await holdings(friend) == Holdings(available=0, pending=40, held=0, owed=0)
    assert (await holdings(friend, START + timedelta(days=2))).available == 40
    assert (await holdings(friend, datetime(2026, 12, 10, 12, tzinfo=UTC))).available == 10
    assert (await holdings(friend, datetime(2026, 12, 20, 12, tzinfo=UTC))).available == 0
    assert await ledger_is_sound()


async def test_the_same_again_passes_on_once_and_something_else_is_refused(member: TestMember) -> None:
    await policy(passing=Passing())
    await account(member, balance=100)
    friend, id = await _friend(), new_id()

    first = await give(member, friend, 40, id=id)
    again = await give(member, friend, 40, id=id)
    with pytest.raises(IdReused):
        await give(member, friend, 41, id=id)

    assert first == again
    assert ((await holdings(member)).available, (await holdings(friend)).available) == (60, 40)


async def test_points_stay_where_they_are_unless_the_policy_says_otherwise(member: TestMember) -> None:
    await account(member, balance=100)

    with pytest.raises(PassingNotAllowed):
        await give(member, await _friend(), 40)

    assert (await holdings(member)).available == 100


async def test_the_limits_hold_at_once_and_in_a_calendar_day(member: TestMember) -> None:
    await policy(passing=Passing(most_at_once=50, most_a_day=80))
    await account(member, balance=500)
    friend = await _friend()

    with pytest.raises(PassingLimitReached, match="at most 50 points at once"):
        await give(member, friend, 51)
    await give(member, friend, 50)
    with pytest.raises(PassingLimitReached, match="at most 80 points in a day"):
        await give(member, friend, 31)
    await give(member, friend, 30)
    await give(member, friend, 50, now=START + timedelta(hours=17))

    assert (await holdings(member, START + timedelta(days=1))).available == 370


async def test_nobody_gives_to_themselves_to_strangers_or_more_than_they_have(member: TestMember) -> None:
    await policy(passing=Passing())
    await account(member, balance=10)
    before = await facts()

    with pytest.raises(InvalidInput):
        await give(member, member, 5)
    with pytest.raises(MemberUnknown):
        await give(member, member, 5, card_number="nobody's")
    with pytest.raises(InsufficientPoints):
        await give(member, await _friend(), 11)

    assert (await holdings(member)).available == 10
    assert [name for name in await facts() if name.startswith("points.")] == [
        name for name in before if name.startswith("points.")
    ]


async def _friend() -> TestMember:
    return await member(name="Grace")
