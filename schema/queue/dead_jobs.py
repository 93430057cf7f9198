"""Dead jobs, which failed too often, and trying them again."""

from datetime import datetime

import strawberry
from strawberry.scalars import JSON

from domain import queue
from schema.context import Info
from schema.errors import UserError
from schema.ids import inner_id
from schema.inputs import Input
from schema.mutating import mutation
from schema.rows import Node, row_type


@row_type(queue.DEAD_JOBS, description="A job that failed too often, such as a mail. For staff.")
class DeadJob(Node):
    """A dead job."""

    kind: str = strawberry.field(description="The kind of job, such as `mail`.")
    about: str = strawberry.field(description="The job's subject, such as the name of a fact.")
    payload: JSON = strawberry.field(description="The ids that the job works on.")
    tries: int = strawberry.field(description="The number of tries.")
    error: str = strawberry.field(description="The error of the last try.")
    created_at: datetime = strawberry.field(description="The time at which the job was added to the queue.")
    died_at: datetime = strawberry.field(description="The time of the last try.")


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
