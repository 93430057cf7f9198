"""Announcing an event."""

from typing import Any

import pytest

from domain.database import fetch
from domain.ids import new_id
from schema.ids import global_id
from tests.clock import Clock
from tests.factories import STAFF, TestMember, facts
from tests.graph import GraphRunner


def _wish(**changes: Any) -> dict[str, Any]:
    terms = {
        "id": str(new_id()),
        "name": "Latte Art",
        "description": "Bring a cup.",
        "venue": "Roastery",
        "timeZone": "America/New_York",
        "startsAt": "2026-11-27T18:00:00-05:00",
        "endsAt": "2026-11-27T20:00:00-05:00",
        "capacity": 12,
    }
    return {"event": terms | changes}


async def _names() -> list[str]:
    return [row["name"] for row in await fetch("SELECT name FROM event ORDER BY created_at")]


async def test_a_repeated_request_announces_once_even_after_the_start(run: GraphRunner, clock: Clock) -> None:
    wish = _wish()

    first = await run.as_(STAFF)("admin/CreateEvent", input=wish)
    clock.forward(days=30)
    again = await run.as_(STAFF)("admin/CreateEvent", input=wish)

    assert first == again
    assert first == {
        "id": global_id("Event", wish["event"]["id"]),
        "name": "Latte Art",
        "description": "Bring a cup.",
        "venue": "Roastery",
        "timeZone": "America/New_York",
        "startsAt": "2026-11-27T23:00:00+00:00",
        "endsAt": "2026-11-28T01:00:00+00:00",
        "capacity": 12,
        "seatsTaken": 0,
        "seatsLeft": 12,
        "waitingCount": 0,
    }
    assert await _names() == ["Latte Art"]
    assert await facts() == ["events.event_created"]


async def test_an_event_without_a_capacity_has_no_number_of_seats_left(run: GraphRunner) -> None:
    answer = await run.as_(STAFF)("admin/CreateEvent", input=_wish(capacity=None))

    assert (answer["capacity"], answer["seatsLeft"]) == (None, None)


async def test_the_same_instant_with_another_offset_is_the_same_request(run: GraphRunner) -> None:
    wish = _wish()
    first = await run.as_(STAFF)("admin/CreateEvent", input=wish)

    wish["event"]["startsAt"] = "2026-11-27T23:00:00Z"
    again = await run.as_(STAFF)("admin/CreateEvent", input=wish)

    assert first == again


async def test_an_id_is_not_used_for_another_event(run: GraphRunner) -> None:
    wish = _wish()
    await run.as_(STAFF)("admin/CreateEvent", input=wish)

    codes = await run.as_(STAFF).codes("admin/CreateEvent", input=_wish(id=wish["event"]["id"], name="Pour Over"))

    assert codes == ["ID_REUSED"]
    assert await _names() == ["Latte Art"]


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"name": " "}, ["name"]),
        ({"timeZone": "Mars/Olympus"}, ["timeZone"]),
        ({"startsAt": "2026-11-27T18:00:00"}, ["startsAt"]),
        ({"startsAt": "2026-11-20T12:00:00Z"}, ["startsAt"]),
        ({"endsAt": "2026-11-27T18:00:00-05:00"}, ["endsAt"]),
        ({"capacity": 0}, ["capacity"]),
    ],
)
async def test_what_cannot_be_right_is_refused_with_its_field(
    run: GraphRunner, changes: dict[str, Any], path: list[str]
) -> None:
    result = await run.as_(STAFF).result("admin/CreateEvent", input=_wish(**changes))

    assert [error.extensions for error in result.errors] == [{"code": "BAD_USER_INPUT", "path": path}]
    assert await _names() == []
    assert await facts() == []


async def test_only_staff_announce_events(run: GraphRunner, member: TestMember) -> None:
    anonymous = await run.codes("admin/CreateEvent", input=_wish())
    by_member = await run.as_(member).codes("admin/CreateEvent", input=_wish())

    assert (anonymous, by_member) == (["UNAUTHENTICATED"], ["FORBIDDEN"])
    assert await _names() == []
