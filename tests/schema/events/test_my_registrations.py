"""Listing one's own registrations."""

from datetime import datetime, timedelta

from domain import events
from domain.ids import new_id
from domain.members import MemberKey
from tests.clock import START
from tests.factories import STAFF, TestMember, event, registration
from tests.graph import GraphRunner


async def test_members_list_their_registrations_newest_first(
    run: GraphRunner, member: TestMember, statements: list[str]
) -> None:
    for day in range(1, 4):
        await registration(member, await event(name=f"Evening {day}"), now=START + timedelta(days=day))

    first = await run.as_(member)("mobile/MyRegistrations", first=2)
    statements.clear()
    second = await run.as_(member)("mobile/MyRegistrations", first=2, after=first["pageInfo"]["endCursor"])

    assert [node["event"]["name"] for node in first["nodes"]] == ["Evening 3", "Evening 2"]
    assert [node["event"]["name"] for node in second["nodes"]] == ["Evening 1"]
    assert (first["totalCount"], first["pageInfo"]["hasNextPage"], second["pageInfo"]["hasNextPage"]) == (
        3,
        True,
        False,
    )
    assert len(statements) == 1


async def test_only_members_have_registrations(run: GraphRunner) -> None:
    assert await run.codes("mobile/MyRegistrations") == ["UNAUTHENTICATED"]
    assert await run.as_(STAFF).codes("mobile/MyRegistrations") == ["FORBIDDEN"]


async def test_a_check_in_belongs_to_the_registration_that_holds_the_seat(run: GraphRunner, member: TestMember) -> None:
    evening = await event()
    cancelled = await registration(member, evening)
    await events.cancel_registration(actor=member.actor, registration_id=cancelled, now=START)
    await registration(member, evening, now=START + timedelta(days=1))
    at_the_door = datetime.fromisoformat("2026-11-27T22:30:00+00:00")
    await events.check_in(actor=STAFF, id=new_id(), event_id=evening, member=MemberKey(id=member.id), now=at_the_door)

    answer = await run.as_(member)("mobile/MyRegistrations")

    assert [(node["state"], node["cancelledAt"], node["checkedInAt"]) for node in answer["nodes"]] == [
        ("REGISTERED", None, "2026-11-27T22:30:00+00:00"),
        ("CANCELLED", "2026-11-20T12:00:00+00:00", None),
    ]
