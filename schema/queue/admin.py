"""Dead jobs as an admin resource."""

from schema.admin import AdminResource, Column
from schema.dialect import DateFieldComparison, StringFieldComparison
from schema.queue.dead_jobs import DeadJob

DEAD_JOBS = AdminResource(
    DeadJob,
    singular="dead job",
    plural="dead jobs",
    listed="Dead jobs, the latest first. For staff.",
    columns=[
        Column("kind", "By kind.", StringFieldComparison),
        Column("about", "By subject.", StringFieldComparison),
        Column("tries", "By the number of tries."),
        Column("created_at", "By the time the job was queued.", DateFieldComparison),
        Column("died_at", "By the time of death.", DateFieldComparison),
    ],
)
