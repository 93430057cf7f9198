"""Reading events, and the actor's own registrations."""

from collections.abc import Mapping, Sequence
from typing import Annotated
from uuid import UUID

import strawberry

from domain import events
from domain.events import EVENTS, MY_REGISTRATIONS
from domain.relations import EVERYTHING, Condition
from schema.connections import Connection
from schema.context import Context, Info
from schema.events.types import Event, Registration
from schema.nodes import finds_nodes
from schema.pages import pages

IncludePast = Annotated[bool, strawberry.argument(description="True lists past events too, first.")]


def _listed(context: Context, include_past: IncludePast = False) -> Condition:
    return EVERYTHING if include_past else events.not_over(context.now)


@strawberry.type
class EventQueries:
    """Gatherings."""

    events: Connection[Event] = pages(
        EVENTS,
        where=_listed,
        description="Events that have not ended, soonest first. Everybody may read them.",
    )
    my_registrations: Connection[Registration] = pages(
        MY_REGISTRATIONS, description="Your registrations, newest first, with the cancelled ones."
    )


@finds_nodes("Registration")
async def _find_registrations(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, Registration]:
    found = await events.registrations_by_id(ids, actor=info.context.actor)
    return {id: Registration.of(row) for id, row in found.items()}
