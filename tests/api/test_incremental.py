"""@defer and @stream: in parts for clients that take parts, one whole answer for all others."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from api.graphql.multipart import respond_in_parts
from api.graphql.negotiation import Accepts, Terms, negotiate
from api.graphql.negotiation import Parts as Format
from api.settings import Settings
from schema.engine import Answer, Part, Parts
from tests import factories
from tests.clients import codes, in_process, without_cost
from tests.graph import SECRET

DEFERRED = 'query Deferred { rewards(first: 5) { totalCount ... @defer(label: "names") { nodes { name } } } }'
STREAMED = "query Streamed { rewards(first: 5) { nodes @stream(initialCount: 1) { name } } }"
NAMES = [{"name": "Mug 0"}, {"name": "Mug 1"}, {"name": "Mug 2"}]
PENDING, PATHS = "multipart/mixed;incrementalSpec=v0.2", 'multipart/mixed; deferSpec="20220824"'


@pytest.fixture
async def client(programme: None) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a server with three rewards."""
    for number in range(3):
        await factories.reward(name=f"Mug {number}")
    async with in_process(Settings(secret=SECRET)) as client:
        yield client


async def post(client: httpx.AsyncClient, query: str, accept: str, **variables: Any) -> httpx.Response:
    return await client.post("/graphql", json={"query": query, "variables": variables}, headers={"Accept": accept})


def parts_of(answer: httpx.Response) -> list[Any]:
    """The payloads of a multipart body, its framing checked to the letter."""
    preamble, *parts, end = answer.text.split("\r\n---")
    assert (preamble, end) == ("", "--\r\n")
    head = "\r\ncontent-type: application/json; charset=utf-8\r\n\r\n"
    assert all(part.startswith(head) for part in parts)
    return [json.loads(part.removeprefix(head)) for part in parts]


def costless(answer: httpx.Response) -> list[Any]:
    """The same, without what the first of them tells of the cost."""
    first, *rest = parts_of(answer)
    return [without_cost(first), *rest]


async def test_the_first_part_and_the_headers_tell_the_cost_which_is_taken_once(client: httpx.AsyncClient) -> None:
    by_id, by_path = await post(client, DEFERRED, PENDING), await post(client, STREAMED, PATHS)
    by_event = await post(client, DEFERRED, "text/event-stream")

    first, *events = [json.loads(line[6:]) for line in by_event.text.split("\n") if line.startswith("data: {")]
    firsts, rest = zip(*((parts[0], parts[1:]) for parts in map(parts_of, (by_id, by_path))), strict=True)
    taken = [told["extensions"].pop("cost") for told in (*firsts, first)]
    available = [cost.pop("available") for cost in taken]
    assert taken == [{"requested": 10, "capacity": 50_000, "restoredPerSecond": 1_000}] * 3
    # A thousand a second are given back meanwhile.
    assert available[0] == 49_990
    assert all(49_990 >= each >= 49_970 for each in available[1:])
    assert not any("extensions" in part for part in (*rest[0], *rest[1], *events))
    assert [answer.headers["ratelimit"] for answer in (by_id, by_path, by_event)] == [
        f'"cost";r={each};t=1' for each in available
    ]


@pytest.mark.parametrize("accept", ["multipart/mixed", PENDING, f"{PENDING}, application/json;q=0.9"])
async def test_parts_are_named_by_ids_as_the_specification_has_it(client: httpx.AsyncClient, accept: str) -> None:
    deferred, streamed = await post(client, DEFERRED, accept), await post(client, STREAMED, accept)

    assert deferred.headers["content-type"] == 'multipart/mixed; boundary="-"; incrementalSpec=v0.2'
    assert deferred.headers["cache-control"] == "no-store"
    assert costless(deferred) == [
        {
            "data": {"rewards": {"totalCount": 3}},
            "pending": [{"id": "0", "path": ["rewards"], "label": "names"}],
            "hasNext": True,
        },
        {"incremental": [{"data": {"nodes": NAMES}, "id": "0"}], "completed": [{"id": "0"}], "hasNext": False},
    ]
    assert costless(streamed) == [
        {
            "data": {"rewards": {"nodes": NAMES[:1]}},
            "pending": [{"id": "0", "path": ["rewards", "nodes"]}],
            "hasNext": True,
        },
        {"incremental": [{"items": NAMES[1:], "id": "0"}], "completed": [{"id": "0"}], "hasNext": False},
    ]


