"""GraphQL over HTTP: whatever comes in, a coded answer goes out, and never a 5xx."""

import json
import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import httpx
import pytest

from api.app import create_app
from api.settings import Settings
from domain import staff
from domain.database import execute
from domain.ids import new_id
from schema.engine import encoded
from schema.executor import JsonText
from tests.factories import PASSWORD, member, staff_member
from tests.graph import SECRET, document

NAMES = "{ __typename }"


@pytest.fixture
async def client(programme: None) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the application's routes; an error that escapes them is a 500."""
    transport = httpx.ASGITransport(create_app(Settings(secret=SECRET)), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://laurel") as client:
        yield client


@pytest.fixture
async def token(programme: None) -> str:
    """A staff member's token."""
    now = datetime.now(UTC)
    await staff_member(now=now)
    signed_in = await staff.sign_in_staff(
        email="grace@example.com",
        password=PASSWORD,
        session_id=new_id(),
        token="laurel_s_" + "x" * 43,
        now=now,
    )
    return signed_in.token


async def post(client: httpx.AsyncClient, query: str, *, token: str | None = None, **variables: Any) -> httpx.Response:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    return await client.post("/graphql", json={"query": query, "variables": variables}, headers=headers)


def codes(answer: httpx.Response) -> list[str]:
    return [error["extensions"]["code"] for error in answer.json()["errors"]]


async def test_a_query_is_answered_by_post_and_by_get(client: httpx.AsyncClient) -> None:
    posted = await post(client, NAMES)
    got = await client.get(
        "/graphql", params={"query": "query Q($n: Int!) { rewards(first: $n) { totalCount } }", "variables": '{"n": 1}'}
    )

    assert (posted.status_code, posted.json()["data"]) == (200, {"__typename": "Query"})
    assert (got.status_code, got.json()["data"]) == (200, {"rewards": {"totalCount": 0}})


BODIES: dict[str, bytes] = {
    "empty": b"",
    "null": b"null",
    "number": b"1",
    "text": b'"query"',
    "boolean": b"true",
    "list": b"[]",
    "list of nothing": b"[null]",
    "list of many": b"[" + b",".join([b'{"query":"{__typename}"}'] * 3) + b"]",
    "object": b"{}",
    "not JSON": b"{query",
    "half": b'{"query": "{__typename}"',
    "invalid UTF-8": b'{"query": "\xff\xfe"}',
    "lone surrogate": b'{"query": "{__typename}", "variables": {"a": "\\ud800"}}',
    "NUL": b"\x00",
    "NaN": b'{"query": "{__typename}", "variables": {"a": NaN}}',
    "query is null": b'{"query": null}',
    "query is empty": b'{"query": ""}',
    "query is a list": b'{"query": ["{__typename}"]}',
    "query is a number": b'{"query": 5}',
    "variables are a list": b'{"query": "{__typename}", "variables": [1]}',
    "variables are a text": b'{"query": "{__typename}", "variables": "{}"}',
    "operation name is a number": b'{"query": "{__typename}", "operationName": 5}',
    "operation name is unknown": b'{"query": "query A {__typename}", "operationName": "B"}',
    "extensions are a list": b'{"query": "{__typename}", "extensions": [1]}',
    "nested arrays": b'{"query": "{__typename}", "variables": {"a": ' + b"[" * 20_000 + b"]" * 20_000 + b"}}",
    "nested objects": b'{"a":' * 15_000 + b"1" + b"}" * 15_000,
    "nested selections": b'{"query": "' + b"{a" * 30_000 + b"}" * 30_000 + b'"}',
    "nested lists in the query": b'{"query": "{a(b:' + b"[" * 40_000 + b'"}',
    "nested types": b'{"query": "query($a: ' + b"[" * 40_000 + b'){a}"}',
    "nested inline objects": b'{"query": "{members(filter:' + b"{and:" * 15_000 + b'"}',
    "huge integer": b'{"query": "query($n: Int!) {rewards(first: $n) {totalCount}}", "variables": {"n": '
    + b"9" * 400
    + b"}}",
    "huge float": b'{"query": "query($n: Int!) {rewards(first: $n) {totalCount}}", "variables": {"n": 1e400}}',
    "huge integer in the query": b'{"query": "{rewards(first: ' + b"9" * 5_000 + b') {totalCount}}"}',
    "subscription": b'{"query": "subscription {balanceChanged {amount}}"}',
    "two operations": b'{"query": "query A {__typename} query B {__typename}"}',
    "fragment cycle": b'{"query": "{...A} fragment A on Query {...B} fragment B on Query {...A}"}',
    "no operation": b'{"query": "fragment A on Query {__typename}"}',
    "type definition": b'{"query": "type A {a: Int}"}',
    "unknown field": b'{"query": "{nothing}"}',
    "many aliases": b'{"query": "{' + b" ".join(b"a%d:__typename" % n for n in range(5_000)) + b'}"}',
    "byte order mark": b'\xef\xbb\xbf{"query": "{__typename}"}',
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
async def test_no_body_whatever_is_an_error_of_ours(client: httpx.AsyncClient, token: str, body: bytes) -> None:
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {token}"}

    answer = await client.post("/graphql", content=body, headers=headers)

    assert answer.status_code < 500, answer.text
    assert answer.headers["content-type"].split(";")[0] in ("application/json", "application/graphql-response+json")
    if "errors" in answer.json():
        assert "INTERNAL_SERVER_ERROR" not in codes(answer)


async def test_nested_variables_are_refused_not_an_error_of_ours(client: httpx.AsyncClient, token: str) -> None:
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {token}"}
    answers = []
    for depth in (1, 6, 200, 480, 5_000):
        filter = '{"and": [' * depth + '{"name": {"eq": "x"}, "phone": {"is": null}}' + "]}" * depth
        body = f'{{"query": {json.dumps(document("admin/Members"))}, "variables": {{"filter": {filter}}}}}'

        answers.append(await client.post("/graphql", content=body, headers=headers))

    assert answers[0].json()["data"]["members"]["totalCount"] == 0
    assert [answer.status_code for answer in answers] == [200, 200, 200, 200, 400]
    assert [codes(answer) for answer in answers[1:]] == [["BAD_USER_INPUT"]] * 3 + [["BAD_REQUEST"]]


@pytest.mark.parametrize(
    "content_type", ["", "text/plain", "application/xml", "multipart/form-data", "application/json; charset=latin-1"]
)
async def test_other_kinds_of_content_are_no_errors_of_ours(client: httpx.AsyncClient, content_type: str) -> None:
    answer = await client.post("/graphql", content=b'{"query": "{__typename}"}', headers={"Content-Type": content_type})

    assert answer.status_code < 500, answer.text


async def test_a_body_of_a_hundred_kibibytes_is_read_and_one_byte_more_is_not(client: httpx.AsyncClient) -> None:
    body = json.dumps({"query": NAMES, "variables": {"a": ""}}).encode()
    room = 100 * 1024 - len(body)

    fits = await client.post(
        "/graphql", content=body.replace(b'""', b'"' + b"x" * room + b'"'), headers={"Content-Type": "application/json"}
    )
    large = await client.post(
        "/graphql",
        content=body.replace(b'""', b'"' + b"x" * (room + 1) + b'"'),
        headers={"Content-Type": "application/json"},
    )

    assert (fits.status_code, large.status_code) == (200, 413)
    assert large.json() == {
        "errors": [{"message": "A request has at most 102,400 bytes.", "extensions": {"code": "BAD_REQUEST"}}]
    }


@pytest.mark.parametrize("authorization", ["Bearer laurel_m_wrong", "Bearer", "Basic YTpi", "nonsense", "Bearer \xe9"])
async def test_a_bad_token_is_401_and_coded(client: httpx.AsyncClient, authorization: str) -> None:
    answer = await client.post(
        "/graphql",
        json={"query": NAMES},
        headers={"Authorization": authorization.encode("latin-1")},  # type: ignore[dict-item]
    )

    assert answer.status_code == 401
    assert answer.json() == {
        "errors": [{"message": "Please sign in first.", "extensions": {"code": "UNAUTHENTICATED"}}]
    }


async def test_refusals_of_queries_carry_their_code_and_leave_the_rest(client: httpx.AsyncClient) -> None:
    answer = await post(client, "{ me { id } }")

    assert answer.status_code == 200
    assert codes(answer) == ["UNAUTHENTICATED"]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("{ node { id } }", "GRAPHQL_VALIDATION_FAILED"),
    ],
)
async def test_documents_that_are_wrong_are_coded(client: httpx.AsyncClient, query: str, code: str) -> None:
    assert codes(await post(client, query)) == [code]


