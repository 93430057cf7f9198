"""Dead jobs, which failed too often, and trying them again."""

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


@strawberry.type(description="A job that failed too often, such as a mail. For staff.")
class DeadJob(Node):
    """A dead job."""

    kind: str = strawberry.field(description="The kind of job, such as `mail`.")
    about: str = strawberry.field(description="The job's subject, such as the name of a fact.")
    payload: JSON = strawberry.field(description="The ids that the job works on.")
    tries: int = strawberry.field(description="The number of tries.")
    error: str = strawberry.field(description="The error of the last try.")
    created_at: datetime = strawberry.field(description="The time at which the job was added to the queue.")
    died_at: datetime = strawberry.field(description="The time of the last try.")

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


@strawberry.input(description="Conditions on dead jobs. All given conditions must hold.")
class DeadJobFilter:
    """Conditions on dead jobs; all must hold."""

    and_: list["DeadJobFilter"] | None = strawberry.field(
        name="and", description="All of these conditions must hold.", default=None
    )
    or_: list["DeadJobFilter"] | None = strawberry.field(
        name="or", description="One of these conditions must hold.", default=None
    )
    id: IDFilterComparison | None = strawberry.field(description="By id.", default=None)
    kind: StringFieldComparison | None = strawberry.field(description="By kind.", default=None)
    about: StringFieldComparison | None = strawberry.field(description="By subject.", default=None)
    created_at: DateFieldComparison | None = strawberry.field(
        description="By the time the job was queued.", default=None
    )
    died_at: DateFieldComparison | None = strawberry.field(description="By the time of death.", default=None)


@strawberry.enum(description="The fields that sort dead jobs.")
class DeadJobSortFields(Enum):
    """The columns of the list, by their names in the graph."""

    id = strawberry.enum_value("id", description="By id.")
    kind = strawberry.enum_value("kind", description="By kind.")
    about = strawberry.enum_value("about", description="By subject.")
    tries = strawberry.enum_value("tries", description="By the number of tries.")
    createdAt = strawberry.enum_value("created_at", description="By the time the job was queued.")
    diedAt = strawberry.enum_value("died_at", description="By the time of death.")


@strawberry.input(description="A sort key of a list of dead jobs.")
class DeadJobSort:
    """One sort key."""

    field: DeadJobSortFields = strawberry.field(description="The field to sort by.")
    direction: SortDirection = strawberry.field(description="Ascending or descending.")
    nulls: SortNulls | None = strawberry.field(description="The position of rows without a value.", default=None)


@strawberry.type
class QueueQueries:
    """The queue."""

    @strawberry.field(description="Dead jobs, the latest first. For staff.")
    async def dead_jobs(
        self,
        info: Info,
        filter: Annotated[DeadJobFilter | None, strawberry.argument(description="Conditions on the dead jobs.")] = None,
        sorting: Annotated[
            list[DeadJobSort] | None, strawberry.argument(description="The sort order; the first entry decides first.")
        ] = None,
        paging: Annotated[OffsetPaging | None, strawberry.argument(description="The page to return.")] = None,
    ) -> Connection[DeadJob]:
        return await admin_list(
            partial(queue.DEAD_JOBS.page, info.context.actor),
            partial(queue.DEAD_JOBS.count, info.context.actor),
            kind="DeadJob",
            filter=filter,
            sorting=sorting,
            paging=paging,
            key=lambda job: (job.died_at, job.id),
            of=DeadJob.of,
        )


@finds_nodes("DeadJob")
async def _find_dead_jobs(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, DeadJob]:
    found = await queue.DEAD_JOBS.by_id(ids, actor=info.context.actor)
    return {id: DeadJob.of(job) for id, job in found.items()}


@strawberry.input(description="Dead jobs to try again.")
class RetryJobsInput(Input):
    """The input of `retryJobs`."""

    ids: list[strawberry.ID] | None = strawberry.field(
        description="The dead jobs to try again. By default, all of them.", default=None
    )


@strawberry.type(description="Jobs put back into the queue.")
class JobsRetried:
    """The answer of `retryJobs`."""

    count: int = strawberry.field(description="The number of jobs put back. Other jobs are left alone.")


@strawberry.type
class QueueMutations:
    """Trying dead jobs again."""

    @mutation("Put dead jobs back into the queue, with as many tries as new jobs. For staff.")
    async def retry_jobs(self, info: Info, input: RetryJobsInput) -> JobsRetried | UserError:
        ids = None
        if input.ids is not None:
            ids = [inner_id(id, "DeadJob", path=("ids", str(place))) for place, id in enumerate(input.ids)]
        return JobsRetried(count=await queue.retry_jobs(actor=info.context.actor, ids=ids))
