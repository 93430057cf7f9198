"""Events: gatherings, their seats, the waiting list, and check-in at the door."""

from domain.events.commands import cancel_registration, check_in, create_event, register_for_event
from domain.events.drafts import EventDraft
from domain.events.errors import (
    AlreadyCheckedIn,
    AlreadyRegistered,
    CheckInNotOpen,
    EventOver,
    EventStarted,
    NotRegistered,
)
from domain.events.facts import (
    EventCreated,
    MemberCheckedIn,
    RegistrationCancelled,
    SeatGiven,
    SeatTaken,
    WaitingListJoined,
)
from domain.events.models import CheckIn
from domain.events.queries import (
    EventRow,
    RegistrationRow,
    Seats,
    count_events_from,
    count_registrations_for,
    events_by_id,
    events_from,
    find_event,
    find_registration,
    own_registrations,
    registrations_by_id,
    registrations_for,
    seats_of,
)
from domain.events.rules import CHECK_IN_OPENS, RegistrationState, has_started, venue_time

__all__ = [
    "CHECK_IN_OPENS",
    "AlreadyCheckedIn",
    "AlreadyRegistered",
    "CheckIn",
    "CheckInNotOpen",
    "EventCreated",
    "EventDraft",
    "EventOver",
    "EventRow",
    "EventStarted",
    "MemberCheckedIn",
    "NotRegistered",
    "RegistrationCancelled",
    "RegistrationRow",
    "RegistrationState",
    "SeatGiven",
    "SeatTaken",
    "Seats",
    "WaitingListJoined",
    "cancel_registration",
    "check_in",
    "count_events_from",
    "count_registrations_for",
    "create_event",
    "events_by_id",
    "events_from",
    "find_event",
    "find_registration",
    "has_started",
    "own_registrations",
    "register_for_event",
    "registrations_by_id",
    "registrations_for",
    "seats_of",
    "venue_time",
]
