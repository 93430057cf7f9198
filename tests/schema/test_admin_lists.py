"""Every declared admin list: its filters, its sorting, its readers and its nodes."""

from collections.abc import Iterator
from typing import Any

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLList, GraphQLNullableType, get_named_type

from domain.actor import ANONYMOUS, SYSTEM, Actor, ActorKind, Scope
from domain.errors import InvalidInput
from domain.ids import new_id
from domain.relations import Asker, Compare, Order
from schema.admin import AdminResource, Column
from schema.admin.columns import condition_of, filter_input
from schema.dialect import IDFilterComparison, StringFieldComparison
from schema.graph import schema
from schema.ids import camel_case, global_id
from schema.resources import RESOURCES
from tests.factories import TILL, TestMember
from tests.graph import GraphRunner, Result, execute
from tests.schema.everything import grow, policies

__all__ = ["policies"]  # an autouse fixture: `grow` needs it

GRAPH = schema._schema
ADMIN_LISTS = {kind: resource for kind, resource in RESOURCES.items() if resource.listed}
ALL_SCOPES = Actor(kind=ActorKind.INTEGRATION, id=new_id(), scopes=frozenset(Scope))
NODES = "query Nodes($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }"

SAMPLES: dict[str, Any] = {
    "Boolean": None,  # `is` and `isNot` take null only
    "String": "a",
    "DateTime": "2026-11-20T12:00:00Z",
    "DateFieldComparisonBetween": {"lower": "2026-01-01T00:00:00Z", "upper": "2027-01-01T00:00:00Z"},
}
"""A value for each type that a comparison takes. Enums and ids have their own."""


def somebody() -> Actor:
    """Somebody of the staff who has not asked for anything yet: these tests ask more than the rate of one caller."""
    return Actor(kind=ActorKind.STAFF, id=new_id(), role="clerk")


def input_type(name: str) -> GraphQLInputObjectType:
    found = GRAPH.type_map[name]
    assert isinstance(found, GraphQLInputObjectType)
    return found


def field_of(kind: str) -> str:
    """The query field of the list of this type."""
    assert GRAPH.query_type is not None
    [field] = [n for n, f in GRAPH.query_type.fields.items() if get_named_type(f.type).name == f"{kind}Connection"]
    return field


async def ask(run: GraphRunner, kind: str, **variables: Any) -> Result:
    text = (
        f"query List($filter: {kind}Filter, $sorting: [{kind}Sort!], $paging: OffsetPaging) {{"
        f" list: {field_of(kind)}(filter: $filter, sorting: $sorting, paging: $paging)"
        " { nodes { __typename id } totalCount } }"
    )
    return await execute(text, variables=variables, context=run.context())


async def listed(run: GraphRunner, kind: str, **variables: Any) -> list[str]:
    """The ids of the first hundred entries, as staff read them."""
    result = await ask(run.as_(somebody()), kind, paging={"limit": 100}, **variables)
    assert result.errors is None, (kind, variables, result.errors)
    found = result.data["list"]
    assert found["totalCount"] == len(found["nodes"]) < 100, (kind, variables)
    return [node["id"] for node in found["nodes"]]


def filtering(declared: AdminResource) -> Iterator[tuple[Column, str, Any]]:
    """Every operator of every column that filters, with a value for it."""
    for column in declared.columns:
        if column.compared is None:
            continue
        comparison = input_type(f"{declared.type.__name__}Filter").fields[camel_case(column.name)]
        for operator, taken in input_type(get_named_type(comparison.type).name).fields.items():
            yield column, operator, sample(taken.type, column)


def sample(taken: GraphQLNullableType, column: Column) -> Any:
    """A value of the type that an operator takes."""
    named = get_named_type(taken)
    if named.name == "ID":
        assert column.reference is not None
        value: Any = global_id(column.reference, "mug" if column.reference == "Reward" else new_id())
    elif isinstance(named, GraphQLEnumType):
        value = next(iter(named.values))
    else:
        value = SAMPLES[named.name]
    return [value] if isinstance(taken, GraphQLList) else value


async def test_a_list_is_sorted_by_every_column_that_sorts(run: GraphRunner, member: TestMember) -> None:
    await grow(member, 3)

    for kind, declared in ADMIN_LISTS.items():
        for column in declared.columns:
            for descending in (False, True) if column.sorts else ():
                for nulls_first in (None, True, False):
                    order = Order(column.name, descending=descending, nulls_first=nulls_first)
                    rows = await declared.relation.page(Asker(SYSTEM), order=[order], first=100)
                    values = [getattr(row, column.name) for row in rows]

                    assert await listed(run, kind, sorting=[as_input(order)]) == [global_id(kind, r.id) for r in rows]
                    assert in_order(values, order), (kind, order, values)


def as_input(order: Order) -> dict[str, Any]:
    """The sort input that asks for this order."""
    nulls = {None: None, True: "NULLS_FIRST", False: "NULLS_LAST"}[order.nulls_first]
    return {"field": camel_case(order.field), "direction": "DESC" if order.descending else "ASC", "nulls": nulls}


