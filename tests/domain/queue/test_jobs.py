"""Jobs: each kind by itself, tried again when they fail, and given up only after many tries."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest

from domain.actor import SYSTEM
from domain.database import execute, fetch, own_connection
from domain.errors import Forbidden
from domain.notifications import DevelopmentMailbox, Outside
from domain.queue import Job, Kind, Payload, Schedule, Worker, forget_finished_jobs, neglected_jobs, put, retry_jobs
from domain.queue.tables import queries_on
from domain.work import command, unit_of_work
from tests.clock import START, Clock
from tests.graph import SECRET
from tests.mail import work_off

pytestmark = pytest.mark.usefixtures("programme")


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture) -> None:
    """Failures are meant here, and are not shown."""
    caplog.set_level(logging.CRITICAL)


class Witness:
    """A kind of job that remembers what it saw, fails for some of it, and takes its time."""

    def __init__(
        self,
        name: str = "see",
        *,
        fails_for: Sequence[int] = (),
        takes: float = 0,
        at_once: int = 1,
        seconds: float = 5,
    ) -> None:
        self.seen: list[int] = []
        self.at_once = self.most_at_once = 0
        self.fails_for = set(fails_for)
        self.takes = takes
        self.kind = Kind(name, at_once=at_once, seconds=seconds, run=self._see)

    async def _see(self, payload: Payload, outside: Any) -> None:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            self.seen.append(payload["number"])
            await asyncio.sleep(self.takes)
            if payload["number"] in self.fails_for:
                raise ConnectionRefusedError("nobody listens")
        finally:
            self.at_once -= 1

    async def put(self, *numbers: int) -> None:
        await put([Job(self.kind, f"number {number}", {"number": number}) for number in numbers])


async def waiting() -> list[tuple[str, str, int]]:
    """Kind, state and tries of what is in the queue."""
    rows = await fetch("SELECT entrypoint, status::text AS state, attempts FROM pgqueuer ORDER BY id")
    return [(row["entrypoint"], row["state"], row["attempts"]) for row in rows]


async def wait_is_over() -> timedelta:
    """Let the time come at which the only job is due again; answers how long that would have been."""
    [row] = await fetch("SELECT execute_after - updated AS delay FROM pgqueuer")
    await execute("UPDATE pgqueuer SET execute_after = now()")
    delay: timedelta = row["delay"]
    return delay


async def until(what: Any) -> None:
    async with asyncio.timeout(10):
        while not what():  # noqa: ASYNC110 - a test may look
            await asyncio.sleep(0.01)


async def test_the_tables_are_those_that_the_library_wants() -> None:
    async with own_connection() as connection:
        plan = await queries_on(connection).plan_upgrade()

    assert plan.statements == ()


async def test_one_that_fails_holds_up_neither_others_nor_those_behind_it() -> None:
    bad, good = Witness("bad", fails_for=[1]), Witness("good")
    await bad.put(1, 2, 3)
    await good.put(1, 2, 3)

    await work_off(None, kinds=[bad.kind, good.kind])

    assert bad.seen == good.seen == [1, 2, 3]
    assert await waiting() == [("bad", "queued", 1)]


async def test_it_is_tried_again_when_it_is_time_and_forgotten_when_it_went_well() -> None:
    bad = Witness(fails_for=[1])
    await bad.put(1)
    await work_off(None, kinds=[bad.kind])
    await work_off(None, kinds=[bad.kind])
    early = list(bad.seen)

    first = await wait_is_over()
    await work_off(None, kinds=[bad.kind])
    second = await wait_is_over()
    bad.fails_for.clear()
    await work_off(None, kinds=[bad.kind])

    assert (early, bad.seen) == ([1], [1, 1, 1])
    assert (first, second) == (timedelta(seconds=2), timedelta(seconds=4))
    assert await waiting() == []


async def test_after_half_a_day_of_tries_it_is_given_up_and_a_human_is_told() -> None:
    bad = Witness(fails_for=[1])
    await bad.put(1)
    outlasted = timedelta()

    while (await waiting())[0][1] != "failed":
        await work_off(None, kinds=[bad.kind])
        outlasted += await wait_is_over()
    [row] = await fetch("SELECT updated FROM pgqueuer")

    assert (len(bad.seen), await waiting()) == (23, [("see", "failed", 22)])
    assert timedelta(hours=12) < outlasted < timedelta(hours=13)
    assert await neglected_jobs(now=START) == [
        f"the see job for number 1 was given up at {row['updated']:%Y-%m-%d %H:%M} UTC after 23 tries:"
        " ConnectionRefusedError: nobody listens (`laurel retry` has it tried again)"
    ]


async def test_what_was_given_up_can_be_tried_again_as_often_as_a_new_one() -> None:
    bad = Witness(fails_for=[1])
    await bad.put(1)
    await execute("UPDATE pgqueuer SET attempts = 22")
    await work_off(None, kinds=[bad.kind])
    given_up = await waiting()

    retried = await retry_jobs(actor=SYSTEM)
    await work_off(None, kinds=[bad.kind])
    failed_again = await waiting()
    bad.fails_for.clear()
    await wait_is_over()
    await work_off(None, kinds=[bad.kind])

    assert (given_up, retried, failed_again) == ([("see", "failed", 22)], 1, [("see", "queued", 1)])
    assert (await waiting(), await neglected_jobs(now=START)) == ([], [])
    assert await retry_jobs(actor=SYSTEM) == 0


async def test_a_job_is_put_in_with_its_transaction_or_not_at_all() -> None:
    witness = Witness()

    @command(permission="tests.refused_job.create")
    async def refused() -> None:
        async with unit_of_work():
            await witness.put(1)
            raise Forbidden

    with pytest.raises(Forbidden):
        await refused()

    assert await waiting() == []


async def test_jobs_that_follow_are_put_in_once_however_often_the_job_runs() -> None:
    second = Witness("second")
    release = asyncio.Event()
    runs = []

    async def follow(payload: Payload, outside: Any) -> list[Job]:
        runs.append(1)
        await release.wait()
        return [Job(second.kind, "what follows", {"number": 1})]

    first = Kind("first", at_once=2, seconds=10, run=follow)
    await put([Job(first, "what comes first", {})])
    workers = [Worker(None, kinds=[first], schedules=[]) for _ in range(2)]
    async with workers[0].at_work():
        await until(lambda: len(runs) == 1)
        await execute("UPDATE pgqueuer SET heartbeat = now() - interval '1 minute'")
        async with workers[1].at_work():
            await until(lambda: len(runs) == 2)
            release.set()

    assert await waiting() == [("second", "queued", 0)]


async def test_one_that_takes_too_long_has_failed() -> None:
    slow = Witness(takes=5, seconds=0.05)
    await slow.put(1)

    await work_off(None, kinds=[slow.kind])

    assert await waiting() == [("see", "queued", 1)]


async def test_no_more_of_a_kind_run_at_once_than_may_in_all_processes_together() -> None:
    limited, free = Witness("limited", at_once=3, takes=0.02), Witness("free", at_once=20, takes=0.2)
    await limited.put(*range(12))
    await free.put(*range(12))

    workers = [Worker(None, kinds=[limited.kind, free.kind], schedules=[]) for _ in range(3)]
    async with workers[0].at_work(), workers[1].at_work(), workers[2].at_work():
        await until(lambda: len(limited.seen) == 12 and len(free.seen) == 12)

    assert (sorted(limited.seen), sorted(free.seen)) == (list(range(12)), list(range(12)))
    assert limited.most_at_once <= 3
    assert free.most_at_once > 3


async def test_one_kind_that_hangs_delays_neither_another_kind_nor_the_clock(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("domain.queue.worker.GRACE", 0.05)
    hanging, quick, ticks = Witness("hanging", takes=30, at_once=2, seconds=60), Witness("quick"), []

    async def tick(outside: Any) -> int:
        ticks.append(1)
        return 0

    schedule = Schedule("tick", "* * * * * *", timedelta(minutes=1), tick)
    outside = Outside(transport=DevelopmentMailbox(), secret=SECRET, clock=clock)
    worker = Worker(outside, kinds=[hanging.kind, quick.kind], schedules=[schedule])
    await hanging.put(*range(20))
    async with worker.at_work():
        await until(lambda: len(hanging.seen) == 2)
        for number in range(5):
            await quick.put(number)
            async with asyncio.timeout(5):
                await until(lambda: len(quick.seen) > number)  # noqa: B023 - awaited at once
        ticked = len(ticks)
        await until(lambda: len(ticks) > ticked)

    assert (hanging.seen, quick.seen) == ([0, 1], [0, 1, 2, 3, 4])


async def test_a_process_that_ends_leaves_its_jobs_to_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("domain.queue.worker.GRACE", 0.05)
    slow = Witness(takes=30, seconds=60)
    await slow.put(1)
    async with Worker(None, kinds=[slow.kind], schedules=[]).at_work():
        await until(lambda: slow.seen == [1])
    left = await waiting()

    slow.takes = 0
    await work_off(None, kinds=[slow.kind])

    assert (left, slow.seen, await waiting()) == ([("see", "queued", 1)], [1, 1], [])


async def test_a_job_that_ends_soon_is_waited_for() -> None:
    quick = Witness(takes=0.3)
    await quick.put(1)
    async with Worker(None, kinds=[quick.kind], schedules=[]).at_work():
        await until(lambda: quick.seen == [1])

    assert await waiting() == []


async def test_a_kind_that_this_release_does_not_know_waits_for_one_that_does() -> None:
    known, unknown = Witness("known"), Witness("unknown")
    await unknown.put(1)
    await known.put(1)

    async with Worker(None, kinds=[known.kind], schedules=[]).at_work():
        await until(lambda: known.seen == [1])

    assert ("unknown", "queued", 0) in await waiting()


async def test_jobs_that_nobody_runs_are_told_of() -> None:
    await Witness().put(1, 2)
    [row] = await fetch("SELECT min(execute_after) AS since, now() AS now FROM pgqueuer")

    told = [await neglected_jobs(now=row["now"] + timedelta(minutes=minutes)) for minutes in (9, 11)]

    assert told == [[], [f"see jobs have been due since {row['since']:%Y-%m-%d %H:%M} UTC (2): does a worker run?"]]


async def test_the_worker_goes_on_when_the_database_is_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("domain.queue.worker.PAUSE", 0.01)
    # The first job may hold its place for HEARTBEAT: its worker could not write down that it had ended.
    witness = Witness(at_once=2)
    async with Worker(None, kinds=[witness.kind], schedules=[]).at_work():
        await witness.put(1)
        await until(lambda: witness.seen == [1])
        await execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid() AND query ILIKE '%pgqueuer%'"
        )
        await witness.put(2)
        await until(lambda: 2 in witness.seen)


async def test_notes_about_jobs_that_have_ended_are_forgotten_and_those_about_dead_ones_are_kept() -> None:
    witness = Witness(fails_for=[2])
    await witness.put(1, 2)
    await execute("UPDATE pgqueuer SET attempts = 22")
    await work_off(None, kinds=[witness.kind])
    [row] = await fetch("SELECT now() + interval '1 second' AS now")

    forgotten = [await forget_finished_jobs(before=row["now"], limit=2) for _ in range(3)]

    assert forgotten == [2, 1, 0]
    [kept] = await neglected_jobs(now=START)
    assert "ConnectionRefusedError: nobody listens" in kept


async def test_the_reason_of_a_failure_can_always_be_stored() -> None:
    async def fail(payload: Payload, outside: Any) -> None:
        raise ValueError("550 Bo\udcefte \0")

    kind = Kind("fail", at_once=1, seconds=5, run=fail)
    await put([Job(kind, "a letter", {})])
    await work_off(None, kinds=[kind])

    assert await waiting() == [("fail", "queued", 1)]
    [row] = await fetch("SELECT traceback->>'exception_message' AS told FROM pgqueuer_log WHERE traceback IS NOT NULL")
    assert row["told"] == "ValueError: 550 Bo\\udcefte \\0"
