"""The HTTP parser under the server: a head has an end."""

import asyncio
import gc
import subprocess
import sys
from collections.abc import AsyncIterator

import pytest
import uvicorn

from api.serving import LARGEST_HEAD, HttpProtocol
from tests.processes import free_port

HEAD = b"GET / HTTP/1.1\r\nHost: here\r\n"


async def _hello(scope: object, receive: object, send: object) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"5")]})  # type: ignore[operator]
    await send({"type": "http.response.body", "body": b"hello"})  # type: ignore[operator]


@pytest.fixture
async def port() -> AsyncIterator[int]:
    """A server that says hello, with Laurel's parser."""
    port = free_port()
    config = uvicorn.Config(_hello, port=port, http=HttpProtocol, log_config=None, lifespan="off", ws="none")  # type: ignore[arg-type]
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server._serve())
    while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
        await asyncio.sleep(0.01)
    yield port
    server.should_exit = True
    await serving


async def _answer(port: int, *parts: bytes) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        for part in parts:
            writer.write(part)
            await writer.drain()
            await asyncio.sleep(0.01)
        return await asyncio.wait_for(reader.read(1_000), 5)
    finally:
        writer.close()


async def test_a_head_below_the_bound_is_served_in_however_many_pieces(port: int) -> None:
    long = b"X-Long: " + b"a" * (LARGEST_HEAD // 2) + b"\r\n"

    whole = await _answer(port, HEAD + long + b"\r\n")
    pieces = await _answer(port, HEAD, long[:1_000], long[1_000:], b"\r\n")

    assert whole.startswith(b"HTTP/1.1 200 ")
    assert pieces.startswith(b"HTTP/1.1 200 ")


async def test_one_header_without_end_is_refused(port: int) -> None:
    answer = await _answer(port, HEAD, b"X-Long: ", *[b"a" * (LARGEST_HEAD // 4)] * 5)

    assert answer.startswith(b"HTTP/1.1 400 ")


async def test_headers_without_number_are_refused(port: int) -> None:
    answer = await _answer(port, HEAD + b"".join(b"X-%d: %s\r\n" % (n, b"a" * 100) for n in range(1_000)))

    assert answer.startswith(b"HTTP/1.1 400 ")


async def test_a_second_request_on_the_connection_has_a_head_of_its_own(port: int) -> None:
    long = HEAD + b"X-Long: " + b"a" * (LARGEST_HEAD * 2 // 3) + b"\r\n\r\n"
    reader, writer = await asyncio.open_connection("127.0.0.1", port)

    for _ in range(3):
        writer.write(long)
        assert (await reader.readuntil(b"hello")).startswith(b"HTTP/1.1 200 ")

    writer.close()


@pytest.mark.slow
def test_what_start_up_made_is_kept_from_the_garbage_collector() -> None:
    code = "import gc, schema.graph, api.serving as s; s.spare_what_stays(); print(gc.get_freeze_count() > 50_000)"

    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert told.stdout == "True\n"
    assert gc.get_freeze_count() == 0
