"""Compression: large answers and files, for who takes it; never what is sent as it happens."""

from collections.abc import AsyncIterator

import httpx
import pytest

from api.explorer import BUILT
from api.settings import Settings
from tests import factories
from tests.clients import in_process
from tests.graph import SECRET

LARGE = {"query": "{ rewards(first: 20) { nodes { id name description cost } } }"}
SMALL = {"query": "{ __typename }"}


@pytest.fixture
async def client(programme: None) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a server with twenty rewards."""
    for number in range(20):
        await factories.reward(name=f"A mug with the number {number} on it")
    async with in_process(Settings(secret=SECRET)) as client:
        yield client


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("br", "br"),
        ("gzip", "gzip"),
        ("gzip, deflate, br", "br"),
        ("gzip, deflate, br, zstd", "zstd"),
        ("zstd;q=0, br", "br"),
        ("br;q=0, gzip", "gzip"),
        ("identity", None),
        ("deflate", None),
    ],
)
@pytest.mark.parametrize("media_type", ["application/json", "application/graphql-response+json"])
async def test_a_large_answer_is_compressed_for_who_takes_it(
    client: httpx.AsyncClient, accepted: str, encoding: str | None, media_type: str
) -> None:
    headers = {"Accept-Encoding": accepted, "Accept": media_type}

    posted = await client.post("/graphql", json=LARGE, headers=headers)
    got = await client.get("/graphql", params=LARGE, headers=headers)

    for answer in (posted, got):
        assert answer.headers.get("content-encoding") == encoding
        assert len(answer.json()["data"]["rewards"]["nodes"]) == 20
        assert "Accept-Encoding" in answer.headers["vary"]
    assert got.headers["vary"] == "Accept, Accept-Language, Authorization, Accept-Encoding"
    assert (int(posted.headers["content-length"]) < 1_000) is (encoding is not None)


async def test_a_small_answer_is_sent_as_it_is(client: httpx.AsyncClient) -> None:
    answer = await client.post("/graphql", json=SMALL, headers={"Accept-Encoding": "br, gzip"})

    assert "content-encoding" not in answer.headers


async def test_what_is_known_is_told_the_same_in_every_encoding(client: httpx.AsyncClient) -> None:
    plain = await client.get("/graphql", params=LARGE, headers={"Accept-Encoding": "identity"})
    tag = plain.headers["etag"]

    known = await client.get("/graphql", params=LARGE, headers={"Accept-Encoding": "br", "If-None-Match": tag})

    assert (known.status_code, known.content) == (304, b"")


@pytest.mark.parametrize("media_type", ["text/event-stream", "multipart/mixed"])
async def test_streams_are_never_compressed(client: httpx.AsyncClient, media_type: str) -> None:
    query = "{ rewards(first: 20) { totalCount ... @defer { nodes { id name description cost } } } }"
    headers = {"Accept": media_type, "Accept-Encoding": "br, gzip"}

    answer = await client.post("/graphql", json={"query": query}, headers=headers)

    assert answer.headers["content-type"].startswith(media_type)
    assert len(answer.content) > 1_000
    assert "content-encoding" not in answer.headers


async def test_the_files_of_the_explorer_are_compressed(client: httpx.AsyncClient) -> None:
    if not (BUILT / "index.html").exists():
        pytest.skip("The explorer was not built: `make explorer` needs Node 20 or newer.")
    style = next(file for file in (BUILT / "assets").iterdir() if file.suffix == ".css")

    answer = await client.get(f"/admin/explorer/assets/{style.name}", headers={"Accept-Encoding": "br"})

    assert (answer.headers["content-encoding"], answer.content) == ("br", style.read_bytes())
