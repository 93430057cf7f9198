"""Schedules: batch after batch until nothing is left, by one process at a time, again when they fail."""

import asyncio
import logging
import os
import signal
from datetime import timedelta
from typing import Any

import pytest

from domain import outbox, points
from domain.database import execute, fetch
from domain.ids import new_id
from domain.notifications import DevelopmentMailbox, Outside
from domain.queue import Schedule, Worker, neglected_schedules, run_schedule
from domain.schedules import SCHEDULES
from tests.clock import START, Clock
from tests.factories import STAFF, TestMember, account, after_earning, ledger_is_sound, policy, purchase
from tests.graph import SECRET
from tests.mail import react
from tests.processes import laurel

pytestmark = pytest.mark.usefixtures("programme")


@pytest.fixture
def outside(clock: Clock) -> Outside:
    """What schedules are given."""
    return Outside(transport=DevelopmentMailbox(), secret=SECRET, clock=clock)


class Work:
    """A schedule that has so many batches to do, and fails as often as it is told to."""

    def __init__(self, *, name: str = "test", batches: int = 0, fails: int = 0, times: str = "* * * * * *") -> None:
        self.runs = 0
        self.batches = batches
        self.fails = fails
        self.schedule = Schedule(name, times, timedelta(minutes=10), self._batch)

    async def _batch(self, outside: Any) -> int:
        self.runs += 1
        if self.fails:
            self.fails -= 1
            raise ConnectionRefusedError("nobody listens")
        self.batches -= 1
        return int(self.batches > 0)


async def test_batch_after_batch_runs_until_nothing_is_left(outside: Outside) -> None:
    work = Work(batches=3)

    await run_schedule(work.schedule, outside)

    [row] = await fetch("SELECT name, began_at, ended_at FROM schedule_run")
    assert work.runs == 3
    assert tuple(row) == ("test", START, START)


async def test_a_process_that_ends_stops_after_the_present_batch(outside: Outside) -> None:
    work = Work(batches=3)

    await run_schedule(work.schedule, outside, is_leaving=lambda: True)

    assert work.runs == 1


async def test_it_runs_at_once_and_then_when_its_time_has_come(outside: Outside) -> None:
    often, seldom = Work(name="often"), Work(name="seldom", times="0 0 1 1 *")

    async with Worker(outside, kinds=[], schedules=[often.schedule, seldom.schedule]).at_work(), asyncio.timeout(10):
        while often.runs < 2:  # noqa: ASYNC110 - a test may look
            await asyncio.sleep(0.01)

    assert seldom.runs == 1


async def test_of_several_processes_that_look_at_once_one_runs_it(outside: Outside) -> None:
    work = Work(times="0 0 1 1 *")
    workers = [Worker(outside, kinds=[], schedules=[work.schedule]) for _ in range(3)]

    async with workers[0].at_work(), workers[1].at_work(), workers[2].at_work(), asyncio.timeout(10):
        while not work.runs:  # noqa: ASYNC110 - a test may look
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.3)

    assert work.runs == 1


async def test_one_that_fails_is_told_of_and_tried_again(outside: Outside, caplog: pytest.LogCaptureFixture) -> None:
    bad = Work(fails=2)

    with caplog.at_level(logging.ERROR):
        for _ in range(2):
            await run_schedule(bad.schedule, outside)
    [row] = await fetch("SELECT failures, error FROM schedule_run")
    await run_schedule(bad.schedule, outside)
    [mended] = await fetch("SELECT failures, error FROM schedule_run")

    assert tuple(row) == (2, "ConnectionRefusedError('nobody listens')")
    assert tuple(mended) == (0, None)
    assert [record.message for record in caplog.records] == ["the schedule “test” failed"] * 2


async def test_the_doctor_is_told_of_those_that_fail_and_of_those_that_nobody_runs() -> None:
    expiry, holds, blocks, facts, *_ = (schedule.name for schedule in SCHEDULES)
    for name, began, failures in [(expiry, 11, 0), (holds, 9, 0), (blocks, 1, 3), (facts, 11, 0), ("gone", 99, 9)]:
        await execute(
            "INSERT INTO schedule_run (name, began_at, ended_at, failures, error) VALUES ($1, $2, $2, $3, 'OSError()')",
            name,
            START - timedelta(minutes=began),
            failures,
        )

    told = await neglected_schedules(SCHEDULES, now=START)

    assert told == [
        f"the schedule “{blocks}” has failed 3 times in a row: OSError()",
        f"the schedule “{expiry}” last ran at 2026-11-20 11:49 UTC: does a worker run?",
    ]


async def run_all(outside: Outside) -> None:
    for schedule in SCHEDULES:
        await run_schedule(schedule, outside)


async def test_what_has_expired_and_lapsed_is_written_down_and_blocks_close_over_it(
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

    async with asyncio.timeout(20):
        while not await fetch("SELECT 1 FROM ledger_block"):
            # A block waits for older transactions of the whole server, those of other tests too.
            await run_all(outside)
            clock.forward(minutes=1)

    [hold] = await fetch("SELECT state FROM hold")
    [expired] = await fetch("SELECT sum(amount)::int AS points FROM transfer WHERE kind = 'expire'")
    assert (hold["state"], expired["points"]) == ("lapsed", 100)
    assert await ledger_is_sound()


async def test_old_facts_that_were_handed_over_are_forgotten_however_many_they_are(
    outside: Outside, member: TestMember, clock: Clock
) -> None:
    for _ in range(3):
        await account(member, balance=5)
    await react(clock)
    await execute("UPDATE outbox SET recorded_at = $1", START - timedelta(days=30))
    await run_all(outside)
    kept = await outbox.latest()

    clock.forward(hours=1)
    await run_all(outside)

    assert kept.id > 0
    assert await fetch("SELECT 1 FROM outbox") == []


@pytest.mark.slow
async def test_a_worker_runs_all_schedules_and_ends_when_it_is_told_to(database: str) -> None:
    # PgQueuer would take names of tables from such variables, which others may have set for themselves.
    foreign = {"QUEUE_TABLE": "another", "SCHEDULES_TABLE": "another", "PGQUEUER_PREFIX": "another"}
    environment = os.environ | foreign | {"LAUREL_DATABASE_URL": database, "LAUREL_SECRET": SECRET.decode()}
    worker = await laurel("worker", environment=environment)

    async with asyncio.timeout(30):
        while len(await fetch("SELECT 1 FROM schedule_run WHERE ended_at IS NOT NULL")) < len(SCHEDULES):  # noqa: ASYNC110
            await asyncio.sleep(0.1)
    worker.send_signal(signal.SIGTERM)
    _, told = await asyncio.wait_for(worker.communicate(), 15)

    assert (worker.returncode, told) == (0, b"Jobs and schedules run. Press Ctrl-C to stop.\n")
