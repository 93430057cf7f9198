"""The unit of work: the only way into a transaction.

A command is an async function marked `@command`. Called from outside, it runs as a task of its own, in a clean
context, shielded: the caller may go away (a closed socket, a deadline) and the transaction still ends whole. Inside,
`async with unit_of_work() as work:` opens the transaction; leaving the block commits what was written together with
the facts given to `work.record`. A command called by a command joins its transaction.

Every failure is of one of the classes in `failures.py`; a transient one runs the command again.
"""

import asyncio
import contextvars
import functools
import logging
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, ParamSpec, Protocol, TypeVar, cast

import structlog

from domain import outbox
from domain.admission import forget_places, place
from domain.database.connection import execute, open_transaction
from domain.errors import DomainError
from domain.facts import Fact
from domain.failures import Failure, as_refusal, classify

log = logging.getLogger(__name__)


P = ParamSpec("P")
Result = TypeVar("Result")
Keeper = TypeVar("Keeper", bound="Enlisted")

ATTEMPTS = 5


class Enlisted(Protocol):
    """Something of a context that keeps state in memory for one transaction, such as the ledger's locked accounts."""

    async def write(self) -> None:
        """Write what is still to be written. Called before the commit, and before the facts are written."""
        ...

    def mark(self) -> Any:
        """The state as it stands, for `restore`."""
        ...

    def restore(self, state: Any) -> None:
        """Stand as it did at the mark, for a part of the transaction that was undone."""
        ...


class Work:
    """What one transaction does: the facts it records, who keeps state for it, and how far it got."""

    def __init__(self) -> None:
        self.facts: list[Fact] = []
        self._enlisted: dict[type, Enlisted] = {}
        self.has_news = False
        self.committing = False
        self.is_open = True

    def record(self, *facts: Fact) -> None:
        """Write these facts to the outbox when the transaction commits."""
        self.facts.extend(facts)
        self.has_news = True

    def enlist(self, keeper: Keeper) -> Keeper:
        """Have this keeper of state written with the transaction, and restored when an attempt is undone."""
        self._enlisted[type(keeper)] = keeper
        return keeper

    def enlisted(self, kind: type[Keeper]) -> Keeper | None:
        """The keeper of this kind, if there is one already."""
        return cast(Keeper | None, self._enlisted.get(kind))

    async def write(self) -> None:
        """Write what is still to be written of this transaction: state that is kept in memory, then facts."""
        for keeper in self._enlisted.values():
            await keeper.write()
        await outbox.write(self.hand_over())

    def mark(self) -> Callable[[], None]:
        """Note how everything stands; what is answered puts it back."""
        facts, keepers = list(self.facts), dict(self._enlisted)
        states = {kind: keeper.mark() for kind, keeper in keepers.items()}

        def restore() -> None:
            self.facts, self._enlisted = facts, keepers
            for kind, keeper in keepers.items():
                keeper.restore(states[kind])

        return restore

    def hand_over(self) -> list[Fact]:
        """The facts recorded so far, for a statement that writes them now together with what they tell of."""
        facts, self.facts = self.facts, []
        return facts


class _Running:
    """The command that runs in a task. A task started from it inherits the context, but not the transaction."""

    def __init__(self, works: list[Work]) -> None:
        self.works = works
        self.task = asyncio.current_task()
        self.read: dict[str, object] = {}


_context: contextvars.ContextVar[_Running | None] = contextvars.ContextVar("running command", default=None)
_live: set[asyncio.Task[object]] = set()
_clean = contextvars.Context()


def remember_clean_context() -> None:
    """Keep the present context as the one every command starts from. Called once, after the database was opened."""
    global _clean
    forget_places()
    _clean = contextvars.copy_context()


def command(fn: Callable[P, Awaitable[Result]]) -> Callable[P, Awaitable[Result]]:
    """Mark a function that changes state: see the module's docstring."""

    @functools.wraps(fn)
    async def run(*args: P.args, **kwargs: P.kwargs) -> Result:
        if _running() is not None:
            return await fn(*args, **kwargs)
        for attempt in range(1, ATTEMPTS + 1):
            works: list[Work] = []
            try:
                return await _shielded(fn, works, *args, **kwargs)
            except Exception as error:
                failure = classify(error, committing=any(work.committing for work in works))
                if failure is Failure.TRANSIENT and attempt < ATTEMPTS:
                    log.info("%s runs again after %s", fn.__qualname__, type(error).__name__)
                    await asyncio.sleep(random.uniform(0.005, 0.02) * 2**attempt)  # noqa: S311 - spreads retries
                    continue
                refusal = as_refusal(error, failure)
                if refusal is error:
                    raise
                raise refusal from error
        raise AssertionError("unreachable: the last attempt returns or raises")

    return run


async def _shielded(fn: Callable[P, Awaitable[Result]], works: list[Work], *args: P.args, **kwargs: P.kwargs) -> Result:
    admission = await place()
    bound = structlog.contextvars.get_contextvars()

    async def whole() -> Result:
        # What is logged inside carries the caller's request id, which the clean context does not have.
        structlog.contextvars.bind_contextvars(**bound)
        _context.set(_Running(works))
        return await fn(*args, **kwargs)

    task: asyncio.Task[Result] = asyncio.get_running_loop().create_task(
        whole(), name=fn.__qualname__, context=_clean.copy()
    )
    _live.add(task)
    waiting = True

    def finished(task: asyncio.Task[object]) -> None:
        # The permit is the task's, not the caller's: a caller who left still has work running.
        admission.release()
        _live.discard(task)
        if not waiting and not task.cancelled() and (error := task.exception()) is not None:
            log.warning("%s failed after its caller had left: %r", fn.__qualname__, error)

    task.add_done_callback(finished)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        waiting = False
        raise


def _running() -> _Running | None:
    """The command that this very task runs."""
    running = _context.get()
    return running if running is not None and running.task is asyncio.current_task() else None


async def read_once(name: str, read: Callable[[], Awaitable[Result]]) -> Result:
    """What `read` answers, asked at most once in a command; outside of commands every time.

    For settings that several contexts look at and that a command does not change.
    """
    running = _running()
    if running is None:
        return await read()
    if name not in running.read:
        running.read[name] = await read()
    return cast(Result, running.read[name])


@asynccontextmanager
async def unit_of_work() -> AsyncIterator[Work]:
    """The transaction of the command it stands in; an outer command's, when there is one."""
    running = _running()
    if running is None:
        raise RuntimeError("a unit of work is opened inside a function marked @command only")
    works = running.works
    if works and works[-1].is_open:
        yield works[-1]
        return
    work = Work()
    works.append(work)
    try:
        async with open_transaction():
            yield work
            await work.write()
            work.committing = True
    finally:
        work.is_open = False
    if work.has_news:
        outbox.wake()


@asynccontextmanager
async def attempt(work: Work) -> AsyncIterator[None]:
    """A part of the transaction that may be refused by itself: a DomainError undoes all that it did, and goes on.

    Undone are its rows and facts, and the state in memory of whoever is enlisted in the work.
    """
    restore = work.mark()
    await execute("SAVEPOINT attempt")
    try:
        yield
    except DomainError:
        await execute("ROLLBACK TO SAVEPOINT attempt")
        await execute("RELEASE SAVEPOINT attempt")
        restore()
        raise
    await execute("RELEASE SAVEPOINT attempt")


async def finish_running_commands(*, timeout: float = 10) -> None:
    """At shut-down: wait for the commands whose callers have left."""
    if _live:
        await asyncio.wait(set(_live), timeout=timeout)
