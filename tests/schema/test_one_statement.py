"""Root fields that one statement answers: the same answer as by level and as graphql-core's, whatever is selected."""

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest
from graphql import (
    FieldNode,
    GraphQLField,
    GraphQLObjectType,
    get_named_type,
    get_operation_ast,
    is_leaf_type,
    is_required_argument,
    parse,
    validate,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.actor import ANONYMOUS, Actor
from domain.database import execute
from domain.ids import new_id
from schema.connections import encode_cursor
from schema.context import Context
from schema.executor import NotCompiled, compile_operation, strawberry_seam, tally
from schema.graph import schema
from schema.ids import global_id
from schema.whole_answers import MOST_JOINED
from tests import factories
from tests.clock import START, Clock
from tests.factories import STAFF, TILL, TestMember
from tests.graph import OPERATIONS, SECRET, GraphRunner, as_json
from tests.schema.everything import grow, policies
from tests.schema.executor.engines import by_graphql_core, told

__all__ = ["policies"]  # an autouse fixture: `grow` needs it

CORE = schema._schema
DEEPEST = 4
ODD = 'Ünïcødé "quoted" \\ back\\u0001slash 🎉 %s {now} $1'
"""A text with everything that JSON, SQL and statements put together from texts could trip over."""


def roots() -> Mapping[str, GraphQLField]:
    """The root fields that declare rows."""
    assert CORE.query_type is not None
    return {
        name: field
        for name, field in CORE.query_type.fields.items()
        if strawberry_seam.whole_field(CORE, field) is not None
    }


def is_plain(field: GraphQLField) -> bool:
    """True for a field that can be asked for without arguments."""
    return not any(map(is_required_argument, field.args.values()))


@st.composite
def selections(draw: st.DrawFn, type_: GraphQLObjectType, depth: int) -> str:
    """Some of the fields of a type, some under other names, with what is selected below them."""
    leaves = [n for n, f in type_.fields.items() if is_plain(f) and is_leaf_type(get_named_type(f.type))]
    objects = [
        n
        for n, f in type_.fields.items()
        if is_plain(f) and depth < DEEPEST and isinstance(get_named_type(f.type), GraphQLObjectType)
    ]
    chosen = ["__typename"] if draw(st.booleans()) else []
    chosen += draw(st.lists(st.sampled_from(leaves), unique=True, max_size=6)) if leaves else []
    for name in draw(st.lists(st.sampled_from(objects), unique=True, max_size=2)) if objects else []:
        below: Any = get_named_type(type_.fields[name].type)
        arguments = (
            draw(st.sampled_from(["", "(first: 1)", "(first: 2)"])) if "first" in type_.fields[name].args else ""
        )
        alias = draw(st.sampled_from(["", f"other_{name}: ", f"object_{len(chosen)}: "]))
        chosen.append(f"{alias}{name}{arguments} {{ {draw(selections(below, depth + 1))} }}")
    return " ".join(chosen) or "__typename"


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A query of one or two root fields that declare rows."""
    asked = []
    for place, name in enumerate(draw(st.lists(st.sampled_from(sorted(roots())), min_size=1, max_size=2))):
        field = roots()[name]
        below: Any = get_named_type(field.type)
        arguments = draw(arguments_of(name, field))
        asked.append(f"f{place}: {name}{arguments} {{ {draw(selections(below, 0))} }}")
    return "{ " + " ".join(asked) + " }"


AFTER = [
    encode_cursor(START + timedelta(minutes=1, microseconds=17), new_id()),
    encode_cursor(120, "mug-1"),
    encode_cursor(2**62, new_id()),
    "nonsense",
]
PAGINGS = ["{ limit: 2 }", "{ limit: 2, offset: 1 }", "{ limit: 1, offset: 999 }", "{ limit: 0 }"]


@st.composite
def arguments_of(draw: st.DrawFn, name: str, field: GraphQLField) -> str:
    """Arguments of a root field, wrong ones too."""
    given = {}
    if "id" in field.args:
        kind = get_named_type(field.type).name
        given["id"] = f'"{draw(st.sampled_from([f"<{kind}>", global_id(kind, new_id()), "nonsense"]))}"'
    if "first" in field.args:
        given["first"] = str(draw(st.sampled_from([1, 2, 3, 100, 0, 101])))
        if draw(st.booleans()):
            given["after"] = f'"{draw(st.sampled_from(AFTER))}"'
    if "paging" in field.args and draw(st.booleans()):
        given["paging"] = draw(st.sampled_from(PAGINGS))
    if "sorting" in field.args and draw(st.booleans()):
        given["sorting"] = "[{ field: id, direction: DESC }]"
    if "filter" in field.args and draw(st.booleans()):
        given["filter"] = draw(
            st.sampled_from(["{ or: [] }", '{ id: { eq: "nonsense" } }', f'{{ id: {{ neq: "<{name}>" }} }}'])
        )
    return f"({', '.join(f'{key}: {value}' for key, value in given.items())})" if given else ""


async def odd_things(member: TestMember) -> None:
    """Texts, numbers and instants that are hard to write the same way twice."""
    now = START + timedelta(microseconds=120)
    odd = await factories.member(name=ODD, balance=999_999_999_999)
    thread = await factories.topic(odd, title=ODD, now=now)
    await factories.post(odd, thread, now=now + timedelta(milliseconds=500))
    await factories.reward(name=ODD, cost=10**12)
    await factories.event(name=ODD, capacity=None)
    await factories.member(name=None)
    await execute('UPDATE api_key SET scopes = \'["points:write", "members:read", "gone:long_ago"]\'')


@pytest.fixture
async def ids(member: TestMember) -> dict[str, list[str]]:
    """A programme with three of everything, and some odd things."""
    made = await grow(member, 3)
    await odd_things(member)
    return made


@pytest.mark.slow
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=documents(), who=st.sampled_from(["anonymous", "member", "staff", "till"]))
async def test_whatever_is_selected_the_answer_is_the_same_in_all_three_ways(
    ids: dict[str, list[str]], member: TestMember, clock: Clock, text: str, who: str
) -> None:
    for kind, known in ids.items():
        text = text.replace(f"<{kind}>", known[0])
    assert validate(CORE, parse(text)) == [], text
    actor = {"anonymous": ANONYMOUS, "member": member.actor, "staff": STAFF, "till": TILL}[who]
    plan = compile_operation(CORE, parse(text))
    assert not isinstance(plan, NotCompiled)

    by_statement = await plan.execute(None, context_of(actor, clock))
    by_level = await plan.execute(None, context_of(actor, clock, by_statement=False))
    theirs = await by_graphql_core(CORE, text, context=context_of(actor, clock))

    answers = [json.dumps(as_json(each.data)) for each in (by_statement, by_level, theirs)]
    assert answers[0] == answers[1] == answers[2], text  # and their keys are in the same order
    assert told(by_statement) == told(by_level) == told(theirs), text


def context_of(actor: Actor, clock: Clock, *, by_statement: bool = True) -> Context:
    context = Context(actor=actor, secret=SECRET, clock=clock)
    context.by_statement = by_statement
    return context


async def test_a_selection_of_many_relations_is_loaded_by_level(member: TestMember, clock: Clock) -> None:
    await factories.topic(member)
    counts = []

    for aliases in (MOST_JOINED - 1, MOST_JOINED):  # beside the topics themselves
        authors = " ".join(f"a{place}: author {{ name }}" for place in range(aliases))
        plan = compile_operation(CORE, parse(f"{{ topics(first: 1) {{ nodes {{ {authors} }} }} }}"))
        assert not isinstance(plan, NotCompiled)
        before = tally.whole
        answer = await plan.execute(None, context_of(ANONYMOUS, clock))
        [node] = as_json(answer.data)["topics"]["nodes"]
        assert (len(node), answer.errors) == (aliases, None)
        counts.append(tally.whole - before)

    assert counts == [1, 0]


@pytest.mark.parametrize(
    ("selected", "is_whole"),
    [
        ("posts(first: 2) { nodes { author { name } reactions { count } } }", True),
        ("community { name topicCount }", False),
        ("posts(first: 2) { nodes { topic { title } } }", True),
        ("posts(first: 2) { nodes { topic { replyCount } } }", False),
        ("posts(first: 2) { nodes { topic { posts(first: 1) { totalCount } } } }", False),
    ],
)
async def test_what_belongs_to_a_row_that_many_rows_name_is_not_found_again_for_each(
    member: TestMember, clock: Clock, selected: str, is_whole: bool
) -> None:
    await factories.topic(member)
    plan = compile_operation(CORE, parse(f"{{ topics(first: 2) {{ nodes {{ {selected} }} }} }}"))
    assert not isinstance(plan, NotCompiled)
    before = tally.whole

    answer = await plan.execute(None, context_of(ANONYMOUS, clock))

    assert answer.errors is None
    assert tally.whole - before == is_whole


async def test_no_alias_hides_a_name_of_the_statement(member: TestMember, clock: Clock) -> None:
    await factories.topic(member)
    stems = ("level", "below", "object", "figure", "figures", "page", "answer", "value")
    names = " ".join(f"{stem}_{number}: title" for stem in stems for number in range(1, 9))
    names += " figures: title answer: title value: title"
    text = f"{{ topics(first: 1) {{ object_1: nodes {{ {names} author {{ object_2: name }} }} value: totalCount }} }}"
    plan = compile_operation(CORE, parse(text))
    assert not isinstance(plan, NotCompiled)
    before = tally.whole

    answer = await plan.execute(None, context_of(ANONYMOUS, clock))

    assert answer.errors is None
    [node] = as_json(answer.data)["topics"]["object_1"]
    assert [value for key, value in node.items() if key != "author"] == ["Which grinder?"] * (len(node) - 1)
    assert tally.whole - before == 1


def list_operations() -> list[str]:
    """The contract's operations that ask for a page of a list."""
    found = []
    for file in sorted(OPERATIONS.glob("*/*.graphql")):
        operation = get_operation_ast(parse(file.read_text()))
        assert operation is not None and CORE.query_type is not None  # noqa: PT018
        roots = [each.name.value for each in operation.selection_set.selections if isinstance(each, FieldNode)]
        fields = [CORE.query_type.fields.get(name) for name in roots]
        if len(fields) == 1 and fields[0] and get_named_type(fields[0].type).name.endswith("Connection"):
            found.append(f"{file.parent.name}/{file.stem}")
    return found


@pytest.mark.slow
async def test_four_fifths_of_the_contracts_lists_are_one_statement(
    ids: dict[str, list[str]], member: TestMember, run: GraphRunner
) -> None:
    whole = []

    for name in list_operations():
        runner = run.as_(STAFF if name.startswith("admin/") else member)
        await runner(name)  # a document is compiled at its second use
        before = tally.whole
        await runner(name)
        whole += [name] * (tally.whole - before)

    assert sorted(set(list_operations()) - set(whole)) == ["admin/Members", "admin/Shortfalls"]
    assert len(whole) >= 0.8 * len(list_operations()) >= 11
