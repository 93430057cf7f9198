"""Rates, the schema and deadlines as clients of HTTP and SSE meet them, through the application."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from api.app import create_app
from api.settings import Settings
from schema.engine import Mode
from tests.graph import SECRET

pytestmark = pytest.mark.usefixtures("programme")

PAGE = "query Page($n: Int!) { rewards(first: $n) { nodes { id } } }"
RESPONSE = "application/graphql-response+json"


@asynccontextmanager
async def client_of(**settings: Any) -> AsyncIterator[httpx.AsyncClient]:
    """A client of an application with these settings."""
    app = create_app(Settings(secret=SECRET, **settings))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://laurel") as client:
        yield client


async def ask(client: httpx.AsyncClient, n: int, **headers: str) -> httpx.Response:
    return await client.post("/graphql", json={"query": PAGE, "variables": {"n": n}}, headers=headers)


async def test_every_answer_tells_the_rate_in_its_headers() -> None:
    async with client_of() as client:
        answer = await ask(client, 10)
        refused = await client.post("/graphql", json={"query": "{ nope }"})

    assert answer.json() == {
        "data": {"rewards": {"nodes": []}},
        "extensions": {"cost": {"requested": 20, "available": 49_980, "capacity": 50_000, "restoredPerSecond": 1_000}},
    }
    assert answer.headers["ratelimit-policy"] == '"cost";q=50000;w=50'
    assert answer.headers["ratelimit"] == '"cost";r=49980;t=1'
    assert "retry-after" not in answer.headers
    assert "ratelimit" not in refused.headers


@pytest.mark.parametrize("accept", ["application/json", RESPONSE, "text/event-stream"])
async def test_over_the_rate_one_is_told_when_to_come_back(accept: str) -> None:
    async with client_of(rate_capacity=100, rate_restored=1) as client:
        await ask(client, 45)
        answer = await ask(client, 10, Accept=accept)

    assert answer.status_code == 429
    assert answer.headers["content-type"] == f"{RESPONSE if accept == RESPONSE else 'application/json'}; charset=utf-8"
    assert answer.headers["retry-after"] == "10"
    assert answer.headers["ratelimit"] == '"cost";r=10;t=90'
    [error] = answer.json()["errors"]
    assert error["message"] == "You have sent too many requests. Please try again in 10 seconds."
    assert (error["extensions"]["code"], error["extensions"]["retryAfter"]) == ("THROTTLED", 10)


async def test_a_stream_is_charged_once_and_tells_it_with_its_first_event() -> None:
    async with client_of(rate_capacity=100, rate_restored=1) as client:
        stream = await ask(client, 10, Accept="text/event-stream")
        after = await ask(client, 10)

    assert stream.status_code == 200
    assert stream.headers["ratelimit"] == '"cost";r=80;t=20'
    assert '"cost":{"requested":20,"available":80,"capacity":100,"restoredPerSecond":1}' in stream.text
    assert after.json()["extensions"]["cost"]["available"] == 60


async def test_pages_of_allowed_origins_may_read_the_rate() -> None:
    async with client_of(allowed_origins=("https://shop.example.com",)) as client:
        answer = await ask(client, 1, Origin="https://shop.example.com")

    assert answer.headers["access-control-expose-headers"] == "X-Request-Id, RateLimit, RateLimit-Policy, Retry-After"


async def test_in_production_nobody_unknown_reads_the_schema_whichever_documents_are_answered() -> None:
    production = {"env": "production", "smtp_url": "smtp://localhost", "database_url": "postgresql://x"}
    query = {"query": "{ __schema { queryType { name } } }"}
    refused = []
    for mode in (Mode.OFF, Mode.LOG, Mode.ONLY):
        async with client_of(**production, trusted_documents=(("mobile", mode),)) as client:
            refused.append(await client.post("/graphql", json=query))
    async with client_of() as client:
        told = await client.post("/graphql", json=query)

    unknown = {"message": "Sign in to read the schema.", "extensions": {"code": "UNAUTHENTICATED"}}
    untrusted = {
        "message": "Only documents from a manifest are answered here.",
        "extensions": {"code": "PERSISTED_QUERY_NOT_IN_LIST"},
    }
    assert [answer.status_code for answer in refused] == [401, 401, 400]
    assert [answer.json() for answer in refused] == [
        {"errors": [unknown]},
        {"errors": [unknown]},
        {"errors": [untrusted]},
    ]
    assert told.json()["data"] == {"__schema": {"queryType": {"name": "Query"}}}
