"""Take a seat at an event, or a place on its waiting list."""

from datetime import datetime
from uuid import UUID

from domain.actor import Actor, require_member
from domain.events.errors import AlreadyRegistered, EventStarted
from domain.events.facts import SeatTaken, WaitingListJoined
from domain.events.models import Registration
from domain.events.queries import RegistrationRow, find_registration
from domain.events.rules import RegistrationState, has_started
from domain.events.seats import has_free_seat, lock_event, next_queue_place
from domain.replays import find_repeat, request_hash
from domain.work import command, unit_of_work


@command(permission="events.registration.create")
async def register_for_event(*, actor: Actor, id: UUID, event_id: UUID, now: datetime) -> RegistrationRow:
    """Take a free seat, or the last place on the waiting list when the event is full.

    The caller chooses the `id`, so a repeated request registers once. It answers the registration as it is now, which
    may be cancelled. Raises NotFound, EventStarted, AlreadyRegistered, IdReused.
    """
    member_id = require_member(actor)
    async with unit_of_work() as work:
        event = await lock_event(event_id)
        if await find_repeat(Registration, id=id, actor=actor, event_id=event_id):
            return await find_registration(id, actor=actor)
        if has_started(event.starts_at, now=now):
            raise EventStarted(path=("eventId",), name=event.name)
        live = Registration.filter(event_id=event_id, member_id=member_id).exclude(state=RegistrationState.CANCELLED)
        if await live.exists():
            raise AlreadyRegistered(path=("eventId",), name=event.name)
        seated = await has_free_seat(event)
        await Registration.create(
            id=id,
            event_id=event_id,
            member_id=member_id,
            state=RegistrationState.REGISTERED if seated else RegistrationState.WAITLISTED,
            registered_at=now,
            queue_place=await next_queue_place(event),
            request_hash=request_hash(actor=actor, event_id=event_id),
        )
        work.record((SeatTaken if seated else WaitingListJoined)(id, event_id, member_id))
        return await find_registration(id, actor=actor)
