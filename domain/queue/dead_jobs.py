"""Dead jobs: those that failed their last try. Staff see them, and can have them tried again."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Annotated
from uuid import UUID

import orjson
from pgqueuer.domain.types import JobId

from domain.actor import Actor, require_staff
from domain.database import Row, fetch, held_connection
from domain.queue.jobs import Payload
from domain.queue.tables import queries_on
from domain.relations import Relation, columns_of
from domain.work import command, unit_of_work

PATIENCE = timedelta(minutes=10)
"""Time after which waiting jobs of a kind are reported as neglected."""


class DeadJob(Row):
    """A job that failed its last try. `about` is its subject, such as a fact's name; `error` is its last failure."""

    id: UUID
    kind: str
    about: str
    payload: Annotated[Payload, orjson.loads]
    tries: int
    error: str
    created_at: datetime
    died_at: datetime


# PgQueuer counts its jobs; as everywhere in the graph, their ids are UUIDs.
_ID = "lpad(to_hex(j.id), 32, '0')::uuid"
_ERROR = """
coalesce((SELECT traceback->>'exception_message' FROM pgqueuer_log
           WHERE job_id = j.id AND status = 'failed' ORDER BY id DESC LIMIT 1), '')
"""


DEAD_JOBS = Relation(
    row=DeadJob,
    source="pgqueuer j",
    only="j.status = 'failed'",
    columns=columns_of(
        DeadJob,
        table="j",
        id=_ID,
        kind="j.entrypoint",
        about="j.headers->>'about'",
        payload="convert_from(j.payload, 'UTF8')::json",
        tries="j.attempts + 1",
        error=_ERROR,
        created_at="j.created",
        died_at="j.updated",
    ),
    order=("died_at", "id"),
    descending=True,
)
"""The list of dead jobs."""


@command(permission="queue.job.retry")
async def retry_jobs(*, actor: Actor, ids: Sequence[UUID] | None = None) -> int:
    """Try dead jobs again from now on, as often as new ones; returns how many. For staff.

    Without `ids` all dead jobs are tried again. Jobs that are not dead are left alone.
    """
    require_staff(actor)
    async with unit_of_work():
        dead = await fetch(
            f"SELECT j.id FROM pgqueuer j WHERE j.status = 'failed' AND ($1::uuid[] IS NULL OR {_ID} = ANY($1))"
            " ORDER BY j.id FOR UPDATE",
            ids,
        )
        async with held_connection() as connection:
            await queries_on(connection).requeue_jobs([JobId(row["id"]) for row in dead])
        return len(dead)


async def neglected_jobs(*, now: datetime) -> Sequence[str]:
    """A sentence for each dead job, and for each kind whose due jobs still wait."""
    told = [
        f"the {job.kind} job for {job.about} was given up at {job.died_at:%Y-%m-%d %H:%M} UTC"
        f" after {job.tries} tries: {job.error} (`laurel retry` has it tried again)"
        for job in await DEAD_JOBS.rows_where("TRUE", then="ORDER BY j.updated, j.id")
    ]
    waiting = await fetch(
        "SELECT entrypoint AS kind, count(*) AS n, min(execute_after) AS since FROM pgqueuer"
        " WHERE status = 'queued' AND execute_after < $1 GROUP BY entrypoint ORDER BY entrypoint",
        now - PATIENCE,
    )
    return told + [
        f"{row['kind']} jobs have been due since {row['since']:%Y-%m-%d %H:%M} UTC ({row['n']}): does a worker run?"
        for row in waiting
    ]
