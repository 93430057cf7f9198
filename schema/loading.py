"""Batched loading by key: keys requested in the same turn of the event loop are fetched at once."""

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from domain.database import apart_from_reads, without_reads

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Loaded(asyncio.Future[Any]):
    """The value of one key. When all values of a batch are cancelled, the fetch is cancelled too."""

    __slots__ = ("batch",)

    batch: "_Batch"

    def cancel(self, msg: Any = None) -> bool:
        is_cancelled = super().cancel(msg)
        if is_cancelled:
            self.batch.drop_one()
        return is_cancelled


class _Batch:
    """The keys of one fetch, and the futures of those that are awaited one by one."""

    __slots__ = ("dropped", "futures", "keys", "task", "together", "waiting")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.keys: list[Any] = []
        self.futures: list[tuple[Any, Loaded]] = []
        self.together: asyncio.Future[None] = loop.create_future()
        self.task: asyncio.Task[None] | None = None
        self.dropped = 0
        self.waiting = 0
        """The callers that wait for many keys at once."""

    @property
    def is_forsaken(self) -> bool:
        """True if nobody waits for it any more."""
        return not self.waiting and self.dropped == len(self.futures)

    def drop_one(self) -> None:
        """Count a cancelled value. With the last one, cancel the fetch."""
        self.dropped += 1
        self.end_if_forsaken()

    def end_if_forsaken(self) -> None:
        """Cancel the fetch if nobody waits for it any more."""
        if self.is_forsaken and self.task is not None:
            self.task.cancel()


class DataLoader(Generic[Key, Value]):
    """Loads values by key, each key once. Strawberry's DataLoader has more options, but takes three times the CPU time.

    `load_fn` gets the keys of one turn of the event loop and answers their values in the same order. An exception in
    its answer is raised for that key only. Use one set of loaders per operation.
    """

    __slots__ = ("_batch", "_batch_of", "_load_fn", "_loop", "_values")

    def __init__(self, load_fn: Callable[[list[Key]], Awaitable[Sequence[Value | BaseException]]]) -> None:
        self._load_fn = load_fn
        self._loop: asyncio.AbstractEventLoop | None = None
        self._batch: _Batch | None = None
        self._batch_of: dict[Key, _Batch] = {}
        """The batch of each key that is being fetched."""
        self._values: dict[Key, Any] = {}
        """What has been fetched; an exception stands for its key."""

    def load(self, key: Key) -> Awaitable[Value]:
        """An awaitable of the key's value."""
        # Each caller has a future of its own: the cancellation of one is not the other's.
        if key in self._values:
            future = Loaded(loop=asyncio.get_running_loop())
            _settle(future, self._values[key])
            return future
        batch = self._batch_for(key)
        future = Loaded(loop=self._loop)
        future.batch = batch
        batch.futures.append((key, future))
        return future

    async def many(self, keys: Sequence[Key]) -> Mapping[Key, Any]:
        """The values of many keys, in a mapping that may hold more; an exception stands for its key."""
        values = self._values
        # A batch that others have forsaken brings nothing, and its keys are asked for again.
        while batches := {self._batch_for(key) for key in keys if key not in values}:
            for batch in batches:
                batch.waiting += 1
                try:
                    await asyncio.shield(batch.together)
                finally:
                    batch.waiting -= 1
                    batch.end_if_forsaken()
        return values

    def is_of_a_closed_loop(self) -> bool:
        """True if the loader's event loop has closed, so that its waiting keys are never fetched."""
        return self._loop is not None and self._loop.is_closed()

    def _batch_for(self, key: Key) -> _Batch:
        """The batch that fetches the key: the one that has it already, or the next one."""
        batch = self._batch_of.get(key)
        if batch is not None:
            return batch
        loop = self._loop
        if loop is None:
            loop = self._loop = asyncio.get_running_loop()
        batch = self._batch
        if batch is None:
            batch = self._batch = _Batch(loop)
            # Keys requested by other coroutines in this turn and the next join the batch.
            loop.call_soon(self._begin, loop, batch)
        batch.keys.append(key)
        self._batch_of[key] = batch
        return batch

    def _begin(self, loop: asyncio.AbstractEventLoop, batch: _Batch) -> None:
        batch.task = loop.create_task(self._fetch(batch))

    async def _fetch(self, batch: _Batch) -> None:
        self._batch = None
        fetched: Sequence[Any] = ()
        try:
            if batch.is_forsaken:
                return
            fetched = await self._load_fn(batch.keys)
            if len(fetched) != len(batch.keys):
                raise ValueError(f"{len(batch.keys)} keys were to be loaded, and {len(fetched)} values came")
        except Exception as error:
            fetched = [error] * len(batch.keys)
        finally:
            for key in batch.keys:
                del self._batch_of[key]
            self._values.update(zip(batch.keys, fetched, strict=False))
            for key, future in batch.futures:
                if not future.done():
                    _settle(future, self._values[key]) if fetched else future.cancel()
            if not batch.together.done():
                batch.together.set_result(None)


def _settle(future: asyncio.Future[Any], value: Any) -> None:
    if isinstance(value, BaseException):
        future.set_exception(value)
    else:
        future.set_result(value)


class SharedLoader(Generic[Key, Value]):
    """Loads the keys of all operations of the process that ask in the same turn, and caches nothing.

    When two hundred sockets hear of one post, the post is read once. A key requested during a fetch waits for the next
    fetch, so no answer is older than its request. Cancelling one request does not affect the others.
    """

    __slots__ = ("_current", "_load_fn")

    def __init__(self, load_fn: Callable[[list[Key]], Awaitable[Sequence[Value | BaseException]]]) -> None:
        self._load_fn = load_fn
        self._current: DataLoader[Key, Value] | None = None

    async def load(self, key: Key) -> Value:
        """The key's current value."""
        async with apart_from_reads():
            current = self._current
            if current is None or current.is_of_a_closed_loop():
                current = self._current = DataLoader(self._fetch)
            # The fetch belongs to no operation: one must not wait for the connection of another.
            return await asyncio.shield(without_reads().run(current.load, key))

    async def _fetch(self, keys: list[Key]) -> Sequence[Value | BaseException]:
        self._current = None
        return await self._load_fn(keys)
