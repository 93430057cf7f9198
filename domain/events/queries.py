"""Queries of events and registrations."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.actor import Actor, ActorKind, require_member
from domain.database import fetch, fetch_as, fetch_one
from domain.errors import NotFound
from domain.events.drafts import LONGEST_EVENT
from domain.events.policies import may_see
from domain.events.rules import RegistrationState


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event. `time_zone` is the venue's IANA zone; without a `capacity` the number of seats is not limited."""

    id: UUID
    name: str
    description: str
    venue: str
    time_zone: str
    starts_at: datetime
    ends_at: datetime
    capacity: int | None


@dataclass(frozen=True, slots=True)
class Seats:
    """The seats of an event. `left` is None when the number of seats is not limited."""

    taken: int
    waiting: int
    left: int | None


@dataclass(frozen=True, slots=True)
class RegistrationRow:
    """A member's registration. `waiting_place` counts from 1 and is None without a place on the waiting list."""

    id: UUID
    event_id: UUID
    member_id: UUID
    state: RegistrationState
    registered_at: datetime
    cancelled_at: datetime | None
    waiting_place: int | None
    checked_in_at: datetime | None


EVENT_COLUMNS = "id, name, description, venue, time_zone, starts_at, ends_at, capacity"

_REGISTRATIONS = """
SELECT r.id, r.event_id, r.member_id, r.state, r.registered_at, r.cancelled_at,
       CASE r.state WHEN 'waitlisted' THEN (
         SELECT count(*) FROM registration w
          WHERE w.event_id = r.event_id AND w.state = 'waitlisted' AND w.queue_place <= r.queue_place) END,
       c.checked_in_at
  FROM registration r
  LEFT JOIN check_in c ON c.event_id = r.event_id AND c.member_id = r.member_id AND r.state = 'registered'
"""


async def find_event(id: UUID) -> EventRow:
    """One event. Events are public. Raises NotFound."""
    event = (await events_by_id([id])).get(id)
    if event is None:
        raise NotFound(what="event")
    return event


async def events_by_id(ids: Sequence[UUID]) -> Mapping[UUID, EventRow]:
    """Events by id, including past ones."""
    rows = await fetch_as(EventRow, f"SELECT {EVENT_COLUMNS} FROM event WHERE id = ANY($1::uuid[])", ids)
    return {row.id: row for row in rows}


# No event is longer than LONGEST_EVENT, so the index on the start skips old events.
_LISTED = "($1 OR (ends_at > $2 AND starts_at > $3))"


async def events_from(
    *, now: datetime, include_past: bool, first: int, after: tuple[datetime, UUID] | None = None
) -> Sequence[EventRow]:
    """Events that are not over, or all events with `include_past`; earliest start first.

    The page starts behind `after`: the start and id of an event. Events are public, so there is no actor.
    """
    return await fetch_as(
        EventRow,
        f"""
        SELECT {EVENT_COLUMNS} FROM event
         WHERE {_LISTED} AND ($4::timestamptz IS NULL OR (starts_at, id) > ($4, $5::uuid))
         ORDER BY starts_at, id LIMIT $6
        """,
        include_past,
        now,
        now - LONGEST_EVENT,
        after[0] if after else None,
        after[1] if after else None,
        first,
    )


async def count_events_from(*, now: datetime, include_past: bool) -> int:
    """The number of events that `events_from` lists in all."""
    row = await fetch_one(f"SELECT count(*) AS n FROM event WHERE {_LISTED}", include_past, now, now - LONGEST_EVENT)
    return int(row["n"]) if row else 0


async def seats_of(event_ids: Sequence[UUID]) -> Mapping[UUID, Seats]:
    """The seats of each event, in one statement."""
    rows = await fetch(
        """
        SELECT e.id, coalesce(n.taken, 0) AS taken, coalesce(n.waiting, 0) AS waiting,
               e.capacity - coalesce(n.taken, 0) AS left
          FROM event e
          LEFT JOIN (SELECT event_id, count(*) FILTER (WHERE state = 'registered') AS taken,
                            count(*) FILTER (WHERE state = 'waitlisted') AS waiting
                       FROM registration WHERE event_id = ANY($1::uuid[]) AND state <> 'cancelled'
                      GROUP BY event_id) n ON n.event_id = e.id
         WHERE e.id = ANY($1::uuid[])
        """,
        event_ids,
    )
    return {row["id"]: Seats(row["taken"], row["waiting"], row["left"]) for row in rows}


async def find_registration(id: UUID, *, actor: Actor) -> RegistrationRow:
    """One registration. Members find their own, staff all. Raises NotFound."""
    registration = (await registrations_by_id([id], actor=actor)).get(id)
    if registration is None:
        raise NotFound(what="registration")
    return registration


async def registrations_by_id(ids: Sequence[UUID], *, actor: Actor) -> Mapping[UUID, RegistrationRow]:
    """Registrations by id, as far as the actor may see them: members their own, staff all."""
    rows = await _registrations("WHERE r.id = ANY($1::uuid[])", ids)
    return {row.id: row for row in rows if may_see(actor, row)}


async def own_registrations(event_ids: Sequence[UUID], *, actor: Actor) -> Mapping[UUID, RegistrationRow]:
    """The latest registration of the member who asks, by event; empty for other actors."""
    if actor.kind is not ActorKind.MEMBER or actor.id is None:
        return {}
    return await latest_registrations(event_ids, member_id=actor.id)


async def latest_registrations(event_ids: Sequence[UUID], *, member_id: UUID) -> Mapping[UUID, RegistrationRow]:
    """A member's latest registration for each event, by event. An open registration is always the latest."""
    rows = await _registrations(
        """
        WHERE r.id IN (SELECT DISTINCT ON (event_id) id FROM registration
                        WHERE member_id = $1 AND event_id = ANY($2::uuid[]) ORDER BY event_id, queue_place DESC)
        """,
        member_id,
        event_ids,
    )
    return {row.event_id: row for row in rows}


async def registrations_for(
    actor: Actor, *, first: int, after: tuple[datetime, UUID] | None = None
) -> Sequence[RegistrationRow]:
    """The member's own registrations, including cancelled ones, newest first.

    The page starts behind `after`: the time and id of a registration.
    """
    return await _registrations(
        """
        WHERE r.member_id = $1 AND ($2::timestamptz IS NULL OR (r.registered_at, r.id) < ($2, $3::uuid))
        ORDER BY r.registered_at DESC, r.id DESC LIMIT $4
        """,
        require_member(actor),
        after[0] if after else None,
        after[1] if after else None,
        first,
    )


async def count_registrations_for(actor: Actor) -> int:
    """The number of registrations that `registrations_for` lists in all."""
    row = await fetch_one("SELECT count(*) AS n FROM registration WHERE member_id = $1", require_member(actor))
    return int(row["n"]) if row else 0


async def _registrations(condition: str, *arguments: object) -> list[RegistrationRow]:
    return [
        RegistrationRow(id, event_id, member_id, RegistrationState(state), *rest)
        for id, event_id, member_id, state, *rest in await fetch(f"{_REGISTRATIONS} {condition}", *arguments)
    ]
