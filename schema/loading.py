"""Loading by keys: what resolvers ask for one by one in the same turn is fetched at once."""

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Loaded(asyncio.Future[Any]):
    """The value of one key. Once nobody wants a key of the batch any more, the batch is not fetched to its end."""

    __slots__ = ("batch",)

    batch: "_Batch"

    @property
    def together(self) -> asyncio.Future[None]:
        """Done as soon as all values of the batch are there: the executor waits for this one alone."""
        return self.batch.together

    def cancel(self, msg: Any = None) -> bool:
        is_cancelled = super().cancel(msg)
        if is_cancelled:
            self.batch.drop_one()
        return is_cancelled


class _Batch:
    """The keys that wait to be fetched together, each with what its value goes to."""

    __slots__ = ("dropped", "futures", "keys", "task", "together")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.keys: list[Any] = []
        self.futures: list[Loaded] = []
        self.together: asyncio.Future[None] = loop.create_future()
        self.task: asyncio.Task[None] | None = None
        self.dropped = 0

    def drop_one(self) -> None:
        """One key is not wanted any more; with the last of them goes the fetch."""
        self.dropped += 1
        if self.dropped == len(self.futures) and self.task is not None:
            self.task.cancel()


class DataLoader(Generic[Key, Value]):
    """Loads values by their keys, each key once. Strawberry's does the same with more choices, at three times the cost.

    `load_fn` gets the keys of one turn of the event loop and answers their values in the same order; an exception
    among them is raised for its key alone. Use one set of loaders per operation.
    """

    __slots__ = ("_batch", "_futures", "_load_fn", "_loop")

    def __init__(self, load_fn: Callable[[list[Key]], Awaitable[Sequence[Value | BaseException]]]) -> None:
        self._load_fn = load_fn
        self._loop: asyncio.AbstractEventLoop | None = None
        self._batch: _Batch | None = None
        self._futures: dict[Key, Loaded] = {}

    def load(self, key: Key) -> Awaitable[Value]:
        """The value of a key, to be awaited."""
        future = self._futures.get(key)
        if future is not None and not future.cancelled():
            return future
        loop = self._loop
        if loop is None:
            loop = self._loop = asyncio.get_running_loop()
        batch = self._batch
        if batch is None:
            batch = self._batch = _Batch(loop)
            # What other coroutines ask for in this turn and the next joins the batch.
            loop.call_soon(self._begin, loop, batch)
        future = self._futures[key] = Loaded(loop=loop)
        future.batch = batch
        batch.keys.append(key)
        batch.futures.append(future)
        return future

    def is_of_a_closed_loop(self) -> bool:
        """Whether it was used in an event loop that has ended, so that what waits in it is never fetched."""
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
    """Loads for all operations of the process what they ask for in the same turn, and keeps nothing.

    When two hundred sockets are told of one post, the post is read once. Who asks when a fetch has begun waits for the
    next one, so nobody is given what was read before they asked. One who goes away takes nothing from the others.
    """

    __slots__ = ("_current", "_load_fn")

    def __init__(self, load_fn: Callable[[list[Key]], Awaitable[Sequence[Value | BaseException]]]) -> None:
        self._load_fn = load_fn
        self._current: DataLoader[Key, Value] | None = None

    def load(self, key: Key) -> Awaitable[Value]:
        """The value of a key as of now, to be awaited."""
        current = self._current
        if current is None or current.is_of_a_closed_loop():
            current = self._current = DataLoader(self._fetch)
        return asyncio.shield(current.load(key))

    async def _fetch(self, keys: list[Key]) -> Sequence[Value | BaseException]:
        self._current = None
        return await self._load_fn(keys)
