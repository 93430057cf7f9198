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
    """The input of `registerForEvent`."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7). A repeated request registers once.")
    event_id: strawberry.ID = reference("Event", "The event's id.")


@strawberry.input(description="A registration to cancel.")
class CancelRegistrationInput(Input):
    """The input of `cancelRegistration`."""

    registration_id: strawberry.ID = reference("Registration", "The registration's id.")


@strawberry.input(one_of=True, description="The member at the door, by exactly one of these.")
class AttendeeBy(Input):
    """A member, as named at the door."""

    id: strawberry.ID | None = reference("Member", "The member's id.", default=strawberry.UNSET)
    card_number: str | None = strawberry.field(description="The number on the card.", default=strawberry.UNSET)


@strawberry.input(description="A member at the door of an event.")
class CheckInInput(Input):
    """The input of `checkIn`."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7). A repeated request checks in once.")
    event_id: strawberry.ID = reference("Event", "The event's id.")
    member: AttendeeBy = strawberry.field(description="The member who arrived.")


@strawberry.input(description="An event to announce.")
class NewEvent(Input):
    """The fields of a new event."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7). A repeated request creates one event.")
    name: str = strawberry.field(description="The name of the event.")
    description: str = strawberry.field(description="Information for the guests.", default="")
    venue: str = strawberry.field(description="The place.")
    time_zone: str = strawberry.field(description="The venue's IANA time zone, such as America/New_York.")
    starts_at: datetime = strawberry.field(description="The start, with its offset from UTC.")
    ends_at: datetime = strawberry.field(description="The end, with its offset from UTC.")
    capacity: int | None = strawberry.field(description="The number of seats. Null means no limit.", default=None)


@strawberry.input(description="One event to create.")
class CreateOneEventInput:
    """The input of `createOneEvent`."""

    event: NewEvent = strawberry.field(description="The event.")


@strawberry.type
class EventMutations:
    """Registrations, check-ins and new events."""

    @mutation("Take a seat, or a place on the waiting list when all seats are taken. The client chooses the `id`.")
    async def register_for_event(self, info: Info, input: RegisterForEventInput) -> Registration | UserError:
        return Registration.of(
            await events.register_for_event(actor=info.context.actor, now=info.context.now, **input.values())
        )

    @mutation("Cancel a registration before the event starts. The seat goes to the first member on the waiting list.")
    async def cancel_registration(self, info: Info, input: CancelRegistrationInput) -> Registration | UserError:
        return Registration.of(
            await events.cancel_registration(actor=info.context.actor, now=info.context.now, **input.values())
        )

    @mutation("Check in a member who has a seat, from four hours before the start until the end. For staff.")
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
