"""Events as an admin resource."""

from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry

from domain import events
from schema.admin import AdminResource, Column, Create, Live
from schema.dialect import DateFieldComparison, StringFieldComparison
from schema.events.types import Event
from schema.inputs import Input


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

    def arguments(self, *, path: tuple[str, ...] = ()) -> dict[str, Any]:
        """The draft, and its id."""
        values = self.values(path=path)
        return {"id": values.pop("id"), "draft": events.EventDraft(**values)}


EVENTS = AdminResource(
    Event,
    singular="event",
    plural="events",
    columns=[
        Column("name", "By name.", StringFieldComparison),
        Column("venue", "By place.", StringFieldComparison),
        Column("time_zone", "By the venue's time zone.", StringFieldComparison),
        Column("starts_at", "By start.", DateFieldComparison),
        Column("ends_at", "By end.", DateFieldComparison),
        Column("capacity", "By the number of seats."),
    ],
    create=Create(NewEvent, events.create_event, description="Announce an event. For staff."),
    live=Live("event_id", created=[events.EventCreated]),
)
