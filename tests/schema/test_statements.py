"""How many statements a screen takes: the same for two rows and for many."""

from collections.abc import Mapping
from typing import Any

import pytest
from graphql import GraphQLObjectType, OperationType, get_named_type, get_operation_ast, parse

from domain.actor import Actor, ActorKind
from domain.ids import new_id
from schema.graph import schema
from schema.resources import RESOURCES
from tests.factories import STAFF, TestMember
from tests.graph import OPERATIONS, GraphRunner, document, execute
from tests.schema.everything import grow, policies

__all__ = ["policies"]  # an autouse fixture: `grow` needs it

SCREENS: Mapping[str, tuple[int, int]] = {
    "admin/Adjustment": (1, 4),
    "admin/Adjustments": (1, 5),
    "admin/ApiKey": (1, 1),
    "admin/ApiKeys": (1, 2),
    "admin/Community": (1, 2),
    "admin/DeadJob": (1, 1),
    "admin/DeadJobs": (1, 2),
    "admin/Event": (1, 2),
    "admin/Export": (1, 1),
    "admin/Exports": (1, 2),
    "admin/Import": (1, 1),
    "admin/Imports": (1, 2),
    "admin/LedgerReport": (11, 11),
    "admin/Member": (9, 9),
    "admin/Members": (7, 7),
    "admin/ParkedReturn": (1, 3),
    "admin/ParkedReturns": (1, 4),
    "admin/ProgrammeTotals": (7, 7),
    "admin/Reward": (1, 1),
    "admin/Rewards": (1, 4),
    "admin/Shortfall": (5, 5),
    "admin/Shortfalls": (6, 6),
    "admin/StaffMember": (1, 1),
    "admin/StaffMembers": (1, 2),
    "admin/Units": (2, 2),
    "mobile/Communities": (1, 5),
    "mobile/Event": (1, 3),
    "mobile/Events": (1, 3),
    "mobile/ExplainTransfer": (5, 5),
    "mobile/Home": (9, 14),
    "mobile/MyRegistrations": (1, 3),
    "mobile/PointsAccounts": (4, 4),
    "mobile/PointsForecast": (4, 4),
    "mobile/PointsHistory": (4, 4),
    "mobile/RateLimit": (0, 0),
    "mobile/Rewards": (1, 2),
    "mobile/Topic": (1, 7),
}
"""Every query that front ends ship, and its statements: as it is answered, and with everything loaded by level.

They follow one another on one connection.
"""

NODES = """
query Nodes($ids: [ID!]!) { nodes(ids: $ids) {
  id
  ... on Adjustment { unit { name } member { name balance } }
  ... on ApiKey { name }
  ... on Community { topicCount topics(first: 2) { nodes { title author { name } } totalCount } }
  ... on Event { seatsLeft waitingCount myRegistration { id } }
  ... on IssuedReward { reward { name } }
  ... on Member {
    cardNumber stage isLapsed balance standing { tier { name } } nextRewards { name }
    issuedRewards(first: 2) { nodes { reward { name } } totalCount }
    pointsHistory(first: 2) { nodes { explanation } totalCount }
    earned: pointsHistory(first: 1, filter: { kinds: [EARN] }) { nodes { amount } totalCount }
    points { available unit { name } }
    then: points(asOf: "2026-11-20T12:00:00Z") { available }
    pointsForecast { amount unit { name } }
    holds { purpose unit { name } }
  }
  ... on ParkedReturn { purchase { pointsEarned buyer: member { name } } }
  ... on PointsHold { unit { name } member { name } }
  ... on PointsTransfer { explanation unit { name } reverses { explanation } lots { credit { explanation } } }
  ... on Post { author { name } topic { title community { name } } reactions { count } }
  ... on Profile { name }
  ... on Purchase { pointsEarned explanations buyer: member { cardNumber balance } }
  ... on Registration { event { name seatsTaken } }
  ... on Reward { name }
  ... on Shortfall { unit { name } member { name } granted { explanation } }
  ... on StaffMember { name }
  ... on Topic { replyCount author { name } community { name } posts(first: 2) { nodes { html } totalCount } }
} }"""

_BY_ID = "query List($id: ID!) {{ node(id: $id) {{ ... on {} {{ {} {{ %s }} }} }} }}"
CONNECTIONS: Mapping[str, str] = {
    "Community.topics": _BY_ID.format("Community", "topics"),
    "Member.issuedRewards": _BY_ID.format("Member", "issuedRewards"),
    "Member.pointsHistory": _BY_ID.format("Member", "pointsHistory"),
    "Query.adjustments": "query List { adjustments { %s } }",
    "Query.apiKeys": "query List { apiKeys { %s } }",
    "Query.communities": "query List { communities { %s } }",
    "Query.deadJobs": "query List { deadJobs { %s } }",
    "Query.exports": "query List { exports { %s } }",
    "Query.imports": "query List { imports { %s } }",
    "Query.events": "query List { events { %s } }",
    "Query.members": "query List { members { %s } }",
    "Query.myRegistrations": "query List { myRegistrations { %s } }",
    "Query.parkedReturns": "query List { parkedReturns { %s } }",
    "Query.rewards": "query List { rewards { %s } }",
    "Query.shortfalls": "query List { shortfalls { %s } }",
    "Query.staffMembers": "query List { staffMembers { %s } }",
    "Query.topics": "query List { topics { %s } }",
    "Topic.posts": _BY_ID.format("Topic", "posts"),
}
"""A document for every list of the graph, with a place for what is selected of it."""


