"""The queue: jobs that survive crashes and outages, each kind with limits of its own, and schedules.

PgQueuer keeps the jobs in PostgreSQL. A context puts a job in together with its transaction. A worker runs it at least
once, so running it twice must do no harm. A failed job is tried again; after ATTEMPTS tries it is dead, and a person
must look.
"""

from domain.queue.dead_jobs import (
    DEAD_JOBS,
    DeadJob,
    neglected_jobs,
    retry_jobs,
)
from domain.queue.facts_in_jobs import UnreadableFact, fact_in, job_about
from domain.queue.jobs import Job, Kind, Payload, forget_finished_jobs, put
from domain.queue.schedules import Schedule, neglected_schedules, run_schedule
from domain.queue.worker import ATTEMPTS, Worker

__all__ = [
    "ATTEMPTS",
    "DEAD_JOBS",
    "DeadJob",
    "Job",
    "Kind",
    "Payload",
    "Schedule",
    "UnreadableFact",
    "Worker",
    "fact_in",
    "forget_finished_jobs",
    "job_about",
    "neglected_jobs",
    "neglected_schedules",
    "put",
    "retry_jobs",
    "run_schedule",
]