def in_order(values: list[Any], order: Order) -> bool:
    """True if nulls stand together at their end, and other values in order. Texts follow the database's alphabet."""
    present, nulls = [value for value in values if value is not None], values.count(None)
    nulls_first = order.descending if order.nulls_first is None else order.nulls_first
    together = [None] * nulls + present if nulls_first else present + [None] * nulls
    is_text = any(isinstance(value, str) for value in present)
    return values == together and (is_text or present == sorted(present, reverse=order.descending))


async def test_every_operator_of_every_column_that_filters_is_understood(run: GraphRunner, member: TestMember) -> None:
    await grow(member, 2)

    for kind, declared in ADMIN_LISTS.items():
        everything = set(await listed(run, kind))
        for column, operator, value in filtering(declared):
            filter = {camel_case(column.name): {operator: value}}
            found = set(await listed(run, kind, filter=filter))

            assert found <= everything
            assert set(await listed(run, kind, filter={"and": [filter], "or": [filter]})) == found
            if operator == "is":
                opposite = set(await listed(run, kind, filter={camel_case(column.name): {"isNot": None}}))
                assert (found | opposite, found & opposite) == (everything, set()), (kind, column)


async def test_a_list_is_filtered_by_its_own_ids(run: GraphRunner, member: TestMember) -> None:
    await grow(member, 2)

    for kind in ADMIN_LISTS:
        first, *others = sorted(await listed(run, kind))

        assert others, kind
        assert await listed(run, kind, filter={"id": {"eq": first}}) == [first]
        assert sorted(await listed(run, kind, filter={"id": {"notIn": [first]}})) == others


async def test_a_wrong_id_in_any_column_is_refused_by_its_place_and_never_reaches_the_database(
    run: GraphRunner, statements: list[str]
) -> None:
    tried = 0
    for kind, declared in ADMIN_LISTS.items():
        for column, operator, value in filtering(declared):
            for wrong in (global_id("Teapot", new_id()), str(new_id()), "junk") if column.reference else ():
                filter = {camel_case(column.name): {operator: [wrong] if isinstance(value, list) else wrong}}
                for nested in (filter, {"and": [filter]}, {"or": [{"and": [filter]}]}):
                    result = await ask(run.as_(somebody()), kind, filter=nested)

                    assert [error.extensions for error in result.errors or ()] == [
                        {"code": "BAD_USER_INPUT", "path": ["filter", camel_case(column.name), operator]}
                    ], (kind, nested)
                    tried += 1

    assert tried >= 9 * 4 * 3 * 3
    assert statements == []


@pytest.mark.parametrize("kind", ["Reward", "Member"])
def test_ids_are_decoded_by_the_declaration_whatever_the_column_is_called(kind: str) -> None:
    columns = [Column("given_for", "By what it was given for.", IDFilterComparison, reference=kind)]
    filters = filter_input(f"Gift{kind}", plural="gifts", columns=columns)
    id: Any = "mug" if kind == "Reward" else new_id()

    def condition(text: str) -> Any:
        return condition_of(filters(given_for=IDFilterComparison(eq=text)), columns=columns)

    assert condition(global_id(kind, id)) == Compare("given_for", "eq", id)
    with pytest.raises(InvalidInput) as refused:
        condition(global_id("Teapot", new_id()))
    assert refused.value.path == ("filter", "givenFor", "eq")


def test_a_column_compared_by_id_names_the_type_of_its_ids() -> None:
    with pytest.raises(TypeError):
        Column("member_id", "By member.", IDFilterComparison)
    with pytest.raises(TypeError):
        Column("name", "By name.", StringFieldComparison, reference="Member")


async def test_only_staff_read_a_list(run: GraphRunner, member: TestMember, statements: list[str]) -> None:
    others = (ANONYMOUS, member.actor, TILL, ALL_SCOPES)
    statements.clear()

    for kind in ADMIN_LISTS:
        refused = [await ask(run.as_(who), kind) for who in others]

        assert [error.extensions["code"] for result in refused for error in result.errors or ()] == [
            "UNAUTHENTICATED", "FORBIDDEN", "FORBIDDEN", "FORBIDDEN",
        ], kind  # fmt: skip
    assert statements == []
    for kind in ADMIN_LISTS:
        assert (await ask(run.as_(somebody()), kind)).errors is None, kind


async def test_an_entry_is_a_node_for_staff_and_for_nobody_else(run: GraphRunner, member: TestMember) -> None:
    await grow(member, 2)

    async def nodes(who: Actor, ids: list[str]) -> list[Any]:
        result = await execute(NODES, variables={"ids": ids}, context=run.as_(who).context())
        assert result.errors is None, result.errors
        return list(result.data["nodes"])

    for kind in ADMIN_LISTS:
        ids = await listed(run, kind)

        assert await nodes(somebody(), ids) == [{"__typename": kind, "id": id} for id in ids]
        if kind != "Member":  # more actors than staff may see a member: tests/schema/members/test_member.py
            for who in (ANONYMOUS, member.actor, TILL, ALL_SCOPES):
                assert await nodes(who, ids) == [None] * len(ids), (kind, who)


def test_every_list_with_filters_and_pages_is_declared() -> None:
    assert GRAPH.query_type is not None
    paged = {get_named_type(field.type).name for field in GRAPH.query_type.fields.values() if "paging" in field.args}

    assert {f"{kind}Connection" for kind in ADMIN_LISTS} == paged