def variables_of(name: str, ids: Mapping[str, list[str]]) -> dict[str, Any]:
    """The operation's variables: as much as a page holds, of the first thing that was made where one is asked for."""
    operation = get_operation_ast(parse(document(name)))
    assert operation is not None
    screen = name.split("/")[1]
    known = {
        "id": ids.get("PointsTransfer" if screen == "ExplainTransfer" else screen, [None])[0],
        "first": 100,
        "paging": {"limit": 100},
        "since": "2026-01-01",
        "until": "2027-01-01",
    }
    asked = [definition.variable.name.value for definition in operation.variable_definitions or ()]
    return {variable: value for variable, value in known.items() if variable in asked}


def objects_in(answer: Any) -> int:
    """How many objects an answer holds."""
    if isinstance(answer, dict):
        return 1 + sum(map(objects_in, answer.values()))
    return sum(map(objects_in, answer)) if isinstance(answer, list) else 0


async def measured(run: GraphRunner, text: str, sent: list[str], **variables: Any) -> tuple[int, int]:
    """Statements of a document, and objects of its answer.

    The first run compiles it, and reads the configuration that was changed since: it is not counted.
    """
    counts = []
    for _ in range(3):
        sent.clear()
        result = await execute(text, variables=variables, context=run.context())
        assert result.errors is None, result.errors
        counts.append(len(sent))
    assert counts[1] == counts[2]
    return counts[1], objects_in(result.data)


@pytest.mark.slow
async def test_every_screen_takes_as_many_statements_for_fifty_rows_as_for_two(
    run: GraphRunner, member: TestMember, statements: list[str]
) -> None:
    taken: dict[int, dict[str, tuple[int, int]]] = {}
    held: dict[int, dict[str, int]] = {}
    for rows in (2, 50):
        ids = await grow(member, rows)
        taken[rows], held[rows] = {}, {}
        for name in SCREENS:
            as_who = run.as_(STAFF if name.startswith("admin/") else member)
            text, variables = document(name), variables_of(name, ids)
            by_level, _ = await measured(as_who.by_level(), text, statements, **variables)
            count, objects = await measured(as_who, text, statements, **variables)
            taken[rows][name], held[rows][name] = (count, by_level), objects

    assert taken[2] == SCREENS
    assert taken[50] == SCREENS
    one_row = [f"admin/{name}" for name in RESOURCES if name != "Member"]
    assert {name for name in SCREENS if held[50][name] <= held[2][name]} == {
        *one_row,
        "admin/LedgerReport",
        "admin/ProgrammeTotals",
        "mobile/Event",
        "mobile/RateLimit",
    }


@pytest.mark.slow
async def test_nodes_of_every_kind_take_as_many_statements_for_five_as_for_one(
    run: GraphRunner, member: TestMember, statements: list[str]
) -> None:
    ids = await grow(member, 5)
    kinds = {type_.name for type_ in schema._schema.get_possible_types(schema._schema.type_map["Node"])}
    taken = {}

    for each in (1, 5):
        wanted = [id for made in ids.values() for id in made[:each]]
        somebody = Actor(kind=ActorKind.STAFF, id=new_id(), role="admin")  # with a rate of their own
        taken[each], _ = await measured(run.as_(somebody), NODES, statements, ids=wanted)

    assert set(ids) == kinds
    assert taken == {1: 58, 5: 58}


@pytest.mark.slow
@pytest.mark.parametrize("name", CONNECTIONS)
async def test_a_list_is_counted_only_when_its_count_is_asked_for(
    run: GraphRunner, member: TestMember, statements: list[str], name: str
) -> None:
    ids = await grow(member, 1)
    kind, field = name.split(".")
    variables = {} if kind == "Query" else {"id": ids[kind][0]}
    actor: Actor = member.actor if field == "myRegistrations" else STAFF
    taken = {}

    for selected in ("nodes { id }", "nodes { id } totalCount"):
        text = CONNECTIONS[name] % selected
        taken[selected], _ = await measured(run.as_(actor).by_level(), text, statements, **variables)

    without, with_count = taken.values()
    assert without == (1 if kind == "Query" else 2)
    assert with_count == without + 1


def test_every_query_and_every_list_is_looked_at() -> None:
    queries = {
        f"{file.parent.name}/{file.stem}"
        for file in OPERATIONS.glob("*/*.graphql")
        if (operation := get_operation_ast(parse(file.read_text()))) and operation.operation is OperationType.QUERY
    }
    lists = {
        f"{type_.name}.{name}"
        for type_ in schema._schema.type_map.values()
        if isinstance(type_, GraphQLObjectType)
        for name, field in type_.fields.items()
        if get_named_type(field.type).name.endswith("Connection")
    }

    assert queries == set(SCREENS)
    assert lists == set(CONNECTIONS)
