"""Give up a seat, or a place on the waiting list."""

from datetime import datetime
from uuid import UUID

from domain.actor import Actor, require_member
from domain.events.errors import AlreadyCheckedIn, EventStarted
from domain.events.facts import RegistrationCancelled
from domain.events.models import Registration
from domain.events.queries import RegistrationRow, find_registration
from domain.events.rules import RegistrationState, has_started, venue_time
from domain.events.seats import lock_event, seat_first_of_waiting_list
from domain.work import command, unit_of_work


@command(permission="events.registration.cancel")
async def cancel_registration(*, actor: Actor, registration_id: UUID, now: datetime) -> RegistrationRow:
    """Cancel the member's own registration. A free seat goes to the first of the waiting list in the same transaction.

    The same request again changes nothing. A member who has checked in cannot cancel, because they sit on the seat.
    Raises NotFound, EventStarted, AlreadyCheckedIn.
    """
    member_id = require_member(actor)
    async with unit_of_work() as work:
        found = await find_registration(registration_id, actor=actor)
        event = await lock_event(found.event_id)
        registration = await find_registration(registration_id, actor=actor)
        if registration.state is RegistrationState.CANCELLED:
            return registration
        if has_started(event.starts_at, now=now):
            raise EventStarted(name=event.name)
        if present := registration.checked_in_at:
            raise AlreadyCheckedIn(time=venue_time(present, event.time_zone), at=present.isoformat())
        await Registration.filter(id=registration_id).update(state=RegistrationState.CANCELLED, cancelled_at=now)
        work.record(RegistrationCancelled(registration_id, event.id, member_id))
        if registration.state is RegistrationState.REGISTERED:
            work.record(*await seat_first_of_waiting_list(event))
        return await find_registration(registration_id, actor=actor)
