"""Following facts live: one reader per process hands each new fact to those who follow its key.

A follower that gives the cursor of the last fact it saw is first given what it missed, from the outbox, then what
comes; in order per key, none lost, none twice.
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
"""Facts that may wait for one follower; one who is further behind is served from the outbox again."""
_LOOK_EVERY = 0.2
"""Seconds between looks at the outbox for what other processes wrote and no bell told of."""


class _Follower:
    def __init__(self) -> None:
        self.waiting: asyncio.Queue[Entry] = asyncio.Queue(_WAITING)
        self.must_catch_up = True

    def give(self, entry: Entry) -> None:
        if self.waiting.full():
            self.must_catch_up = True
        else:
            self.waiting.put_nowait(entry)


class Feed:
    """The process's one reader and its followers."""

    def __init__(self) -> None:
        self._followers: dict[UUID, set[_Follower]] = {}
        self._reader: asyncio.Task[None] | None = None
        self._starting = asyncio.Lock()

    async def follow(self, key: UUID, *kinds: type[Fact], after: Cursor | None = None) -> AsyncGenerator[Entry, None]:
        """The facts of these kinds about `key`, from behind `after` (from now on without it). Never ends.

        Raises CursorExpired when facts behind `after` have been forgotten.
        """
        if after is not None and after < await outbox.forgotten():
            raise CursorExpired
        present = await outbox.the_present() if after is None else None
        async with aclosing(self._all(key, after=present.start if present else after or Cursor())) as entries:
            async for entry in entries:
                # A transaction that was running when the following began may stand behind ones that had ended.
                if isinstance(entry.fact, kinds) and not (present and present.contains(entry.cursor)):
                    yield entry

    async def _all(self, key: UUID, *, after: Cursor) -> AsyncGenerator[Entry, None]:
        last = after
        follower = _Follower()
        self._followers.setdefault(key, set()).add(follower)
        try:
            await self._start_reading()
            while True:
                while follower.must_catch_up:
                    # Whatever the reader handed on before this look is in the outbox; what comes later waits here.
                    follower.must_catch_up = False
                    async for entry in _missed(key, after=last):
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
        """Have a reader run from here on. When the database is away, the follower is told: it would wait for ever."""
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
                # The database is away for a moment; what was missed is read when it is back.
                log.warning("the feed could not read the outbox: %r", error)
                await asyncio.sleep(_LOOK_EVERY)
                continue
            for entry in entries:
                cursor = entry.cursor
                for follower in self._followers.get(entry.fact.key, ()):
                    follower.give(entry)
            if not entries:
                await outbox.wait_for_news(since=news, seconds=_LOOK_EVERY)


async def _missed(key: UUID, *, after: Cursor) -> AsyncIterator[Entry]:
    while True:
        entries = await outbox.read(after=after, key=key)
        for entry in entries:
            yield entry
        if not entries:
            return
        after = entries[-1].cursor


feed = Feed()
