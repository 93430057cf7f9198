"""Deadlines of operations, all of one length: the operation that began first is the first to be late."""

import asyncio
from collections import deque
from collections.abc import Awaitable
from typing import Any, TypeVar

Result = TypeVar("Result")


class DeadlinePassed(Exception):
    """The work was ended, because it ran for too long."""


class _Running:
    """An operation that may become late. `task` is None once it is over."""

    __slots__ = ("is_late", "task", "until")

    def __init__(self, task: asyncio.Task[Any], until: float) -> None:
        self.task: asyncio.Task[Any] | None = task
        self.until = until
        self.is_late = False


class Deadlines:
    """Ends what runs for longer than `seconds`, with one timer for all: one for each costs more than a small answer."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._running: deque[_Running] = deque()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def in_time(self, work: Awaitable[Result]) -> Result:
        """The result of the work. At the deadline the work is cancelled, and DeadlinePassed raised."""
        loop, task = asyncio.get_running_loop(), asyncio.current_task()
        assert task is not None, "deadlines are for tasks"
        asked_to_end = task.cancelling()
        running = _Running(task, loop.time() + self._seconds)
        self._watch(loop, running)
        is_mine = False
        try:
            return await work
        except asyncio.CancelledError:
            is_mine = True
            raise
        finally:
            running.task = None
            # As in `asyncio.timeout`: somebody else may have cancelled the task meanwhile, and is heard first.
            if running.is_late and task.uncancel() <= asked_to_end and is_mine:
                raise DeadlinePassed from None

    def _watch(self, loop: asyncio.AbstractEventLoop, running: _Running) -> None:
        if loop is not self._loop:
            self._loop = loop
            self._running.clear()
        if not self._running:
            loop.call_at(running.until, self._look, loop)
        self._running.append(running)

    def _look(self, loop: asyncio.AbstractEventLoop) -> None:
        """Cancel what is late, forget what is over, and look again when the next one may be late."""
        if loop is not self._loop:
            return
        while self._running:
            first = self._running[0]
            if first.task is not None and first.until > loop.time():
                loop.call_at(first.until, self._look, loop)
                return
            self._running.popleft()
            if first.task is not None:
                first.is_late = True
                first.task.cancel()
