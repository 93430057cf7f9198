"""The loader: one fetch for what is asked for together."""

import asyncio

import pytest

from schema.loading import DataLoader, SharedLoader


async def test_what_is_asked_for_in_one_turn_is_fetched_at_once_and_each_key_once() -> None:
    fetched: list[list[int]] = []

    async def fetch(keys: list[int]) -> list[str]:
        fetched.append(list(keys))
        return [f"value {key}" for key in keys]

    loader = DataLoader(fetch)
    together = await asyncio.gather(*(loader.load(key) for key in (1, 2, 1)))
    again = await asyncio.gather(loader.load(2), loader.load(3))

    assert together == ["value 1", "value 2", "value 1"]
    assert again == ["value 2", "value 3"]
    assert fetched == [[1, 2], [3]]


async def test_an_exception_among_the_values_is_raised_for_its_key_alone() -> None:
    async def fetch(keys: list[int]) -> list[int | Exception]:
        return [KeyError(key) if key == 2 else key for key in keys]

    loader = DataLoader(fetch)
    one, two = await asyncio.gather(loader.load(1), loader.load(2), return_exceptions=True)

    assert one == 1
    assert repr(two) == "KeyError(2)"


async def test_a_fetch_that_fails_or_answers_too_little_is_raised_for_every_key() -> None:
    async def fails(keys: list[int]) -> list[int]:
        raise OSError("the database is away")

    async def forgets(keys: list[int]) -> list[int]:
        return keys[:-1]

    failed = DataLoader(fails)
    forgot = DataLoader(forgets)
    away = await asyncio.gather(failed.load(1), failed.load(2), return_exceptions=True)
    short = await asyncio.gather(forgot.load(1), forgot.load(2), return_exceptions=True)

    assert [str(error) for error in away] == ["the database is away"] * 2
    assert [str(error) for error in short] == ["2 keys were to be loaded, and 1 values came"] * 2


async def test_a_fetch_that_nobody_waits_for_any_more_is_cancelled() -> None:
    ended: list[str] = []

    async def fetch(keys: list[int]) -> list[int]:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise
        return keys

    loader = DataLoader(fetch)
    waiting = [asyncio.ensure_future(_awaited(loader, key)) for key in (1, 2)]
    await asyncio.sleep(0.01)
    waiting[0].cancel()
    await asyncio.sleep(0.01)
    assert ended == []
    waiting[1].cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting[1]
    await asyncio.sleep(0.01)

    assert ended == ["cancelled"]


async def _awaited(loader: DataLoader[int, int] | SharedLoader[int, int], key: int) -> int:
    return await loader.load(key)


async def test_what_operations_ask_for_in_one_turn_is_fetched_once_and_not_kept() -> None:
    fetched: list[list[int]] = []

    async def fetch(keys: list[int]) -> list[int]:
        fetched.append(list(keys))
        number = len(fetched)
        await asyncio.sleep(0.01)
        return [number for _ in keys]

    loader = SharedLoader(fetch)
    early = [asyncio.ensure_future(_awaited(loader, 1)) for _ in range(3)]
    await asyncio.sleep(0.005)
    late = asyncio.ensure_future(_awaited(loader, 1))

    assert await asyncio.gather(*early, late) == [1, 1, 1, 2]
    assert fetched == [[1], [1]]


async def test_one_who_goes_away_takes_nothing_from_the_others() -> None:
    async def fetch(keys: list[int]) -> list[int]:
        await asyncio.sleep(0.01)
        return keys

    loader = SharedLoader(fetch)
    stays, goes = (asyncio.ensure_future(_awaited(loader, 1)) for _ in range(2))
    await asyncio.sleep(0.005)
    goes.cancel()

    assert await stays == 1
    assert goes.cancelled()
