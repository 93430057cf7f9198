"""Registering for events, cancelling, checking in, and announcing them."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import strawberry

from domain import events
from domain.members import MemberKey
from schema.context import Info
from schema.errors import UserError
from schema.events.types import CheckIn, Event, Registration
from schema.ids import reference
from schema.inputs import Input
from schema.mutating import mutation


@strawberry.input(description="An event to register for.")
class RegisterForEventInput(Input):
    """What `registerForEvent` takes."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7); a repeated request registers once.")
    event_id: strawberry.ID = reference("Event", "Which event.")


@strawberry.input(description="A registration to cancel.")
class CancelRegistrationInput(Input):
    """What `cancelRegistration` takes."""

    registration_id: strawberry.ID = reference("Registration", "Which registration.")


@strawberry.input(one_of=True, description="Who is at the door: exactly one of these.")
class AttendeeBy(Input):
    """How a door steward names a member."""

    id: strawberry.ID | None = reference("Member", "The member's id.", default=strawberry.UNSET)
    card_number: str | None = strawberry.field(description="The number on the card.", default=strawberry.UNSET)


@strawberry.input(description="A member at the door of an event.")
class CheckInInput(Input):
    """What `checkIn` takes."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7); a repeated request checks in once.")
    event_id: strawberry.ID = reference("Event", "Which event.")
    member: AttendeeBy = strawberry.field(description="Who is there.")


@strawberry.input(description="An event to announce.")
class NewEvent(Input):
    """The fields of a new event."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7); the same request again changes nothing.")
    name: str = strawberry.field(description="What it is called.")
    description: str = strawberry.field(description="What guests should know about it.", default="")
    venue: str = strawberry.field(description="Where it is.")
    time_zone: str = strawberry.field(description="The venue's IANA time zone, such as America/New_York.")
    starts_at: datetime = strawberry.field(description="When it starts, with the offset from UTC.")
    ends_at: datetime = strawberry.field(description="When it ends, with the offset from UTC.")
    capacity: int | None = strawberry.field(
        description="How many seats there are; null when there is room for all.", default=None
    )


@strawberry.input(description="One event to create.")
class CreateOneEventInput:
    """What `createOneEvent` takes."""

    event: NewEvent = strawberry.field(description="The event.")


@strawberry.type
class EventMutations:
    """Seats, the door, and the programme of events."""

    @mutation("Take a seat, or a place on the waiting list. The client chooses the `id`.")
    async def register_for_event(self, info: Info, input: RegisterForEventInput) -> Registration | UserError:
        return Registration.of(
            await events.register_for_event(actor=info.context.actor, now=info.context.now, **input.values())
        )

    @mutation("Give a seat back before the event starts: the first who waits gets it.")
    async def cancel_registration(self, info: Info, input: CancelRegistrationInput) -> Registration | UserError:
        return Registration.of(
            await events.cancel_registration(actor=info.context.actor, now=info.context.now, **input.values())
        )

    @mutation("Check a registered member in, from four hours before the start until the end. For staff.")
    async def check_in(self, info: Info, input: CheckInInput) -> CheckIn | UserError:
        values = input.values() | {"member": MemberKey(**input.member.values(path=("member",)))}
        return CheckIn.of(await events.check_in(actor=info.context.actor, now=info.context.now, **values))

    @mutation("Announce an event. For staff.")
    async def create_one_event(
        self, info: Info, input: Annotated[CreateOneEventInput, strawberry.argument(description="The event.")]
    ) -> Event:
        values = input.event.values(path=("input", "event"))
        return Event.of(
            await events.create_event(
                actor=info.context.actor,
                id=values.pop("id"),
                draft=events.EventDraft(**values),
                now=info.context.now,
            )
        )
