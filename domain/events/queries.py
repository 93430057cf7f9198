"""Queries of events and registrations."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from domain.actor import Actor, require_member
from domain.database import Row
from domain.errors import NotFound
from domain.events.drafts import LONGEST_EVENT
from domain.events.policies import may_see
from domain.events.rules import RegistrationState
from domain.relations import AllOf, Compare, Condition, Relation, columns_of, everybody


class EventRow(Row):
    """An event. `time_zone` is the venue's IANA zone; without a `capacity` the number of seats is not limited."""

    id: UUID
    name: str
    description: str
    venue: str
    time_zone: str
    starts_at: datetime
    ends_at: datetime
    capacity: int | None


class RegistrationRow(Row):
    """A member's registration. `waiting_place` counts from 1 and is None without a place on the waiting list."""

    id: UUID
    event_id: UUID
    member_id: UUID
    state: RegistrationState
    registered_at: datetime
    cancelled_at: datetime | None
    waiting_place: int | None
    checked_in_at: datetime | None


_SEATS = "(SELECT count(*)::int FROM registration WHERE event_id = e.id AND state = '{state}')"
_TAKEN, _WAITING = (_SEATS.replace("{state}", state) for state in ("registered", "waitlisted"))

EVENTS = Relation(
    row=EventRow,
    source="event e",
    columns=columns_of(EventRow, table="e"),
    derived={"seats_taken": _TAKEN, "waiting_count": _WAITING, "seats_left": f"e.capacity - {_TAKEN}"},
    order=("starts_at", "id"),
    require=everybody,
)
"""All events, those that start first in front."""

_REGISTRATION = """
registration r
LEFT JOIN check_in c ON c.event_id = r.event_id AND c.member_id = r.member_id AND r.state = 'registered'
"""
_REGISTRATION_COLUMNS = columns_of(
    RegistrationRow,
    table="r",
    waiting_place="""
    CASE r.state WHEN 'waitlisted' THEN (
      SELECT count(*)::int FROM registration w
       WHERE w.event_id = r.event_id AND w.state = 'waitlisted' AND w.queue_place <= r.queue_place) END
    """,
    checked_in_at="c.checked_in_at",
)

# An open registration is always the latest.
_IS_LATEST = """
r.queue_place = (SELECT max(queue_place) FROM registration WHERE event_id = r.event_id AND member_id = r.member_id)
"""

_REGISTRATIONS = Relation(
    row=RegistrationRow, source=_REGISTRATION, columns=_REGISTRATION_COLUMNS, order=("registered_at", "id")
)

MY_REGISTRATIONS = Relation(
    row=RegistrationRow,
    source=_REGISTRATION,
    columns=_REGISTRATION_COLUMNS,
    only="r.member_id = {viewer}",
    order=("registered_at", "id"),
    descending=True,
    require=require_member,
)
"""The registrations of the member who asks, with cancelled ones, newest first."""

MY_LATEST_REGISTRATIONS = Relation(
    row=RegistrationRow,
    source=_REGISTRATION,
    columns=_REGISTRATION_COLUMNS,
    only=f"r.member_id = {{viewer}} AND {_IS_LATEST}",
    order=("registered_at", "id"),
    require=everybody,
)
"""The latest registration for each event of the member who asks. Other actors have none."""


async def find_event(id: UUID) -> EventRow:
    """One event. Events are public. Raises NotFound."""
    return await EVENTS.find(id, what="event")


def not_over(now: datetime) -> Condition:
    """The condition on events that are not over."""
    # No event is longer than LONGEST_EVENT, so the index on the start skips old events.
    return AllOf((Compare("ends_at", "gt", now), Compare("starts_at", "gt", now - LONGEST_EVENT)))


async def find_registration(id: UUID, *, actor: Actor) -> RegistrationRow:
    """One registration. Members find their own, staff all. Raises NotFound."""
    registration = (await registrations_by_id([id], actor=actor)).get(id)
    if registration is None:
        raise NotFound(what="registration")
    return registration


async def registrations_by_id(ids: Sequence[UUID], *, actor: Actor) -> Mapping[UUID, RegistrationRow]:
    """Registrations by id, as far as the actor may see them: members their own, staff all."""
    found = await _REGISTRATIONS.rows_by_id(ids)
    return {id: row for id, row in found.items() if may_see(actor, row)}


async def latest_registration(event_id: UUID, *, member_id: UUID) -> RegistrationRow | None:
    """A member's latest registration for an event, cancelled or not."""
    rows = await _REGISTRATIONS.rows_where(
        f"r.event_id = $1 AND r.member_id = $2 AND {_IS_LATEST}", event_id, member_id
    )
    return next(iter(rows), None)
