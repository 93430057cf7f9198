"""One execution of a plan: its awaitables, and its errors.

Generated code builds the answer and puts every awaitable into `pending`, with the place of its value. What is pending
at one moment starts in the same turn of the event loop, so that its keys meet in one batch of a loader. A finished
awaitable completes its value; awaitables found in that value start next. Nothing waits for a slow sibling.
"""

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from types import CoroutineType
from typing import Any

from graphql.execution.values import VariableValues
from graphql.pyutils import gather_with_cancel
from graphql.type import GraphQLResolveInfoHelpers

from schema.executor.complete import is_awaitable
from schema.executor.failures import Failures
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


class Awaited:
    """An awaitable that has started: a task of its own, or the future that a resolver returned."""

    __slots__ = ("entry", "future", "is_watched")

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        awaitable = entry[0]
        self.future: asyncio.Future[Any]
        if asyncio.isfuture(awaitable):
            self.future = awaitable
        else:
            coroutine = awaitable if awaitable.__class__ is CoroutineType else _awaiting(awaitable)
            self.future = asyncio.get_running_loop().create_task(coroutine)
        self.is_watched = False


async def _awaiting(awaitable: Any) -> Any:
    return await awaitable


class Run(Failures):
    """The state of one execution."""

    __slots__ = (
        "_beside",
        "_idle_turns",
        "_loads",
        "_waiting",
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
        self._waiting: list[Awaited] = []
        """What has started and has not finished."""
        self._idle_turns = 0
        """The turns since something last started or finished."""
        self._beside: Sequence[Awaited] = ()
        """What finished together with the awaitable that is being completed, and is completed after it."""
        self._woken: asyncio.Future[None] | None = None
        self.kept_arguments: dict[Any, dict[str, Any]] = {}

    @property
    def has_work(self) -> bool:
        """True if something must be awaited."""
        return bool(self.pending or self.wanted)

    def _bubble_due(self, *, has_more: bool) -> None:
        """Set the places of errors to null when they are due, and cancel the awaitables below them."""
        due = [bubble for bubble in self._bubbles if bubble[0] <= self._turn or not has_more]
        if not due:
            return
        self._bubbles = [bubble for bubble in self._bubbles if bubble not in due]
        for _, problem, position in due:
            self._bubble(problem, position)
        for awaited in self._waiting:
            if self.is_dead(awaited.entry[2]):
                awaited.future.cancel()

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

    # --- awaiting ---

    async def drain(self) -> None:
        """Await everything pending, and what is found in its values."""
        try:
            while self.has_work or self._waiting or self._bubbles:
                if self._dead:
                    self.bury()
                if self.wanted:
                    self._begin_loads()
                if len(self.pending) == 1 and not (self._waiting or self._bubbles):
                    await self._alone(self.pending.pop())
                    continue
                self._start_pending()
                finished = self._take_finished()
                if not finished:
                    await self._turn_passes()
                    finished = self._take_finished()
                if self._bubbles:
                    self._bubble_due(has_more=bool(finished or self._waiting or self.pending))
                for index, awaited in enumerate(finished):
                    self._beside = finished[index + 1 :]
                    self._complete(awaited)
        except BaseException:
            left = [awaited.future for awaited in chain(self._beside, self._waiting)]
            for future in left:
                future.cancel()
            await asyncio.gather(*left, return_exceptions=True)
            for awaitable, _, _ in self.pending:
                if asyncio.iscoroutine(awaitable):
                    awaitable.close()
            raise

    def _start_pending(self) -> None:
        """Start everything pending, in one turn."""
        if self.pending:
            pending, self.pending = self.pending, []
            self._waiting += map(Awaited, pending)
            self._idle_turns = 0

    def _take_finished(self) -> list[Awaited]:
        """What has finished; it waits no longer."""
        finished: list[Awaited] = []
        waiting: list[Awaited] = []
        for awaited in self._waiting:
            (finished if awaited.future.done() else waiting).append(awaited)
        if finished:
            self._idle_turns = 0
            self._waiting = waiting
        return finished

    async def _turn_passes(self) -> None:
        """Let other tasks run: for one turn of the loop or, if little happens and no error is due, for longer.

        A turn in which awaitables take their first step is not counted.
        """
        if self._idle_turns:
            self._turn += 1
        if self._idle_turns < TURNS_BEFORE_WATCHING or self._bubbles:
            self._idle_turns += 1
            await asyncio.sleep(0)
        else:
            self._woken = asyncio.get_running_loop().create_future()
            for awaited in self._waiting:
                if not awaited.is_watched:
                    awaited.is_watched = True
                    awaited.future.add_done_callback(self._wake)
            await self._woken

    def _wake(self, _: asyncio.Future[Any]) -> None:
        if self._woken is not None and not self._woken.done():
            self._woken.set_result(None)

    def _complete(self, awaited: Awaited) -> None:
        _, resume, here = awaited.entry
        future = awaited.future
        error = asyncio.CancelledError() if future.cancelled() else future.exception()
        if self._dead and self.is_dead(here):
            return
        if error is None:
            try:
                here[1][here[2]] = resume(future.result(), here, self)
                return
            except Exception as raised:
                error = raised
        if not isinstance(error, Exception):
            raise error
        self.failed_late(error, here, self.places_beside())

    def places_beside(self) -> Iterator[Here]:
        """The places of all unfinished awaitables, including those that finished in this turn and are not completed."""
        for awaited in chain(self._beside, self._waiting):
            yield from _places_of(awaited.entry)
        for entry in self.pending:
            yield from _places_of(entry)

    def _begin_loads(self) -> None:
        """Call each loader once for the keys that the last values have brought."""
        wanted, self.wanted = self.wanted, defaultdict(list)
        for load in loads_of(wanted, self._loads):
            # Each value has a place of its own; the load itself has none in the answer.
            self.pending.append((load.fetch(self), load.complete, (None, {}, load, _NOWHERE)))

    async def _alone(self, entry: Entry) -> None:
        """Await the only pending awaitable, in the operation's own task."""
        self._beside = ()
        awaitable, resume, here = entry
        try:
            here[1][here[2]] = resume(await awaitable, here, self)
        except Exception as error:
            self.failed_late(error, here, ())

    # --- helpers for resolvers ---

    @property
    def helpers(self) -> GraphQLResolveInfoHelpers:
        """graphql-core's helpers for resolvers that start work of their own."""
        return GraphQLResolveInfoHelpers(
            gather=lambda values: gather_with_cancel(*values),
            track=lambda values: self.forsake(value for value in values if is_awaitable(value)),
        )
