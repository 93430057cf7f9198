"""Dead jobs: those that failed their last try. Staff see them, and can have them tried again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import orjson
from pgqueuer.domain.types import JobId

from domain.actor import Actor, require_staff
from domain.database import fetch, fetch_one, held_connection
from domain.filtering import EVERYTHING, Condition, Order, order_sql, where_sql
from domain.queue.jobs import Payload
from domain.queue.tables import queries_on
from domain.work import command, unit_of_work

PATIENCE = timedelta(minutes=10)
"""Time after which waiting jobs of a kind are reported as neglected."""


@dataclass(frozen=True, slots=True)
class DeadJob:
    """A job that failed its last try. `about` is its subject, such as a fact's name; `error` is its last failure."""

    id: UUID
    kind: str
    about: str
    payload: Payload
    tries: int
    error: str
    created_at: datetime
    died_at: datetime


# PgQueuer counts its jobs; as everywhere in the graph, their ids are UUIDs.
_ID = "lpad(to_hex(j.id), 32, '0')::uuid"
_JOBS = f"""
SELECT {_ID} AS id, j.entrypoint AS kind, j.headers->>'about' AS about, j.payload, j.attempts + 1 AS tries,
       coalesce(l.traceback->>'exception_message', '') AS error,
       j.created AS created_at, j.updated AS died_at
  FROM pgqueuer j
  LEFT JOIN LATERAL (
    SELECT traceback FROM pgqueuer_log WHERE job_id = j.id AND status = 'failed' ORDER BY id DESC LIMIT 1) l ON TRUE
 WHERE j.status = 'failed'
"""
_COLUMNS = {
    "id": _ID,
    "kind": "j.entrypoint",
    "about": "j.headers->>'about'",
    "tries": "j.attempts + 1",
    "created_at": "j.created",
    "died_at": "j.updated",
}


async def dead_jobs_for(
    actor: Actor, *, where: Condition = EVERYTHING, order: Sequence[Order] = (), limit: int, offset: int = 0
) -> Sequence[DeadJob]:
    """The dead jobs, those that died last first unless another order is asked for. For staff."""
    require_staff(actor)
    arguments: list[object] = []
    condition = where_sql(where, columns=_COLUMNS, arguments=arguments)
    sorting = order_sql(order or [Order("died_at", descending=True)], columns=_COLUMNS, tie="j.id")
    rows = await fetch(
        f"{_JOBS} AND {condition} ORDER BY {sorting} LIMIT ${len(arguments) + 1} OFFSET ${len(arguments) + 2}",
        *arguments,
        limit,
        offset,
    )
    return [DeadJob(**{**row, "payload": orjson.loads(row["payload"])}) for row in rows]


async def count_dead_jobs_for(actor: Actor, *, where: Condition = EVERYTHING) -> int:
    """The number of dead jobs in all of `dead_jobs_for`."""
    require_staff(actor)
    arguments: list[object] = []
    condition = where_sql(where, columns=_COLUMNS, arguments=arguments)
    row = await fetch_one(f"SELECT count(*) AS n FROM pgqueuer j WHERE j.status = 'failed' AND {condition}", *arguments)
    return int(row["n"]) if row else 0


async def dead_jobs_by_id(ids: Sequence[UUID], *, actor: Actor) -> Mapping[UUID, DeadJob]:
    """The dead jobs with these ids; none for an actor who is not staff."""
    if not actor.is_trusted:
        return {}
    rows = await fetch(f"{_JOBS} AND {_ID} = ANY($1::uuid[])", ids)
    return {row["id"]: DeadJob(**{**row, "payload": orjson.loads(row["payload"])}) for row in rows}


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
    rows = await fetch(f"{_JOBS} ORDER BY j.updated, j.id")
    told = [
        f"the {row['kind']} job for {row['about']} was given up at {row['died_at']:%Y-%m-%d %H:%M} UTC"
        f" after {row['tries']} tries: {row['error']} (`laurel retry` has it tried again)"
        for row in rows
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
