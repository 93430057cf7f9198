"""One execution of a plan: its awaitables, wave by wave, and its errors.

Generated code builds the answer and puts every awaitable into `pending`, with the place of its value. A wave is all
that is pending at one moment. Its awaitables take their first step in the same turn of the event loop, so that their
keys meet in one batch of a loader. A finished awaitable completes its value; awaitables found in that value form the
next wave. A coroutine that awaits again takes its next step with that wave. Nothing waits for a slow sibling.
"""

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from graphql.execution.values import VariableValues
from graphql.pyutils import gather_with_cancel
from graphql.type import GraphQLResolveInfoHelpers

from schema.executor.complete import is_awaitable
from schema.executor.failures import Failures
from schema.executor.fibers import Fiber, Outcome, step
from schema.executor.loads import LoadSite, Wanted, loads_of
from schema.executor.positions import Complete, Here

Entry = tuple[Any, Complete, Here]
"""An awaitable, the completion of its value, and the place of the result."""

_background: set[asyncio.Future[Any]] = set()

TURNS_BEFORE_WATCHING = 3
"""The turns to wait without callbacks. Loaders without input or output are done by then, and a callback on every future
costs more than the turns."""

_NOWHERE: Any = object()
"""The site of a load, which completes its values in their own places."""


def _places_of(entry: Entry) -> Iterator[Here]:
    """The places in the answer that wait for an awaitable."""
    here = entry[2]
    return here[2].places() if here[3] is _NOWHERE else iter((here,))


async def _all_done(fibers: list[Fiber]) -> None:
    """Wait until the cancelled fibers have ended."""
    awaited = [fiber.awaited for fiber in fibers if fiber.awaited is not None]
    if awaited:
        await asyncio.gather(*awaited, return_exceptions=True)


