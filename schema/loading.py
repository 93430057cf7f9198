"""Batched loading by key: keys requested in the same turn of the event loop are fetched at once."""

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Loaded(asyncio.Future[Any]):
    """The value of one key. When all values of a batch are cancelled, the fetch is cancelled too."""

    __slots__ = ("batch",)

    batch: "_Batch"

    @property
    def together(self) -> asyncio.Future[None]:
        """Done when all values of the batch are there. The executor waits for this one future only."""
        return self.batch.together

    def cancel(self, msg: Any = None) -> bool:
        is_cancelled = super().cancel(msg)
        if is_cancelled:
            self.batch.drop_one()
        return is_cancelled


class _Batch:
    """The keys of one fetch, each with the future of its value."""

    __slots__ = ("dropped", "futures", "keys", "task", "together")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.keys: list[Any] = []
        self.futures: list[Loaded] = []
        self.together: asyncio.Future[None] = loop.create_future()
        self.task: asyncio.Task[None] | None = None
        self.dropped = 0

    def drop_one(self) -> None:
        """Count a cancelled value. With the last one, cancel the fetch."""
        self.dropped += 1
        if self.dropped == len(self.futures) and self.task is not None:
            self.task.cancel()


class DataLoader(Generic[Key, Value]):
    """Loads values by key, each key once. Strawberry's DataLoader has more options, but takes three times the CPU time.

    `load_fn` gets the keys of one turn of the event loop and answers their values in the same order. An exception in
    its answer is raised for that key only. Use one set of loaders per operation.
    """

    __slots__ = ("_batch", "_futures", "_load_fn", "_loop")

    def __init__(self, load_fn: Callable[[list[Key]], Awaitable[Sequence[Value | BaseException]]]) -> None:
        self._load_fn = load_fn
        self._loop: asyncio.AbstractEventLoop | None = None
        self._batch: _Batch | None = None
        self._futures: dict[Key, Loaded] = {}

    def load(self, key: Key) -> Awaitable[Value]:
        """An awaitable of the key's value."""
        future = self._futures.get(key)
        if future is not None and not future.cancelled():
            return future
        loop = self._loop
        if loop is None:
            loop = self._loop = asyncio.get_running_loop()
        batch = self._batch
        if batch is None:
            batch = self._batch = _Batch(loop)
            # Keys requested by other coroutines in this turn and the next join the batch.
            loop.call_soon(self._begin, loop, batch)
        future = self._futures[key] = Loaded(loop=loop)
        future.batch = batch
        batch.keys.append(key)
        batch.futures.append(future)
        return future

    def is_of_a_closed_loop(self) -> bool:
        """True if the loader's event loop has closed, so that its waiting keys are never fetched."""
        return self._loop is not None and self._loop.is_closed()

    def _begin(self, loop: asyncio.AbstractEventLoop, batch: _Batch) -> None:
        batch.task = loop.create_task(self._fetch(batch))

    async def _fetch(self, batch: _Batch) -> None:
        self._batch = None
        try:
            if batch.dropped == len(batch.futures):
                return
            values = await self._load_fn(batch.keys)
            if len(values) != len(batch.keys):
                raise ValueError(f"{len(batch.keys)} keys were to be loaded, and {len(values)} values came")
            for future, value in zip(batch.futures, values, strict=True):
                if future.done():
                    continue
                if isinstance(value, BaseException):
                    future.set_exception(value)
                else:
                    future.set_result(value)
        except Exception as error:
            for future in batch.futures:
                if not future.done():
                    future.set_exception(error)
        finally:
            for future in batch.futures:
                if not future.done():
                    future.cancel()
            if not batch.together.done():
                batch.together.set_result(None)


class SharedLoader(Generic[Key, Value]):
    """Loads the keys of all operations of the process that ask in the same turn, and caches nothing.

    When two hundred sockets hear of one post, the post is read once. A key requested during a fetch waits for the next
    fetch, so no answer is older than its request. Cancelling one request does not affect the others.
    """

    __slots__ = ("_current", "_load_fn")

    def __init__(self, load_fn: Callable[[list[Key]], Awaitable[Sequence[Value | BaseException]]]) -> None:
        self._load_fn = load_fn
        self._current: DataLoader[Key, Value] | None = None

    def load(self, key: Key) -> Awaitable[Value]:
        """An awaitable of the key's current value."""
        current = self._current
        if current is None or current.is_of_a_closed_loop():
            current = self._current = DataLoader(self._fetch)
        return asyncio.shield(current.load(key))

    async def _fetch(self, keys: list[Key]) -> Sequence[Value | BaseException]:
        self._current = None
        return await self._load_fn(keys)
