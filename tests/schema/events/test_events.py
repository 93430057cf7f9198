"""Reading events and one's own registrations."""

from datetime import datetime, timedelta
from typing import Any

from domain import events
from domain.ids import new_id
from domain.members import MemberKey
from schema.ids import global_id
from tests.clock import START, Clock
from tests.factories import STAFF, TestMember, event, member, registration
from tests.graph import GraphRunner, execute


async def _event(days: float, **changes: Any) -> Any:
    starts_at = START + timedelta(days=days)
    return await event(starts_at=starts_at, ends_at=starts_at + timedelta(hours=2), name=f"Day {days}", **changes)


async def test_everybody_reads_an_event(run: GraphRunner) -> None:
    evening = await event(capacity=1)
    await registration(await member(), evening)
    await registration(await member(), evening)

    answer = await run("mobile/Event", id=global_id("Event", evening))

    assert answer == {
        "id": global_id("Event", evening),
        "name": "Latte Art",
        "description": "Bring a cup.",
        "venue": "Roastery",
        "timeZone": "America/New_York",
        "startsAt": "2026-11-27T23:00:00+00:00",
        "endsAt": "2026-11-28T01:00:00+00:00",
        "capacity": 1,
        "seatsTaken": 1,
        "seatsLeft": 0,
        "waitingCount": 1,
        "myRegistration": None,
    }


async def test_an_event_that_does_not_exist_is_null(run: GraphRunner) -> None:
    assert await run("mobile/Event", id=global_id("Event", new_id())) is None


async def test_members_see_their_own_registration_and_staff_none(run: GraphRunner, clock: Clock) -> None:
    ada, bea, evening = await member(), await member(), await event(capacity=1)
    of_ada, of_bea = await registration(ada, evening), await registration(bea, evening)
    clock.now = datetime.fromisoformat("2026-11-27T22:00:00+00:00")
    await events.check_in(actor=STAFF, id=new_id(), event_id=evening, member=MemberKey(id=ada.id), now=clock.now)

    seen = [
        (await run.as_(actor)("mobile/Event", id=global_id("Event", evening)))["myRegistration"]
        for actor in (ada, bea, STAFF)
    ]

    registered = {"registeredAt": "2026-11-20T12:00:00+00:00"}
    assert seen == [
        registered
        | {
            "id": global_id("Registration", of_ada),
            "state": "REGISTERED",
            "waitingPlace": None,
            "checkedInAt": "2026-11-27T22:00:00+00:00",
        },
        registered
        | {"id": global_id("Registration", of_bea), "state": "WAITLISTED", "waitingPlace": 1, "checkedInAt": None},
        None,
    ]


async def test_a_new_registration_stands_before_the_cancelled_one(run: GraphRunner, member: TestMember) -> None:
    evening = await event()
    cancelled = await registration(member, evening)
    await events.cancel_registration(actor=member.actor, registration_id=cancelled, now=START)
    before = await run.as_(member)("mobile/Event", id=global_id("Event", evening))
    renewed = await registration(member, evening)

    after = await run.as_(member)("mobile/Event", id=global_id("Event", evening))

    assert (before["myRegistration"]["id"], before["myRegistration"]["state"]) == (
        global_id("Registration", cancelled),
        "CANCELLED",
    )
    assert (after["myRegistration"]["id"], after["myRegistration"]["state"]) == (
        global_id("Registration", renewed),
        "REGISTERED",
    )


async def test_events_to_come_are_listed_soonest_first_in_pages(run: GraphRunner) -> None:
    for days in (3, -1, 1, 2, -0.05):
        await _event(days)

    first = await run("mobile/Events", first=2)
    second = await run("mobile/Events", first=2, after=first["pageInfo"]["endCursor"])

    # The one that started 72 minutes ago is not over yet.
    assert [node["name"] for node in first["nodes"]] == ["Day -0.05", "Day 1"]
    assert [node["name"] for node in second["nodes"]] == ["Day 2", "Day 3"]
    assert (first["pageInfo"]["hasNextPage"], second["pageInfo"]["hasNextPage"]) == (True, False)


async def test_past_events_are_listed_when_asked_for(run: GraphRunner) -> None:
    for days in (1, -1, -400):
        await _event(days)

    answer = await run("mobile/Events", includePast=True)

    assert [node["name"] for node in answer["nodes"]] == ["Day -400", "Day -1", "Day 1"]


async def test_the_longest_event_is_listed_until_it_ends(run: GraphRunner, clock: Clock) -> None:
    await event(starts_at=START, ends_at=START + timedelta(days=31))
    clock.now = START + timedelta(days=31, microseconds=-1)

    listed = await run("mobile/Events")
    clock.now = START + timedelta(days=31)
    over = await run("mobile/Events")

    assert ([node["name"] for node in listed["nodes"]], over["nodes"]) == (["Latte Art"], [])


async def test_a_page_of_twenty_events_takes_as_many_statements_as_one_of_two(
    run: GraphRunner, member: TestMember, statements: list[str]
) -> None:
    for days in range(1, 21):
        await registration(member, await _event(days))

    statements.clear()

    two = await run.as_(member)("mobile/Events", first=2)
    of_two = len(statements)
    twenty = await run.as_(member)("mobile/Events", first=20)
    of_twenty = len(statements) - of_two

    assert (len(two["nodes"]), len(twenty["nodes"])) == (2, 20)
    assert all(node["seatsTaken"] == 1 and node["myRegistration"] for node in twenty["nodes"])
    assert (of_two, of_twenty) == (1, 1)


async def test_nobody_in_particular_has_no_registration_to_look_for(run: GraphRunner, statements: list[str]) -> None:
    await _event(1)
    statements.clear()

    await run.by_level()("mobile/Events")

    assert len(statements) == 2


async def test_nodes_are_found_by_who_may_see_them(run: GraphRunner) -> None:
    ada, bea, evening = await member(), await member(), await event()
    ids = [global_id("Event", evening), global_id("Registration", await registration(ada, evening))]

    seen = [
        (
            await execute(
                "query Nodes($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }",
                variables={"ids": ids},
                context=run.as_(actor).context(),
            )
        ).data
        for actor in (ada, bea, STAFF)
    ]

    the_event = {"__typename": "Event", "id": ids[0]}
    the_registration = {"__typename": "Registration", "id": ids[1]}
    assert seen == [
        {"nodes": [the_event, the_registration]},
        {"nodes": [the_event, None]},
        {"nodes": [the_event, the_registration]},
    ]
