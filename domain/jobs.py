"""What is done from time to time: the one table of jobs, and the loop that runs them.

A job is an async function of the outside that does one batch of its work and answers how much that was; it is run
again at once until that is nothing, then after `every`. Each may run in several processes at once, or twice. One that
raises is told of in the log and tried again when it is next due; `laurel doctor` tells of jobs that do not get on.

Nothing that members see depends on a job: what has expired or lapsed is gone before one writes it down.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tortoise import fields
from tortoise.models import Model

from domain import ledger, outbox, points
from domain.database import execute, fetch
from domain.notifications import Outside

log = logging.getLogger(__name__)

KEEP_FACTS = timedelta(days=30)
LOOK_EVERY = 5.0
"""Seconds between looks at what is due."""
PATIENCE = 10
"""A job that has not got to its end for so many times `every` is told of."""


class JobRun(Model):
    """A job's heartbeat: when it began last, when it last came to an end, and how often it has failed since."""

    name = fields.CharField(max_length=80, primary_key=True)
    due_at = fields.DatetimeField()
    began_at = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)
    failures = fields.IntField(default=0)
    error = fields.TextField(null=True)

    class Meta:
        table = "job"


@dataclass(frozen=True, slots=True)
class Job:
    """One job; `batch` answers how much it did, 0 when nothing is left to do."""

    name: str
    every: timedelta
    batch: Callable[[Outside], Awaitable[int]]


async def _write_down_expired(outside: Outside) -> int:
    return await points.write_down_expired(now=outside.clock())


async def _write_down_lapsed_holds(outside: Outside) -> int:
    return await points.write_down_lapsed_holds(now=outside.clock())


async def _close_blocks(outside: Outside) -> int:
    return await ledger.close_blocks(secret=outside.secret, now=outside.clock())


async def _forget_facts(outside: Outside) -> int:
    return await outbox.forget(before=outside.clock() - KEEP_FACTS)


JOBS: Sequence[Job] = (
    Job("write down expired points", timedelta(minutes=1), _write_down_expired),
    Job("write down lapsed holds", timedelta(minutes=1), _write_down_lapsed_holds),
    Job("close blocks of the ledger", timedelta(minutes=1), _close_blocks),
    Job("forget old facts", timedelta(hours=1), _forget_facts),
)


async def run_jobs_forever(outside: Outside) -> None:
    """Run jobs when they are due, until cancelled. Of several processes the first to look runs a batch."""
    while True:
        try:
            busy = await run_due_jobs(outside)
        except Exception as error:
            # The database may be away; whatever it is, it must not end the jobs of this process for ever.
            log.warning("jobs pause: %r", error)
            busy = False
        await asyncio.sleep(0 if busy else LOOK_EVERY)


async def run_due_jobs(outside: Outside, *, jobs: Sequence[Job] | None = None) -> bool:
    """One batch of each job that is due; answers whether any of them has more to do."""
    busy = False
    for job in JOBS if jobs is None else jobs:
        if not await _take(job, now=outside.clock()):
            continue
        try:
            done = await job.batch(outside)
        except Exception as error:
            log.exception("the job “%s” failed", job.name)
            await _failed(job, error)
        else:
            await _ended(job, now=outside.clock(), again=bool(done))
            busy = busy or bool(done)
    return busy


async def _take(job: Job, *, now: datetime) -> bool:
    """Whether the job is due and nobody else took it first; its next turn is set, should this process end now."""
    return bool(
        await execute(
            "INSERT INTO job (name, due_at, began_at, failures) VALUES ($1, $3, $2, 0)"
            " ON CONFLICT (name) DO UPDATE SET due_at = excluded.due_at, began_at = excluded.began_at"
            " WHERE job.due_at <= excluded.began_at",
            job.name,
            now,
            now + job.every,
        )
    )


async def _failed(job: Job, error: Exception) -> None:
    await execute("UPDATE job SET failures = failures + 1, error = $2 WHERE name = $1", job.name, repr(error)[:2000])


async def _ended(job: Job, *, now: datetime, again: bool) -> None:
    """Note that a batch went well; with `again` the job is due at once, for whichever process looks first."""
    await execute(
        "UPDATE job SET due_at = CASE WHEN $3 THEN began_at ELSE due_at END, ended_at = $2, failures = 0, error = NULL"
        " WHERE name = $1",
        job.name,
        now,
        again,
    )


async def neglected_jobs(*, now: datetime) -> Sequence[str]:
    """A sentence for each job that fails, or that no process runs."""
    told = []
    for row in await fetch("SELECT name, began_at, ended_at, failures, error FROM job ORDER BY name"):
        job = next((job for job in JOBS if job.name == row["name"]), None)
        if job is None:
            continue
        if row["failures"]:
            told.append(f"the job “{job.name}” has failed {row['failures']} times in a row: {row['error']}")
        elif now - (last := row["ended_at"] or row["began_at"]) > PATIENCE * job.every:
            told.append(f"the job “{job.name}” last ran at {last:%Y-%m-%d %H:%M} UTC: does a worker run?")
    return told
