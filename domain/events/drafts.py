"""A new event as staff describe it, and the checks of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.errors import InvalidInput
from domain.events.rules import iana_time_zones
from domain.instants import check_instant
from domain.texts import check_line, check_text

LONGEST_NAME = 200
LONGEST_DESCRIPTION = 5_000
LARGEST_CAPACITY = 1_000_000
LONGEST_EVENT = timedelta(days=31)
"""The maximum length of an event. The list of events uses it to skip old events by their start."""
LATEST_YEAR = 2200
"""A later start or end is a typing mistake. Calendars overflow near the year 9999."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDraft:
    """A new event. `time_zone` is the venue's; without a `capacity` the number of seats is not limited."""

    name: str
    description: str
    venue: str
    time_zone: str
    starts_at: datetime
    ends_at: datetime
    capacity: int | None


def check_event(draft: EventDraft) -> EventDraft:
    """The event with trimmed texts and with its times in UTC. Raises InvalidInput with the path of the wrong field."""
    checked = EventDraft(
        name=check_line(draft.name, longest=LONGEST_NAME, path=("name",)),
        description=check_text(draft.description, longest=LONGEST_DESCRIPTION, path=("description",)),
        venue=check_line(draft.venue, longest=LONGEST_NAME, path=("venue",)),
        time_zone=draft.time_zone,
        starts_at=_instant(draft.starts_at, "startsAt"),
        ends_at=_instant(draft.ends_at, "endsAt"),
        capacity=draft.capacity,
    )
    if checked.time_zone not in iana_time_zones():
        raise InvalidInput("Name the venue's time zone as IANA does, such as America/New_York.", path=("timeZone",))
    if checked.ends_at <= checked.starts_at:
        raise InvalidInput("An event must end after its start.", path=("endsAt",))
    if checked.ends_at - checked.starts_at > LONGEST_EVENT:
        raise InvalidInput(f"An event can last at most {LONGEST_EVENT.days} days.", path=("endsAt",))
    if checked.capacity is not None and not 1 <= checked.capacity <= LARGEST_CAPACITY:
        raise InvalidInput(f"A capacity must be from 1 to {LARGEST_CAPACITY:,}, or left out.", path=("capacity",))
    return checked


def _instant(instant: datetime, field: str) -> datetime:
    instant = check_instant(instant, path=(field,))
    if not 1970 <= instant.year <= LATEST_YEAR:
        raise InvalidInput(f"The year must be from 1970 to {LATEST_YEAR}.", path=(field,))
    return instant
