"""The seats of an event: what is only true while its row is locked."""

from uuid import UUID

from domain.database import fetch, fetch_one, fetch_one_as
from domain.errors import NotFound
from domain.events.facts import SeatGiven
from domain.events.queries import EVENT_COLUMNS, EventRow


async def lock_event(id: UUID) -> EventRow:
    """Lock an event until the transaction ends. Raises NotFound.

    The first lock, and the only one, of every command about seats and check-ins: who holds it sees all seats as they
    are, so that of two who want the last one, one gets it, and the waiting list keeps its order.
    """
    event = await fetch_one_as(EventRow, f"SELECT {EVENT_COLUMNS} FROM event WHERE id = $1 FOR UPDATE", id)
    if event is None:
        raise NotFound(what="event")
    return event


async def has_free_seat(event: EventRow) -> bool:
    """Whether somebody can still sit down. The event must be locked."""
    if event.capacity is None:
        return True
    row = await fetch_one(
        "SELECT count(*) AS taken FROM registration WHERE event_id = $1 AND state = 'registered'", event.id
    )
    assert row is not None
    return bool(row["taken"] < event.capacity)


async def next_queue_place(event: EventRow) -> int:
    """One behind whoever came last; places are never used again. The event must be locked."""
    row = await fetch_one("SELECT max(queue_place) AS place FROM registration WHERE event_id = $1", event.id)
    assert row is not None
    return int(row["place"] or 0) + 1


async def seat_first_of_waiting_list(event: EventRow) -> list[SeatGiven]:
    """Give one seat to whoever has waited longest; answers the fact, or nothing when nobody waits.

    The event must be locked, and one of its seats free.
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
