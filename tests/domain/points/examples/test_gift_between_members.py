"""Worked example: a gift of points, which keep their expiry and wait a week before they count.

Rita holds 60 points until the end of January and 60 until the end of February. She gives 100 to Ben: those that expire
first go first, and Ben's expire when Rita's would have. A gift is no way to make old points young again.
"""

from datetime import UTC, datetime, timedelta

import pytest

from domain import points
from domain.database import fetch
from domain.ids import new_id
from domain.ledger import InsufficientPoints
from domain.points import CalendarUnit, Passing, Span
from tests.clock import START
from tests.factories import TestMember, after_earning, balance_of, ledger_is_sound, policy, purchase
from tests.factories import member as another_member

FEBRUARY, MARCH = datetime(2027, 2, 1, 5, tzinfo=UTC), datetime(2027, 3, 1, 5, tzinfo=UTC)
"""The first of the month in New York."""


@pytest.fixture
async def rita(member: TestMember) -> TestMember:
    """A member with 60 points until the end of January and 60 until the end of February."""
    await policy(
        expiry=after_earning(3, rounded_to=CalendarUnit.MONTH),
        passing=Passing(most_at_once=100, holding=Span(1, CalendarUnit.WEEK)),
    )
    await purchase(member, "60.00", now=START - timedelta(days=30))
    await purchase(member, "60.00", now=START)
    assert await balance_of(member) == 120
    return member


async def test_a_gift_keeps_its_expiry_and_counts_after_a_week(rita: TestMember) -> None:
    ben = await another_member()

    gift = await points.transfer_points(
        actor=rita.actor, id=new_id(), card_number=ben.card_number, amount=100, now=START
    )

    assert gift.counts_from == START + timedelta(days=7)
    assert (await balance_of(rita), await balance_of(ben)) == (20, 0)
    assert await balance_of(ben, now=gift.counts_from) == 100
    rows = await fetch("SELECT amount, expires_at FROM lot WHERE member_id = $1 ORDER BY expires_at", ben.id)
    assert [tuple(row) for row in rows] == [(60, FEBRUARY), (40, MARCH)]
    assert [await balance_of(ben, now=at) for at in (FEBRUARY, MARCH)] == [40, 0]
    assert [await balance_of(rita, now=at) for at in (FEBRUARY, MARCH)] == [20, 0]
    assert await ledger_is_sound()


async def test_the_same_gift_again_gives_once(rita: TestMember) -> None:
    ben, id = await another_member(), new_id()

    for _ in range(2):
        await points.transfer_points(actor=rita.actor, id=id, card_number=ben.card_number, amount=50, now=START)

    assert (await balance_of(rita), await balance_of(ben, now=START + timedelta(days=7))) == (70, 50)
    assert await ledger_is_sound()


async def test_what_somebody_does_not_have_is_not_given(rita: TestMember) -> None:
    ben = await another_member()
    await points.transfer_points(actor=rita.actor, id=new_id(), card_number=ben.card_number, amount=100, now=START)

    with pytest.raises(InsufficientPoints) as refusal:
        await points.transfer_points(actor=rita.actor, id=new_id(), card_number=ben.card_number, amount=21, now=START)

    assert refusal.value.message == "You have 20 points, and this takes 21."
    assert (await balance_of(rita), await balance_of(ben, now=START + timedelta(days=7))) == (20, 100)
    assert await ledger_is_sound()
