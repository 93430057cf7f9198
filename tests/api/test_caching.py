"""Queries by GET: tagged by their data, and not sent again to whom they are known; nothing else is kept."""

from collections.abc import AsyncIterator

import httpx
import pytest

from api.settings import Settings
from tests import factories
from tests.clients import codes, in_process, staff_token, without_cost
from tests.graph import SECRET

QUERY = {"query": "{ rewards(first: 5) { nodes { name } } }"}


@pytest.fixture
async def client(programme: None) -> AsyncIterator[httpx.AsyncClient]:
    """A client that is not signed in."""
    async with in_process(Settings(secret=SECRET)) as client:
        yield client


async def test_what_is_known_is_not_sent_again(client: httpx.AsyncClient) -> None:
    first = await client.get("/graphql", params=QUERY)
    tag = first.headers["etag"]

    again = [
        await client.get("/graphql", params=QUERY, headers={"If-None-Match": given})
        for given in (tag, tag.removeprefix("W/"), f'"x", {tag}', "*")
    ]

    assert (first.status_code, without_cost(first.json())) == (200, {"data": {"rewards": {"nodes": []}}})
    assert tag.startswith('W/"')
    for answer in again:
        assert (answer.status_code, answer.content, answer.headers["etag"]) == (304, b"", tag)
        assert answer.headers["cache-control"] == "public, no-cache"
        assert answer.headers["vary"] == "Accept, Accept-Language, Authorization, Accept-Encoding"


async def test_what_has_changed_is_sent(client: httpx.AsyncClient) -> None:
    first = await client.get("/graphql", params=QUERY)
    await factories.reward(name="Mug")

    again = await client.get("/graphql", params=QUERY, headers={"If-None-Match": first.headers["etag"]})

    assert (again.status_code, without_cost(again.json())) == (200, {"data": {"rewards": {"nodes": [{"name": "Mug"}]}}})
    assert again.headers["etag"] != first.headers["etag"]


async def test_the_tag_is_the_same_for_the_same_data_whatever_is_told_of_the_cost(programme: None) -> None:
    async with in_process(Settings(secret=SECRET, rate_capacity=100, rate_restored=1)) as client:
        first, second = [await client.get("/graphql", params=QUERY) for _ in range(2)]
        known = await client.get("/graphql", params=QUERY, headers={"If-None-Match": first.headers["etag"]})

    assert [answer.json()["extensions"] for answer in (first, second)] == [
        {"cost": {"requested": 10, "available": available, "capacity": 100, "restoredPerSecond": 1}}
        for available in (90, 80)
    ]
    assert first.headers["etag"] == second.headers["etag"]
    assert [answer.headers["ratelimit"] for answer in (first, second, known)] == [
        '"cost";r=90;t=10',
        '"cost";r=80;t=20',
        '"cost";r=70;t=30',
    ]
    assert known.status_code == 304


async def test_who_may_keep_an_answer_follows_from_who_asks(client: httpx.AsyncClient) -> None:
    token = await staff_token()

    nobody = await client.get("/graphql", params=QUERY)
    staff = await client.get("/graphql", params=QUERY, headers={"Authorization": f"Bearer {token}"})

    assert nobody.headers["cache-control"] == "public, no-cache"
    assert staff.headers["cache-control"] == "private, no-cache"
    assert nobody.headers["vary"] == staff.headers["vary"] == "Accept, Accept-Language, Authorization"


async def test_nothing_else_is_kept(client: httpx.AsyncClient) -> None:
    failed = "{ __typename members { totalCount } }"

    answers = [
        await client.post("/graphql", json=QUERY),
        await client.post("/graphql", json={"query": "{ nothing }"}),
        await client.get("/graphql", params={"query": "{ nothing }"}),
        await client.get("/graphql", params={"query": failed}),
        await client.get("/graphql", params={"query": failed, "onError": "NULL"}),
        await client.get("/graphql", params={"query": "mutation { signOut { __typename } }"}),
    ]

    assert [answer.headers["cache-control"] for answer in answers] == ["no-store"] * 6
    assert not any("etag" in answer.headers for answer in answers)
    assert codes(answers[4]) == ["UNAUTHENTICATED"]
