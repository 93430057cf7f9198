"""The live feed of facts: one reader in each process hands every new fact to the followers of its key, and of all keys.

A follower with the cursor of its last fact first gets the facts it missed, from the outbox, and then the new ones. For
each key facts come in order, none lost, none twice.

Followers that make the same thing of each fact follow together: a relay makes it once and hands it to all of them.
"""

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Hashable
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from uuid import UUID

from domain import outbox
from domain.errors import CursorExpired
from domain.facts import Fact
from domain.outbox import Cursor, Entry, Present

log = logging.getLogger(__name__)

_WAITING = 1_000
"""Facts that may wait for one follower. A slower follower reads from the outbox again."""
_LOOK_EVERY = 0.2
"""Seconds between two reads of the outbox for facts of other processes, which do not wake this one."""
_AT_ONCE = 100
"""Followers that a relay hands a fact to before other tasks may run."""

_MISSED: Any = object()
"""Stands for what nobody has made yet of a fact from the outbox."""

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Together(Generic[Made]):
    """The work that followers share: those with an equal `key` get one `make(entry)` of each new fact.

    `make` must give the same for all of them. A follower uses its own `make` for facts that it missed.

    `take` is the follower's own. It may take what was made at once, if that needs no waiting, and then returns True.
    Otherwise the iterator gives it. This spares a task switch for each of many followers.
    """

    key: Hashable
    make: Callable[[Entry], Awaitable[Made]]
    take: Callable[[Made], bool] = lambda _: False


class _Follower:
    """A queue of facts, each with what was made of it. None in the queue only wakes the follower.

    `last` is the cursor of the last fact that it was told of, or the one to start from.
    """

    def __init__(
        self,
        kinds: tuple[type[Fact], ...],
        last: Cursor,
        present: Present | None = None,
        *,
        take: Callable[[Any], bool] = lambda _: False,
    ) -> None:
        self.last = last
        self.waiting: asyncio.Queue[tuple[Entry, Any] | None] = asyncio.Queue(_WAITING)
        self.must_catch_up = True
        self.is_idle = False
        """True while the follower waits for the next fact."""
        self.kinds = kinds
        self._present = present
        self._take = take

    def wants(self, entry: Entry) -> bool:
        """True for the kinds of the follower, and only for news if it follows from now on."""
        # A transaction that ran at the start of the subscription can have a cursor below finished ones.
        return isinstance(entry.fact, self.kinds) and not (self._present and self._present.contains(entry.cursor))

    def give(self, entry: Entry, made: Any = _MISSED) -> None:
        """Hand over a fact."""
        if not self.wants(entry):
            return
        if self.is_idle and entry.cursor > self.last and self._take(made):
            self.last = entry.cursor
        elif self.waiting.full():
            self.must_catch_up = True
        else:
            self.is_idle = False
            self.waiting.put_nowait((entry, made))

    def send_to_outbox(self) -> None:
        """Let the follower read from the outbox because nothing comes to its queue any more."""
        self.must_catch_up = True
        self.is_idle = False
        if self.waiting.empty():
            self.waiting.put_nowait(None)


_Place = tuple[UUID | None, tuple[type[Fact], ...], Hashable]
"""The relay of these facts, by their key and kinds, for followers with an equal `Together.key`."""


class _Relay:
    """Hands each fact, and what was made of it, to its followers. `own` follows the reader."""

    def __init__(self, kinds: tuple[type[Fact], ...], position: Cursor) -> None:
        self.own = _Follower(kinds, position)
        self.own.must_catch_up = False  # its followers read the facts before it from the outbox
        self.followers: set[_Follower] = set()
        self.task: asyncio.Task[None] | None = None

    async def give(self, entry: Entry, made: Any) -> None:
        """Hand over a fact. Whoever joins meanwhile reads it from the outbox."""
        for number, follower in enumerate(list(self.followers), start=1):
            if follower in self.followers:  # it may have left while others were served
                follower.give(entry, made)
            if number % _AT_ONCE == 0:
                await asyncio.sleep(0)


