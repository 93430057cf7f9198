"""Sending sign-in codes."""

from domain import members
from domain.notifications.delivery import Message, Outside
from domain.programme import the_programme
from domain.tokens import six_digits


async def send_sign_in_code(fact: members.SignInCodeRequested, outside: Outside) -> None:
    """Send the code of a request to the address that asked for it; nothing when it was used or has expired."""
    now = outside.clock()
    pending = await members.find_pending_code(fact.code_id, now=now)
    if pending is None:
        return
    code = six_digits(outside.secret, pending.id)
    programme = await the_programme()
    body = (
        f"Your code for {programme.name} is {code}.\n\n"
        "It is good for ten minutes and for one sign-in. Nobody from our side will ever ask you for it.\n"
        "If you did not ask for a code, you can leave this message alone.\n"
    )
    await outside.transport.deliver(Message(pending.address, f"{code} is your sign-in code", body), now=now)
