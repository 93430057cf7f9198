"""Check members in at the door."""

from datetime import datetime
from uuid import UUID

from domain import members
from domain.actor import Actor, require_staff
from domain.events.errors import AlreadyCheckedIn, CheckInNotOpen, EventOver, NotRegistered
from domain.events.facts import MemberCheckedIn
from domain.events.models import CheckIn
from domain.events.queries import EventRow, latest_registration
from domain.events.rules import RegistrationState, check_in_opens_at, is_over, venue_time
from domain.events.seats import lock_event
from domain.replays import find_repeat, request_hash
from domain.work import command, unit_of_work


@command(permission="events.check_in.record")
async def check_in(*, actor: Actor, id: UUID, event_id: UUID, member: members.MemberKey, now: datetime) -> CheckIn:
    """Record the arrival of a registered member, from CHECK_IN_OPENS before the start until the end.

    The same id again answers the first check-in, so a steward may press twice or be offline for a moment. Another id
    for the same member is refused with the time of the first one: so the steward notices two people with one card.
    Raises NotFound, MemberUnknown, CheckInNotOpen, EventOver, NotRegistered, AlreadyCheckedIn, IdReused.
    """
    require_staff(actor)
    async with unit_of_work() as work:
        event = await lock_event(event_id)
        member_id = await _find_member_id(member)
        if earlier := await find_repeat(CheckIn, id=id, actor=actor, event_id=event_id, member_id=member_id):
            return earlier
        _require_open_doors(event, now=now)
        await _require_seat(event, member_id)
        work.record(MemberCheckedIn(id, event_id, member_id))
        return await CheckIn.create(
            id=id,
            event_id=event_id,
            member_id=member_id,
            checked_in_at=now,
            actor=actor.reference,
            request_hash=request_hash(actor=actor, event_id=event_id, member_id=member_id),
        )


async def _find_member_id(member: members.MemberKey) -> UUID:
    # PostgreSQL refuses NUL and lone surrogates in text. No member has them, so a key with them matches no member.
    given = [text for text in (member.card_number, member.email, member.phone) if text is not None]
    [found] = await members.match_members([member]) if all(map(str.isprintable, given)) else [None]
    if found is None:
        raise members.MemberUnknown(by=member.kind, path=("member",))
    return found


def _require_open_doors(event: EventRow, *, now: datetime) -> None:
    opens_at = check_in_opens_at(event.starts_at)
    if now < opens_at:
        raise CheckInNotOpen(
            path=("eventId",), name=event.name, time=venue_time(opens_at, event.time_zone), at=opens_at.isoformat()
        )
    if is_over(event.ends_at, now=now):
        raise EventOver(path=("eventId",), name=event.name)


async def _require_seat(event: EventRow, member_id: UUID) -> None:
    registration = await latest_registration(event.id, member_id=member_id)
    if registration is None or registration.state is not RegistrationState.REGISTERED:
        raise NotRegistered(path=("member",), name=event.name)
    if present := registration.checked_in_at:
        raise AlreadyCheckedIn(path=("member",), time=venue_time(present, event.time_zone), at=present.isoformat())
