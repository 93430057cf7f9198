"""Documents by id over HTTP: manifests, automatic persisted queries, and what each client may send."""

import hashlib
import json
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.settings import Settings
from schema.engine import Mode
from tests.clients import codes, in_process, staff_token, without_cost
from tests.graph import SECRET, document
from tests.processes import finished

REWARDS = document("mobile/Rewards")
ID = hashlib.sha256(REWARDS.encode()).hexdigest()
FREE = "query Free { __typename }"
FREE_HASH = hashlib.sha256(FREE.encode()).hexdigest()
PRODUCTION = Settings(env="production", secret=SECRET, smtp_url="smtp://localhost", database_url="postgresql://x")
NAMES = {"data": {"__typename": "Query"}}
NO_REWARDS = {"nodes": [], "pageInfo": {"hasNextPage": False, "endCursor": None}, "totalCount": 0}


@pytest.fixture
async def client(programme: None) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a development server."""
    async with in_process(Settings(secret=SECRET)) as client:
        yield client


@pytest.fixture
async def app(programme: None) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a production server, where nobody is signed in."""
    async with in_process(PRODUCTION) as client:
        yield client


def apq(hash: object, *, version: object = 1) -> dict[str, Any]:
    return {"persistedQuery": {"version": version, "sha256Hash": hash}}


async def post(client: httpx.AsyncClient, **body: Any) -> httpx.Response:
    return await client.post("/graphql", json=body)


async def test_a_trusted_document_is_named_in_every_way(client: httpx.AsyncClient) -> None:
    answers = [
        await post(client, documentId=f"sha256:{ID}"),
        await post(client, documentId=ID),
        await post(client, documentId=f"sha256:{ID}", query=""),
        await post(client, documentId=f"sha256:{ID}", query=REWARDS),
        await post(client, extensions=apq(ID)),
        await post(client, extensions=apq(ID), documentId=f"sha256:{ID}", query=REWARDS),
        await client.get("/graphql", params={"documentId": f"sha256:{ID}"}),
        await client.get("/graphql", params={"extensions": json.dumps(apq(ID)), "variables": "{}"}),
        await client.get(f"/graphql/sha256:{ID}"),
        await client.get(f"/graphql/sha256:{ID}/Rewards"),
        await client.post(f"/graphql/sha256:{ID}", json={}),
        await client.post(f"/graphql/sha256:{ID}/Rewards", json={"operationName": "Rewards"}),
    ]

    assert [(answer.status_code, answer.json()["data"]["rewards"]) for answer in answers] == [(200, NO_REWARDS)] * 12


async def test_variables_go_with_an_id(client: httpx.AsyncClient) -> None:
    good = await post(client, documentId=f"sha256:{ID}", variables={"first": 2})
    bad = await client.get(f"/graphql/sha256:{ID}", params={"variables": '{"first": "many"}'})

    assert good.json()["data"]["rewards"] == NO_REWARDS
    assert codes(bad) == ["BAD_USER_INPUT"]


async def test_an_unknown_hash_is_answered_once_its_text_came_along(client: httpx.AsyncClient) -> None:
    unknown = await post(client, extensions=apq(FREE_HASH))
    registered = await post(client, query=FREE, extensions=apq(FREE_HASH))
    known = await post(client, extensions=apq(FREE_HASH))
    by_id = await client.get(f"/graphql/sha256:{FREE_HASH}")

    assert (unknown.status_code, unknown.headers["cache-control"]) == (200, "no-store")
    assert unknown.json()["errors"] == [
        {"message": "PersistedQueryNotFound", "extensions": {"code": "PERSISTED_QUERY_NOT_FOUND"}}
    ]
    assert [without_cost(answer.json()) for answer in (registered, known, by_id)] == [NAMES] * 3


async def test_an_unknown_hash_has_status_200_whatever_is_accepted(client: httpx.AsyncClient) -> None:
    answer = await client.post(
        "/graphql", json={"extensions": apq(FREE_HASH)}, headers={"Accept": "application/graphql-response+json"}
    )

    assert (answer.status_code, codes(answer)) == (200, ["PERSISTED_QUERY_NOT_FOUND"])


async def test_a_hash_of_another_text_registers_nothing(client: httpx.AsyncClient) -> None:
    other = hashlib.sha256(b"another").hexdigest()

    refused = [
        await post(client, query=FREE, extensions=apq(other)),
        await post(client, query=FREE, documentId=f"sha256:{other}"),
        await post(client, query=FREE, documentId=f"sha256:{ID}"),
    ]

    assert [(answer.status_code, codes(answer)) for answer in refused] == [(400, ["BAD_REQUEST"])] * 3
    assert {answer.json()["errors"][0]["message"] for answer in refused} == {
        "The text of the document is not the one that its hash names."
    }
    for hash in (other, FREE_HASH):
        assert codes(await post(client, extensions=apq(hash))) == ["PERSISTED_QUERY_NOT_FOUND"]


