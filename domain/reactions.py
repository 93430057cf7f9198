"""Reactions to facts: the one table of them, and the reader that hands facts over to the queue.

The reader only puts jobs into the queue, in the order of the facts. Jobs and the reader's place are written in one
transaction, so that each fact is handed over exactly once, through any failure and with any number of reading
processes. The jobs run at least once: see `domain.queue`.
"""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from typing import Any

import asyncpg

from domain import events, exports, imports, members, notifications, outbox, queue, staff
from domain.database import pooled_connection
from domain.facts import Fact, Unreadable
from domain.outbox import Cursor
from domain.work import command, unit_of_work

log = logging.getLogger(__name__)

REACTIONS: Mapping[type[Fact], Sequence[queue.Kind]] = {
    members.SignInCodeRequested: [notifications.NOTICES],
    events.SeatGiven: [notifications.NOTICES],
    staff.StaffInvited: [notifications.NOTICES],
    imports.ImportRequested: [imports.LOAD],
    exports.ExportRequested: [exports.WRITE],
}
"""The kinds of jobs that follow from a fact. Each job carries the fact."""


async def _read_again(payload: queue.Payload, outside: Any) -> Sequence[queue.Job]:
    """The jobs of a fact that another release could not read. Raises UnreadableFact where this one cannot either."""
    return _jobs_of(queue.fact_in(payload))


UNREADABLE = queue.Kind("unreadable fact", at_once=1, seconds=10, run=_read_again)
"""Facts wait here for a release that can read them."""

KINDS: Sequence[queue.Kind] = (
    notifications.NOTICES,
    notifications.MAIL,
    notifications.TEXT_MESSAGES,
    imports.LOAD,
    exports.WRITE,
    UNREADABLE,
)
"""Everything that a worker runs, except schedules."""

READER = "reactions"
LOOK_EVERY = 0.25
"""Seconds between looks at the outbox for facts of other processes."""


async def react_forever() -> None:
    """Hand facts over until cancelled. One process at a time does so; when it ends, another takes over."""
    while True:
        try:
            await _react_as_leader()
        except (
            asyncpg.PostgresError,
            asyncpg.InterfaceError,
            asyncpg.InternalClientError,
            OSError,
            TimeoutError,
        ) as error:
            log.warning("reactions pause: %r", error)
        except Exception:
            # No error may silently end the reactions of this process for ever.
            log.exception("reactions pause")
        await asyncio.sleep(LOOK_EVERY)


async def _react_as_leader() -> None:
    async with pooled_connection() as leader:
        if not await leader.fetchval("SELECT pg_try_advisory_lock(hashtext($1))", READER):
            return
        try:
            while True:
                # Raises when the connection that holds the leader's lock is gone, and the lock with it.
                await leader.fetchval("SELECT 1")
                news = outbox.news()
                if not await react_once():
                    await outbox.wait_for_news(since=news, seconds=LOOK_EVERY)
        finally:
            if not leader.is_closed():
                await leader.execute("SELECT pg_advisory_unlock(hashtext($1))", READER)


async def react_once() -> bool:
    """Hand the next facts over to the queue; returns True if there were any."""
    place = await outbox.place_of(READER)
    entries = await outbox.read(after=place)
    if not entries:
        return False
    if jobs := [job for entry in entries for job in _jobs_of(entry.fact)]:
        await _hand_over(jobs, since=place, to=entries[-1].cursor)
    else:  # The usual case: one statement needs no transaction.
        await outbox.move_on(READER, since=place, to=entries[-1].cursor)
    return True


@command(permission="reactions.job.create")
async def _hand_over(jobs: Sequence[queue.Job], *, since: Cursor, to: Cursor) -> None:
    """Put these jobs into the queue, unless another process has handed their facts over."""
    async with unit_of_work():
        if await outbox.move_on(READER, since=since, to=to):
            await queue.put(jobs)


def _jobs_of(fact: Fact | Unreadable) -> list[queue.Job]:
    if isinstance(fact, Unreadable):
        log.error("this release cannot read the fact %s; it is kept for one that can", fact.name)
        return [queue.job_about(fact, UNREADABLE)]
    return [queue.job_about(fact, kind) for kind in REACTIONS.get(type(fact), ())]
