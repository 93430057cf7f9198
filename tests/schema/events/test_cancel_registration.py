"""Giving up a seat, or a place on the waiting list."""

from datetime import datetime
from uuid import UUID

from domain import events
from domain.ids import new_id
from domain.members import MemberKey
from schema.ids import global_id
from tests.clock import Clock
from tests.factories import STAFF, event, facts, guests_of, member, registration
from tests.graph import GraphRunner

STARTS_AT = datetime.fromisoformat("2026-11-27T23:00:00+00:00")
CHANGES = ("events.registration_cancelled", "events.seat_given")


def _wish(registration_id: UUID) -> dict[str, str]:
    return {"registrationId": global_id("Registration", registration_id)}


async def test_a_seat_that_is_given_up_goes_to_who_has_waited_longest(run: GraphRunner) -> None:
    ada, bea, cem, dan = [await member() for _ in range(4)]
    evening = await event(capacity=1)
    of_ada, of_bea, _, _ = [await registration(guest, evening) for guest in (ada, bea, cem, dan)]

    first = await run.as_(ada)("mobile/CancelRegistration", input=_wish(of_ada))
    after_first = await guests_of(evening)
    await run.as_(bea)("mobile/CancelRegistration", input=_wish(of_bea))
    after_second = await guests_of(evening)

    assert first == {
        "id": global_id("Registration", of_ada),
        "state": "CANCELLED",
        "waitingPlace": None,
        "registeredAt": "2026-11-20T12:00:00+00:00",
        "cancelledAt": "2026-11-20T12:00:00+00:00",
        "event": {
            "id": global_id("Event", evening),
            "name": "Latte Art",
            "seatsTaken": 1,
            "seatsLeft": 0,
            "waitingCount": 2,
        },
    }
    assert after_first == ([bea.id], [cem.id, dan.id])
    assert after_second == ([cem.id], [dan.id])
    assert await facts(*CHANGES) == [*CHANGES, *CHANGES]


async def test_a_repeated_cancellation_changes_nothing_even_after_the_start(run: GraphRunner, clock: Clock) -> None:
    ada, bea, cem = [await member() for _ in range(3)]
    evening = await event(capacity=1)
    of_ada, _, _ = [await registration(guest, evening) for guest in (ada, bea, cem)]
    first = await run.as_(ada)("mobile/CancelRegistration", input=_wish(of_ada))
    clock.now = STARTS_AT

    again = await run.as_(ada)("mobile/CancelRegistration", input=_wish(of_ada))

    assert first == again
    assert await guests_of(evening) == ([bea.id], [cem.id])
    assert await facts(*CHANGES) == list(CHANGES)


async def test_who_gives_up_a_place_on_the_waiting_list_moves_nobody_into_a_seat(run: GraphRunner) -> None:
    ada, bea, cem = [await member() for _ in range(3)]
    evening = await event(capacity=1)
    _, of_bea, of_cem = [await registration(guest, evening) for guest in (ada, bea, cem)]

    await run.as_(bea)("mobile/CancelRegistration", input=_wish(of_bea))

    assert await guests_of(evening) == ([ada.id], [cem.id])
    assert (await events.find_registration(of_cem, actor=cem.actor)).waiting_place == 1
    assert await facts(*CHANGES) == ["events.registration_cancelled"]


async def test_a_seat_that_nobody_waits_for_becomes_free(run: GraphRunner) -> None:
    ada, bea, evening = await member(), await member(), await event(capacity=1)
    of_ada = await registration(ada, evening)

    await run.as_(ada)("mobile/CancelRegistration", input=_wish(of_ada))
    await registration(bea, evening)

    assert await guests_of(evening) == ([bea.id], [])


async def test_who_cancelled_may_register_again_and_stands_at_the_end(run: GraphRunner) -> None:
    ada, bea, cem = [await member() for _ in range(3)]
    evening = await event(capacity=1)
    of_ada, _, _ = [await registration(guest, evening) for guest in (ada, bea, cem)]
    await run.as_(ada)("mobile/CancelRegistration", input=_wish(of_ada))

    again = await run.as_(ada)(
        "mobile/RegisterForEvent", input={"id": str(new_id()), "eventId": global_id("Event", evening)}
    )
    with_the_old_id = await run.as_(ada)(
        "mobile/RegisterForEvent", input={"id": str(of_ada), "eventId": global_id("Event", evening)}
    )

    assert (again["state"], again["waitingPlace"]) == ("WAITLISTED", 2)
    assert with_the_old_id["state"] == "CANCELLED"
    assert await guests_of(evening) == ([bea.id], [cem.id, ada.id])


async def test_nobody_cancels_once_the_event_has_started(run: GraphRunner, clock: Clock) -> None:
    ada, bea, evening = await member(), await member(), await event(capacity=1)
    of_ada, _ = await registration(ada, evening), await registration(bea, evening)
    clock.now = STARTS_AT

    answer = await run.as_(ada)("mobile/CancelRegistration", input=_wish(of_ada))

    assert (answer["code"], answer["message"]) == ("EVENT_STARTED", "“Latte Art” has already started.")
    assert await guests_of(evening) == ([ada.id], [bea.id])
    assert await facts(*CHANGES) == []


async def test_who_is_there_already_does_not_cancel(run: GraphRunner, clock: Clock) -> None:
    ada, bea, evening = await member(), await member(), await event(capacity=1)
    of_ada, _ = await registration(ada, evening), await registration(bea, evening)
    clock.now = datetime.fromisoformat("2026-11-27T22:00:00+00:00")
    await events.check_in(actor=STAFF, id=new_id(), event_id=evening, member=MemberKey(id=ada.id), now=clock.now)

    answer = await run.as_(ada)("mobile/CancelRegistration", input=_wish(of_ada))

    assert (answer["code"], answer["message"]) == (
        "ALREADY_CHECKED_IN",
        "You checked in on Friday, November 27, 2026 at 5:00 PM EST, so you cannot cancel.",
    )
    assert await guests_of(evening) == ([ada.id], [bea.id])


async def test_members_cancel_only_what_is_theirs(run: GraphRunner) -> None:
    ada, bea, evening = await member(), await member(), await event()
    of_ada = await registration(ada, evening)

    by_bea = await run.as_(bea)("mobile/CancelRegistration", input=_wish(of_ada))
    of_nobody = await run.as_(bea)("mobile/CancelRegistration", input=_wish(new_id()))
    anonymous = await run("mobile/CancelRegistration", input=_wish(of_ada))

    assert by_bea == of_nobody
    assert (by_bea["code"], anonymous["code"]) == ("NOT_FOUND", "UNAUTHENTICATED")
    assert await guests_of(evening) == ([ada.id], [])
    assert await facts(*CHANGES) == []
