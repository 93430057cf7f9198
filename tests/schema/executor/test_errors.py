"""Errors: where null goes, what is told, and what becomes of what was still awaited."""

import asyncio
from typing import Any

import pytest
from graphql import build_schema

from tests.schema.executor.engines import compiled, same, told

schema = build_schema("""
  type Query {
    now: String
    later: String
    nowNot: String!
    laterNot: String!
    nest: Query
    laterNest: Query
    nestNot: Query!
    laterNestNot: Query!
    list: [Query]
    listNot: [Query!]
    words: [String!]
    number: Int
    real: Float
    truth: Boolean
  }
""")


class Source:
    """Every field fails, at once or later."""

    def now(self, info: Any) -> Any:
        raise RuntimeError("now")

    def nowNot(self, info: Any) -> Any:
        raise RuntimeError("nowNot")

    async def later(self, info: Any) -> Any:
        raise RuntimeError("later")

    async def laterNot(self, info: Any) -> Any:
        await asyncio.sleep(0)
        raise RuntimeError("laterNot")

    def nest(self, info: Any) -> Any:
        return Source()

    nestNot = nest

    async def laterNest(self, info: Any) -> Any:
        return Source()

    laterNestNot = laterNest

    def list(self, info: Any) -> Any:
        return [Source(), None, Source()]

    listNot = list


LEVEL = "now later nest { now later } laterNest { now later }"


@pytest.mark.parametrize(
    "text",
    [
        f"{{ nest {{ {LEVEL} }} laterNest {{ {LEVEL} }} }}",
        "{ nest { nowNot later } later }",
        "{ nest { later laterNot } later }",
        "{ laterNest { laterNestNot { nestNot { laterNot } } } later }",
        "{ laterNestNot { nowNot } laterNest { later } }",
        "{ list { later laterNest { laterNot } } }",
        "{ listNot { later } }",
        "{ nest { listNot { now } list { nowNot } } }",
        "{ nestNot { laterNot } nowNot }",
        "{ a: laterNot b: laterNot c: laterNestNot { laterNot } }",
    ],
)
async def test_null_goes_where_graphql_core_puts_it(text: str) -> None:
    await same(schema, text, root=Source())


@pytest.mark.parametrize("text", ["{ nest { now nowNot nest { later laterNot } } nowNot }", "{ listNot { laterNot } }"])
async def test_on_error_null_leaves_null_in_place(text: str) -> None:
    ours = await compiled(schema, text).execute(Source(), on_error="NULL")
    theirs = await same(schema, f"query @experimental_disableErrorPropagation {text}", root=Source())

    assert ours.data == theirs.data
    assert ours.data is not None
    assert [(path, message) for path, message, *_ in told(ours)] == [(path, said) for path, said, *_ in told(theirs)]


@pytest.mark.parametrize(
    "root",
    [
        {"number": 2**31},
        {"number": -(2**31)},
        {"number": True, "real": True, "truth": 1},
        {"number": 2.0, "real": 2, "truth": 0.0},
        {"number": 2.5, "real": float("nan"), "truth": "yes"},
        {"number": "7", "real": "7.5", "truth": float("inf")},
        {"real": float("inf"), "words": ["a", 1, True]},
        {"words": "abc"},
        {"words": ("a", None)},
        {"words": ["a", ValueError("in a list")]},
        {"words": (word for word in "ab")},
        {"words": {"a": 1}},
        {"now": ValueError("returned")},
        {"now": b"bytes"},
    ],
)
async def test_leaves_and_lists_are_checked(root: dict[str, Any]) -> None:
    if "words" in root and not isinstance(root["words"], list | str | tuple | dict):
        root = {"words": lambda info: iter("ab")}

    await same(schema, "{ number real truth words now }", root=root)


async def test_what_a_failed_sibling_still_awaited_is_cancelled() -> None:
    ended: list[str] = []

    async def slow(info: Any) -> str:
        try:
            await asyncio.sleep(60)
        finally:
            ended.append("slow")
        return "never"

    answer = await compiled(schema, "{ nest { later laterNot } now }").execute(
        {"nest": {"later": slow, "laterNot": Source().laterNot}, "now": "ok"}
    )

    assert answer.data == {"nest": None, "now": "ok"}
    assert [error.path for error in answer.errors or ()] == [["nest", "laterNot"]]
    assert ended == ["slow"]


async def test_a_slow_sibling_delays_nobody() -> None:
    order: list[str] = []

    def waits(name: str, seconds: float, value: Any) -> Any:
        async def wait(info: Any) -> Any:
            await asyncio.sleep(seconds)
            order.append(name)
            return value

        return wait

    root = {
        "later": waits("slow", 0.1, "slow"),
        "laterNest": waits("first", 0.01, {"laterNest": waits("second", 0.01, {"now": "x"})}),
    }
    answer = await compiled(schema, "{ later laterNest { laterNest { now } } }").execute(root)

    assert answer.data == {"later": "slow", "laterNest": {"laterNest": {"now": "x"}}}
    assert order == ["first", "second", "slow"]


async def test_resolvers_may_wait_for_one_another() -> None:
    lock = asyncio.Lock()
    bell = asyncio.Event()

    async def holds(info: Any) -> str:
        async with lock:
            await asyncio.sleep(0.01)
        await bell.wait()
        return "held"

    async def rings(info: Any) -> str:
        async with lock:
            await asyncio.sleep(0.01)
        bell.set()
        return "rang"

    answer = await asyncio.wait_for(
        compiled(schema, "{ now later }").execute({"now": holds, "later": rings}), timeout=5
    )

    assert answer.data == {"now": "held", "later": "rang"}


async def test_all_kinds_of_awaitables_are_awaited() -> None:
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(0.01, future.set_result, "future")

    class Own:
        def __await__(self) -> Any:
            yield
            return "own"

    async def coroutine() -> str:
        return "task"

    root = {"now": future, "later": Own(), "nowNot": loop.create_task(coroutine()), "laterNot": future}
    answer = await compiled(schema, "{ now later nowNot laterNot }").execute(root)

    assert answer.data == {"now": "future", "later": "own", "nowNot": "task", "laterNot": "future"}


async def test_a_resolver_that_raises_cancelled_error_ends_the_operation() -> None:
    async def gives_up(info: Any) -> None:
        await asyncio.sleep(0)
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await compiled(schema, "{ now later }").execute({"now": gives_up, "later": Source().later})


async def test_what_only_looks_awaitable_is_an_error_of_its_field() -> None:
    class Pretender:
        def __getattr__(self, name: str) -> Any:
            return lambda: iter(())

    async def fine(info: Any) -> str:
        return "fine"

    answer = await compiled(schema, "{ now later }").execute({"now": Pretender(), "later": fine})

    assert answer.data == {"now": None, "later": "fine"}
    assert [error.path for error in answer.errors or ()] == [["now"]]
