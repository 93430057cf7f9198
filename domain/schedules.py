"""The one table of schedules.

Nothing that members see depends on a schedule: points that expired, and holds that lapsed, are gone before one writes
it down.
"""

from collections.abc import Sequence
from datetime import timedelta

from domain import exports, ledger, outbox, points, queue
from domain.notifications import Outside
from domain.queue import Schedule

KEEP_FACTS = timedelta(days=30)
KEEP_NOTES_ABOUT_JOBS = timedelta(days=7)
KEEP_EXPORTS = timedelta(days=7)

EVERY_MINUTE = "* * * * *"
EVERY_HOUR = "0 * * * *"


async def _write_down_expired(outside: Outside) -> int:
    return await points.write_down_expired(now=outside.clock())


async def _write_down_lapsed_holds(outside: Outside) -> int:
    return await points.write_down_lapsed_holds(now=outside.clock())


async def _close_blocks(outside: Outside) -> int:
    return await ledger.close_blocks(secret=outside.secret, now=outside.clock())


async def _forget_facts(outside: Outside) -> int:
    return await outbox.forget(before=outside.clock() - KEEP_FACTS)


async def _forget_finished_jobs(outside: Outside) -> int:
    return await queue.forget_finished_jobs(before=outside.clock() - KEEP_NOTES_ABOUT_JOBS)


async def _forget_exports(outside: Outside) -> int:
    return await exports.forget_exports(before=outside.clock() - KEEP_EXPORTS)


SCHEDULES: Sequence[Schedule] = (
    Schedule("write down expired points", EVERY_MINUTE, timedelta(minutes=10), _write_down_expired),
    Schedule("write down lapsed holds", EVERY_MINUTE, timedelta(minutes=10), _write_down_lapsed_holds),
    Schedule("close blocks of the ledger", EVERY_MINUTE, timedelta(minutes=10), _close_blocks),
    Schedule("forget old facts", EVERY_HOUR, timedelta(hours=10), _forget_facts),
    Schedule("forget finished jobs", EVERY_HOUR, timedelta(hours=10), _forget_finished_jobs),
    Schedule("forget old exports", EVERY_HOUR, timedelta(hours=10), _forget_exports),
)
