"""Delivering what reactions send, into the development mailbox."""

import asyncio
import re

from domain.database import fetch
from domain.notifications import DevelopmentMailbox, Outside, Transport, mailbox
from domain.reactions import react_once
from tests.clock import Clock
from tests.graph import SECRET

_UNREAD = """
SELECT 1 FROM outbox o
 WHERE NOT EXISTS (SELECT FROM outbox_cursor c WHERE c.reader = 'reactions' AND (c.xid, c.entry_id) >= (o.xid, o.id))
 LIMIT 1
"""


async def react(clock: Clock, *, transport: Transport | None = None) -> None:
    """Run the reactions to everything that was recorded so far.

    A fact is shown to its readers when every older transaction of the whole server has ended, those of other tests'
    databases too: so this may take a moment.
    """
    outside = Outside(transport=transport or DevelopmentMailbox(), secret=SECRET, clock=clock)
    async with asyncio.timeout(10):
        while await react_once(outside) or await fetch(_UNREAD):  # noqa: ASYNC110 - the news stands in the database
            await asyncio.sleep(0)


async def code_sent_to(address: str, clock: Clock) -> str:
    """The sign-in code in the newest message to an address."""
    await react(clock)
    message = next(message for message in await mailbox() if message.recipient == address)
    found = re.search(r"\b\d{6}\b", message.body)
    assert found, message.body
    return found[0]
