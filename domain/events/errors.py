"""Refusals about events."""

from domain.errors import DomainError


class AlreadyRegistered(DomainError):
    """The member already has a seat or a place on the waiting list, under another id."""

    code = "ALREADY_REGISTERED"
    sentence = "You are already registered for “{name}”."


class EventStarted(DomainError):
    """The event has started: seats can no longer be taken or given up."""

    code = "EVENT_STARTED"
    sentence = "“{name}” has already started."


class EventOver(DomainError):
    """The event has ended: check-in is closed."""

    code = "EVENT_OVER"
    sentence = "“{name}” is over."


class CheckInNotOpen(DomainError):
    """Check-in opens later. `at` is the time of opening; the sentence has it in the venue's time zone."""

    code = "CHECK_IN_NOT_OPEN"
    sentence = "Check-in for “{name}” opens on {time}."


class NotRegistered(DomainError):
    """The member has no seat at the event. A place on the waiting list is not a seat."""

    code = "NOT_REGISTERED"
    sentence = "This member has no seat at “{name}”."


class AlreadyCheckedIn(DomainError):
    """The member has already checked in. `at` is the time; the sentence has it in the venue's time zone.

    Staff who check the member in under another id get this code, and so does a member who cancels after check-in.
    """

    code = "ALREADY_CHECKED_IN"
    sentence = "You checked in on {time}, so you cannot cancel."
    sentence_to_others = "This member already checked in on {time}."
