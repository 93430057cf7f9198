"""Checking members in at the door."""

from datetime import datetime
from typing import Any
from uuid import UUID

import pytest

from domain.database import fetch
from domain.ids import new_id
from schema.ids import global_id
from tests.clock import Clock
from tests.factories import STAFF, TILL, TestMember, event, facts, member, registration
from tests.graph import GraphRunner

DOORS_OPEN = datetime.fromisoformat("2026-11-27T19:00:00+00:00")


def _wish(event_id: UUID, guest: TestMember, **changes: Any) -> dict[str, Any]:
    terms = {
        "id": str(new_id()),
        "eventId": global_id("Event", event_id),
        "member": {"id": global_id("Member", guest.id)},
    }
    return terms | changes


async def _present() -> list[UUID]:
    return [row["member_id"] for row in await fetch("SELECT member_id FROM check_in ORDER BY checked_in_at")]


async def test_a_repeated_request_checks_in_once(run: GraphRunner, clock: Clock) -> None:
    ada, evening = await member(name="Ada"), await event()
    await registration(ada, evening)
    clock.now = DOORS_OPEN
    wish = _wish(evening, ada)

    first = await run.as_(STAFF)("admin/CheckIn", input=wish)
    clock.forward(minutes=1)
    again = await run.as_(STAFF)("admin/CheckIn", input=wish)

    assert first == again
    assert first == {
        "id": global_id("CheckIn", wish["id"]),
        "checkedInAt": "2026-11-27T19:00:00+00:00",
        "event": {"id": wish["eventId"], "name": "Latte Art"},
        "member": {"id": wish["member"]["id"], "name": "Ada", "cardNumber": ada.card_number},
    }
    assert await _present() == [ada.id]
    assert await facts("events.member_checked_in") == ["events.member_checked_in"]


async def test_a_card_number_names_the_member(run: GraphRunner, clock: Clock) -> None:
    ada, evening = await member(), await event()
    await registration(ada, evening)
    clock.now = DOORS_OPEN

    answer = await run.as_(STAFF)("admin/CheckIn", input=_wish(evening, ada, member={"cardNumber": ada.card_number}))

    assert answer["member"]["id"] == global_id("Member", ada.id)
    assert await _present() == [ada.id]


async def test_a_second_person_with_the_same_card_is_seen_at_the_door(run: GraphRunner, clock: Clock) -> None:
    ada, evening = await member(), await event()
    await registration(ada, evening)
    clock.now = DOORS_OPEN
    await run.as_(STAFF)("admin/CheckIn", input=_wish(evening, ada))
    clock.forward(minutes=5)

    answer = await run.as_(STAFF)("admin/CheckIn", input=_wish(evening, ada))

    assert answer == {
        "code": "ALREADY_CHECKED_IN",
        "message": "This member already checked in on Friday, November 27, 2026 at 2:00 PM EST.",
        "path": ["member"],
        "details": {"time": "Friday, November 27, 2026 at 2:00 PM EST", "at": "2026-11-27T19:00:00+00:00"},
    }
    assert await _present() == [ada.id]


async def test_an_id_is_not_used_for_another_member(run: GraphRunner, clock: Clock) -> None:
    ada, bea, evening = await member(), await member(), await event()
    await registration(ada, evening)
    await registration(bea, evening)
    clock.now = DOORS_OPEN
    wish = _wish(evening, ada)
    await run.as_(STAFF)("admin/CheckIn", input=wish)

    answer = await run.as_(STAFF)("admin/CheckIn", input=_wish(evening, bea, id=wish["id"]))

    assert (answer["code"], answer["path"]) == ("ID_REUSED", ["id"])
    assert await _present() == [ada.id]


async def test_who_has_no_seat_is_not_checked_in(run: GraphRunner, clock: Clock) -> None:
    ada, waiting, stranger = [await member() for _ in range(3)]
    evening = await event(capacity=1)
    await registration(ada, evening)
    await registration(waiting, evening)
    gone = await registration(stranger, evening)
    await run.as_(stranger)("mobile/CancelRegistration", input={"registrationId": global_id("Registration", gone)})
    clock.now = DOORS_OPEN

    answers = [
        await run.as_(STAFF)("admin/CheckIn", input=_wish(evening, guest))
        for guest in (waiting, stranger, await member())
    ]

    refusal = {
        "code": "NOT_REGISTERED",
        "message": "This member has no seat at “Latte Art”.",
        "path": ["member"],
        "details": {"name": "Latte Art"},
    }
    assert answers == [refusal] * 3
    assert await _present() == []
    assert await facts("events.member_checked_in") == []


@pytest.mark.parametrize(
    ("now", "code", "message"),
    [
        (
            "2026-11-27T18:59:59+00:00",
            "CHECK_IN_NOT_OPEN",
            "Check-in for “Latte Art” opens on Friday, November 27, 2026 at 2:00 PM EST.",
        ),
        ("2026-11-28T01:00:00+00:00", "EVENT_OVER", "“Latte Art” is over."),
    ],
)
async def test_the_doors_are_open_from_four_hours_before_the_start_until_the_end(
    run: GraphRunner, clock: Clock, now: str, code: str, message: str
) -> None:
    ada, evening = await member(), await event()
    await registration(ada, evening)
    clock.now = datetime.fromisoformat(now)

    answer = await run.as_(STAFF)("admin/CheckIn", input=_wish(evening, ada))

    assert (answer["code"], answer["message"], answer["path"]) == (code, message, ["eventId"])
    assert await _present() == []


@pytest.mark.parametrize("card_number", ["C-of-nobody", "", "nul \0", "half a pair \ud83d"])
async def test_a_card_of_nobody_finds_nobody(run: GraphRunner, clock: Clock, card_number: str) -> None:
    ada, evening = await member(), await event()
    clock.now = DOORS_OPEN

    answer = await run.as_(STAFF)("admin/CheckIn", input=_wish(evening, ada, member={"cardNumber": card_number}))

    assert (answer["code"], answer["message"], answer["path"]) == (
        "MEMBER_UNKNOWN",
        "There is no member with this card number.",
        ["member"],
    )


async def test_a_member_is_named_in_one_way_only(run: GraphRunner, clock: Clock) -> None:
    ada, evening = await member(), await event()
    await registration(ada, evening)
    clock.now = DOORS_OPEN
    both = {"id": global_id("Member", ada.id), "cardNumber": ada.card_number}

    codes = await run.as_(STAFF).codes("admin/CheckIn", input=_wish(evening, ada, member=both))

    assert len(codes) == 1
    assert await _present() == []


async def test_only_staff_check_in(run: GraphRunner, clock: Clock) -> None:
    ada, evening = await member(), await event()
    await registration(ada, evening)
    clock.now = DOORS_OPEN
    wish = _wish(evening, ada)

    anonymous, by_member, by_till = [
        await runner("admin/CheckIn", input=wish) for runner in (run, run.as_(ada), run.as_(TILL))
    ]

    assert (anonymous["code"], by_member["code"], by_till["code"]) == ("UNAUTHENTICATED", "FORBIDDEN", "FORBIDDEN")
    assert await _present() == []
