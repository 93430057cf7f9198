"""The facts of events."""

from dataclasses import dataclass
from uuid import UUID

from domain.facts import Fact


@dataclass(frozen=True, slots=True)
class EventCreated(Fact):
    """An event was created."""

    event_id: UUID

    @property
    def key(self) -> UUID:
        return self.event_id


@dataclass(frozen=True, slots=True)
class SeatTaken(Fact):
    """A member registered for an event and got a seat."""

    registration_id: UUID
    event_id: UUID
    member_id: UUID

    @property
    def key(self) -> UUID:
        return self.member_id


@dataclass(frozen=True, slots=True)
class WaitingListJoined(Fact):
    """A member registered for a full event and joined its waiting list."""

    registration_id: UUID
    event_id: UUID
    member_id: UUID

    @property
    def key(self) -> UUID:
        return self.member_id


@dataclass(frozen=True, slots=True)
class RegistrationCancelled(Fact):
    """A member gave up a seat, or a place on the waiting list."""

    registration_id: UUID
    event_id: UUID
    member_id: UUID

    @property
    def key(self) -> UUID:
        return self.member_id


@dataclass(frozen=True, slots=True)
class SeatGiven(Fact):
    """The first member of the waiting list got a seat that another member gave up."""

    registration_id: UUID
    event_id: UUID
    member_id: UUID

    @property
    def key(self) -> UUID:
        return self.member_id


@dataclass(frozen=True, slots=True)
class MemberCheckedIn(Fact):
    """A registered member checked in at the door."""

    check_in_id: UUID
    event_id: UUID
    member_id: UUID

    @property
    def key(self) -> UUID:
        return self.member_id