class Run(Failures):
    """The state of one execution."""

    __slots__ = (
        "_around",
        "_cancelled",
        "_idle_turns",
        "_loads",
        "_woken",
        "context",
        "kept_arguments",
        "operation_extensions",
        "pending",
        "plan",
        "root_value",
        "variables",
        "wanted",
    )

    def __init__(
        self,
        plan: Any,
        root_value: Any,
        context: Any,
        variables: VariableValues,
        *,
        propagate: bool,
        operation_extensions: dict[str, Any] | None,
        loads: Sequence[LoadSite] = (),
    ) -> None:
        super().__init__(propagate=propagate)
        self.plan = plan
        self.root_value = root_value
        self.context = context
        self.variables = variables
        self.operation_extensions = operation_extensions
        self.pending: list[Entry] = []
        self.wanted: dict[int, list[Wanted]] = defaultdict(list)
        """The keys to load, by the index of their position among the plan's loads."""
        self._loads = loads
        self._around: tuple[list[Outcome], int, list[Fiber]] = ([], 0, [])
        """The outcomes of this turn, the one that is being told, and what else is awaited."""
        self.kept_arguments: dict[Any, dict[str, Any]] = {}
        self._cancelled: dict[Fiber, None] = {}
        self._idle_turns = 0
        self._woken: asyncio.Future[None] | None = None

    @property
    def has_work(self) -> bool:
        """True if something must be awaited."""
        return bool(self.pending or self.wanted)

    def _bubble_due(self, fibers: list[Fiber]) -> None:
        """Set the places of errors to null when they are due, and cancel the awaitables below them."""
        due = [bubble for bubble in self._bubbles if bubble[0] <= self._turn or not (fibers or self.pending)]
        if not due:
            return
        self._bubbles = [bubble for bubble in self._bubbles if bubble not in due]
        for _, problem, position in due:
            self._bubble(problem, position)
        for fiber in fibers:
            if self.is_dead(fiber.entry[2]) and fiber.cancel():
                self._cancelled[fiber] = None

    def forsake(self, awaitables: Iterable[Any]) -> None:
        """Let unneeded awaitables run to their end, and ignore their errors."""
        left = list(awaitables)
        if not left:
            return
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            for awaitable in left:
                if asyncio.iscoroutine(awaitable):
                    awaitable.close()
            return
        future = asyncio.gather(*left, return_exceptions=True)
        _background.add(future)
        future.add_done_callback(_background.discard)

    def bury(self) -> None:
        """Forsake the pending awaitables of dead places."""
        if self._dead and self.pending:
            dead = [entry for entry in self.pending if self.is_dead(entry[2])]
            if dead:
                gone = set(map(id, dead))
                self.pending = [entry for entry in self.pending if id(entry) not in gone]
                self.forsake(entry[0] for entry in dead)

    # --- waves ---

    async def drain(self) -> None:
        """Await everything pending, wave after wave."""
        waiting: list[Fiber] = []
        try:
            while self.has_work or waiting or self._bubbles:
                if self._dead:
                    self.bury()
                if self.wanted:
                    self._begin_loads()
                if len(self.pending) == 1 and not waiting and not self._bubbles:
                    await self._alone(self.pending.pop())
                    continue
                ready = await self._ready(waiting)
                if self._bubbles:
                    self._bubble_due([*ready, *waiting])
                outcomes = step(ready, asyncio.get_running_loop(), waiting)
                for index, (fiber, value, error) in enumerate(outcomes):
                    self._around = outcomes, index, waiting
                    _, resume, here = fiber.entry
                    if error is None:
                        if self._dead and self.is_dead(here):
                            continue
                        try:
                            here[1][here[2]] = resume(value, here, self)
                            continue
                        except Exception as raised:
                            error = raised
                    if not isinstance(error, Exception):
                        if self.is_dead(here):
                            continue
                        raise error
                    self.failed_late(error, here, self.places_beside())
                if self._cancelled:
                    waiting = [fiber for fiber in waiting if fiber not in self._cancelled]
            await _all_done([*self._cancelled])
        except BaseException:
            for fiber in waiting:
                fiber.cancel()
            await _all_done(waiting)
            for awaitable, _, _ in self.pending:
                if asyncio.iscoroutine(awaitable):
                    awaitable.close()
            raise

    def places_beside(self) -> Iterator[Here]:
        """The places of all unfinished awaitables, including the outcomes of this turn that are still to be told."""
        outcomes, index, waiting = self._around
        for fiber, _, _ in islice(outcomes, index + 1, None):
            yield from _places_of(fiber.entry)
        for fiber in waiting:
            yield from _places_of(fiber.entry)
        for entry in self.pending:
            yield from _places_of(entry)

    def _begin_loads(self) -> None:
        """Call each loader once for the keys that the last wave has brought."""
        wanted, self.wanted = self.wanted, defaultdict(list)
        for load in loads_of(wanted, self._loads):
            # Each value has a place of its own; the load itself has none in the answer.
            self.pending.append((load.fetch(self), load.complete, (None, {}, load, _NOWHERE)))

    async def _alone(self, entry: Entry) -> None:
        """Await the only pending awaitable, in the operation's own task."""
        self._around = [], 0, []
        awaitable, resume, here = entry
        try:
            here[1][here[2]] = resume(await awaitable, here, self)
        except Exception as error:
            self.failed_late(error, here, ())

    async def _ready(self, waiting: list[Fiber]) -> list[Fiber]:
        """The fibers that can take a step: the pending wave, or else those whose future is done."""
        loop = asyncio.get_running_loop()
        if self.pending:
            pending, self.pending = self.pending, []
            self._idle_turns = 0
            return [Fiber(entry, loop) for entry in pending]
        if self._idle_turns < TURNS_BEFORE_WATCHING or self._bubbles:
            self._idle_turns += 1
            await asyncio.sleep(0)
        else:
            self._woken = loop.create_future()
            new = [fiber.awaited for fiber in waiting if not fiber.is_watched and fiber.awaited is not None]
            # The keys of a batch are done together, so one callback serves them all.
            for future in {getattr(awaited, "together", awaited) for awaited in new}:
                future.add_done_callback(self._wake)
            for fiber in waiting:
                fiber.is_watched = True
            await self._woken
        self._turn += 1
        ready = [fiber for fiber in waiting if fiber.awaited is None or fiber.awaited.done()]
        if ready:
            self._idle_turns = 0
            if len(ready) == len(waiting):
                waiting.clear()
            else:
                taken = set(map(id, ready))
                waiting[:] = [fiber for fiber in waiting if id(fiber) not in taken]
        return ready

    def _wake(self, _: asyncio.Future[Any]) -> None:
        if self._woken is not None and not self._woken.done():
            self._woken.set_result(None)

    # --- helpers for resolvers ---

    @property
    def helpers(self) -> GraphQLResolveInfoHelpers:
        """graphql-core's helpers for resolvers that start work of their own."""
        return GraphQLResolveInfoHelpers(
            gather=lambda values: gather_with_cancel(*values),
            track=lambda values: self.forsake(value for value in values if is_awaitable(value)),
        )
