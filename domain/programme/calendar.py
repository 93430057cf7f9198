"""Calendar time in a zone: days and months as people count them, never multiples of 86,400 seconds."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta


def calendar_day(instant: datetime, zone: ZoneInfo) -> date:
    """The date that people in the zone write at this instant."""
    return instant.astimezone(zone).date()


def start_of_day(day: date, zone: ZoneInfo) -> datetime:
    """The first instant of a day in the zone, in UTC."""
    return datetime.combine(day, time(), tzinfo=zone).astimezone(UTC)


def months_later(instant: datetime, months: int, zone: ZoneInfo) -> datetime:
    """The same wall-clock time some months later. In a shorter month, the last day replaces missing days."""
    return (instant.astimezone(zone) + relativedelta(months=months)).astimezone(UTC)


def months_before(instant: datetime, months: int, zone: ZoneInfo) -> datetime:
    """The same wall-clock time some months earlier. In a shorter month, the last day replaces missing days."""
    return months_later(instant, -months, zone)
