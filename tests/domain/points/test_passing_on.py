"""Passing points on: they keep their expiry, wait for the holding time, and keep within the limits."""

from datetime import UTC, datetime, timedelta

import pytest

from domain import points
from domain.database import fetch
from domain.errors import IdReused, InvalidInput
from domain.ids import new_id
from domain.ledger import Negative
from domain.ledger.errors import InsufficientPoints
from domain.members import MemberUnknown
from domain.points import CalendarUnit, Expiry, ExpiryKind, Holdings, Passing, Span
from domain.points.errors import ExpiresBeforeItCounts, PassingLimitReached, PassingNotAllowed
from tests.clock import START
from tests.domain.points.model import deeds
from tests.domain.points.model.deeds import Earning
from tests.factories import STAFF, TestMember, account, after_earning, facts, ledger_is_sound, member, opening, policy


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


@pytest.mark.parametrize(("amount", "early", "said"), [(1, 1, "1 point"), (50, 50, "50 points"), (60, 50, "50 points")])
async def test_points_that_would_expire_before_the_receiver_can_spend_them_stay_where_they_are(
    member: TestMember, amount: int, early: int, said: str
) -> None:
    await policy(passing=Passing(holding=Span(3, CalendarUnit.DAY)))
    await opening(member, amount=50, expires_at=START + timedelta(days=3), now=START)
    await opening(member, amount=50, expires_at=START + timedelta(days=3, microseconds=1), now=START)
    friend = await _friend()
    before = await facts()

    with pytest.raises(ExpiresBeforeItCounts) as refused:
        await give(member, friend, amount)

    assert refused.value.message == (
        f"{said} would expire by 23 November 2026, before the receiver could spend them. Nothing was passed on."
    )
    assert refused.value.details == {
        "points": early,
        "unit": "points",
        "expiresAt": "2026-11-23T12:00:00+00:00",
        "countsFrom": "2026-11-23T12:00:00+00:00",
    }
    assert ((await holdings(member)).available, await holdings(friend)) == (100, Holdings(0, 0, 0, 0))
    assert await facts() == before


async def test_points_that_count_for_the_receiver_for_a_moment_are_passed_on(member: TestMember) -> None:
    await policy(passing=Passing(holding=Span(3, CalendarUnit.DAY)))
    await opening(member, amount=50, expires_at=START + timedelta(days=3, microseconds=1), now=START)
    friend = await _friend()

    await give(member, friend, 50)

    assert (await holdings(friend, START + timedelta(days=3))).available == 50


async def test_points_are_not_passed_on_where_silence_costs_them_before_they_count(member: TestMember) -> None:
    await policy(
        passing=Passing(holding=Span(3, CalendarUnit.DAY)),
        expiry=Expiry(kind=ExpiryKind.INACTIVITY, span=Span(3, CalendarUnit.DAY)),
    )
    await account(member, balance=50)

    with pytest.raises(ExpiresBeforeItCounts, match="20 points would expire by 23 November 2026"):
        await give(member, await _friend(), 20)

    assert (await holdings(member)).available == 50


async def test_what_was_passed_on_goes_in_the_order_in_which_it_was_earned(member: TestMember) -> None:
    await policy(passing=Passing())
    old = await opening(member, amount=10, expires_at=None, now=START - timedelta(days=90))
    friend = await _friend()
    await account(friend, balance=10, now=START - timedelta(days=30))

    await give(member, friend, 10)
    await points.adjust_points(
        actor=STAFF,
        now=START + timedelta(hours=1),
        draft=points.AdjustmentDraft(id=new_id(), member_id=friend.id, amount=-10, reason="A slip."),
    )

    rows = await fetch("SELECT remaining, earned_at FROM lot WHERE id <> $1 ORDER BY earned_at", old)
    assert [(row["remaining"], row["earned_at"]) for row in rows] == [
        (0, START - timedelta(days=90)),
        (10, START - timedelta(days=30)),
    ]
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


async def test_points_that_are_passed_on_to_somebody_who_owes_pay_at_once(member: TestMember) -> None:
    await policy(negative=Negative.DEBT, passing=Passing())
    indebted = await _friend()
    granted = new_id()
    await deeds.earn(unit_id="points", earnings=[Earning(granted, indebted.id, 30, START, None)], now=START)
    await deeds.spend(unit_id="points", id=new_id(), member=indebted.id, amount=30, now=START)
    await deeds.take_back(
        unit_id="points", id=new_id(), granted=granted, member=indebted.id, amount=30, at=START, now=START
    )
    await account(member, balance=20)

    await give(member, indebted, 20)

    assert await fetch("SELECT outstanding FROM debt") == [(10,)]
    assert await holdings(indebted) == Holdings(available=-10, pending=0, held=0, owed=10)
