"""Coroutines stepped by hand, because a task for each awaitable would cost more than the rest of an execution.

A Fiber is a third-party task in the sense of asyncio's documentation: it is the current task while its coroutine takes
a step, and it has its own context. It supports nothing else itself. When code needs more (`asyncio.timeout`, a cancel
scope, a task group, a cancellation), the fiber hands its coroutine to a real Task, which continues from the same step.
From then on, the fiber delegates to that Task.
"""

import asyncio
from asyncio import AbstractEventLoop, Future
from collections.abc import Generator, Sequence
from contextvars import Context, copy_context
from types import CoroutineType
from typing import Any

_enter: Any = asyncio.tasks._enter_task
_leave: Any = asyncio.tasks._leave_task


class Fiber:
    """One awaitable of a wave. `entry` is the wave's entry: (awaitable, resume, here)."""

    __slots__ = ("__weakref__", "awaited", "context", "coroutine", "entry", "is_watched", "loop", "task", "yielded")

    context: Context

    def __init__(self, entry: Any, loop: AbstractEventLoop) -> None:
        awaitable = entry[0]
        self.entry = entry
        self.loop = loop
        self.awaited: Future[Any] | None = None
        """The awaited future that must be done before the next step, or None."""
        self.task: asyncio.Task[Any] | None = None
        self.is_watched = False
        self.yielded: Any = None
        """The future yielded by the coroutine's last step, or None."""
        if awaitable.__class__ is CoroutineType:
            self.coroutine: Any = awaitable
            self.context = copy_context()
        elif isinstance(awaitable, Future):
            self.coroutine = None
            self.awaited = awaitable
        else:
            self.coroutine = _awaiting(awaitable)
            self.context = copy_context()

    def has_task(self) -> bool:
        """True if a Task has taken over the coroutine. A step can cause that."""
        return self.task is not None

    def real_task(self) -> asyncio.Task[Any]:
        """The Task that takes over the coroutine."""
        if self.task is None:
            self.task = self.loop.create_task(_going_on(self), context=self.context)
            self.awaited = self.task
            self.is_watched = False
        return self.task

    def cancel(self, msg: Any = None) -> bool:
        """Cancel the awaited future, as a Task does."""
        if self.coroutine is None:
            return self.task is None and self.awaited is not None and self.awaited.cancel(msg)
        if self.task is not None:
            return self.task.cancel(msg)
        # A Task cancelled before its first step would not throw into the coroutine.
        self.loop.call_soon(self.real_task().cancel, msg)
        return True

    def __getattr__(self, name: str) -> Any:
        return getattr(self.real_task(), name)


Outcome = tuple[Fiber, Any, BaseException | None]
"""The outcome of a fiber: its value, or its exception."""


def step(fibers: Sequence[Fiber], loop: AbstractEventLoop, waiting: list[Fiber]) -> list[Outcome]:
    """Take one step of each fiber. Returns the outcomes of finished fibers; appends the others to `waiting`."""
    outcomes: list[Outcome] = []
    current = asyncio.current_task(loop)
    _leave(loop, current)
    try:
        for fiber in fibers:
            try:
                coroutine = fiber.coroutine
                if coroutine is None or fiber.task is not None:
                    assert fiber.awaited is not None
                    if fiber.awaited.done():
                        outcomes.append((fiber, fiber.awaited.result(), None))
                    else:
                        waiting.append(fiber)
                    continue
                _enter(loop, fiber)
                try:
                    future = fiber.context.run(coroutine.send, None)
                finally:
                    _leave(loop, fiber)
            except StopIteration as stop:
                fiber.coroutine = None
                outcomes.append((fiber, stop.value, None))
            except BaseException as error:
                fiber.coroutine = None
                outcomes.append((fiber, None, error))
            else:
                waiting.append(fiber)
                fiber.yielded = future
                if fiber.has_task():  # this step made a Task, which continues from here
                    continue
                fiber.awaited = future
                fiber.is_watched = False
                if future is not None:
                    if getattr(future, "_asyncio_future_blocking", None):
                        future._asyncio_future_blocking = False
                    else:  # a Task raises the right error for such an awaitable
                        fiber.real_task()
    finally:
        _enter(loop, current)
    return outcomes


async def _awaiting(awaitable: Any) -> Any:
    return await awaitable


async def _going_on(fiber: Fiber) -> Any:
    return await _Rest(fiber)


class _Rest:
    """The rest of a fiber's coroutine, for a Task to await. Inside it, the fiber remains the current task."""

    def __init__(self, fiber: Fiber) -> None:
        self._fiber = fiber

    def __await__(self) -> Generator[Any, Any, Any]:
        fiber = self._fiber
        loop = fiber.loop
        future: Any = fiber.yielded
        while fiber.coroutine is not None:
            thrown: BaseException | None = None
            try:
                if future is not None and hasattr(future, "_asyncio_future_blocking"):
                    future._asyncio_future_blocking = True
                yield future
            except BaseException as error:
                thrown = error
            current = asyncio.current_task(loop)
            _leave(loop, current)
            _enter(loop, fiber)
            try:
                future = fiber.coroutine.send(None) if thrown is None else fiber.coroutine.throw(thrown)
            except StopIteration as stop:
                fiber.coroutine = None
                return stop.value
            except BaseException:
                fiber.coroutine = None
                raise
            finally:
                _leave(loop, fiber)
                _enter(loop, current)
        return None
