"""The seats of an event. The answers hold only while the event's row is locked."""

from uuid import UUID

from domain.database import fetch, fetch_one
from domain.errors import NotFound
from domain.events.facts import SeatGiven
from domain.events.queries import EVENTS, EventRow


async def lock_event(id: UUID) -> EventRow:
    """Lock an event until the transaction ends. Raises NotFound.

    This is the only lock of the commands about seats and check-ins. It makes them run one after the other: of two
    members who want the last seat one gets it, and the waiting list keeps its order.
    """
    events = await EVENTS.rows_where("e.id = $1", id, then="FOR UPDATE")
    if not events:
        raise NotFound(what="event")
    return events[0]


async def has_free_seat(event: EventRow) -> bool:
    """True when the event has a free seat. The event must be locked."""
    if event.capacity is None:
        return True
    row = await fetch_one(
        "SELECT count(*) AS taken FROM registration WHERE event_id = $1 AND state = 'registered'", event.id
    )
    assert row is not None
    return bool(row["taken"] < event.capacity)


async def next_queue_place(event: EventRow) -> int:
    """The place behind the latest registration. Places are never reused. The event must be locked."""
    row = await fetch_one("SELECT max(queue_place) AS place FROM registration WHERE event_id = $1", event.id)
    assert row is not None
    return int(row["place"] or 0) + 1


async def seat_first_of_waiting_list(event: EventRow) -> list[SeatGiven]:
    """Give a seat to the member who has waited longest; answers the fact, or an empty list when nobody waits.

    The event must be locked and must have a free seat.
    """
    rows = await fetch(
        """
        UPDATE registration SET state = 'registered'
         WHERE id = (SELECT id FROM registration WHERE event_id = $1 AND state = 'waitlisted'
                      ORDER BY queue_place LIMIT 1)
        RETURNING id, event_id, member_id
        """,
        event.id,
    )
    return [SeatGiven(row["id"], row["event_id"], row["member_id"]) for row in rows]
