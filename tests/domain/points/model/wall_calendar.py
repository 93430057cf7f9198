"""Calendar time as the oracle counts it: on the wall, day by day, without the ledger's own arithmetic."""

import calendar
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from domain import points

ZONE = ZoneInfo("America/New_York")


def on_the_wall(instant: datetime) -> datetime:
    """What the clock on the wall shows, without a zone."""
    return instant.astimezone(ZONE).replace(tzinfo=None)


def instant_of(wall: datetime) -> datetime:
    """When the clock on the wall shows this; of two such instants (the clock is turned back) the first."""
    return wall.replace(tzinfo=ZONE).astimezone(UTC)


def span_later(instant: datetime, span: points.Span) -> datetime:
    """The instant at which a span that begins now is over."""
    wall = on_the_wall(instant)
    match span.of:
        case points.CalendarUnit.DAY:
            wall += timedelta(days=span.count)
        case points.CalendarUnit.WEEK:
            wall += timedelta(days=7 * span.count)
        case points.CalendarUnit.MONTH:
            wall = months_on(wall, span.count)
        case points.CalendarUnit.YEAR:
            wall = months_on(wall, 12 * span.count)
    return instant_of(wall if span.rounded_to is None else end_of(wall, span.rounded_to))


def months_on(wall: datetime, months: int) -> datetime:
    """The same day some months on, or the last day of a month that lacks it."""
    month = wall.month - 1 + months
    year, month = wall.year + month // 12, month % 12 + 1
    return wall.replace(year=year, month=month, day=min(wall.day, calendar.monthrange(year, month)[1]))


def end_of(wall: datetime, of: points.CalendarUnit) -> datetime:
    """The first midnight behind the day, week, month or year: walk on day by day until another one begins."""
    day = midnight(wall)
    while True:
        day += timedelta(days=1)
        match of:
            case points.CalendarUnit.DAY:
                return day
            case points.CalendarUnit.WEEK if day.strftime("%A") == "Monday":
                return day
            case points.CalendarUnit.MONTH if day.day == 1:
                return day
            case points.CalendarUnit.YEAR if (day.month, day.day) == (1, 1):
                return day


def end_of_next(month: int, day: int, *, after: datetime, years: int) -> datetime:
    """The end of the next such day of a year that is not over yet, and some years on."""
    first = on_the_wall(after).year
    for year in range(first, first + 2):
        if instant_of(_end_of_day(year, month, day)) > after:
            return instant_of(_end_of_day(year + years, month, day))
    raise AssertionError("unreachable: a day of next year is still to come")


def _end_of_day(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, min(day, calendar.monthrange(year, month)[1])) + timedelta(days=1)


def midnight(wall: datetime) -> datetime:
    """When the day on the wall began."""
    return wall.replace(hour=0, minute=0, second=0, microsecond=0)
