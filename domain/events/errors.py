"""Refusals about events."""

from domain.errors import DomainError


class AlreadyRegistered(DomainError):
    """The member holds a seat or a place on the waiting list already, under another id."""

    code = "ALREADY_REGISTERED"
    sentence = "You have already registered for “{name}”."


class EventStarted(DomainError):
    """The event has begun: seats are neither taken nor given back any more."""

    code = "EVENT_STARTED"
    sentence = "“{name}” has already started."


class EventOver(DomainError):
    """The event has ended: nobody is checked in any more."""

    code = "EVENT_OVER"
    sentence = "“{name}” is over."


class CheckInNotOpen(DomainError):
    """The doors are not open yet. `at` is when they open; the sentence says it in the venue's time."""

    code = "CHECK_IN_NOT_OPEN"
    sentence = "Check-in for “{name}” opens on {time}."


class NotRegistered(DomainError):
    """The member has no seat at the event; a place on the waiting list is none."""

    code = "NOT_REGISTERED"
    sentence = "This member has no seat at “{name}”."


class AlreadyCheckedIn(DomainError):
    """The member was checked in before, under another id. `at` is when; the sentence says it in the venue's time."""

    code = "ALREADY_CHECKED_IN"
    sentence = "There was a check-in already, on {time}."
