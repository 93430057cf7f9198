"""Calendar spans: how long points take to count, and how long they last."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.points import CalendarUnit, Span
from domain.points.units.spans import end_of_yearly_day

NEW_YORK = ZoneInfo("America/New_York")
DAY, WEEK, MONTH, YEAR = CalendarUnit


def local(text: str) -> datetime:
    """A wall-clock time in New York."""
    return datetime.fromisoformat(text).replace(tzinfo=NEW_YORK)


@pytest.mark.parametrize(
    ("span", "earned", "over"),
    [
        (Span(14, DAY), "2026-03-01T15:30", "2026-03-15T15:30"),
        (Span(6, MONTH, MONTH), "2020-12-15T10:00", "2021-07-01T00:00"),
        (Span(6, MONTH, MONTH), "2020-12-01T00:00", "2021-07-01T00:00"),
        (Span(0, MONTH, MONTH), "2026-01-22T10:00", "2026-02-01T00:00"),
        (Span(1, MONTH), "2026-01-31T10:00", "2026-02-28T10:00"),
        (Span(1, YEAR), "2024-02-29T10:00", "2025-02-28T10:00"),
        (Span(1, DAY, DAY), "2026-11-20T00:00", "2026-11-22T00:00"),
        (Span(1, WEEK, WEEK), "2026-11-20T12:00", "2026-11-30T00:00"),
        (Span(2, YEAR, YEAR), "2026-11-20T12:00", "2029-01-01T00:00"),
        (Span(0, DAY), "2026-11-20T12:00", "2026-11-20T12:00"),
    ],
)
def test_a_span_runs_on_the_calendar_and_then_to_its_end(span: Span, earned: str, over: str) -> None:
    assert span.after(local(earned), NEW_YORK) == local(over)


def test_a_day_over_the_change_of_clocks_is_a_calendar_day() -> None:
    before = datetime(2026, 3, 7, 17, tzinfo=UTC)

    after = Span(1, DAY).after(before, NEW_YORK)

    assert (after - before).total_seconds() == 23 * 3600


@pytest.mark.parametrize(
    ("month", "day", "years", "earned", "end"),
    [
        (12, 31, 0, "2026-03-01T12:00", "2027-01-01T00:00"),
        (12, 31, 1, "2026-03-01T12:00", "2028-01-01T00:00"),
        (1, 31, 0, "2026-01-31T23:59", "2026-02-01T00:00"),
        (1, 31, 0, "2026-02-01T00:00", "2027-02-01T00:00"),
        (2, 29, 0, "2026-01-05T00:00", "2026-03-01T00:00"),
        (2, 29, 0, "2028-01-05T00:00", "2028-03-01T00:00"),
    ],
)
def test_a_fixed_day_is_over_at_its_end(month: int, day: int, years: int, earned: str, end: str) -> None:
    assert end_of_yearly_day(month, day, after=local(earned), years=years, zone=NEW_YORK) == local(end)