async def test_parts_are_named_by_paths_for_who_asks_so(client: httpx.AsyncClient) -> None:
    accept = f"{PATHS}, application/json"

    deferred, streamed = await post(client, DEFERRED, accept), await post(client, STREAMED, accept)

    assert deferred.headers["content-type"] == 'multipart/mixed; boundary="-"; deferSpec=20220824'
    assert costless(deferred) == [
        {"data": {"rewards": {"totalCount": 3}}, "hasNext": True},
        {"incremental": [{"data": {"nodes": NAMES}, "path": ["rewards"], "label": "names"}], "hasNext": False},
    ]
    assert costless(streamed) == [
        {"data": {"rewards": {"nodes": NAMES[:1]}}, "hasNext": True},
        {"incremental": [{"items": NAMES[1:], "path": ["rewards", "nodes", 1]}], "hasNext": False},
    ]


async def test_parts_are_events_for_who_takes_events(client: httpx.AsyncClient) -> None:
    answer = await post(client, DEFERRED, "text/event-stream")

    first, second, complete = answer.text.strip().split("\n\n")
    assert json.loads(first.removeprefix("event: next\ndata: "))["hasNext"] is True
    assert json.loads(second.removeprefix("event: next\ndata: "))["hasNext"] is False
    assert complete.startswith("event: complete")


WHOLE = {"totalCount": 3, "nodes": NAMES}


@pytest.mark.parametrize("accept", ["application/json", "*/*", "application/json, multipart/mixed;q=0.5"])
async def test_who_takes_no_parts_gets_one_whole_answer(client: httpx.AsyncClient, accept: str) -> None:
    for _ in range(3):
        deferred, streamed = await post(client, DEFERRED, accept), await post(client, STREAMED, accept)

        assert deferred.headers["content-type"] == "application/json; charset=utf-8"
        assert without_cost(deferred.json()) == {"data": {"rewards": WHOLE}}
        assert without_cost(streamed.json()) == {"data": {"rewards": {"nodes": NAMES}}}


async def test_a_condition_decides_per_request(client: httpx.AsyncClient) -> None:
    query = "query C($later: Boolean!) { rewards(first: 5) { totalCount ... @defer(if: $later) { nodes { name } } } }"
    accept = f"{PENDING}, application/json"

    later, now = await post(client, query, accept, later=True), await post(client, query, accept, later=False)
    wrong = await post(client, query, accept, later="yes")

    assert len(parts_of(later)) == 2
    assert without_cost(now.json()) == {"data": {"rewards": WHOLE}}
    assert (wrong.headers["content-type"], codes(wrong)) == ("application/json; charset=utf-8", ["BAD_USER_INPUT"])


async def test_a_document_without_the_directives_is_answered_whole(client: httpx.AsyncClient) -> None:
    either = await post(client, "{ __typename }", f"{PENDING}, application/graphql-response+json;q=0.9")
    parts_only = await post(client, "{ __typename }", "multipart/mixed")

    assert either.headers["content-type"] == "application/graphql-response+json; charset=utf-8"
    assert costless(parts_only) == [{"data": {"__typename": "Query"}, "hasNext": False}]


async def test_what_is_wrong_with_a_request_is_told_in_plain_json(client: httpx.AsyncClient) -> None:
    unknown = await post(client, "{ rewards { ... @defer { nothing } } }", "multipart/mixed")
    misplaced = await post(client, "{ __typename @stream }", f"{PATHS}, application/json")

    assert [(answer.headers["content-type"], codes(answer)) for answer in (unknown, misplaced)] == [
        ("application/json; charset=utf-8", ["GRAPHQL_VALIDATION_FAILED"])
    ] * 2


FAILING = "{ __typename ... @defer { members { totalCount } } }"


async def test_errors_of_parts_are_coded_and_masked(client: httpx.AsyncClient) -> None:
    by_id = costless(await post(client, FAILING, PENDING))
    by_path = costless(await post(client, FAILING, PATHS))

    [completed] = by_id[1]["completed"]
    [failed] = by_path[1]["incremental"]
    assert (by_id[0]["data"], by_path[0]) == (
        {"__typename": "Query"},
        {"data": {"__typename": "Query"}, "hasNext": True},
    )
    assert (failed["data"], failed["path"], failed["errors"]) == (None, [], completed["errors"])
    assert completed["errors"][0]["extensions"] == {"code": "UNAUTHENTICATED"}
    assert completed["errors"][0]["path"] == ["members"]


