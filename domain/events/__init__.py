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
    EVENTS,
    MY_LATEST_REGISTRATIONS,
    MY_REGISTRATIONS,
    EventRow,
    RegistrationRow,
    find_event,
    find_registration,
    not_over,
    registrations_by_id,
)
from domain.events.rules import CHECK_IN_OPENS, RegistrationState, has_started, venue_time

__all__ = [
    "CHECK_IN_OPENS",
    "EVENTS",
    "MY_LATEST_REGISTRATIONS",
    "MY_REGISTRATIONS",
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
    "WaitingListJoined",
    "cancel_registration",
    "check_in",
    "create_event",
    "find_event",
    "find_registration",
    "has_started",
    "not_over",
    "register_for_event",
    "registrations_by_id",
    "venue_time",
]
