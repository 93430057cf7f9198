"""Laurel's own schema with the compiled executor behind `schema.execute`: the operations that front ends ship."""

from typing import Any

import pytest
from graphql import DocumentNode, GraphQLSchema, parse

from schema.executor import NotCompiled, Plan, compile_operation, execute_function, tally
from schema.graph import schema
from tests import factories
from tests.graph import OPERATIONS, GraphRunner


@pytest.fixture
def wired(monkeypatch: pytest.MonkeyPatch) -> dict[Any, Any]:
    """Puts the executor behind the schema for one test; answers the plans that it used."""
    found: dict[Any, Plan | NotCompiled] = {}

    def find_plan(core: GraphQLSchema, document: DocumentNode, name: str | None) -> Plan | NotCompiled:
        return found.setdefault((id(document), name), compile_operation(core, document, name))

    monkeypatch.setattr(type(schema), "_get_execute_function", lambda self: execute_function(find_plan))
    return found


async def test_an_operation_of_the_app_runs_compiled(
    wired: dict[Any, Any], run: GraphRunner, member: factories.TestMember
) -> None:
    before = tally.executed
    mug = await factories.reward(stock=3)

    answer = await schema.execute(
        "query ($first: Int!) { me { id } rewards(first: $first) { nodes { name stock } totalCount } }",
        {"first": 2},
        context_value=run.as_(member).by_level().context(),
    )

    assert mug
    assert answer.errors is None
    assert answer.data is not None
    assert answer.data["rewards"] == {"nodes": [{"name": "Mug", "stock": 3}], "totalCount": 1}
    assert tally.executed == before + 1
    assert [type(plan) for plan in wired.values()] == [Plan]


async def test_introspection_goes_to_graphql_core(wired: dict[Any, Any], run: GraphRunner) -> None:
    before = tally.fallbacks["introspection"]

    answer = await schema.execute("{ __schema { queryType { name } } }", context_value=run.context())

    assert answer.data == {"__schema": {"queryType": {"name": "Query"}}}
    assert tally.fallbacks["introspection"] == before + 1


@pytest.mark.parametrize("file", sorted(OPERATIONS.rglob("*.graphql")), ids=lambda file: file.stem)
def test_every_operation_of_the_front_ends_compiles(file: Any) -> None:
    assert isinstance(compile_operation(schema._schema, parse(file.read_text())), Plan)
