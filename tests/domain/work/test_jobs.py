"""Jobs: one batch at a time, by whichever process looks first, and tried again when they fail."""

import asyncio
import logging
import os
import signal
from datetime import timedelta

import pytest

from domain import outbox, points
from domain.database import execute, fetch
from domain.ids import new_id
from domain.jobs import JOBS, Job, neglected_jobs, run_due_jobs, run_jobs_forever
from domain.notifications import DevelopmentMailbox, Outside
from tests.clock import START, Clock
from tests.factories import STAFF, TestMember, account, after_earning, ledger_is_sound, policy, purchase
from tests.graph import SECRET
from tests.mail import react
from tests.processes import laurel

pytestmark = pytest.mark.usefixtures("programme")


@pytest.fixture
def outside(clock: Clock) -> Outside:
    """What jobs are given."""
    return Outside(transport=DevelopmentMailbox(), secret=SECRET, clock=clock)


class Worker:
    """A job that has so many batches to do, and fails as often as it is told to."""

    def __init__(self, *, batches: int = 0, fails: int = 0) -> None:
        self.runs = 0
        self.batches = batches
        self.fails = fails
        self.job = Job("test", timedelta(minutes=1), self._batch)

    async def _batch(self, outside: Outside) -> int:
        self.runs += 1
        if self.fails:
            self.fails -= 1
            raise ConnectionRefusedError("nobody listens")
        self.batches -= 1
        return int(self.batches > 0)


async def test_a_job_runs_batch_after_batch_until_nothing_is_left_then_when_its_time_has_come(
    outside: Outside, clock: Clock
) -> None:
    worker = Worker(batches=3)

    busy = [await run_due_jobs(outside, jobs=[worker.job]) for _ in range(5)]
    clock.forward(seconds=59)
    await run_due_jobs(outside, jobs=[worker.job])
    early = worker.runs
    clock.forward(seconds=1)
    await run_due_jobs(outside, jobs=[worker.job])

    assert busy == [True, True, False, False, False]
    assert (early, worker.runs) == (3, 4)


async def test_of_several_processes_that_look_at_once_one_runs_it(outside: Outside) -> None:
    worker = Worker()

    await asyncio.gather(*(run_due_jobs(outside, jobs=[worker.job]) for _ in range(5)))

    assert worker.runs == 1


async def test_one_that_fails_is_told_of_tried_again_and_holds_up_no_other(
    outside: Outside, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    bad, good = Worker(fails=2), Worker()
    jobs = [bad.job, Job("good", timedelta(minutes=1), good.job.batch)]

    with caplog.at_level(logging.ERROR):
        for _ in range(2):
            await run_due_jobs(outside, jobs=jobs)
            clock.forward(minutes=1)
    [row] = await fetch("SELECT failures, error FROM job WHERE name = 'test'")
    await run_due_jobs(outside, jobs=jobs)
    [mended] = await fetch("SELECT failures, error FROM job WHERE name = 'test'")

    assert tuple(row) == (2, "ConnectionRefusedError('nobody listens')")
    assert tuple(mended) == (0, None)
    assert (bad.runs, good.runs) == (3, 3)
    assert [record.message for record in caplog.records] == ["the job “test” failed"] * 2


async def test_the_doctor_is_told_of_jobs_that_fail_and_of_jobs_that_nobody_runs(clock: Clock) -> None:
    expiry, holds, blocks, facts = (job.name for job in JOBS)
    for name, began, failures in [(expiry, 11, 0), (holds, 9, 0), (blocks, 1, 3), (facts, 11, 0), ("gone", 99, 9)]:
        await execute(
            "INSERT INTO job (name, due_at, began_at, ended_at, failures, error)"
            " VALUES ($1, $2, $2, $2, $3, 'OSError()')",
            name,
            START - timedelta(minutes=began),
            failures,
        )

    told = await neglected_jobs(now=START)

    assert told == [
        f"the job “{blocks}” has failed 3 times in a row: OSError()",
        f"the job “{expiry}” last ran at 2026-11-20 11:49 UTC: does a worker run?",
    ]


async def test_the_jobs_write_down_what_has_expired_and_lapsed_and_close_blocks_over_it(
    outside: Outside, member: TestMember, clock: Clock
) -> None:
    await policy(expiry=after_earning(1))
    await purchase(member, "100")
    await points.hold_points(
        actor=STAFF,
        now=START,
        draft=points.HoldDraft(id=new_id(), member_id=member.id, amount=40, purpose="Order 1", seconds=60),
    )
    clock.forward(days=40)
    process = asyncio.ensure_future(run_jobs_forever(outside))

    async with asyncio.timeout(20):
        while not await fetch("SELECT 1 FROM ledger_block"):
            # A block waits for older transactions of the whole server, those of other tests too: the job comes again.
            await asyncio.sleep(0.05)
            clock.forward(minutes=1)
    process.cancel()
    await asyncio.gather(process, return_exceptions=True)

    [hold] = await fetch("SELECT state FROM hold")
    [expired] = await fetch("SELECT sum(amount)::int AS points FROM transfer WHERE kind = 'expire'")
    assert (hold["state"], expired["points"]) == ("lapsed", 100)
    assert await ledger_is_sound()


async def test_old_facts_that_were_reacted_to_are_forgotten_however_many_they_are(
    outside: Outside, member: TestMember, clock: Clock
) -> None:
    for _ in range(3):
        await account(member, balance=5)
    await react(clock)
    await execute("UPDATE outbox SET recorded_at = $1", START - timedelta(days=30))
    await run_due_jobs(outside)
    kept = await outbox.latest()

    clock.forward(hours=1)
    async with asyncio.timeout(10):
        while await run_due_jobs(outside):
            pass

    assert kept.id > 0
    assert await fetch("SELECT 1 FROM outbox") == []


async def test_a_job_that_the_database_fails_goes_on_when_it_is_back(
    outside: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = Worker()
    monkeypatch.setattr("domain.jobs.JOBS", [worker.job])
    monkeypatch.setattr("domain.jobs.LOOK_EVERY", 0.01)
    await execute("ALTER TABLE job RENAME TO job_away")
    process = asyncio.ensure_future(run_jobs_forever(outside))
    await asyncio.sleep(0.1)
    await execute("ALTER TABLE job_away RENAME TO job")

    async with asyncio.timeout(10):
        while not worker.runs:  # noqa: ASYNC110 - a test may look
            await asyncio.sleep(0.01)
    process.cancel()
    await asyncio.gather(process, return_exceptions=True)

    assert worker.runs == 1


@pytest.mark.slow
async def test_a_worker_runs_all_jobs_and_ends_when_it_is_told_to(database: str) -> None:
    environment = os.environ | {"LAUREL_DATABASE_URL": database, "LAUREL_SECRET": SECRET.decode()}
    worker = await laurel("worker", environment=environment)

    async with asyncio.timeout(30):
        while len(await fetch("SELECT 1 FROM job WHERE ended_at IS NOT NULL")) < len(JOBS):  # noqa: ASYNC110
            await asyncio.sleep(0.1)
    worker.send_signal(signal.SIGTERM)
    _, told = await asyncio.wait_for(worker.communicate(), 15)

    assert (worker.returncode, told) == (0, b"Reactions and jobs run. Press Ctrl-C to stop.\n")
