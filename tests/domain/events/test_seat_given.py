"""Telling members that a seat is theirs: from the fact, through the reactions and the queue, to the message."""

from datetime import datetime
from uuid import UUID

import pytest

from domain import events
from domain.actor import SYSTEM
from domain.database import execute, fetch
from domain.notifications import Message
from tests.clock import Clock
from tests.factories import TestMember, event, member, registration
from tests.mail import react

pytestmark = pytest.mark.usefixtures("programme")


class Postman:
    """Keeps what would be delivered."""

    def __init__(self) -> None:
        self.delivered: list[Message] = []

    async def deliver(self, message: Message, *, now: datetime) -> None:
        self.delivered.append(message)


async def test_who_moves_up_is_told_in_the_time_of_the_venue_across_the_end_of_summer_time(clock: Clock) -> None:
    clock.now = datetime.fromisoformat("2026-10-30T12:00:00+00:00")
    evening = await event(
        capacity=1,
        starts_at=datetime.fromisoformat("2026-11-02T18:00:00-05:00"),
        ends_at=datetime.fromisoformat("2026-11-02T20:00:00-05:00"),
    )
    await _move_up(await member(email="bea@example.com"), evening, now=clock.now)

    [message] = await _react(clock)

    assert (message.recipient, message.subject) == ("bea@example.com", "You have a seat: Latte Art")
    assert message.body == (
        "A seat at “Latte Art” became free, and it is yours now.\n\n"
        "Monday, November 2, 2026 at 6:00 PM EST\n"
        "Roastery\n\n"
        "If you cannot come, please cancel your registration, so that the next in line can.\n"
    )
    assert "<strong>Monday, November 2, 2026 at 6:00 PM EST</strong><br>Roastery" in (message.html or "")


async def test_who_has_a_phone_only_gets_a_text_message(clock: Clock) -> None:
    bea = await member()
    await execute("UPDATE person SET phone = '+12025550143' WHERE member_id = $1", bea.id)
    await _move_up(bea, await event(capacity=1), now=clock.now)

    delivered = await _react(clock)

    assert delivered == [
        Message(
            recipient="+12025550143",
            subject="",
            body=(
                "You have a seat at “Latte Art”: Friday, November 27, 2026 at 6:00 PM EST, Roastery."
                " If you cannot come, please cancel your registration."
            ),
        )
    ]


async def test_who_has_no_address_is_told_nothing(clock: Clock) -> None:
    await _move_up(await member(name="Bea"), await event(capacity=1), now=clock.now)

    delivered = await _react(clock)

    assert delivered == []


async def test_who_gave_the_seat_up_since_is_told_nothing(clock: Clock) -> None:
    bea = await member(email="bea@example.com")
    moved_up = await _move_up(bea, await event(capacity=1), now=clock.now)
    await events.cancel_registration(actor=bea.actor, registration_id=moved_up, now=clock.now)

    delivered = await _react(clock)

    assert delivered == []


async def test_nobody_is_told_after_the_start(clock: Clock) -> None:
    await _move_up(await member(email="bea@example.com"), await event(capacity=1), now=clock.now)
    clock.now = datetime.fromisoformat("2026-11-27T23:00:00+00:00")

    delivered = await _react(clock)

    assert delivered == []


async def test_the_longest_name_fits_the_subject(clock: Clock) -> None:
    bea = await member(email="bea@example.com")
    await _move_up(bea, await event(capacity=1, name="x" * 200), now=clock.now)

    delivered = await _react(clock)

    assert [message.subject for message in delivered] == [f"You have a seat: {'x' * 182}…"]


async def _move_up(second: TestMember, event_id: UUID, *, now: datetime) -> UUID:
    """Let another member take the seat and give it to the second; answers the second's registration."""
    first = await member()
    given_up = await registration(first, event_id, now=now)
    moved_up = await registration(second, event_id, now=now)
    await events.cancel_registration(actor=first.actor, registration_id=given_up, now=now)
    assert (await events.find_registration(moved_up, actor=SYSTEM)).state is events.RegistrationState.REGISTERED
    return moved_up


async def _react(clock: Clock) -> list[Message]:
    """React to every fact in the outbox; answers what was delivered."""
    postman = Postman()
    await react(clock, transport=postman)
    assert await fetch("SELECT entrypoint FROM pgqueuer") == []
    return postman.delivered
