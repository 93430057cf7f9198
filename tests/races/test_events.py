"""Many who want a seat at the same time."""

import asyncio
from collections import Counter
from collections.abc import Awaitable
from typing import Any
from uuid import UUID

import pytest

from domain import events
from domain.actor import SYSTEM
from domain.database import fetch
from domain.errors import DomainError
from domain.events import RegistrationRow, RegistrationState
from domain.ids import new_id
from domain.members import MemberKey
from tests.clock import START
from tests.factories import STAFF, TestMember, event, facts, guests_of, member, registration

pytestmark = [pytest.mark.race, pytest.mark.usefixtures("programme")]


async def _outcome(registering: Awaitable[RegistrationRow]) -> str:
    try:
        return (await registering).state
    except DomainError as refusal:
        return refusal.code


def _register(guest: TestMember, event_id: UUID, id: UUID | None = None) -> Awaitable[RegistrationRow]:
    return events.register_for_event(actor=guest.actor, id=id or new_id(), event_id=event_id, now=START)


async def _waiting_places(event_id: UUID) -> list[Any]:
    ids = [row["id"] for row in await fetch("SELECT id FROM registration WHERE event_id = $1", event_id)]
    rows = (await events.registrations_by_id(ids, actor=SYSTEM)).values()
    return sorted(row.waiting_place for row in rows if row.waiting_place is not None)


async def test_of_fifty_members_one_gets_the_only_seat_and_the_others_wait_in_order() -> None:
    evening = await event(capacity=1)
    guests = [await member() for _ in range(50)]

    outcomes = await asyncio.gather(*(_outcome(_register(guest, evening)) for guest in guests))

    assert Counter(outcomes) == {"registered": 1, "waitlisted": 49}
    assert await _waiting_places(evening) == list(range(1, 50))
    assert Counter(await facts("events.seat_taken", "events.waiting_list_joined")) == {
        "events.seat_taken": 1,
        "events.waiting_list_joined": 49,
    }


async def test_ten_who_cancel_and_ten_who_register_at_once_leave_no_seat_empty_and_no_gap() -> None:
    evening = await event(capacity=10)
    leaving, waiting, coming = [[await member() for _ in range(10)] for _ in range(3)]
    held = [(guest, await registration(guest, evening)) for guest in leaving]
    for guest in waiting:
        await registration(guest, evening)

    await asyncio.gather(
        *(events.cancel_registration(actor=guest.actor, registration_id=id, now=START) for guest, id in held),
        *(_register(guest, evening) for guest in coming),
    )

    seated, still_waiting = await guests_of(evening)
    assert seated == [guest.id for guest in waiting]
    assert sorted(still_waiting) == sorted(guest.id for guest in coming)
    assert await _waiting_places(evening) == list(range(1, 11))
    assert Counter(await facts("events.registration_cancelled", "events.seat_given")) == {
        "events.registration_cancelled": 10,
        "events.seat_given": 10,
    }


async def test_ten_who_leave_a_full_event_and_ten_who_come_fill_it_again_whoever_is_first() -> None:
    evening = await event(capacity=10)
    leaving, coming = [[await member() for _ in range(10)] for _ in range(2)]
    held = [(guest, await registration(guest, evening)) for guest in leaving]

    await asyncio.gather(
        *(events.cancel_registration(actor=guest.actor, registration_id=id, now=START) for guest, id in held),
        *(_register(guest, evening) for guest in coming),
    )

    seated, still_waiting = await guests_of(evening)
    assert sorted(seated) == sorted(guest.id for guest in coming)
    assert still_waiting == []


async def test_the_same_id_fifty_times_at_once_registers_once() -> None:
    evening, guest, id = await event(capacity=5), await member(), new_id()

    outcomes = await asyncio.gather(*(_outcome(_register(guest, evening, id)) for _ in range(50)))

    assert Counter(outcomes) == {"registered": 50}
    assert await guests_of(evening) == ([guest.id], [])
    assert await facts("events.seat_taken") == ["events.seat_taken"]


async def test_one_member_with_twenty_ids_at_once_registers_once() -> None:
    evening, guest = await event(capacity=5), await member()

    outcomes = await asyncio.gather(*(_outcome(_register(guest, evening)) for _ in range(20)))

    assert Counter(outcomes) == {"registered": 1, "ALREADY_REGISTERED": 19}
    assert await guests_of(evening) == ([guest.id], [])


async def test_one_id_for_two_events_at_once_registers_for_one() -> None:
    evening, morning, guest, id = await event(), await event(), await member(), new_id()

    outcomes = await asyncio.gather(*(_outcome(_register(guest, wanted, id)) for wanted in (evening, morning)))

    assert Counter(outcomes) == {"registered": 1, "ID_REUSED": 1}
    assert Counter([*(await guests_of(evening))[0], *(await guests_of(morning))[0]]) == {guest.id: 1}


async def test_a_cancellation_twenty_times_at_once_gives_one_seat() -> None:
    evening, guest = await event(capacity=1), await member()
    held = await registration(guest, evening)
    waiting = [await member() for _ in range(5)]
    for other in waiting:
        await registration(other, evening)

    answers = await asyncio.gather(
        *(events.cancel_registration(actor=guest.actor, registration_id=held, now=START) for _ in range(20))
    )

    assert {answer.state for answer in answers} == {RegistrationState.CANCELLED}
    assert await guests_of(evening) == ([waiting[0].id], [other.id for other in waiting[1:]])
    assert await facts("events.seat_given") == ["events.seat_given"]


async def test_twenty_stewards_check_one_member_in_once() -> None:
    evening, guest = await event(), await member()
    await registration(guest, evening)
    at_the_door = (await events.find_event(evening)).starts_at

    async def check_in() -> str:
        try:
            await events.check_in(
                actor=STAFF, id=new_id(), event_id=evening, member=MemberKey(id=guest.id), now=at_the_door
            )
        except DomainError as refusal:
            return refusal.code
        return "ok"

    outcomes = await asyncio.gather(*(check_in() for _ in range(20)))

    assert Counter(outcomes) == {"ok": 1, "ALREADY_CHECKED_IN": 19}
    assert await facts("events.member_checked_in") == ["events.member_checked_in"]
