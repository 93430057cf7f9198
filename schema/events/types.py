"""Types of events."""

from datetime import datetime
from enum import Enum
from operator import attrgetter
from typing import Any
from uuid import UUID

import strawberry

from domain import events
from schema.events.loaders import EventLoaders
from schema.ids import global_id
from schema.loaded import loaded
from schema.members.loaders import MemberLoaders
from schema.members.types import Member
from schema.nodes import Node


@strawberry.enum(description="The states of a registration.")
class RegistrationState(Enum):
    """The domain's states of a registration."""

    REGISTERED = strawberry.enum_value("registered", description="The member has a seat.")
    WAITLISTED = strawberry.enum_value(
        "waitlisted", description="The event was full. The member is on the waiting list."
    )
    CANCELLED = strawberry.enum_value(
        "cancelled", description="The member gave up the seat or the place on the waiting list."
    )


@strawberry.type(description="A gathering. Everybody may read it.")
class Event(Node):
    """An event."""

    name: str = strawberry.field(description="The name of the event.")
    description: str = strawberry.field(description="Information for the guests.")
    venue: str = strawberry.field(description="The place.")
    time_zone: str = strawberry.field(description="The venue's IANA time zone. Show the event's times in this zone.")
    starts_at: datetime = strawberry.field(description="The start. After it, nobody can register or cancel.")
    ends_at: datetime = strawberry.field(description="The end.")
    capacity: int | None = strawberry.field(description="The number of seats. Null means no limit.")
    event_id: strawberry.Private[UUID]

    seats_taken: int = loaded(
        EventLoaders, "seats", by="event_id", of=attrgetter("taken"), description="The number of seats taken."
    )
    seats_left: int | None = loaded(
        EventLoaders,
        "seats",
        by="event_id",
        of=attrgetter("left"),
        description="The number of seats left. Null means no limit.",
    )
    waiting_count: int = loaded(
        EventLoaders,
        "seats",
        by="event_id",
        of=attrgetter("waiting"),
        description="The number of members on the waiting list.",
    )
    my_registration: "Registration | None" = loaded(
        EventLoaders,
        "own_registration",
        by="event_id",
        of=lambda row: Registration.of(row) if row else None,
        description="Your latest registration, cancelled or not. Null if you never registered.",
    )

    @classmethod
    def of(cls, row: events.EventRow) -> "Event":
        """An event of the domain."""
        return cls(
            id=global_id("Event", row.id),
            name=row.name,
            description=row.description,
            venue=row.venue,
            time_zone=row.time_zone,
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            capacity=row.capacity,
            event_id=row.id,
        )


@strawberry.type(description="A member's seat in an event, or place on its waiting list.")
class Registration(Node):
    """A registration."""

    state: RegistrationState = strawberry.field(description="The state of the registration.")
    waiting_place: int | None = strawberry.field(
        description="The place on the waiting list; 1 is next. Null if the member does not wait."
    )
    registered_at: datetime = strawberry.field(description="The time of the registration.")
    cancelled_at: datetime | None = strawberry.field(
        description="The time of the cancellation. Null if the registration stands."
    )
    checked_in_at: datetime | None = strawberry.field(description="The time of the check-in. Null before it.")
    event_id: strawberry.Private[UUID]

    event: Event = loaded(EventLoaders, "event", by="event_id", of=Event.of, description="The event.")

    @classmethod
    def of(cls, row: events.RegistrationRow) -> "Registration":
        """A registration of the domain."""
        return cls(
            id=global_id("Registration", row.id),
            state=RegistrationState(row.state.value),
            waiting_place=row.waiting_place,
            registered_at=row.registered_at,
            cancelled_at=row.cancelled_at,
            checked_in_at=row.checked_in_at,
            event_id=row.event_id,
        )


@strawberry.type(description="A member's arrival at an event.")
class CheckIn:
    """A check-in."""

    id: strawberry.ID = strawberry.field(description="The check-in's global id.")
    checked_in_at: datetime = strawberry.field(description="The time of the check-in.")
    event_id: strawberry.Private[UUID]
    member_id: strawberry.Private[UUID]

    event: Event = loaded(EventLoaders, "event", by="event_id", of=Event.of, description="The event.")

    member: Member = loaded(
        MemberLoaders, "member", by="member_id", of=Member.of, description="The member who was checked in."
    )

    @classmethod
    def of(cls, row: Any) -> "CheckIn":
        """A check-in of the domain."""
        return cls(
            id=global_id("CheckIn", row.id),
            checked_in_at=row.checked_in_at,
            event_id=row.event_id,
            member_id=row.member_id,
        )
