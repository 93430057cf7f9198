"""The arithmetic of events: states, opening times, and time as the venue tells it. Pure."""

from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from babel.dates import format_datetime

CHECK_IN_OPENS = timedelta(hours=4)
"""How long before the start members can be checked in: stewards open early, and nobody is there the day before."""


class RegistrationState(StrEnum):
    """A registration holds a seat, waits for one, or is over."""

    REGISTERED = "registered"
    WAITLISTED = "waitlisted"
    CANCELLED = "cancelled"


def has_started(starts_at: datetime, *, now: datetime) -> bool:
    """Whether the event has begun; at its very start it has."""
    return now >= starts_at


def is_over(ends_at: datetime, *, now: datetime) -> bool:
    """Whether the event has ended; at its very end it has."""
    return now >= ends_at


def check_in_opens_at(starts_at: datetime) -> datetime:
    """From when members can be checked in."""
    return starts_at - CHECK_IN_OPENS


_VENUE_TIMES = {
    "en": ("en_US", "EEEE, MMMM d, y 'at' h:mm a"),
    "ru": ("ru", "EEEE, d MMMM y 'г.' 'в' H:mm"),
    "zh": ("zh_Hans", "y年M月d日EEEE HH:mm"),
}


def venue_time(instant: datetime, time_zone: str, *, language: str = "en") -> str:
    """The instant as people at the venue say it: `Friday, November 20, 2026 at 7:00 AM EST`. In en, ru or zh."""
    local = instant.astimezone(ZoneInfo(time_zone))
    # babel names only the zones of the locale's own country; %Z is what people in any zone call theirs.
    locale, pattern = _VENUE_TIMES[language]
    text = format_datetime(local, pattern, tzinfo=local.tzinfo, locale=locale)
    return f"{text} {local:%Z}"


@lru_cache(maxsize=1)
def iana_time_zones() -> frozenset[str]:
    """The names of all IANA time zones, without the files of a machine that merely lie beside them."""
    return frozenset(available_timezones() - {"localtime", "Factory"})
