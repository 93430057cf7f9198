"""Types of events."""

from datetime import datetime
from enum import Enum

import strawberry

from domain import events
from schema.loaded import derived, related
from schema.members.types import Member, member_by
from schema.rows import Node, OfRows, global_id_of, row_type


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


@row_type(events.EVENTS, description="A gathering. Everybody may read it.")
class Event(Node):
    """An event."""

    name: str = strawberry.field(description="The name of the event.")
    description: str = strawberry.field(description="Information for the guests.")
    venue: str = strawberry.field(description="The place.")
    time_zone: str = strawberry.field(description="The venue's IANA time zone. Show the event's times in this zone.")
    starts_at: datetime = strawberry.field(description="The start. After it, nobody can register or cancel.")
    ends_at: datetime = strawberry.field(description="The end.")
    capacity: int | None = strawberry.field(description="The number of seats. Null means no limit.")
    seats_taken: int = derived(events.EVENTS, "seats_taken", description="The number of seats taken.")
    seats_left: int | None = derived(
        events.EVENTS, "seats_left", description="The number of seats left. Null means no limit."
    )
    waiting_count: int = derived(
        events.EVENTS, "waiting_count", description="The number of members on the waiting list."
    )
    my_registration: "Registration | None" = related(
        events.MY_LATEST_REGISTRATIONS,
        by="id",
        on="event_id",
        description="Your latest registration, cancelled or not. Null if you never registered.",
    )


@row_type(events.MY_REGISTRATIONS, description="A member's seat in an event, or place on its waiting list.")
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
    event: Event = related(events.EVENTS, by="event_id", description="The event.")


@row_type(events.CheckIn, description="A member's arrival at an event.")
class CheckIn(OfRows):
    """A check-in."""

    id: strawberry.ID = global_id_of("CheckIn", description="The check-in's global id.")
    checked_in_at: datetime = strawberry.field(description="The time of the check-in.")
    event: Event = related(events.EVENTS, by="event_id", description="The event.")
    member: Member = member_by("member_id", description="The member who was checked in.")
