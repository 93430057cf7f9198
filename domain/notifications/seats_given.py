"""Telling members that they moved up from a waiting list."""

from domain import events, members
from domain.actor import SYSTEM
from domain.notifications.delivery import Message, Outside


async def send_seat_given(fact: events.SeatGiven, outside: Outside) -> None:
    """Tell a member that a seat is theirs now, in the venue's time, by mail or else by text message.

    Nothing is sent to who has no address, has given the seat up since, or could not come any more: the event started.
    """
    now = outside.clock()
    registration = await events.find_registration(fact.registration_id, actor=SYSTEM)
    event = await events.find_event(fact.event_id)
    if registration.state is not events.RegistrationState.REGISTERED or events.has_started(event.starts_at, now=now):
        return
    member = await members.find_member(fact.member_id, actor=SYSTEM)
    address = member.email or member.phone
    if address is None:
        return
    body = (
        f"A seat at “{event.name}” became free, and it is yours now.\n\n"
        f"{events.venue_time(event.starts_at, event.time_zone)}\n"
        f"{event.venue}\n\n"
        "If you cannot come, please cancel your registration, so that the next in line can.\n"
    )
    await outside.transport.deliver(Message(address, _subject(event.name), body), now=now)


LONGEST_SUBJECT = 200
"""What the development mailbox keeps of a subject."""


def _subject(name: str) -> str:
    subject = f"You have a seat: {name}"
    return subject if len(subject) <= LONGEST_SUBJECT else f"{subject[: LONGEST_SUBJECT - 1]}…"
