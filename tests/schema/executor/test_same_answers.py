"""Documents made up from Laurel's own schema get the same data and errors from both engines."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from graphql import parse, print_schema, validate
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis_graphql import queries
from hypothesis_graphql.nodes import String

from domain.actor import ANONYMOUS, Actor
from schema.context import Context
from schema.executor import NotCompiled, compile_operation
from schema.graph import schema
from schema.ids import global_id
from tests import factories
from tests.clock import Clock
from tests.graph import SECRET, as_json
from tests.schema.executor.engines import by_graphql_core, told

CORE = schema._schema
INSTANTS = st.sampled_from(["2026-11-20T12:00:00+00:00", "2020-01-01T00:00:00Z", "not an instant"])
SCALARS = {
    "DateTime": INSTANTS.map(String),
    "Date": st.sampled_from(["2026-11-01", "2026-12-01", "not a day"]).map(String),
    "UUID": st.uuids().map(str).map(String),
    "JSON": st.text(max_size=5).map(String),
    "Decimal": st.integers(0, 99).map(str).map(String),
    "Points": st.integers(0, 10_000).map(str).map(String),
}
DOCUMENTS = queries(print_schema(CORE), custom_scalars=SCALARS)
_ID_ARGUMENT = re.compile(r'\bid: "(?:[^"\\]|\\.)*"')


@pytest.fixture
async def ids(member: factories.TestMember) -> list[str]:
    """Global ids of a small, filled programme."""
    bob = await factories.member(name="Bob", balance=400)
    await factories.purchase(member, ("coffee", 2, 1_250), now=factories.START)
    topic = await factories.topic(member)
    post = await factories.post(bob, topic)
    event = await factories.event()
    await factories.registration(member, event)
    mug = await factories.reward(stock=3)
    return [
        global_id("Member", member.id),
        global_id("Topic", topic),
        global_id("Post", post),
        global_id("Event", event),
        global_id("Reward", mug),
    ]


def _answers(clock: Clock, actor: Actor) -> Callable[[str], Awaitable[Any]]:
    def context() -> Context:
        return Context(actor=actor, secret=SECRET, clock=clock)

    async def answers(text: str) -> Any:
        plan = compile_operation(CORE, parse(text))
        assert not isinstance(plan, NotCompiled), plan.reason
        ours = await plan.execute(None, context())
        theirs = await by_graphql_core(CORE, text, context=context())
        assert as_json(ours.data) == as_json(theirs.data), text
        assert told(ours) == told(theirs), text
        return ours

    return answers


@pytest.mark.slow
@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=DOCUMENTS, chosen=st.integers(0, 4), who=st.sampled_from(["anonymous", "member", "staff"]))
async def test_a_document_gets_the_same_answer_from_both_engines(
    ids: list[str], member: factories.TestMember, clock: Clock, text: str, chosen: int, who: str
) -> None:
    text = _ID_ARGUMENT.sub(f'id: "{ids[chosen]}"', text)
    if "__schema" in text or "__type(" in text or validate(CORE, parse(text)):
        return
    actor = {"anonymous": ANONYMOUS, "member": member.actor, "staff": factories.STAFF}[who]

    await _answers(clock, actor)(text)


EVERYTHING = """
query Everything($signedIn: Boolean!, $more: Boolean = true, $first: Int!, $ids: [ID!]!) {
  __typename
  me @include(if: $signedIn) { ...Card kind: __typename balance }
  rewards(first: $first) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id name cost } } }
  communities(first: 5) { nodes { name topicCount topics(first: $first) { nodes { ...Talk } } } }
  nodes(ids: $ids) { __typename id ... on Topic { ...Talk } ... on Member { ...Card } ... on Event { name } }
  again: topics(first: 2) @include(if: $more) { nodes { title } nodes { id author { name } } }
  gone: topics(first: 2) @skip(if: $more) { nodes { title } }
}
fragment Card on Member { id }
fragment Talk on Topic {
  title author { name } replyCount lastPostAt
  posts(first: 10) { totalCount nodes { id html writtenAt editedAt author { name } reactions { kind count } } }
}
"""


@pytest.mark.parametrize("more", [True, False])
@pytest.mark.parametrize("who", ["anonymous", "member", "staff"])
async def test_a_large_document_over_a_filled_database_gets_the_same_answer(
    ids: list[str], member: factories.TestMember, clock: Clock, who: str, more: bool
) -> None:
    actor = {"anonymous": ANONYMOUS, "member": member.actor, "staff": factories.STAFF}[who]
    plan = compile_operation(CORE, parse(EVERYTHING))
    assert not isinstance(plan, NotCompiled)
    variables = {"signedIn": who == "member", "more": more, "first": 3, "ids": [*ids[:4]]}

    ours = await plan.execute(None, Context(actor=actor, secret=SECRET, clock=clock), variables)
    theirs = await by_graphql_core(
        CORE, EVERYTHING, context=Context(actor=actor, secret=SECRET, clock=clock), variables=variables
    )

    assert validate(CORE, parse(EVERYTHING)) == []
    assert ours.data is not None
    assert as_json(ours.data) == as_json(theirs.data)
    assert told(ours) == told(theirs)


TOO_MUCH = (
    "{ a: topics(first: 2) { nodes { id posts(first: 1000) { nodes { id } } } } b: topics(first: 1) { totalCount } }"
)


async def test_refusals_in_a_list_null_the_same_and_are_told_the_same(ids: list[str], clock: Clock) -> None:
    answer = await _answers(clock, ANONYMOUS)(TOO_MUCH)

    assert answer.data is None
    assert [error.message for error in answer.errors] == ["A page has from 1 to 100 entries."]
