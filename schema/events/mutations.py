"""Registering for events, cancelling, and checking in."""

from uuid import UUID

import strawberry

from domain import events
from domain.members import MemberKey
from schema.context import Info
from schema.errors import UserError
from schema.events.types import CheckIn, Registration
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


@strawberry.type
class EventMutations:
    """Registrations and check-ins."""

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
