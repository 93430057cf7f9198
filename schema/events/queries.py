"""Reading events, and the actor's own registrations."""

from collections.abc import Mapping, Sequence
from typing import Annotated
from uuid import UUID

import strawberry

from domain import events
from schema.connections import After, Connection, First, cursor_by_time, page, page_size
from schema.context import Info
from schema.events.types import Event, Registration
from schema.ids import inner_id
from schema.nodes import finds_nodes


@strawberry.type
class EventQueries:
    """Gatherings."""

    @strawberry.field(description="Events that have not ended, soonest first. Everybody may read them.")
    async def events(
        self,
        info: Info,
        first: First = 20,
        after: After = None,
        include_past: Annotated[bool, strawberry.argument(description="True lists past events too, first.")] = False,
    ) -> Connection[Event]:
        now = info.context.now
        rows = await events.events_from(
            now=now, include_past=include_past, first=page_size(first) + 1, after=cursor_by_time(after)
        )
        return page(
            rows,
            first=first,
            after=after,
            key=lambda row: (row.starts_at, row.id),
            of=Event.of,
            count=lambda: events.count_events_from(now=now, include_past=include_past),
        )

    @strawberry.field(description="One event by id, or null when there is none.")
    async def event(
        self, info: Info, id: Annotated[strawberry.ID, strawberry.argument(description="The event's id.")]
    ) -> Event | None:
        wanted = inner_id(id, "Event", path=("id",))
        return (await _find_events(info, [wanted])).get(wanted)

    @strawberry.field(description="Your registrations, newest first, with the cancelled ones.")
    async def my_registrations(self, info: Info, first: First = 20, after: After = None) -> Connection[Registration]:
        actor = info.context.actor
        rows = await events.registrations_for(actor, first=page_size(first) + 1, after=cursor_by_time(after))
        return page(
            rows,
            first=first,
            after=after,
            key=lambda row: (row.registered_at, row.id),
            of=Registration.of,
            count=lambda: events.count_registrations_for(actor),
        )


@finds_nodes("Event")
async def _find_events(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, Event]:
    found = await events.events_by_id(ids)
    return {id: Event.of(row) for id, row in found.items()}


@finds_nodes("Registration")
async def _find_registrations(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, Registration]:
    found = await events.registrations_by_id(ids, actor=info.context.actor)
    return {id: Registration.of(row) for id, row in found.items()}
