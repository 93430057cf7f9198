"""The worker: it takes jobs out of the queue, runs them, and runs due schedules."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from typing import Any

import asyncpg
import orjson
from pgqueuer.core.applications import PgQueuer
from pgqueuer.core.executors import DatabaseRetryEntrypointExecutor
from pgqueuer.domain.errors import RetryRequested
from pgqueuer.domain.models import Job as TakenJob
from pgqueuer.domain.models import Schedule as DueSchedule

from domain.database import own_connection
from domain.queue.jobs import Kind, end_with
from domain.queue.schedules import Schedule, run_schedule
from domain.queue.tables import SETTINGS, queries_on

log = logging.getLogger(__name__)

ATTEMPTS = 23
"""Tries, at first seconds and later an hour apart: some twelve hours in all, longer than an outage of the mail."""
FIRST_DELAY = timedelta(seconds=2)
LONGEST_DELAY = timedelta(hours=1)

BATCH = 10
"""Jobs that are taken out of the queue at once."""
LOOK_EVERY = timedelta(seconds=2)
"""Time between looks at the queue for jobs without a notification, such as behind a pooler."""
HEARTBEAT = timedelta(seconds=30)
"""Time after which another process takes the jobs of a process that died."""
PAUSE = 1.0
"""Seconds before the worker connects again after an outage of the database."""
GRACE = 5.0
LONGEST_ERROR = 2_000
"""Seconds that running jobs have to end when the process ends. Then they go back into the queue."""


class JobFailed(Exception):
    """The failure of a job, in a text that PostgreSQL can store."""


class Worker:
    """Runs jobs of these kinds, and these schedules, in this process. Other processes may do the same."""

    def __init__(self, outside: Any, *, kinds: Sequence[Kind], schedules: Sequence[Schedule]) -> None:
        self._outside = outside
        self._kinds = kinds
        self._schedules = schedules
        self._queue: PgQueuer | None = None
        self._is_leaving = asyncio.Event()
        self.running = 0
        """The number of jobs that run now."""

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator["Worker"]:
        """Run jobs and schedules while the block lasts. At its end, jobs that do not end soon are left to other
        processes.
        """
        task = asyncio.get_running_loop().create_task(self._work_forever(), name="worker")
        try:
            yield self
        finally:
            self._is_leaving.set()
            if self._queue is not None:
                self._queue.shutdown.set()
            try:
                await asyncio.wait({task}, timeout=GRACE)
            finally:
                task.cancel()
                await asyncio.wait({task})

    async def _work_forever(self) -> None:
        while not self._is_leaving.is_set():
            try:
                await self._work()
            except (
                asyncpg.PostgresError,
                asyncpg.InterfaceError,
                asyncpg.InternalClientError,
                OSError,
                TimeoutError,
            ) as error:
                log.warning("jobs pause: %r", error)
            except Exception:
                # No error may silently end the jobs of this process for ever.
                log.exception("jobs pause")
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._is_leaving.wait(), PAUSE)

    async def _work(self) -> None:
        """Work until the process ends; raises when the connection is lost."""
        async with own_connection() as connection:
            queries = queries_on(connection)
            self._queue = queue = PgQueuer(queries.driver, channel=SETTINGS.channel, queries=queries)
            for kind in self._kinds:
                queue.entrypoint(
                    kind.name,
                    concurrency_limit=kind.at_once,
                    on_failure="hold",
                    executor_factory=partial(
                        DatabaseRetryEntrypointExecutor,
                        max_attempts=ATTEMPTS - 1,
                        initial_delay=FIRST_DELAY,
                        max_delay=LONGEST_DELAY,
                    ),
                )(self._runner_of(kind))
            for schedule in self._schedules:
                queue.schedule(schedule.name, schedule.times)(self._clockwork_of(schedule))
            # A schedule that has never run is due at once, not only at its next time.
            await queries.insert_schedule(dict.fromkeys(queue.sm.registry, timedelta(0)))
            if self._is_leaving.is_set():
                return
            await queue.run(
                dequeue_timeout=LOOK_EVERY,
                batch_size=BATCH,
                heartbeat_timeout=HEARTBEAT,
                log_aggregation_interval=timedelta(0),
            )

    def _runner_of(self, kind: Kind) -> Callable[[TakenJob], Awaitable[None]]:
        async def run(job: TakenJob) -> None:
            self.running += 1
            try:
                async with asyncio.timeout(kind.seconds):
                    following = await kind.run(orjson.loads(job.payload or b"{}"), self._outside)
                    if following:
                        await end_with(job, following)
            except asyncio.CancelledError:
                # PgQueuer takes a cancelled job for one that is not wanted any more, and deletes it.
                raise RetryRequested(reason="the process that ran it ended") from None
            except Exception as error:
                reason = _storable(f"{type(error).__name__}: {error}")
                log.warning("the %s job %d failed (try %d): %s", kind.name, job.id, job.attempts + 1, reason)
                raise JobFailed(reason) from None
            finally:
                self.running -= 1

        return run

    def _clockwork_of(self, schedule: Schedule) -> Callable[[DueSchedule], Awaitable[None]]:
        async def run(_: DueSchedule) -> None:
            await run_schedule(schedule, self._outside, is_leaving=self._is_leaving.is_set)

        return run


def _storable(text: str) -> str:
    """A text without NUL and lone surrogates, which PostgreSQL stores nowhere, and not longer than LONGEST_ERROR."""
    return text.encode("utf-8", "backslashreplace").decode().replace("\0", "\\0")[:LONGEST_ERROR]
