"""Deadlines: what is late is ended, whoever else ends it meanwhile is heard, and nothing of it stays."""

import asyncio

import pytest

from schema.engine.deadlines import DeadlinePassed, Deadlines


async def test_what_is_late_is_cancelled_and_the_rest_goes_on() -> None:
    deadlines, ended = Deadlines(0.05), asyncio.Event()

    async def for_ever() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    async def quick() -> str:
        return "done"

    with pytest.raises(DeadlinePassed):
        await deadlines.in_time(for_ever())

    task = asyncio.current_task()
    assert ended.is_set()
    assert task is not None
    assert task.cancelling() == 0
    assert await deadlines.in_time(quick()) == "done"


async def test_each_has_its_own_deadline() -> None:
    deadlines = Deadlines(0.2)
    late: list[str] = []

    async def told(name: str, seconds: float) -> None:
        try:
            await deadlines.in_time(asyncio.sleep(seconds))
        except DeadlinePassed:
            late.append(name)

    first = asyncio.create_task(told("first", 60))
    await asyncio.sleep(0.1)
    second, third = asyncio.create_task(told("second", 60)), asyncio.create_task(told("third", 0))
    await first
    assert late == ["first"]
    await asyncio.gather(second, third)
    assert late == ["first", "second"]


async def test_a_task_that_somebody_else_cancels_is_not_late() -> None:
    deadlines = Deadlines(60)
    task = asyncio.create_task(deadlines.in_time(asyncio.sleep(60)))  # type: ignore[arg-type]
    await asyncio.sleep(0)

    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task


async def test_work_that_ends_although_it_was_late_leaves_no_cancellation() -> None:
    deadlines = Deadlines(0.01)

    async def stubborn() -> str:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            return "done"
        return "never"

    task = asyncio.current_task()
    assert await deadlines.in_time(stubborn()) == "done"
    assert task is not None
    assert task.cancelling() == 0
