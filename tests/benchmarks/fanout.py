"""(f) Equal subscriptions: one post at a time is told to 1,000 sockets, and then to 5,000, that follow one topic.

The sockets are read by a few lines of our own, for a client library takes more time than the server.
"""

import asyncio
import base64
import json
import os
import statistics
import time
from dataclasses import dataclass, field
from typing import cast

from schema.context import utc_now
from schema.ids import global_id
from tests import factories
from tests.benchmarks.demo import Demo, signed_in
from tests.benchmarks.measure import bar
from tests.benchmarks.sides.rounds import Figures
from tests.benchmarks.sides.size import Size
from tests.graph import document

SOCKETS, MANY_SOCKETS = 1_000, 5_000
POSTS = 20
MOST_MS, MOST_SECONDS = 0.03, 1.0
"""A tenth of the CPU time of each socket before equal subscriptions shared an execution, on the machine of CI."""
WAIT = 30.0
"""Seconds within which every socket must have heard of a post."""


@dataclass(slots=True, eq=False)
class _Hearing:
    """The sockets of one measurement, and how many of them have heard of the present post."""

    wanted: int
    heard: int = 0
    last_at: float = 0.0
    everybody: asyncio.Event = field(default_factory=asyncio.Event)

    def hear(self) -> None:
        """One more has heard."""
        self.heard += 1
        self.last_at = time.perf_counter()
        if self.heard == self.wanted:
            self.everybody.set()

    def listen_again(self) -> None:
        """Nobody has heard of the next post."""
        self.heard = 0
        self.everybody.clear()


class _Listener(asyncio.Protocol):
    """A client that subscribes and counts the events. Messages of the server have no mask and are not compressed."""

    def __init__(self, hearing: _Hearing, payload: str) -> None:
        self._hearing = hearing
        self._payload = payload
        self._received = bytearray()
        self._is_open = False
        self.ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)  # uvloop's has no common class with asyncio's
        key = base64.b64encode(os.urandom(16)).decode()
        transport.write(
            "GET /graphql HTTP/1.1\r\nHost: laurel\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n".encode()
        )

    def data_received(self, data: bytes) -> None:
        self._received += data
        if not self._is_open:
            head, found, rest = self._received.partition(b"\r\n\r\n")
            if not found:
                return
            assert head.startswith(b"HTTP/1.1 101"), head
            self._is_open, self._received = True, rest
            self._send('{"type":"connection_init"}')
        while (message := self._take()) is not None:
            self._hear(message)

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.ready.done():
            self.ready.set_exception(exc or ConnectionResetError())

    def _take(self) -> bytes | None:
        """The next whole message, or None."""
        received = self._received
        if len(received) < 2:
            return None
        size, start = received[1] & 127, 2
        if size == 126:
            size, start = int.from_bytes(received[2:4]), 4
        if len(received) < start + size:
            return None
        message = bytes(received[start : start + size])
        del received[: start + size]
        return message

    def _hear(self, message: bytes) -> None:
        if b'"next"' in message:
            self._hearing.hear()
        elif b'"connection_ack"' in message:
            self._send(self._payload)
            self.ready.set_result(None)
        elif b'"ping"' in message:
            self._send('{"type":"pong"}')
        elif b'"error"' in message:
            raise AssertionError(message)

    def _send(self, text: str) -> None:
        """One text frame, masked with zeros."""
        data = text.encode()
        size = bytes([128 | len(data)]) if len(data) < 126 else bytes([128 | 126]) + len(data).to_bytes(2)
        self.transport.write(b"\x81" + size + bytes(4) + data)


async def main(demo: Demo, size: Size) -> Figures:
    """Measure, and print what was measured."""
    [writer] = await signed_in(1)
    author = factories.TestMember(writer.id, "")
    figures: Figures = {}
    for usual in (SOCKETS, MANY_SOCKETS):
        count = size.count(usual)
        cpu, last = await _measure(demo, author, count=count)
        print(f"\n(f) one post, {count:,} equal subscriptions: {cpu:.4f} CPU-ms for each of them, ", end="")
        print(f"the last one hears of it after {statistics.median(last):.3f} s, {max(last):.3f} s at the most")
        figures |= {f"{usual} sockets: CPU-ms of each": cpu, f"{usual} sockets: last s": max(last)}
    bar(f"CPU-ms of each of {SOCKETS:,} sockets", figures[f"{SOCKETS} sockets: CPU-ms of each"], MOST_MS)
    bar(f"seconds to the last of {MANY_SOCKETS:,}", figures[f"{MANY_SOCKETS} sockets: last s"], MOST_SECONDS)
    return figures


async def _measure(demo: Demo, author: factories.TestMember, *, count: int) -> tuple[float, list[float]]:
    """The CPU-ms of one socket and one post; the seconds after which the last socket heard of each post."""
    topic = await factories.topic(author, title="What everybody follows", now=utc_now())
    payload = {"query": document("mobile/OnPostAdded"), "variables": {"topicId": str(global_id("Topic", topic))}}
    subscribe = json.dumps({"id": "1", "type": "subscribe", "payload": payload})
    hearing = _Hearing(count)
    listeners = [await _connect(demo.server.port, n, hearing, subscribe) for n in range(count)]
    await asyncio.sleep(3)
    seconds: list[float] = []
    before = demo.server.cpu()
    for n in range(POSTS):
        hearing.listen_again()
        started = time.perf_counter()
        await factories.post(author, topic, body=f"post {n}", now=utc_now())
        await asyncio.wait_for(hearing.everybody.wait(), WAIT)
        seconds.append(hearing.last_at - started)
    cpu = (demo.server.cpu() - before) * 1000
    for listener in listeners:
        listener.transport.close()
    await asyncio.sleep(1)
    return cpu / POSTS / count, seconds


async def _connect(port: int, n: int, hearing: _Hearing, subscribe: str) -> _Listener:
    """A listener with an address of its own, as phones have: one address may not have so many sockets open."""
    _, listener = await asyncio.get_running_loop().create_connection(
        lambda: _Listener(hearing, subscribe), "127.0.0.1", port, local_addr=(f"127.1.{n // 250}.{n % 250 + 1}", 0)
    )
    await listener.ready
    return listener
