"""What follows from what: the one table of reactions, and the reader that runs them.

A reaction is an async function of a fact and the outside. It runs at least once, after the transaction that recorded
the fact; what it does must stand being done twice. One that raises is kept aside and tried again, so that the facts
behind it are not held up; after ATTEMPTS tries it is dead, and a human must look (`laurel doctor` tells) and may have
it tried again (`revive_dead_reactions`).
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg

from domain import events, members, notifications, outbox, staff
from domain.database import execute, fetch, fetch_one, pooled_connection
from domain.facts import Fact, Unreadable, fact_named
from domain.notifications import Outside
from domain.outbox import Cursor

log = logging.getLogger(__name__)

Reaction = Callable[[Any, Outside], Awaitable[None]]

REACTIONS: Mapping[type[Fact], Sequence[Reaction]] = {
    members.SignInCodeRequested: [notifications.send_sign_in_code],
    events.SeatGiven: [notifications.send_seat_given],
    staff.StaffInvited: [notifications.send_staff_invitation],
}

READER = "reactions"
EVERY = "*"
"""Stands for all reactions to a fact, when the release that met it could not read it."""
_NO_KEY = UUID(int=0)
ATTEMPTS = 23
"""Tries, at first seconds and later an hour apart: some twelve hours in all, which outlast an outage of the mail."""
LOOK_EVERY = 0.25
"""Seconds between looks at the outbox for what other processes wrote."""


async def react_forever(outside: Outside) -> None:
    """Run reactions until cancelled. Of several processes one runs them at a time; when it goes, another takes over."""
    while True:
        try:
            await _react_as_leader(outside)
        except (
            asyncpg.PostgresError,
            asyncpg.InterfaceError,
            asyncpg.InternalClientError,
            OSError,
            TimeoutError,
        ) as error:
            log.warning("reactions pause: %r", error)
        except Exception:
            # Whatever it is, it must not end the reactions of this process for ever without a word.
            log.exception("reactions pause")
        await asyncio.sleep(LOOK_EVERY)


async def _react_as_leader(outside: Outside) -> None:
    async with pooled_connection() as leader:
        if not await leader.fetchval("SELECT pg_try_advisory_lock(hashtext($1))", READER):
            return
        try:
            while True:
                await _check_leadership(leader)
                news = outbox.news()
                if not await react_once(outside, leader=leader):
                    await outbox.wait_for_news(since=news, seconds=LOOK_EVERY)
        finally:
            if not leader.is_closed():
                await leader.execute("SELECT pg_advisory_unlock(hashtext($1))", READER)


async def _check_leadership(leader: asyncpg.Connection | None) -> None:
    """Raises when the connection that holds the leader's lock is gone, and the lock with it."""
    if leader is not None:
        await leader.fetchval("SELECT 1")


async def react_once(outside: Outside, *, leader: asyncpg.Connection | None = None) -> bool:
    """Run the reactions to the next facts, and those that are due again; answers whether there were any.

    Before each fact that has reactions the leadership is checked, and behind it the cursor moves on: a reaction may be
    slow, and another process may lead by then.
    """
    cursor = await _cursor()
    entries = await outbox.read(after=cursor)
    for entry in entries:
        if isinstance(entry.fact, Unreadable):
            log.error("this release cannot read the fact %s; it is kept for one that can", entry.fact.name)
            await _set_aside(EVERY, entry, LookupError("this release cannot read the fact"), now=outside.clock())
            continue
        reactions = REACTIONS.get(type(entry.fact), ())
        if not reactions:
            continue
        await _check_leadership(leader)
        for reaction in reactions:
            try:
                await reaction(entry.fact, outside)
            except Exception as error:
                log.exception("the reaction %s to %s failed", reaction.__name__, entry.fact.name)
                await _set_aside(reaction.__name__, entry, error, now=outside.clock())
        await _advance(entry.cursor)
    if entries:
        await _advance(entries[-1].cursor)
    return await _try_again(outside, leader=leader) or bool(entries)


