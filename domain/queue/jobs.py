"""Jobs, their kinds, and putting jobs into the queue."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from pgqueuer.domain.models import Job as TakenJob

from domain.database import execute, fetch, held_connection
from domain.queue.tables import queries_on
from domain.work import command, unit_of_work

Payload = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of job, with limits of its own: jobs of one kind never delay another kind.

    `at_once` limits the running jobs of this kind in all processes together. A run longer than `seconds` has failed.
    `run` takes a job's payload and the outside world. It may return jobs that follow: they are put in exactly once,
    together with the end of the job, while the job itself may run twice.
    """

    name: str
    at_once: int
    seconds: float
    run: Callable[[Payload, Any], Awaitable[Sequence["Job"] | None]]


@dataclass(frozen=True, slots=True)
class Job:
    """One job. The payload carries ids, never personal data or secrets; staff read `about` on a dead job."""

    kind: Kind
    about: str
    payload: Payload


async def put(jobs: Sequence[Job]) -> None:
    """Put jobs into the queue, in this order: in the open transaction if there is one, else at once."""
    if not jobs:
        return
    async with held_connection() as connection:
        await queries_on(connection).enqueue(
            [job.kind.name for job in jobs],
            [orjson.dumps(job.payload) for job in jobs],
            [0] * len(jobs),
            headers=[{"about": job.about} for job in jobs],
        )


@command(permission="queue.job.close")
async def end_with(job: TakenJob, following: Sequence[Job]) -> None:
    """End a running job and put in those that follow, unless another process has ended it meanwhile."""
    async with unit_of_work():
        if not await fetch("SELECT 1 FROM pgqueuer WHERE id = $1 FOR UPDATE", job.id):
            return
        await put(following)
        async with held_connection() as connection:
            await queries_on(connection).log_jobs([(job, "successful", None)])


async def forget_finished_jobs(*, before: datetime, limit: int = 10_000) -> int:
    """Delete at most `limit` records of jobs, older than `before`, that are no longer queued; returns how many."""
    return await execute(
        """
        DELETE FROM pgqueuer_log WHERE id IN (
            SELECT l.id FROM pgqueuer_log l
             WHERE l.created < $1 AND NOT EXISTS (SELECT FROM pgqueuer j WHERE j.id = l.job_id)
             ORDER BY l.created LIMIT $2)
        """,
        before,
        limit,
    )