@pytest.mark.parametrize(
    ("header", "terms"),
    [
        ("multipart/mixed", Terms(parts=Format.PENDING, only_parts=True)),
        ("multipart/mixed;deferSpec=20220824", Terms(parts=Format.PATHS, only_parts=True)),
        ("multipart/mixed;incrementalSpec=v0.2,*/*;q=0.1", Terms(parts=Format.PENDING)),
        ("multipart/mixed;deferSpec=20991231, application/json", Terms()),
        ("multipart/mixed;deferSpec=20991231", None),
        ("multipart/mixed;boundary=graphql;subscriptionSpec=1.0,application/json", Terms()),
        (
            "application/graphql-response+json, application/json, text/event-stream, multipart/mixed",
            Terms(Accepts.RESPONSE, Format.PENDING),
        ),
        ("text/event-stream, multipart/mixed;q=0.9", Terms(Accepts.EVENTS)),
        ("application/json, multipart/mixed;q=0", Terms()),
    ],
)
def test_the_format_is_the_one_that_is_asked_for(header: str, terms: Terms | None) -> None:
    assert negotiate(header) == terms


async def test_streams_within_deferred_parts_find_their_places() -> None:
    async def rest() -> Any:
        yield Part(
            {
                "pending": [{"id": "1", "path": ["a", "items"]}],
                "incremental": [{"id": "0", "data": {"items": [0, 1]}}],
                "completed": [{"id": "0"}],
                "hasNext": True,
            }
        )
        yield Part({"incremental": [{"id": "1", "items": [2, 3]}], "hasNext": True})
        yield Part({"completed": [{"id": "2"}], "hasNext": True})
        yield Part({"incremental": [{"id": "1", "items": [4]}], "hasNext": True})
        yield Part({"completed": [{"id": "1", "errors": [{"message": "no more"}]}], "hasNext": False})

    first = Part({"data": {"a": {}}, "pending": [{"id": "0", "path": ["a"]}, {"id": "2", "path": []}], "hasNext": True})
    response = respond_in_parts(Parts(first, rest()), Format.PATHS)
    text = "".join([str(chunk) async for chunk in response.body_iterator])

    assert [payload.get("incremental") for payload in parts_of(httpx.Response(200, text=text))] == [
        None,
        [{"data": {"items": [0, 1]}, "path": ["a"]}],
        [{"items": [2, 3], "path": ["a", "items", 2]}],
        [{"items": [4], "path": ["a", "items", 4]}],
        [{"items": None, "path": ["a", "items", 5], "errors": [{"message": "no more"}]}],
    ]


async def test_parts_are_let_go_with_the_client() -> None:
    closed: list[bool] = []

    async def rest() -> Any:
        try:
            yield Part({"hasNext": True})
            raise AssertionError("nobody reads on")
        finally:
            closed.append(True)

    response = respond_in_parts(Parts(Part({"data": {}, "hasNext": True}), rest()), Format.PENDING)
    body: Any = response.body_iterator
    await anext(body)
    await anext(body)
    await body.aclose()

    assert closed == [True]


async def test_parts_are_let_go_before_the_request_ends_also_when_the_client_stopped_reading() -> None:
    closed: list[bool] = []
    stuck = asyncio.Event()

    async def rest() -> Any:
        try:
            yield Part({"hasNext": True})
            raise AssertionError("nobody reads on")
        finally:
            closed.append(True)

    async def receive() -> Any:
        await stuck.wait()
        return {"type": "http.disconnect"}

    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)
        if len(sent) == 3:
            stuck.set()
            await asyncio.Event().wait()

    response = respond_in_parts(Parts(Part({"data": {}, "hasNext": True}), rest()), Format.PENDING)
    async with asyncio.timeout(5):
        await response({"type": "http", "asgi": {"spec_version": "2.3"}}, receive, send)

    assert (closed, len(sent)) == ([True], 3)


async def test_a_whole_answer_can_be_the_only_part() -> None:
    response = respond_in_parts(Answer({"a": 1}, None), Format.PENDING)
    text = "".join([str(chunk) async for chunk in response.body_iterator])

    assert parts_of(httpx.Response(200, text=text)) == [{"data": {"a": 1}, "hasNext": False}]
