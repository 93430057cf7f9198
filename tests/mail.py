"""Handing facts over, and running the jobs that follow from them: messages go into the development mailbox."""

import asyncio
import re
from collections.abc import Sequence

from domain.database import fetch
from domain.notifications import DevelopmentMailbox, Outside, Transport, mailbox
from domain.queue import Kind, Worker
from domain.reactions import KINDS, react_once
from tests.clock import Clock
from tests.graph import SECRET

_UNREAD = """
SELECT 1 FROM outbox o
 WHERE NOT EXISTS (SELECT FROM outbox_cursor c WHERE c.reader = 'reactions' AND (c.xid, c.entry_id) >= (o.xid, o.id))
 LIMIT 1
"""
_DUE = "SELECT 1 FROM pgqueuer WHERE status = 'queued' AND execute_after <= now() LIMIT 1"


async def hand_over() -> None:
    """Hand over every fact that was recorded so far.

    A fact is shown to its readers when every older transaction of the whole server has ended, those of other tests'
    databases too: so this may take a moment.
    """
    async with asyncio.timeout(10):
        while await react_once() or await fetch(_UNREAD):  # noqa: ASYNC110 - the news stands in the database
            await asyncio.sleep(0)


async def work_off(outside: Outside, *, kinds: Sequence[Kind] = KINDS) -> None:
    """Run every job that is due, and those that they hand over."""
    async with asyncio.timeout(10):
        while await fetch(_DUE):
            async with Worker(outside, kinds=kinds, schedules=[]).at_work() as worker:
                while await fetch(_DUE) or worker.running:  # noqa: ASYNC110 - a test may look
                    await asyncio.sleep(0.005)


async def react(clock: Clock, *, transport: Transport | None = None) -> None:
    """Do all that follows from what was recorded so far."""
    await hand_over()
    await work_off(Outside(transport=transport or DevelopmentMailbox(), secret=SECRET, clock=clock))


async def code_sent_to(address: str, clock: Clock) -> str:
    """The sign-in code in the newest message to an address."""
    await react(clock)
    message = next(message for message in await mailbox() if message.recipient == address)
    found = re.search(r"\b\d{6}\b", message.body)
    assert found, message.body
    return found[0]
