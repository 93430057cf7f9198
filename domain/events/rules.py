"""The rules of events: states, the opening of check-in, and times in words. Pure."""

from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from babel.dates import format_datetime

CHECK_IN_OPENS = timedelta(hours=4)
"""Check-in opens this long before the start. Stewards open early, but not on the day before."""


class RegistrationState(StrEnum):
    """The states of a registration: it has a seat, waits for one, or is cancelled."""

    REGISTERED = "registered"
    WAITLISTED = "waitlisted"
    CANCELLED = "cancelled"


def has_started(starts_at: datetime, *, now: datetime) -> bool:
    """True from the start of the event on."""
    return now >= starts_at


def is_over(ends_at: datetime, *, now: datetime) -> bool:
    """True from the end of the event on."""
    return now >= ends_at


def check_in_opens_at(starts_at: datetime) -> datetime:
    """The time from which members can check in."""
    return starts_at - CHECK_IN_OPENS


_VENUE_TIMES = {
    "en": ("en_US", "EEEE, MMMM d, y 'at' h:mm a"),
    "ru": ("ru", "EEEE, d MMMM y 'г.' 'в' H:mm"),
    "zh": ("zh_Hans", "y年M月d日EEEE HH:mm"),
}


def venue_time(instant: datetime, time_zone: str, *, language: str = "en") -> str:
    """The instant in words, in the venue's time zone: `Friday, November 20, 2026 at 7:00 AM EST`. In en, ru or zh."""
    local = instant.astimezone(ZoneInfo(time_zone))
    # babel has names only for the zones of the locale's own country; %Z has a name for every zone.
    locale, pattern = _VENUE_TIMES[language]
    text = format_datetime(local, pattern, tzinfo=local.tzinfo, locale=locale)
    return f"{text} {local:%Z}"


@lru_cache(maxsize=1)
def iana_time_zones() -> frozenset[str]:
    """The names of all IANA time zones. Two files that some machines keep in the same folder are left out."""
    return frozenset(available_timezones() - {"localtime", "Factory"})
