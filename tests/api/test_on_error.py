"""`onError`: an error at a non-null place takes its parent along, or leaves null there and all else as it is."""

import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from api.settings import Settings
from domain.actor import ANONYMOUS
from schema.context import Context
from schema.engine import Engine, Request
from schema.graph import schema
from tests.clients import codes, in_process
from tests.graph import SECRET

COMPILED = "query Compiled { __typename members { totalCount } }"
BY_GRAPHQL_CORE = "query Looking { __typename members { totalCount } __schema { queryType { name } } }"
IN_PARTS = "query Parts { ... @defer { __typename members { totalCount } } }"


@pytest.fixture
async def client(programme: None) -> AsyncIterator[httpx.AsyncClient]:
    """A client that is not signed in, so that `members`, which is never null, is an error."""
    async with in_process(Settings(secret=SECRET)) as client:
        yield client


@pytest.mark.parametrize("text", [COMPILED, BY_GRAPHQL_CORE])
async def test_an_error_takes_its_parent_along_or_stays_where_it_is(client: httpx.AsyncClient, text: str) -> None:
    for _ in range(3):  # from its second sight on the document runs compiled
        answers = {
            given: await client.post("/graphql", json={"query": text} | ({"onError": given} if given else {}))
            for given in ("NULL", "PROPAGATE", None)
        }

        kept = answers["NULL"].json()["data"]
        assert (kept["__typename"], kept["members"]) == ("Query", None)
        assert answers["PROPAGATE"].json()["data"] is answers[None].json()["data"] is None
        assert [codes(answer) for answer in answers.values()] == [["UNAUTHENTICATED"]] * 3


async def test_it_can_stand_in_the_query_string(client: httpx.AsyncClient) -> None:
    answer = await client.get("/graphql", params={"query": COMPILED, "onError": "NULL"})

    assert answer.json()["data"] == {"__typename": "Query", "members": None}


@pytest.mark.parametrize("given", ["HALT", "null", "", 1, True, ["NULL"], {}])
async def test_any_other_value_is_a_bad_request(client: httpx.AsyncClient, given: object) -> None:
    answer = await client.post("/graphql", json={"query": COMPILED, "onError": given})

    assert (answer.status_code, codes(answer)) == (400, ["BAD_REQUEST"])
    assert answer.json()["errors"][0]["message"] == "onError is NULL or PROPAGATE."


async def test_it_holds_for_every_way_a_document_can_run(programme: None) -> None:
    engine = Engine(schema._schema)
    many = "".join(f" a{n}: __typename @skip(if: $v{n})" for n in range(5))
    conditions = f"query C({''.join(f'$v{n}: Boolean!' for n in range(5))}) {{ members {{ totalCount }}{many} }}"
    told: list[Any] = []

    async def ask(text: str, **variables: Any) -> None:
        request = Request(query=text, variables=variables, on_error="NULL")
        async for answer in engine.subscribe(request, Context(secret=SECRET, actor=ANONYMOUS)):
            told.append(answer.body()["data"])

    for number in range(2**5):  # more combinations than one plan compiles
        await ask(conditions, **{f"v{n}": bool(number >> n & 1) for n in range(5)})

    assert len(told) == 32
    assert all(data["members"] is None for data in told)


async def test_it_holds_in_parts(client: httpx.AsyncClient) -> None:
    parts = {}
    for given in ("NULL", "PROPAGATE"):
        headers = {"Accept": "text/event-stream"}
        answer = await client.post("/graphql", json={"query": IN_PARTS, "onError": given}, headers=headers)
        events = [event.partition("data: ")[2] for event in answer.text.strip().split("\n\n")[:-1]]
        parts[given] = json.loads(events[-1])

    assert parts["NULL"]["incremental"][0]["data"] == {"__typename": "Query", "members": None}
    assert parts["NULL"]["incremental"][0]["errors"][0]["extensions"] == {"code": "UNAUTHENTICATED"}
    assert "incremental" not in parts["PROPAGATE"]
    assert parts["PROPAGATE"]["completed"][0]["errors"][0]["extensions"] == {"code": "UNAUTHENTICATED"}
