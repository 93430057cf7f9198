"""What only Strawberry brings: permissions, field extensions, exception handlers, Info, loaders."""

import asyncio
from typing import Any

import strawberry
from graphql import parse

from schema.context import Context
from schema.executor import Plan, compile_operation
from tests.schema.executor.engines import compiled, same
from tests.schema.executor.sample import Mutation, Query, Subscription, context, schema, seen


async def test_permission_classes_refuse_before_the_resolver_runs() -> None:
    answer = await same(schema, "{ secret secretNow }", root=Query())

    assert answer.data == {"secret": None, "secretNow": None}
    assert [error.message for error in answer.errors or ()] == ["Never, at once.", "Never."]


async def test_field_extensions_change_what_is_answered() -> None:
    answer = await same(schema, '{ greet a: greet(name: "Ada") }', root=Query())

    assert answer.data == {"greet": "HELLO YOU!", "a": "HELLO ADA!"}


async def test_info_tells_the_same_on_both_engines() -> None:
    text = """query ($wish: Wish, $unused: Int = 3) {
      told x: told(wish: $wish) y: told(wish: {name: "z", colours: [RED, AZURE]})
    }"""

    answer = await same(schema, text, root=Query(), variables={"wish": {"name": "n", "times": 2}})

    assert answer.data is not None
    assert answer.data["x"].startswith("told told x ['told'] {'wish': {'name': 'n', 'times': 2, 'colours': []}, ")


async def test_interfaces_and_unions_answer_by_runtime_type() -> None:
    text = """query ($mug: Boolean!) {
      things { __typename id ... on Mug { colour owner } ... on Chair { legs } }
      either(mug: $mug) { ... on Thing { id } ... on Mug { boughtAt colour } ... on Chair { legs } }
    }"""

    answer = await same(schema, text, root=Query(), context=context, variables={"mug": True})
    await same(schema, text, root=Query(), context=context, variables={"mug": False})

    assert answer.data == {
        "things": [
            {"__typename": "Mug", "id": "1", "colour": "RED", "owner": "owner of 1"},
            {"__typename": "Chair", "id": "2", "legs": 3},
            {"__typename": "Mug", "id": "3", "colour": "RED", "owner": "owner of 3"},
        ],
        "either": {"id": "1", "boughtAt": "2026-11-20T00:00:00+00:00", "colour": "AZURE"},
    }


async def test_an_object_of_another_class_is_refused() -> None:
    answer = await same(schema, "{ wrong { id legs } }", root=Query())

    assert answer.data is None


def somebody() -> Context:
    """A context that knows who asks: refusals are worded for them."""
    return Context(secret=b"")


async def test_a_refusal_becomes_the_user_error_of_the_union() -> None:
    text = """mutation ($times: Int!) {
      buy(wish: {name: "m", times: $times}) { __typename ... on UserError { code message path } ... on Mug { id } }
    }"""

    refused = await same(schema, text, root=Mutation(), variables={"times": 4}, context=somebody)
    bought = await same(schema, text, root=Mutation(), variables={"times": 1}, context=somebody)

    assert refused.data == {
        "buy": {"__typename": "UserError", "code": "BAD_USER_INPUT", "message": "Too many.", "path": ["wish", "times"]}
    }
    assert bought.data == {"buy": {"__typename": "Mug", "id": "m"}}


async def test_mutations_run_one_after_the_other() -> None:
    given = context()

    answer = await compiled(schema._schema, "{ a: __typename }").execute(None)
    await compiled(schema._schema, 'mutation { note(text: "a") b: note(text: "b") }').execute(Mutation(), given)

    assert answer.data == {"a": "Query"}
    assert given["log"] == ["begin a", "end a", "begin b", "end b"]


async def test_loaders_batch_across_the_whole_level() -> None:
    ours: list[list[Any]] = []
    text = "{ a: things { ... on Mug { owner } } b: things { ... on Mug { owner x: owner } } }"

    answer = await compiled(schema._schema, text).execute(Query(), context(ours))

    assert answer.errors is None
    assert ours == [["1", "3"]]


async def test_resolvers_do_not_see_each_others_context_variables() -> None:
    answer = await same(schema, '{ a: kept(value: "a") b: kept(value: "b") }', root=Query())

    assert answer.data == {"a": "nothing a", "b": "nothing b"}
    assert seen.get() == "nothing"


async def test_timeouts_and_task_groups_work_within_resolvers() -> None:
    answer = await same(schema, "{ patient a: patient late: patient(seconds: 0.001) group }", root=Query())

    assert answer.data is None
    assert [(error.path, type(error.original_error)) for error in answer.errors or ()] == [(["late"], TimeoutError)]
    assert (await same(schema, "{ patient a: patient group }", root=Query())).data == {
        "patient": "0",
        "a": "0",
        "group": 3,
    }


async def test_events_of_a_subscription_run_compiled() -> None:
    plan = compile_operation(schema._schema, parse("subscription { mugs(count: 2) { id owner } }"))
    assert isinstance(plan, Plan)

    stream: Any = await plan.subscribe(Subscription(), context())
    answers = [answer.data async for answer in stream]

    assert answers == [{"mugs": {"id": str(index), "owner": f"owner of {index}"}} for index in range(2)]


async def test_a_cancelled_operation_cancels_its_resolvers() -> None:
    began, ended = asyncio.Event(), asyncio.Event()

    @strawberry.type
    class Slow:
        @strawberry.field
        async def slow(self) -> str:
            began.set()
            try:
                await asyncio.sleep(60)
            finally:
                await asyncio.sleep(0)
                ended.set()
            return "never"

    slow = compiled(strawberry.Schema(Slow)._schema, "{ a: slow b: slow }")
    operation = asyncio.create_task(slow.execute(Slow()))
    await began.wait()
    operation.cancel()
    await asyncio.gather(operation, return_exceptions=True)

    assert operation.cancelled()
    assert ended.is_set()
