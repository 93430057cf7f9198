"""Spans of calendar time in the programme's time zone, optionally rounded to the end of a day, week, month or year."""

from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import Annotated, Self
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta
from pydantic import ConfigDict, model_validator
from pydantic.dataclasses import dataclass

from domain.programme import Whole, calendar_day, refused, start_of_day


class CalendarUnit(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


LONGEST_SPAN = {CalendarUnit.DAY: 36_500, CalendarUnit.WEEK: 5_200, CalendarUnit.MONTH: 1_200, CalendarUnit.YEAR: 100}


@dataclass(frozen=True, slots=True, config=ConfigDict(extra="forbid"))
class Span:
    """A number of days, weeks, months or years, then optionally the rest of the day, week, month or year it ends in.

    Weeks begin on Monday (ISO 8601). Six months rounded to the month: points earned on 15 December count until 1 July.
    """

    count: Annotated[int, Whole(0, max(LONGEST_SPAN.values()))]
    of: CalendarUnit
    rounded_to: CalendarUnit | None = None

    @model_validator(mode="after")
    def _check_length(self) -> Self:
        if self.count > LONGEST_SPAN[self.of]:
            raise refused(Whole(0, LONGEST_SPAN[self.of]).sentence, field="count")
        return self

    def after(self, instant: datetime, zone: ZoneInfo) -> datetime:
        """The instant at which the span ends, in UTC. In a shorter month, the last day replaces missing days."""
        later = (instant.astimezone(zone) + _steps(self.count, self.of)).astimezone(UTC)
        return later if self.rounded_to is None else end_of(self.rounded_to, calendar_day(later, zone), zone)


def end_of(of: CalendarUnit, day: date, zone: ZoneInfo) -> datetime:
    """The first instant after the day, week, month or year that contains a day."""
    match of:
        case CalendarUnit.DAY:
            following = day + timedelta(days=1)
        case CalendarUnit.WEEK:
            following = day + timedelta(days=7 - day.weekday())
        case CalendarUnit.MONTH:
            following = day.replace(day=1) + relativedelta(months=1)
        case CalendarUnit.YEAR:
            following = date(day.year + 1, 1, 1)
    return start_of_day(following, zone)


def end_of_yearly_day(month: int, day: int, *, after: datetime, years: int, zone: ZoneInfo) -> datetime:
    """The end of the next such day of the year after an instant, then `years` years later.

    29 February is the last day of February in other years.
    """
    year = calendar_day(after, zone).year
    end = _end_of_day_in(year, month, day, zone)
    if end <= after:
        year += 1
    return _end_of_day_in(year + years, month, day, zone)


def _end_of_day_in(year: int, month: int, day: int, zone: ZoneInfo) -> datetime:
    return end_of(CalendarUnit.DAY, date(year, 1, 1) + relativedelta(month=month, day=day), zone)


@cache
def _steps(count: int, of: CalendarUnit) -> relativedelta:
    match of:
        case CalendarUnit.DAY:
            return relativedelta(days=count)
        case CalendarUnit.WEEK:
            return relativedelta(weeks=count)
        case CalendarUnit.MONTH:
            return relativedelta(months=count)
        case CalendarUnit.YEAR:
            return relativedelta(years=count)
