"""Worked examples: when points expire, by the calendar of the programme's own zone (here New York)."""

from datetime import UTC, datetime, timedelta

import pytest

from domain import points
from domain.ledger import InsufficientPoints
from domain.points import CalendarUnit, Expiry, ExpiryKind, Span
from tests.factories import STAFF, TestMember, account, after_earning, balance_of, ledger_is_sound, policy, purchase
from tests.shopping import hold

A_MOMENT = timedelta(microseconds=1)


def noon(year: int, month: int, day: int) -> datetime:
    """Noon in New York, in winter."""
    return datetime(year, month, day, 17, tzinfo=UTC)


async def test_six_months_after_the_calendar_month_in_which_they_were_earned(member: TestMember) -> None:
    """Starbucks' rule: Stars of any day of December expire together, six months after the end of December."""
    await policy(expiry=after_earning(6, rounded_to=CalendarUnit.MONTH))
    await purchase(member, "10.00", now=noon(2026, 12, 1))
    await purchase(member, "20.00", now=noon(2026, 12, 31))
    await purchase(member, "40.00", now=noon(2027, 1, 1))

    # Midnight in New York, which is in summer time then.
    july, august = datetime(2027, 7, 1, 4, tzinfo=UTC), datetime(2027, 8, 1, 4, tzinfo=UTC)
    assert await balance_of(member, now=july - A_MOMENT) == 70
    assert await balance_of(member, now=july) == 40
    assert await balance_of(member, now=august - A_MOMENT) == 40
    assert await balance_of(member, now=august) == 0

    assert await points.write_down_expired(now=august) == 70
    assert await balance_of(member, now=august) == 0
    assert await ledger_is_sound()


async def test_a_purchase_on_the_last_evening_keeps_the_whole_balance_for_another_year(member: TestMember) -> None:
    """Smile's rule: after a year without activity everything expires; 100 points on 31 December save the other 500."""
    await policy(expiry=Expiry(kind=ExpiryKind.INACTIVITY, span=Span(1, CalendarUnit.YEAR)))
    await purchase(member, "500.00", now=noon(2026, 1, 2))
    await purchase(member, "100.00", now=noon(2026, 12, 31))

    assert await balance_of(member, now=noon(2027, 1, 2)) == 600
    assert await balance_of(member, now=noon(2027, 12, 31) - A_MOMENT) == 600
    assert await balance_of(member, now=noon(2027, 12, 31)) == 0
    assert await ledger_is_sound()


async def test_staff_who_add_points_do_not_keep_a_balance_alive_and_a_lapsed_one_stays_so(member: TestMember) -> None:
    await policy(expiry=Expiry(kind=ExpiryKind.INACTIVITY, span=Span(1, CalendarUnit.YEAR)))
    await purchase(member, "500.00", now=noon(2026, 1, 2))
    await account(member, balance=50, now=noon(2026, 12, 1))
    assert await balance_of(member, now=noon(2027, 1, 2) - A_MOMENT) == 550
    assert await balance_of(member, now=noon(2027, 1, 2)) == 0

    await purchase(member, "30.00", now=noon(2027, 1, 3))
    assert await balance_of(member, now=noon(2027, 1, 3)) == 30

    assert await points.write_down_expired(now=noon(2027, 1, 4)) == 550
    assert await balance_of(member, now=noon(2027, 1, 4)) == 30
    assert await ledger_is_sound()


@pytest.fixture
async def a_minute_before_midnight(member: TestMember) -> datetime:
    """The member's 100 points expire at the end of November; 70 of them are held a minute before, for ten minutes."""
    await policy(expiry=after_earning(1, rounded_to=CalendarUnit.MONTH))
    await purchase(member, "100.00", now=datetime(2026, 10, 5, 16, tzinfo=UTC))
    now = datetime(2026, 12, 1, 5, tzinfo=UTC) - timedelta(minutes=1)
    assert await balance_of(member, now=now) == 100
    return now


async def test_what_was_held_before_it_expired_is_spent_after(
    member: TestMember, a_minute_before_midnight: datetime
) -> None:
    now = a_minute_before_midnight
    held = await hold(member, 70, now=now, seconds=600)
    assert await balance_of(member, now=now) == 30
    assert await balance_of(member, now=now + timedelta(minutes=1)) == 0

    # The job that writes expiries down takes the 30 that nobody holds.
    assert await points.write_down_expired(now=now + timedelta(minutes=2)) == 30

    captured = await points.capture_hold(actor=STAFF, id=held, now=now + timedelta(minutes=5))
    assert (captured.state, captured.captured) == ("captured", 70)
    assert await balance_of(member, now=now + timedelta(minutes=5)) == 0
    assert await ledger_is_sound()


async def test_what_is_released_after_it_expired_has_expired(
    member: TestMember, a_minute_before_midnight: datetime
) -> None:
    now = a_minute_before_midnight
    held = await hold(member, 70, now=now, seconds=600)

    await points.release_hold(actor=STAFF, id=held, now=now + timedelta(minutes=5))

    assert await balance_of(member, now=now + timedelta(minutes=5)) == 0
    with pytest.raises(InsufficientPoints):
        await hold(member, 1, now=now + timedelta(minutes=5))
    assert await points.write_down_expired(now=now + timedelta(minutes=5)) == 100
    assert await ledger_is_sound()


async def test_what_is_released_before_it_expires_can_be_spent_until_then(
    member: TestMember, a_minute_before_midnight: datetime
) -> None:
    now = a_minute_before_midnight
    held = await hold(member, 70, now=now, seconds=600)

    await points.release_hold(actor=STAFF, id=held, now=now + timedelta(seconds=30))

    assert await balance_of(member, now=now + timedelta(seconds=30)) == 100
    assert await balance_of(member, now=now + timedelta(seconds=60)) == 0
    assert await ledger_is_sound()