class Feed:
    """The reader of the process, its followers, and the relays between them."""

    def __init__(self) -> None:
        self._followers: dict[UUID | None, set[_Follower]] = {}
        """The followers of each key, and under None those of all keys."""
        self._relays: dict[Hashable, _Relay] = {}
        self._reader: asyncio.Task[None] | None = None
        self._position = Cursor()
        """The place up to which the reader has handed over all facts."""
        self._starting = asyncio.Lock()

    async def follow(
        self, key: UUID | None, *kinds: type[Fact], after: Cursor | None = None
    ) -> AsyncGenerator[Entry, None]:
        """The facts of these kinds about `key`, behind the cursor `after`, or new ones without it. Never ends.

        With None for the key, the facts of these kinds about everything. Raises CursorExpired when facts behind
        `after` are no longer kept.
        """
        follower = _Follower(kinds, *await _start(after))
        try:
            told = self._told(key, follower, attend=lambda: self._attend(key, follower))
            async with aclosing(told) as entries:
                async for entry, _ in entries:
                    yield entry
        finally:
            self._leave(key, follower)

    async def follow_together(
        self, key: UUID | None, *kinds: type[Fact], after: Cursor | None = None, together: Together[Made]
    ) -> AsyncGenerator[Made, None]:
        """The same as `follow`, but gives what is made of the facts. An error of `make` ends it."""
        follower = _Follower(kinds, *await _start(after), take=together.take)
        place = (key, kinds, together.key)
        try:
            told = self._told(key, follower, attend=lambda: self._attend_relay(place, follower, together))
            async with aclosing(told) as entries:
                async for entry, made in entries:
                    yield await together.make(entry) if made is _MISSED else made
        finally:
            self._leave_relay(place, follower)

    async def _told(
        self, key: UUID | None, follower: _Follower, *, attend: Callable[[], None]
    ) -> AsyncGenerator[tuple[Entry, Any], None]:
        """The facts that the follower missed, and then those of its queue. `attend` makes the queue receive them."""
        while True:
            while follower.must_catch_up:
                # All facts that were handed over so far are in the outbox. Later ones wait in the queue.
                follower.must_catch_up = False
                attend()
                await self._start_reading()
                async for entry in _missed(key, follower.kinds, after=follower.last):
                    follower.last = entry.cursor
                    if follower.wants(entry):
                        yield entry, _MISSED
            follower.is_idle = follower.waiting.empty()
            told = await follower.waiting.get()
            if told is not None and told[0].cursor > follower.last and not follower.must_catch_up:
                follower.last = told[0].cursor
                yield told

    def _attend(self, key: UUID | None, follower: _Follower) -> None:
        self._followers.setdefault(key, set()).add(follower)

    def _leave(self, key: UUID | None, follower: _Follower) -> None:
        followers = self._followers.get(key, set())
        followers.discard(follower)
        if not followers:
            self._followers.pop(key, None)

    def _attend_relay(self, place: _Place, follower: _Follower, together: Together[Any]) -> None:
        """Join the relay of this place. The first follower starts it."""
        relay = self._relays.get(place)
        if relay is None:
            key, kinds, _ = place
            relay = self._relays[place] = _Relay(kinds, self._position)
            self._attend(key, relay.own)
            running = self._run_relay(relay, place, together)
            relay.task = asyncio.get_running_loop().create_task(running, name="relay")
        relay.followers.add(follower)

    def _leave_relay(self, place: _Place, follower: _Follower) -> None:
        """Leave the relay, if the follower is still in it. With the last follower the relay ends."""
        relay = self._relays.get(place)
        if relay is None:
            return
        relay.followers.discard(follower)
        if not relay.followers:
            assert relay.task is not None
            relay.task.cancel()
            self._forget(relay, place)

    def _forget(self, relay: _Relay, place: _Place) -> None:
        """The next follower of this place starts a new relay."""
        del self._relays[place]
        self._leave(place[0], relay.own)

    async def _run_relay(self, relay: _Relay, place: _Place, together: Together[Any]) -> None:
        told = self._told(place[0], relay.own, attend=lambda: None)
        try:
            async with aclosing(told) as entries:
                async for entry, _ in entries:
                    await relay.give(entry, await together.make(entry))
        except Exception as error:
            # Each follower makes this fact by itself, so each has the error that it would have alone.
            log.info("a relay of the feed ended: %r", error)
            if self._relays.get(place) is relay:
                self._forget(relay, place)
            for follower in relay.followers:
                follower.send_to_outbox()

    async def _start_reading(self) -> None:
        """Start the reader if it does not run. Raises when the database is away: the follower would wait for ever."""
        async with self._starting:
            if self._reader is None or self._reader.done():
                self._position = await outbox.latest()
                self._reader = asyncio.get_running_loop().create_task(self._read(), name="feed")

    async def _read(self) -> None:
        while self._followers:
            news = outbox.news()
            try:
                entries = await outbox.read(after=self._position)
            except Exception as error:
                # The database is away for a moment. The reader reads on from its cursor when the database is back.
                log.warning("the feed could not read the outbox: %r", error)
                await asyncio.sleep(_LOOK_EVERY)
                continue
            for entry in entries:
                self._position = entry.cursor
                for key in (entry.fact.key, None):
                    for follower in self._followers.get(key, ()):
                        follower.give(entry)
            if not entries:
                await outbox.wait_for_news(since=news, seconds=_LOOK_EVERY)


async def _start(after: Cursor | None) -> tuple[Cursor, Present | None]:
    """The place to read from, and without `after` the commits that are no news. Raises CursorExpired."""
    if after is None:
        present = await outbox.the_present()
        return present.start, present
    if after < await outbox.forgotten():
        raise CursorExpired
    return after, None


async def _missed(key: UUID | None, kinds: tuple[type[Fact], ...], *, after: Cursor) -> AsyncIterator[Entry]:
    names = [kind.name for kind in kinds]
    while True:
        reading = outbox.read(after=after, names=names) if key is None else outbox.read(after=after, key=key)
        entries = await reading
        for entry in entries:
            yield entry
        if not entries:
            return
        after = entries[-1].cursor


feed = Feed()
