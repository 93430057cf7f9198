"""The live feed of facts: one reader in each process hands every new fact to the followers of its key or its kind.

A follower with the cursor of its last fact first gets the facts it missed, from the outbox, and then the new ones. For
each key facts come in order, none lost, none twice.
"""

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from uuid import UUID

from domain import outbox
from domain.errors import CursorExpired
from domain.facts import Fact
from domain.outbox import Cursor, Entry

log = logging.getLogger(__name__)

_WAITING = 1_000
"""Facts that may wait for one follower. A slower follower reads from the outbox again."""
_LOOK_EVERY = 0.2
"""Seconds between two reads of the outbox for facts of other processes, which do not wake this one."""


class _Follower:
    def __init__(self, kinds: tuple[type[Fact], ...]) -> None:
        self.kinds = kinds
        self.waiting: asyncio.Queue[Entry] = asyncio.Queue(_WAITING)
        self.must_catch_up = True

    def give(self, entry: Entry) -> None:
        if not isinstance(entry.fact, self.kinds):
            return
        if self.waiting.full():
            self.must_catch_up = True
        else:
            self.waiting.put_nowait(entry)


class Feed:
    """The reader of the process, and its followers."""

    def __init__(self) -> None:
        self._followers: dict[UUID | None, set[_Follower]] = {}
        """The followers of each key, and of all keys under None."""
        self._reader: asyncio.Task[None] | None = None
        self._starting = asyncio.Lock()

    async def follow(
        self, key: UUID | None, *kinds: type[Fact], after: Cursor | None = None
    ) -> AsyncGenerator[Entry, None]:
        """The facts of these kinds about `key`, behind the cursor `after`, or new ones without it. Never ends.

        With None for the key, the facts about all keys.

        Raises CursorExpired when facts behind `after` are no longer kept.
        """
        if after is not None and after < await outbox.forgotten():
            raise CursorExpired
        present = await outbox.the_present() if after is None else None
        async with aclosing(self._all(key, kinds, after=present.start if present else after or Cursor())) as entries:
            async for entry in entries:
                # A transaction that ran at the start of the subscription can have a cursor below finished ones.
                if not (present and present.contains(entry.cursor)):
                    yield entry

    async def _all(
        self, key: UUID | None, kinds: tuple[type[Fact], ...], *, after: Cursor
    ) -> AsyncGenerator[Entry, None]:
        last = after
        follower = _Follower(kinds)
        self._followers.setdefault(key, set()).add(follower)
        try:
            await self._start_reading()
            while True:
                while follower.must_catch_up:
                    # All facts that the reader handed over so far are in the outbox. Later ones wait in the queue.
                    follower.must_catch_up = False
                    async for entry in _missed(key, kinds, after=last):
                        last = entry.cursor
                        yield entry
                entry = await follower.waiting.get()
                if entry.cursor > last and not follower.must_catch_up:
                    last = entry.cursor
                    yield entry
        finally:
            self._followers[key].discard(follower)
            if not self._followers[key]:
                del self._followers[key]

    async def _start_reading(self) -> None:
        """Start the reader if it does not run. Raises when the database is away: the follower would wait for ever."""
        async with self._starting:
            if self._reader is None or self._reader.done():
                reading = self._read(await outbox.latest())
                self._reader = asyncio.get_running_loop().create_task(reading, name="feed")

    async def _read(self, cursor: Cursor) -> None:
        while self._followers:
            news = outbox.news()
            try:
                entries = await outbox.read(after=cursor)
            except Exception as error:
                # The database is away for a moment. The reader reads on from its cursor when the database is back.
                log.warning("the feed could not read the outbox: %r", error)
                await asyncio.sleep(_LOOK_EVERY)
                continue
            for entry in entries:
                cursor = entry.cursor
                for key in (entry.fact.key, None):
                    for follower in self._followers.get(key, ()):
                        follower.give(entry)
            if not entries:
                await outbox.wait_for_news(since=news, seconds=_LOOK_EVERY)


async def _missed(key: UUID | None, kinds: tuple[type[Fact], ...], *, after: Cursor) -> AsyncIterator[Entry]:
    names = [kind.name for kind in kinds]
    while True:
        entries = await outbox.read(after=after, key=key, names=names)
        for entry in entries:
            if isinstance(entry.fact, kinds):  # this release may be unable to read it
                yield entry
        if not entries:
            return
        after = entries[-1].cursor


feed = Feed()
