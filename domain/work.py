"""The unit of work: the only way into a transaction.

A command is an async function marked `@command(permission="<context>.<resource>.<verb>")`. Called from outside, it
runs as a task of its own in a clean context. The task is shielded: when the caller leaves (a closed socket, a
deadline), the transaction still ends by itself. Inside, `async with unit_of_work() as work:` opens the transaction.
The end of the block commits the changes together with the facts given to `work.record`. A command called by a command
joins its transaction.

Every failure has a class of `failures.py`. After a transient failure the command runs again.
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

from domain import outbox, permissions
from domain.admission import forget_places, take_place
from domain.database.connection import execute, open_transaction
from domain.database.reads import apart_from_reads
from domain.errors import DomainError
from domain.facts import Fact
from domain.failures import Failure, as_refusal, classify

log = logging.getLogger(__name__)


P = ParamSpec("P")
Result = TypeVar("Result")
Keeper = TypeVar("Keeper", bound="Enlisted")

ATTEMPTS = 5


class Enlisted(Protocol):
    """An object that keeps state in memory for one transaction, such as the ledger's locked accounts."""

    async def write(self) -> None:
        """Write the pending state. Called before the facts are written, and before the commit."""
        ...

    def mark(self) -> Any:
        """The current state, for `restore`."""
        ...

    def restore(self, state: Any) -> None:
        """Go back to the state of the mark, because a part of the transaction was undone."""
        ...


class Work:
    """One transaction: its facts, the objects that keep state for it, and its progress."""

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
        """Add a keeper of state. It is written with the transaction, and restored when an attempt is undone."""
        self._enlisted[type(keeper)] = keeper
        return keeper

    def enlisted(self, kind: type[Keeper]) -> Keeper | None:
        """The enlisted keeper of this kind, or None."""
        return cast(Keeper | None, self._enlisted.get(kind))

    async def write(self) -> None:
        """Write the pending state of all keepers, then the facts."""
        for keeper in self._enlisted.values():
            await keeper.write()
        await outbox.write(self.hand_over())

    def mark(self) -> Callable[[], None]:
        """Remember the current facts and states; answers a function that restores them."""
        facts, keepers = list(self.facts), dict(self._enlisted)
        states = {kind: keeper.mark() for kind, keeper in keepers.items()}

        def restore() -> None:
            self.facts, self._enlisted = facts, keepers
            for kind, keeper in keepers.items():
                keeper.restore(states[kind])

        return restore

    def hand_over(self) -> list[Fact]:
        """Take the facts recorded so far, for a statement that writes them together with its own rows."""
        facts, self.facts = self.facts, []
        return facts


class _Running:
    """The command that runs in a task. A task started by it inherits the context, but not the transaction."""

    def __init__(self, works: list[Work]) -> None:
        self.works = works
        self.task = asyncio.current_task()


_context: contextvars.ContextVar[_Running | None] = contextvars.ContextVar("running command", default=None)
_live: set[asyncio.Task[object]] = set()
_clean = contextvars.Context()


def remember_clean_context() -> None:
    """Keep the current context, in which every command starts. Called once, after the database is opened."""
    global _clean
    forget_places()
    _clean = contextvars.copy_context()


def command(*, permission: str) -> Callable[[Callable[P, Awaitable[Result]]], Callable[P, Awaitable[Result]]]:
    """Mark a function that changes state, and name its permission: see the module's docstring.

    Raises ValueError for a `permission` that breaks the grammar of `domain/permissions.py`.
    """

    def marked(fn: Callable[P, Awaitable[Result]]) -> Callable[P, Awaitable[Result]]:
        permissions.register(permission, fn)

        @functools.wraps(fn)
        async def run(*args: P.args, **kwargs: P.kwargs) -> Result:
            if _running() is not None:
                return await fn(*args, **kwargs)
            return await _run_whole(fn, *args, **kwargs)

        return run

    return marked


async def _run_whole(fn: Callable[P, Awaitable[Result]], *args: P.args, **kwargs: P.kwargs) -> Result:
    """Run an outermost command, and run it again after a transient failure, at most ATTEMPTS times."""
    for attempt in range(1, ATTEMPTS + 1):
        works: list[Work] = []
        try:
            async with apart_from_reads():
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


async def _shielded(fn: Callable[P, Awaitable[Result]], works: list[Work], *args: P.args, **kwargs: P.kwargs) -> Result:
    admission = await take_place()
    bound = structlog.contextvars.get_contextvars()

    async def whole() -> Result:
        # The clean context does not have the caller's request id, which log lines inside the command need.
        structlog.contextvars.bind_contextvars(**bound)
        _context.set(_Running(works))
        return await fn(*args, **kwargs)

    task: asyncio.Task[Result] = asyncio.get_running_loop().create_task(
        whole(), name=fn.__qualname__, context=_clean.copy()
    )
    _live.add(task)
    waiting = True

    def finished(task: asyncio.Task[object]) -> None:
        # The place belongs to the task, which may still run after its caller has left.
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
    """The command that the current task itself runs, or None."""
    running = _context.get()
    return running if running is not None and running.task is asyncio.current_task() else None


def open_work() -> Work | None:
    """The open unit of work of the running command, or None."""
    running = _running()
    return running.works[-1] if running and running.works and running.works[-1].is_open else None


@asynccontextmanager
async def unit_of_work() -> AsyncIterator[Work]:
    """The transaction of the command; inside another command, the transaction of the outer one."""
    running = _running()
    if running is None:
        raise RuntimeError("a unit of work is opened inside a function marked @command only")
    if joined := open_work():
        yield joined
        return
    work = Work()
    running.works.append(work)
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
    """A part of the transaction that can be refused alone. A DomainError undoes the part and is raised again.

    The rows, the facts and the state of enlisted objects go back to the start of the part.
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
    """Wait at shut-down for the commands whose callers have left. `timeout` is in seconds."""
    if _live:
        await asyncio.wait(set(_live), timeout=timeout)