@pytest.mark.parametrize("version", [2, 0, "1", None, True, 1.5])
async def test_another_version_is_not_supported(client: httpx.AsyncClient, version: object) -> None:
    answer = await post(client, query=FREE, extensions=apq(FREE_HASH, version=version))

    assert (answer.status_code, codes(answer)) == (200, ["PERSISTED_QUERY_NOT_SUPPORTED"])
    assert answer.json()["errors"][0]["message"] == "PersistedQueryNotSupported"


@pytest.mark.parametrize(
    "body",
    [
        {"documentId": 5},
        {"documentId": ""},
        {"documentId": "sha256:"},
        {"documentId": "sha256:" + "g" * 64},
        {"documentId": "sha256:" + ID.upper()},
        {"documentId": "sha256:" + ID + "0"},
        {"documentId": "md5:" + ID},
        {"documentId": "a b"},
        {"documentId": "é"},
        {"documentId": "a" * 201},
        {"extensions": {"persistedQuery": 1}},
        {"extensions": {"persistedQuery": {"version": 1}}},
        {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": ID[:-1]}}},
        {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": [ID]}}},
        {"documentId": f"sha256:{ID}", "extensions": {"persistedQuery": {"version": 1, "sha256Hash": FREE_HASH}}},
        {"documentId": f"sha256:{ID}", "query": 5},
        {"documentId": f"sha256:{ID}", "operationName": 5},
    ],
)
async def test_a_malformed_id_is_a_bad_request(client: httpx.AsyncClient, body: dict[str, Any]) -> None:
    answer = await client.post("/graphql", json=body)

    assert (answer.status_code, codes(answer)) == (400, ["BAD_REQUEST"])


async def test_the_path_and_the_body_name_the_same(client: httpx.AsyncClient) -> None:
    other_id = await client.post(f"/graphql/sha256:{ID}", json={"documentId": f"sha256:{FREE_HASH}"})
    other_name = await client.post(f"/graphql/sha256:{ID}/Rewards", json={"operationName": "Others"})
    no_such_name = await client.get(f"/graphql/sha256:{ID}/Others")

    assert [codes(answer) for answer in (other_id, other_name, no_such_name)] == [
        ["BAD_REQUEST"],
        ["BAD_REQUEST"],
        ["OPERATION_RESOLUTION_FAILURE"],
    ]


async def test_a_mutation_by_id_is_not_run_by_get(client: httpx.AsyncClient) -> None:
    sign_in = hashlib.sha256(document("mobile/SignOut").encode()).hexdigest()

    answers = [
        await client.get(f"/graphql/sha256:{sign_in}", headers={"Accept": accept})
        for accept in ("application/json", "text/event-stream", "multipart/mixed")
    ]

    assert [(answer.status_code, answer.headers["allow"], codes(answer)) for answer in answers] == [
        (405, "POST", ["BAD_REQUEST"])
    ] * 3


async def test_a_trusted_document_is_streamed_by_its_id(client: httpx.AsyncClient) -> None:
    answer = await client.get(f"/graphql/sha256:{ID}", headers={"Accept": "text/event-stream"})
    unknown = await client.get(f"/graphql/sha256:{FREE_HASH}", headers={"Accept": "text/event-stream"})

    event, done = answer.text.strip().split("\n\n")
    assert json.loads(event.removeprefix("event: next\ndata: ")) == {
        "data": {"rewards": NO_REWARDS},
        "extensions": {"cost": {"requested": 60, "available": 49_940, "capacity": 50_000, "restoredPerSecond": 1_000}},
    }
    assert done.startswith("event: complete")
    assert codes(unknown) == ["PERSISTED_QUERY_NOT_FOUND"]


async def test_a_brand_adds_its_own_manifest(programme: None, tmp_path: Path) -> None:
    operations = [{"id": "app-1.2/names", "name": "Free", "type": "query", "body": FREE}]
    manifest = {"format": "apollo-persisted-query-manifest", "version": 1, "operations": operations}
    (tmp_path / "brand.json").write_text(json.dumps(manifest))

    async with in_process(PRODUCTION.model_copy(update={"manifests": (tmp_path,)})) as app:
        answers = [
            await post(app, documentId="app-1.2/names"),
            await post(app, documentId="app-1.2/names", query=FREE),
            await post(app, query=FREE),
            await post(app, documentId=f"sha256:{FREE_HASH}"),
        ]
        other = await post(app, documentId="app-1.2/names", query=REWARDS)
        own = await post(app, documentId=f"sha256:{ID}")

    assert [without_cost(answer.json()) for answer in answers] == [NAMES] * 4
    assert (codes(other), own.json()["data"]["rewards"]) == (["BAD_REQUEST"], NO_REWARDS)


@pytest.mark.slow
async def test_a_broken_manifest_stops_the_start(database_url: str, tmp_path: Path) -> None:
    (tmp_path / "brand.json").write_text("{")
    environment = {
        "LAUREL_DATABASE_URL": database_url,
        "LAUREL_SECRET": SECRET.decode(),
        "LAUREL_MANIFESTS": str(tmp_path / "brand.json"),
    }

    status, _, told = await finished("serve", "--port", "0", environment=environment)

    assert (status, told.splitlines()[-1]) == (1, f"The manifest {tmp_path}/brand.json is not JSON.")


async def test_where_only_trusted_documents_are_answered_all_others_are_refused(app: httpx.AsyncClient) -> None:
    trusted = [
        await post(app, documentId=f"sha256:{ID}"),
        await post(app, query=REWARDS),
        await post(app, query=REWARDS, extensions=apq(ID)),
        await app.get(f"/graphql/sha256:{ID}"),
    ]
    refused = [
        await post(app, query=FREE),
        await post(app, query=FREE, extensions=apq(FREE_HASH)),
        await post(app, extensions=apq(FREE_HASH)),
        await post(app, query="{ not GraphQL"),
        await app.get("/graphql", params={"query": FREE}),
        await app.get("/graphql", params={"query": FREE}, headers={"Accept": "text/event-stream"}),
    ]

    assert [answer.json()["data"]["rewards"] for answer in trusted] == [NO_REWARDS] * 4
    assert [(a.status_code, codes(a)) for a in refused] == [(400, ["PERSISTED_QUERY_NOT_IN_LIST"])] * 6
    assert refused[0].json()["errors"][0]["message"] == "Only documents from a manifest are answered here."


async def test_a_refused_document_is_not_charged(programme: None) -> None:
    async with in_process(PRODUCTION.model_copy(update={"rate_restored": 1})) as app:
        refused = [
            await post(app, query=FREE),
            await post(app, extensions=apq(FREE_HASH)),
            await app.get("/graphql", params={"query": FREE}, headers={"Accept": "text/event-stream"}),
            await app.post("/graphql", json={"query": FREE}, headers={"Accept": "multipart/mixed"}),
        ]
        trusted = await post(app, documentId=f"sha256:{ID}")

    assert not any("ratelimit" in answer.headers for answer in refused)
    assert trusted.json()["extensions"]["cost"]["available"] == 50_000 - 60


async def test_the_explorer_works_in_production(app: httpx.AsyncClient) -> None:
    await staff_token()
    credentials = {"email": "grace@example.com", "password": "correct horse battery"}

    signed_in = await post(app, query=document("admin/SignInStaff"), variables={"input": credentials})
    token = signed_in.json()["data"]["signInStaff"]["token"]
    free = await app.post("/graphql", json={"query": FREE}, headers={"Authorization": f"Bearer {token}"})
    nobody = [await post(app, query=FREE), await post(app, extensions=apq(FREE_HASH))]

    assert without_cost(free.json()) == NAMES
    assert [codes(answer) for answer in nobody] == [["PERSISTED_QUERY_NOT_IN_LIST"]] * 2


def test_the_explorer_signs_in_with_a_document_of_the_manifest() -> None:
    session = (Path(__file__).parents[2] / "api/explorer_bundle/src/session.js").read_text()

    assert f"`{document('admin/SignInStaff')}`" in session


async def test_the_explorer_is_served_in_production_only_where_it_was_turned_on(programme: None) -> None:
    found = []
    for settings in (
        PRODUCTION,
        PRODUCTION.model_copy(update={"explorer": True}),
        Settings(secret=SECRET, explorer=False),
    ):
        async with in_process(settings) as client:
            found.append((await client.get("/admin/explorer")).text != "Not Found")

    assert found == [False, True, False]


async def test_a_document_that_is_not_trusted_is_logged_once(programme: None, caplog: pytest.LogCaptureFixture) -> None:
    settings = Settings(secret=SECRET, trusted_documents=(("mobile", Mode.LOG),))
    with caplog.at_level(logging.INFO, logger="schema.engine"):
        async with in_process(settings) as client:
            answers = [await post(client, query=text) for text in (FREE, FREE, REWARDS, "{ nothing }")]

    told = [record for record in caplog.records if record.name == "schema.engine.engine"]
    assert without_cost(answers[1].json()) == NAMES
    assert [(r.levelname, r.getMessage()) for r in told] == [("INFO", "a document ran that is in no manifest")]
    assert [(vars(r)["operation"], vars(r)["client"], vars(r)["document"]) for r in told] == [
        ("Free", "mobile", FREE_HASH)
    ]