async def _cursor() -> Cursor:
    row = await fetch_one("SELECT xid, entry_id FROM outbox_cursor WHERE reader = $1", READER)
    return Cursor(row["xid"], row["entry_id"]) if row else Cursor()


async def _advance(cursor: Cursor) -> None:
    """Move the reader's place on; never back, as one who was the leader before might."""
    await execute(
        "INSERT INTO outbox_cursor (reader, xid, entry_id) VALUES ($1, $2, $3)"
        " ON CONFLICT (reader) DO UPDATE SET xid = excluded.xid, entry_id = excluded.entry_id"
        " WHERE (outbox_cursor.xid, outbox_cursor.entry_id) < (excluded.xid, excluded.entry_id)",
        READER,
        cursor.xid,
        cursor.id,
    )


async def _set_aside(reaction: str, entry: outbox.Entry, error: Exception, *, now: datetime) -> None:
    await execute(
        "INSERT INTO failed_reaction (reaction, entry_id, name, payload, attempts, error, retry_at)"
        " VALUES ($1, $2, $3, $4::jsonb, 1, $5, $6) ON CONFLICT DO NOTHING",
        reaction,
        entry.cursor.id,
        entry.fact.name,
        entry.fact.payload(),
        repr(error)[:2000],
        now + _delay(1),
    )


def _delay(attempts: int) -> timedelta:
    return min(timedelta(seconds=2**attempts), timedelta(hours=1))


async def _try_again(outside: Outside, *, leader: asyncpg.Connection | None) -> bool:
    due = await fetch(
        "SELECT id, reaction, name, payload, attempts FROM failed_reaction"
        " WHERE dead_at IS NULL AND retry_at <= $1 ORDER BY retry_at LIMIT 100",
        outside.clock(),
    )
    for row in due:
        await _check_leadership(leader)
        try:
            await _react_again(row["reaction"], row["name"], row["payload"], outside)
        except Exception as error:
            attempts = row["attempts"] + 1
            dead = attempts >= ATTEMPTS
            log.exception("the reaction %s failed again (%d of %d)", row["reaction"], attempts, ATTEMPTS)
            await execute(
                "UPDATE failed_reaction SET attempts = $2, error = $3, retry_at = $4, dead_at = $5 WHERE id = $1",
                row["id"],
                attempts,
                repr(error)[:2000],
                None if dead else outside.clock() + _delay(attempts),
                outside.clock() if dead else None,
            )
        else:
            await execute("DELETE FROM failed_reaction WHERE id = $1", row["id"])
    return bool(due)


async def _react_again(name: str, fact_name: str, payload: str, outside: Outside) -> None:
    """One reaction by its name, or all of them (EVERY); none when this release no longer has it."""
    fact = fact_named(fact_name, payload, key=_NO_KEY)
    if isinstance(fact, Unreadable):
        raise LookupError("this release cannot read the fact")
    for reaction in REACTIONS.get(type(fact), ()):
        if name in (reaction.__name__, EVERY):
            await reaction(fact, outside)


async def dead_reactions() -> Sequence[str]:
    """A sentence for each reaction that was given up."""
    rows = await fetch(
        "SELECT reaction, name, attempts, dead_at, error FROM failed_reaction"
        " WHERE dead_at IS NOT NULL ORDER BY dead_at"
    )
    return [
        f"{row['reaction']} to {row['name']} was given up at {row['dead_at']:%Y-%m-%d %H:%M} UTC"
        f" after {row['attempts']} tries: {row['error']}"
        for row in rows
    ]


async def revive_dead_reactions(*, now: datetime) -> int:
    """Have the reactions that were given up tried again from now on, as often as new ones; answers how many."""
    return await execute(
        "UPDATE failed_reaction SET attempts = 0, retry_at = $1, dead_at = NULL WHERE dead_at IS NOT NULL", now
    )