async def test_a_bug_is_masked_under_an_id_and_logged_under_it(
    client: httpx.AsyncClient, token: str, caplog: pytest.LogCaptureFixture
) -> None:
    await execute("ALTER TABLE reward RENAME TO reward_gone")
    try:
        with caplog.at_level(logging.ERROR):
            answer = await post(client, "{ __typename rewards { totalCount } }", token=token)
    finally:
        await execute("ALTER TABLE reward_gone RENAME TO reward")

    [error] = answer.json()["errors"]
    id = error["extensions"].pop("errorId")
    assert (error["message"], error["extensions"]) == (
        "Something went wrong on our side.",
        {"code": "INTERNAL_SERVER_ERROR"},
    )
    assert str(UUID(id)) == id
    assert "reward_version" not in answer.text
    assert "relation" not in answer.text
    [record] = [record for record in caplog.records if id in record.getMessage()]
    assert record.exc_info is not None
    assert 'relation "reward" does not exist' in str(record.exc_info[1])


async def test_a_bug_in_a_mutation_is_masked_too(client: httpx.AsyncClient, token: str) -> None:
    await execute("ALTER TABLE person RENAME TO person_gone")
    try:
        answer = await post(
            client, document("mobile/RequestSignInCode"), token=token, input={"address": "ada@example.com"}
        )
    finally:
        await execute("ALTER TABLE person_gone RENAME TO person")

    assert codes(answer) == ["INTERNAL_SERVER_ERROR"]
    assert "person" not in answer.text


