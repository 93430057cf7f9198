"""Taking a seat, or a place on the waiting list."""

from datetime import datetime

from domain.ids import new_id
from schema.ids import global_id
from tests.clock import Clock
from tests.factories import STAFF, TestMember, event, facts, guests_of, member, registration
from tests.graph import GraphRunner

STARTS_AT = datetime.fromisoformat("2026-11-27T23:00:00+00:00")


async def test_a_repeated_request_registers_once(run: GraphRunner) -> None:
    ada, evening = await member(), await event(capacity=2)
    wish = {"id": str(new_id()), "eventId": global_id("Event", evening)}

    first = await run.as_(ada)("mobile/RegisterForEvent", input=wish)
    again = await run.as_(ada)("mobile/RegisterForEvent", input=wish)

    assert first == again
    assert first == {
        "id": global_id("Registration", wish["id"]),
        "state": "REGISTERED",
        "waitingPlace": None,
        "registeredAt": "2026-11-20T12:00:00+00:00",
        "cancelledAt": None,
        "event": {"id": wish["eventId"], "name": "Latte Art", "seatsTaken": 1, "seatsLeft": 1, "waitingCount": 0},
    }
    assert await guests_of(evening) == ([ada.id], [])
    assert await facts("events.seat_taken", "events.waiting_list_joined") == ["events.seat_taken"]


async def test_who_comes_to_a_full_event_waits_in_order(run: GraphRunner) -> None:
    ada, bea, cem = [await member() for _ in range(3)]
    evening = await event(capacity=1)
    await registration(ada, evening)
    await registration(bea, evening)

    answer = await run.as_(cem)(
        "mobile/RegisterForEvent", input={"id": str(new_id()), "eventId": global_id("Event", evening)}
    )

    assert (answer["state"], answer["waitingPlace"]) == ("WAITLISTED", 2)
    assert answer["event"] == {
        "id": global_id("Event", evening),
        "name": "Latte Art",
        "seatsTaken": 1,
        "seatsLeft": 0,
        "waitingCount": 2,
    }
    assert await guests_of(evening) == ([ada.id], [bea.id, cem.id])
    assert await facts("events.seat_taken", "events.waiting_list_joined") == [
        "events.seat_taken",
        "events.waiting_list_joined",
        "events.waiting_list_joined",
    ]


async def test_registering_again_under_another_id_is_refused(run: GraphRunner) -> None:
    ada, bea = await member(), await member()
    evening = await event(capacity=1)
    await registration(ada, evening)
    await registration(bea, evening)

    seated, waiting = [
        await run.as_(guest)(
            "mobile/RegisterForEvent", input={"id": str(new_id()), "eventId": global_id("Event", evening)}
        )
        for guest in (ada, bea)
    ]

    assert seated == waiting
    assert seated == {
        "code": "ALREADY_REGISTERED",
        "message": "You are already registered for “Latte Art”.",
        "path": ["eventId"],
        "details": {"name": "Latte Art"},
    }
    assert await guests_of(evening) == ([ada.id], [bea.id])


async def test_an_id_is_not_used_for_another_event(run: GraphRunner, member: TestMember) -> None:
    evening, morning = await event(), await event(name="Pour Over")
    id = str(new_id())
    await run.as_(member)("mobile/RegisterForEvent", input={"id": id, "eventId": global_id("Event", evening)})

    answer = await run.as_(member)("mobile/RegisterForEvent", input={"id": id, "eventId": global_id("Event", morning)})

    assert (answer["code"], answer["path"]) == ("ID_REUSED", ["id"])
    assert await guests_of(morning) == ([], [])
    assert await facts("events.seat_taken") == ["events.seat_taken"]


async def test_an_id_of_another_member_is_refused(run: GraphRunner) -> None:
    ada, bea, evening = await member(), await member(), await event()
    wish = {"id": str(await registration(ada, evening)), "eventId": global_id("Event", evening)}

    answer = await run.as_(bea)("mobile/RegisterForEvent", input=wish)

    assert answer["code"] == "ID_REUSED"
    assert await guests_of(evening) == ([ada.id], [])


async def test_nobody_registers_once_the_event_has_started(run: GraphRunner, clock: Clock) -> None:
    ada, bea, evening = await member(), await member(), await event()
    earlier = {"id": str(await registration(ada, evening)), "eventId": global_id("Event", evening)}
    clock.now = STARTS_AT

    late = await run.as_(bea)("mobile/RegisterForEvent", input=earlier | {"id": str(new_id())})
    repeated = await run.as_(ada)("mobile/RegisterForEvent", input=earlier)

    assert late == {
        "code": "EVENT_STARTED",
        "message": "“Latte Art” has already started.",
        "path": ["eventId"],
        "details": {"name": "Latte Art"},
    }
    assert repeated["state"] == "REGISTERED"
    assert await guests_of(evening) == ([ada.id], [])


async def test_only_members_register(run: GraphRunner) -> None:
    evening = await event()
    wish = {"id": str(new_id()), "eventId": global_id("Event", evening)}

    anonymous = await run("mobile/RegisterForEvent", input=wish)
    by_staff = await run.as_(STAFF)("mobile/RegisterForEvent", input=wish)

    assert (anonymous["code"], by_staff["code"]) == ("UNAUTHENTICATED", "FORBIDDEN")
    assert await guests_of(evening) == ([], [])


async def test_an_event_that_does_not_exist_is_not_found(run: GraphRunner, member: TestMember) -> None:
    answer = await run.as_(member)(
        "mobile/RegisterForEvent", input={"id": str(new_id()), "eventId": global_id("Event", new_id())}
    )

    assert (answer["code"], answer["message"]) == ("NOT_FOUND", "There is no such event.")
