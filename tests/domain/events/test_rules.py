"""Time as the venue tells it."""

from datetime import UTC, datetime

import pytest

from domain.events import venue_time
from domain.events.rules import check_in_opens_at, has_started, is_over

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("instant", "time_zone", "told"),
    [
        ("2026-11-01T05:30:00+00:00", "America/New_York", "Sunday, November 1, 2026 at 1:30 AM EDT"),
        ("2026-11-01T06:30:00+00:00", "America/New_York", "Sunday, November 1, 2026 at 1:30 AM EST"),
        ("2026-10-24T18:00:00+02:00", "Europe/Berlin", "Saturday, October 24, 2026 at 6:00 PM CEST"),
        ("2026-10-25T18:00:00+01:00", "Europe/Berlin", "Sunday, October 25, 2026 at 6:00 PM CET"),
        ("2026-11-20T18:00:00+00:00", "Asia/Tokyo", "Saturday, November 21, 2026 at 3:00 AM JST"),
    ],
)
def test_a_time_is_told_as_the_venue_says_it(instant: str, time_zone: str, told: str) -> None:
    assert venue_time(datetime.fromisoformat(instant), time_zone) == told


def test_an_event_has_started_at_its_start_and_is_over_at_its_end() -> None:
    just_before = datetime(2026, 11, 20, 11, 59, 59, 999_999, tzinfo=UTC)

    assert (has_started(NOON, now=just_before), has_started(NOON, now=NOON)) == (False, True)
    assert (is_over(NOON, now=just_before), is_over(NOON, now=NOON)) == (False, True)


def test_the_doors_open_four_hours_before_the_start() -> None:
    assert check_in_opens_at(NOON) == datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