async def test_a_mutation_is_not_sent_by_get(client: httpx.AsyncClient) -> None:
    await member(email="ada@example.com")

    answer = await client.get(
        "/graphql",
        params={"query": 'mutation { requestSignInCode(input: {address: "ada@example.com"}) { __typename } }'},
    )

    assert answer.status_code == 405
    assert answer.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
async def test_other_methods_are_not_allowed(client: httpx.AsyncClient, method: str) -> None:
    assert (await client.request(method, "/graphql")).status_code == 405


@pytest.mark.parametrize(
    ("given", "kept"),
    [("abc-123", True), ("x" * 64, True), ("x" * 65, False), ("", False), ("a\tb", False), (None, False)],
)
async def test_every_answer_carries_a_request_id(client: httpx.AsyncClient, given: str | None, kept: bool) -> None:
    headers = {} if given is None else {"X-Request-Id": given}

    answers = [
        await client.post("/graphql", json={"query": NAMES}, headers=headers),
        await client.post("/graphql", content=b"junk", headers=headers),
        await client.get("/nowhere", headers=headers),
    ]

    ids = [answer.headers["x-request-id"] for answer in answers]
    if kept:
        assert ids == [given] * 3
    else:
        assert len({str(UUID(id)) for id in ids}) == 3


async def test_the_mailbox_is_shown_in_development_and_never_in_production(client: httpx.AsyncClient) -> None:
    production = Settings(env="production", secret=SECRET, smtp_url="smtp://localhost", database_url="postgresql://x")
    transport = httpx.ASGITransport(create_app(production))
    async with httpx.AsyncClient(transport=transport, base_url="http://laurel") as other:
        hidden = await other.get("/dev/mailbox")

    shown = await client.get("/dev/mailbox")

    assert (shown.status_code, hidden.status_code) == (200, 404)
    assert "No messages yet." in shown.text


async def test_what_stands_in_the_mailbox_is_text_not_markup(client: httpx.AsyncClient) -> None:
    await execute(
        "INSERT INTO mailbox_message (recipient, subject, body, html, sent_at)"
        " VALUES ('<a>', '<b>', '<script>', '<script>\">', now())"
    )

    answer = await client.get("/dev/mailbox")

    assert "<script>" not in answer.text
    assert "<pre>&lt;script&gt;</pre>" in answer.text
    assert '<iframe sandbox srcdoc="&lt;script&gt;&quot;&gt;"></iframe>' in answer.text


async def test_health_tells_whether_the_database_answers(client: httpx.AsyncClient) -> None:
    live, ready = await client.get("/health/live"), await client.get("/health/ready")

    assert (live.json(), ready.json()) == ({"status": "live"}, {"status": "ready"})


async def test_staff_see_how_postgresql_answers_a_list(client: httpx.AsyncClient, token: str) -> None:
    body = {"query": "{ list: communities { nodes { name } } }", "extensions": {"explain": True}}
    as_staff = {"Authorization": f"Bearer {token}"}
    await client.post("/graphql", json=body, headers=as_staff)  # a document is compiled at its second use

    asked = (await client.post("/graphql", json=body, headers=as_staff)).json()
    by_nobody = (await client.post("/graphql", json=body)).json()
    not_asked = (await client.post("/graphql", json=body | {"extensions": {}}, headers=as_staff)).json()

    [explained] = asked["extensions"]["explain"]
    assert explained["path"] == ["list"]
    assert "FROM community" in explained["sql"]
    assert explained["plan"][0]["Execution Time"] > 0
    assert "explain" not in by_nobody["extensions"]
    assert "explain" not in not_asked["extensions"]
    assert asked["data"] == by_nobody["data"] == not_asked["data"] == {"list": {"nodes": []}}


def test_what_orjson_refuses_is_written_beside_what_a_statement_answers() -> None:
    body = {"data": {"list": JsonText('{"nodes":[1]}'), "name": "half a pair: \ud800"}}

    assert json.loads(encoded(body)) == {"data": {"list": {"nodes": [1]}, "name": "half a pair: \ud800"}}
    assert encoded({"data": {"list": JsonText("[1]")}}) == '{"data":{"list":[1]}}'
