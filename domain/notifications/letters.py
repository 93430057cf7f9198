"""Letters: the recipient and the content of a message about a fact. One function for each fact that people are told.

A function returns None where there is nothing to send any more. Every try calls it again, so that no job stores a code,
an address or a name.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from domain import events, members, staff
from domain.actor import SYSTEM
from domain.facts import Fact
from domain.notifications.delivery import Outside
from domain.programme import the_programme
from domain.tokens import six_digits


@dataclass(frozen=True, slots=True)
class Letter:
    """A message to send. `template` is the name of files in `templates/`; without a `language` it is English."""

    address: str
    language: str | None
    template: str
    values: Mapping[str, object]

    @property
    def is_mail(self) -> bool:
        """True for an e-mail address, False for a phone number."""
        return "@" in self.address


async def _sign_in_code(fact: members.SignInCodeRequested, outside: Outside) -> Letter | None:
    """The code of a request, to the address that asked for it; None when it was used or has expired."""
    pending = await members.find_pending_code(fact.code_id, now=outside.clock())
    if pending is None:
        return None
    programme = await the_programme()
    code = six_digits(outside.secret, pending.id)
    return Letter(pending.address, pending.language, "sign_in_code", {"code": code, "programme": programme.name})


async def _seat_given(fact: events.SeatGiven, outside: Outside) -> Letter | None:
    """A seat that a member got from the waiting list, by mail or else by text message.

    None for a member without an address, one who has given the seat up since, and once the event has started.
    """
    registration = await events.find_registration(fact.registration_id, actor=SYSTEM)
    event = await events.find_event(fact.event_id)
    is_over = events.has_started(event.starts_at, now=outside.clock())
    if registration.state is not events.RegistrationState.REGISTERED or is_over:
        return None
    member = await members.find_member(fact.member_id, actor=SYSTEM)
    address = member.email or member.phone
    if address is None:
        return None
    values = {
        "event": event.name,
        "venue": event.venue,
        "starts_at": event.starts_at,
        "time_zone": event.time_zone,
    }
    return Letter(address, member.language, "seat_given", values)


async def _staff_invitation(fact: staff.StaffInvited, outside: Outside) -> Letter | None:
    """The link with which a new staff member chooses a password; None once there is one."""
    now = outside.clock()
    invited = await staff.find_invited(fact.staff_member_id)
    if invited is None:
        return None
    programme = await the_programme()
    values = {
        "name": invited.name,
        "programme": programme.name,
        "invitation": staff.new_invitation(invited.id, secret=outside.secret, now=now),
        "days": staff.INVITATION_LIFETIME.days,
    }
    return Letter(invited.email, None, "staff_invitation", values)


LETTERS: Mapping[type[Fact], Callable[[Any, Outside], Awaitable[Letter | None]]] = {
    members.SignInCodeRequested: _sign_in_code,
    events.SeatGiven: _seat_given,
    staff.StaffInvited: _staff_invitation,
}
"""The letters by fact."""
