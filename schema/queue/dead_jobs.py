"""Dead jobs: what was given up after many tries, and having it tried again."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from functools import partial
from typing import Annotated
from uuid import UUID

import strawberry
from strawberry.scalars import JSON

from domain import queue
from schema.connections import Connection
from schema.context import Info
from schema.dialect import (
    DateFieldComparison,
    IDFilterComparison,
    OffsetPaging,
    SortDirection,
    SortNulls,
    StringFieldComparison,
    admin_list,
)
from schema.errors import UserError
from schema.ids import global_id, inner_id
from schema.inputs import Input
from schema.mutating import mutation
from schema.nodes import Node, finds_nodes


@strawberry.type(description="A job that was given up after many tries, such as a mail. For staff.")
class DeadJob(Node):
    """A dead job."""

    kind: str = strawberry.field(description="The kind of job, such as `mail`.")
    about: str = strawberry.field(description="The job's subject, such as the name of a fact.")
    payload: JSON = strawberry.field(description="The ids that the job works on.")
    tries: int = strawberry.field(description="How often the job was tried.")
    error: str = strawberry.field(description="Why the last try failed.")
    created_at: datetime = strawberry.field(description="When the job was put into the queue.")
    died_at: datetime = strawberry.field(description="When the job was given up.")

    @classmethod
    def of(cls, job: queue.DeadJob) -> "DeadJob":
        """A dead job of the domain."""
        return cls(
            id=global_id("DeadJob", job.id),
            kind=job.kind,
            about=job.about,
            payload=JSON(job.payload),
            tries=job.tries,
            error=job.error,
            created_at=job.created_at,
            died_at=job.died_at,
        )


@strawberry.input(description="Which dead jobs to list.")
class DeadJobFilter:
    """Tests on dead jobs; all of them must hold."""

    and_: list["DeadJobFilter"] | None = strawberry.field(name="and", description="All of these.", default=None)
    or_: list["DeadJobFilter"] | None = strawberry.field(name="or", description="Any of these.", default=None)
    id: IDFilterComparison | None = strawberry.field(description="By id.", default=None)
    kind: StringFieldComparison | None = strawberry.field(description="By kind.", default=None)
    about: StringFieldComparison | None = strawberry.field(description="By subject.", default=None)
    created_at: DateFieldComparison | None = strawberry.field(description="By when it was put in.", default=None)
    died_at: DateFieldComparison | None = strawberry.field(description="By when it was given up.", default=None)


@strawberry.enum(description="The columns that dead jobs can be sorted by.")
class DeadJobSortFields(Enum):
    """The columns of the list, under the names of the graph."""

    id = strawberry.enum_value("id", description="By id.")
    kind = strawberry.enum_value("kind", description="By kind.")
    about = strawberry.enum_value("about", description="By subject.")
    tries = strawberry.enum_value("tries", description="By how often it was tried.")
    createdAt = strawberry.enum_value("created_at", description="By when it was put in.")
    diedAt = strawberry.enum_value("died_at", description="By when it was given up.")


@strawberry.input(description="How to sort dead jobs.")
class DeadJobSort:
    """One thing to sort by."""

    field: DeadJobSortFields = strawberry.field(description="The column to sort by.")
    direction: SortDirection = strawberry.field(description="Which way.")
    nulls: SortNulls | None = strawberry.field(description="Where those without a value go.", default=None)


@strawberry.type
class QueueQueries:
    """The queue."""

    @strawberry.field(description="The jobs that were given up, those that died last first. For staff.")
    async def dead_jobs(
        self,
        info: Info,
        filter: Annotated[DeadJobFilter | None, strawberry.argument(description="Which dead jobs.")] = None,
        sorting: Annotated[list[DeadJobSort] | None, strawberry.argument(description="In which order.")] = None,
        paging: Annotated[OffsetPaging | None, strawberry.argument(description="Which page.")] = None,
    ) -> Connection[DeadJob]:
        return await admin_list(
            partial(queue.dead_jobs_for, info.context.actor),
            partial(queue.count_dead_jobs_for, info.context.actor),
            kind="DeadJob",
            filter=filter,
            sorting=sorting,
            paging=paging,
            key=lambda job: (job.died_at, job.id),
            of=DeadJob.of,
        )


@finds_nodes("DeadJob")
async def _find_dead_jobs(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, DeadJob]:
    found = await queue.dead_jobs_by_id(ids, actor=info.context.actor)
    return {id: DeadJob.of(job) for id, job in found.items()}


@strawberry.input(description="Dead jobs to try again.")
class RetryJobsInput(Input):
    """What `retryJobs` takes."""

    ids: list[strawberry.ID] | None = strawberry.field(
        description="The dead jobs. Omitted, all dead jobs are tried again.", default=None
    )


@strawberry.type(description="Jobs that are tried again from now on.")
class JobsRetried:
    """What `retryJobs` answers."""

    count: int = strawberry.field(description="How many jobs. Jobs that were not dead are left alone.")


@strawberry.type
class QueueMutations:
    """Trying again."""

    @mutation("Have dead jobs tried again from now on, as often as new ones. For staff.")
    async def retry_jobs(self, info: Info, input: RetryJobsInput) -> JobsRetried | UserError:
        ids = None
        if input.ids is not None:
            ids = [inner_id(id, "DeadJob", path=("ids", str(place))) for place, id in enumerate(input.ids)]
        return JobsRetried(count=await queue.retry_jobs(actor=info.context.actor, ids=ids))
