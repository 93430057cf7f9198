"""What a plan is: what compiles and what does not, variants, variables, repeated runs, the text of the code."""

import asyncio
from typing import Any

import pytest
from graphql import build_schema, parse

from schema.executor import NotCompiled, Plan, compile_operation, tally
from schema.executor import plan as plans
from tests.schema.executor.engines import compiled, refused, same

schema = build_schema("""
  type Query {
    name: String
    friend(of: String = "me", like: [String!], kind: Kind = DOG): Query
    echo(text: String, number: Int! = 7, like: [String!], pet: Pet): String
  }
  enum Kind { DOG CAT }
  input Pet { name: String! kind: Kind = CAT }
  type Mutation { name: String }
""")

ROOT: dict[str, Any] = {"name": "root", "echo": lambda info, **given: repr(sorted(given.items()))}
DEEP = "{ ...F0 } " + "".join(f"fragment F{i} on Query {{ friend {{ ...F{i + 1} }} }} " for i in range(120))
ROOT["friend"] = lambda info, **given: ROOT


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{ __schema { types { name } } }", "introspection"),
        ('{ name ... on Query { __type(name: "Query") { name } } }', "introspection"),
        ("{ name ... @defer { name } }", "@defer"),
        ("query A { name } query B { name }", "operation"),
        ("subscription { name }", "operation"),
        ("{ name @skip(if: 1) }", "condition"),
        (
            "{ name ...F }"
            + "".join(f" fragment F{i or ''} on Query {{ friend {{ ...F{i + 1} }} }}" for i in range(120)),
            "too deep",
        ),
        ("{ ...F } fragment F on Query { friend { ...F } }", "too deep"),
    ],
)
def test_what_is_left_to_graphql_core_says_why(text: str, reason: str) -> None:
    assert refused(schema, text) == reason


def test_doubling_fragments_compile_once_each() -> None:
    text = "{ ...F0 } " + " ".join(
        f"fragment F{i} on Query {{ a: friend {{ ...F{i + 1} }} b: friend {{ ...F{i + 1} }} }}" for i in range(20)
    )

    plan = compiled(schema, text + " fragment F20 on Query { name }")

    assert plan.source.count("def select_") == 41


async def test_conditions_are_variants_of_one_plan() -> None:
    text = """query ($a: Boolean!, $b: Boolean = false) {
      friend @include(if: $a) { name }
      name @skip(if: $b)
      friend { __typename ...F @include(if: $b) }
    }
    fragment F on Query { other: name }"""
    plan = compiled(schema, text)

    for given in ({"a": a, "b": b} for a in (True, False) for b in (True, False)):
        assert (await plan.execute(ROOT, variable_values=given)).data == (
            await same(schema, text, root=ROOT, variables=given)
        ).data
    assert list((await plan.execute(ROOT, variable_values={"a": False})).data or {}) == ["name", "friend"]
    assert list((await plan.execute(ROOT, variable_values={"a": True})).data or {}) == ["friend", "name"]
    assert plan.source.count("# where") == 4


async def test_too_many_variants_go_to_graphql_core(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plans, "MOST_VARIANTS", 1)
    plan = compiled(schema, "query ($a: Boolean!) { name @include(if: $a) }")
    before = tally.fallbacks["conditions"]

    answers = [(await plan.execute(ROOT, variable_values={"a": a})).data for a in (True, False)]

    assert answers == [{"name": "root"}, {}]
    assert tally.fallbacks["conditions"] == before + 1


@pytest.mark.parametrize(
    ("variables", "given"),
    [
        ("$x: String", {}),
        ("$x: String", {"x": None}),
        ('$x: String = "d"', {}),
        ("$x: String!", {}),
        ("$x: String!", {"x": 5}),
    ],
)
async def test_variables_are_coerced_as_by_graphql_core(variables: str, given: dict[str, Any]) -> None:
    text = f'query ({variables}) {{ echo(text: $x) b: echo(like: ["a", $x]) c: echo(pet: {{name: $x}}) d: echo }}'

    await same(schema, text, root=ROOT, variables=given)


@pytest.mark.parametrize("given", [{"n": 1}, {"n": None}, {}, {"n": "1"}, {"n": 2**40}])
async def test_a_nullable_variable_at_a_non_null_argument(given: dict[str, Any]) -> None:
    await same(schema, "query ($n: Int) { echo(number: $n) }", root=ROOT, variables=given)


async def test_input_objects_and_enums_arrive_as_by_graphql_core() -> None:
    text = 'query ($p: Pet, $k: Kind!) { echo(pet: $p) b: echo(pet: {name: "x", kind: $k}) }'

    await same(schema, text, root=ROOT, variables={"p": {"name": "n"}, "k": "DOG"})
    await same(schema, text, root=ROOT, variables={"p": {"nam": "n"}, "k": "COW"})


def test_a_list_in_the_text_is_new_in_every_call() -> None:
    given: list[list[str]] = []

    def echo(info: Any, like: list[str], **_: Any) -> str:
        like.append("changed")
        given.append(like)
        return "ok"

    plan = compiled(schema, '{ a: echo(like: ["x"]) b: echo(like: ["x"]) }')
    plan.run({"echo": echo})
    plan.run({"echo": echo})

    assert given == [["x", "changed"]] * 4


async def test_one_plan_runs_many_times_at_once() -> None:
    plan = compiled(schema, "query ($t: String) { echo(text: $t) friend { echo(text: $t) } }")

    async def echo(info: Any, text: str, **_: Any) -> str:
        await asyncio.sleep(0.001)
        return text

    root: dict[str, Any] = {"echo": echo}
    root["friend"] = lambda info, **_: root
    answers = await asyncio.gather(*(plan.execute(root, variable_values={"t": str(i)}) for i in range(20)))

    assert [answer.data for answer in answers] == [{"echo": str(i), "friend": {"echo": str(i)}} for i in range(20)]


def test_what_needs_no_loop_is_answered_without_one() -> None:
    result: Any = compiled(schema, "{ name friend { name } }").run(ROOT)

    assert result.data == {"name": "root", "friend": {"name": "root"}}


def test_the_source_can_be_read() -> None:
    source = compiled(schema, "{ name }").source

    assert source.startswith("def select_Query_")
    assert '"""Query (root)"""' in source
    assert "# name: String" in source


def test_the_tally_counts_executions() -> None:
    plan = compile_operation(schema, parse("{ name }"))
    assert isinstance(plan, Plan)
    before = tally.executed

    plan.run(ROOT)

    assert tally.executed == before + 1
    assert isinstance(compile_operation(schema, parse("{ __schema { description } }")), NotCompiled)
