"""Create an event."""

import dataclasses
from datetime import datetime
from uuid import UUID

from domain.actor import Actor, require_staff
from domain.errors import InvalidInput
from domain.events.drafts import EventDraft, check_event
from domain.events.facts import EventCreated
from domain.events.models import Event
from domain.events.queries import EventRow, find_event
from domain.events.rules import has_started
from domain.replays import find_repeat, request_hash
from domain.work import command, unit_of_work


@command(permission="events.event.create")
async def create_event(*, actor: Actor, id: UUID, draft: EventDraft, now: datetime) -> EventRow:
    """Create an event. The same request again changes nothing, even after the event has started.

    Raises InvalidInput, IdReused.
    """
    require_staff(actor)
    content = dataclasses.asdict(check_event(draft))
    async with unit_of_work() as work:
        if await find_repeat(Event, id=id, actor=actor, **content):
            return await find_event(id)
        if has_started(content["starts_at"], now=now):
            raise InvalidInput("A new event must start in the future.", path=("startsAt",))
        await Event.create(id=id, **content, created_at=now, request_hash=request_hash(actor=actor, **content))
        work.record(EventCreated(id))
        return await find_event(id)
