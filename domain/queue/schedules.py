"""Schedules: how one runs, and which ones fail or are not run."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from domain.database import execute, fetch

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Schedule:
    """Work that one process at a time does at the times of a crontab line, in UTC.

    `batch` does a part of the work and returns how much: it runs again at once until that is nothing. It may run in two
    processes at once, or twice. A schedule without a finished run for `patience` is reported.
    """

    name: str
    times: str
    patience: timedelta
    batch: Callable[[Any], Awaitable[int]]


async def run_schedule(schedule: Schedule, outside: Any, *, is_leaving: Callable[[], bool] = lambda: False) -> None:
    """Do all pending work now. A failure is logged, and the schedule runs again at its next time.

    `is_leaving` is true when the process ends: the work then stops after the present batch.
    """
    await _began(schedule.name, now=outside.clock())
    try:
        while await schedule.batch(outside) and not is_leaving():
            pass
    except Exception as error:
        log.exception("the schedule “%s” failed", schedule.name)
        await _failed(schedule.name, error)
    else:
        await _ended(schedule.name, now=outside.clock())


async def _began(name: str, *, now: datetime) -> None:
    await execute(
        "INSERT INTO schedule_run (name, began_at, failures) VALUES ($1, $2, 0)"
        " ON CONFLICT (name) DO UPDATE SET began_at = excluded.began_at",
        name,
        now,
    )


async def _failed(name: str, error: Exception) -> None:
    await execute(
        "UPDATE schedule_run SET failures = failures + 1, error = $2 WHERE name = $1", name, repr(error)[:2000]
    )


async def _ended(name: str, *, now: datetime) -> None:
    await execute("UPDATE schedule_run SET ended_at = $2, failures = 0, error = NULL WHERE name = $1", name, now)


async def neglected_schedules(schedules: Sequence[Schedule], *, now: datetime) -> Sequence[str]:
    """A sentence for each schedule that fails, or that no process runs."""
    told = []
    known = {schedule.name: schedule for schedule in schedules}
    for row in await fetch("SELECT name, began_at, ended_at, failures, error FROM schedule_run ORDER BY name"):
        schedule = known.get(row["name"])
        if schedule is None:
            continue
        if row["failures"]:
            told.append(f"the schedule “{schedule.name}” has failed {row['failures']} times in a row: {row['error']}")
        elif now - (last := row["ended_at"] or row["began_at"]) > schedule.patience:
            told.append(f"the schedule “{schedule.name}” last ran at {last:%Y-%m-%d %H:%M} UTC: does a worker run?")
    return told
