"""Days and months as people count them."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.programme import calendar_day, months_before, months_later, start_of_day

NEW_YORK = ZoneInfo("America/New_York")
zones = st.sampled_from(
    [ZoneInfo(name) for name in ("UTC", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Africa/Cairo")]
)
instants = st.datetimes(datetime(2000, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))


@given(instant=instants, zone=zones)
def test_an_instant_lies_in_its_own_day(instant: datetime, zone: ZoneInfo) -> None:
    day = calendar_day(instant, zone)

    assert start_of_day(day, zone) <= instant < start_of_day(day + timedelta(days=1), zone)


@given(instant=instants, months=st.integers(0, 60), zone=zones)
def test_some_months_on_is_the_same_day_or_the_last_of_a_shorter_month(
    instant: datetime, months: int, zone: ZoneInfo
) -> None:
    before, after = calendar_day(instant, zone), calendar_day(months_later(instant, months, zone), zone)

    assert (after.year * 12 + after.month) - (before.year * 12 + before.month) == months
    assert after.day == before.day or (after.day < before.day and (after + timedelta(days=1)).day == 1)


@pytest.mark.parametrize(
    ("instant", "months", "expected"),
    [
        # 8 o'clock in summer time stays 8 o'clock in winter: an hour later in UTC.
        ("2026-05-20T12:00:00+00:00", 6, "2026-11-20T13:00:00+00:00"),
        ("2026-01-31T17:00:00+00:00", 1, "2026-02-28T17:00:00+00:00"),
        ("2028-02-29T17:00:00+00:00", 12, "2029-02-28T17:00:00+00:00"),
        ("2026-03-31T16:00:00+00:00", -1, "2026-02-28T17:00:00+00:00"),
        # On the evening of the last of January in New York it is February in UTC.
        ("2026-02-01T02:00:00+00:00", 1, "2026-03-01T02:00:00+00:00"),
    ],
)
def test_months_by_hand(instant: str, months: int, expected: str) -> None:
    assert months_later(datetime.fromisoformat(instant), months, NEW_YORK) == datetime.fromisoformat(expected)
    assert months_before(datetime.fromisoformat(instant), -months, NEW_YORK) == datetime.fromisoformat(expected)


def test_days_around_a_change_of_the_clock_have_23_and_25_hours() -> None:
    lengths = [
        start_of_day(day + timedelta(days=1), NEW_YORK) - start_of_day(day, NEW_YORK)
        for day in (date(2026, 3, 8), date(2026, 11, 1), date(2026, 7, 1))
    ]

    assert lengths == [timedelta(hours=23), timedelta(hours=25), timedelta(hours=24)]


def test_a_day_without_a_midnight_begins_with_its_first_instant() -> None:
    # In Cairo the clocks went from 0:00 to 1:00 on 24 April 2026.
    cairo = ZoneInfo("Africa/Cairo")
    begins = start_of_day(date(2026, 4, 24), cairo)

    assert calendar_day(begins, cairo) == date(2026, 4, 24)
    assert calendar_day(begins - timedelta(microseconds=1), cairo) == date(2026, 4, 23)
