"""(e) Fan-out: 200 sockets follow one topic over graphql-transport-ws while somebody writes 20 posts a second in it."""

import asyncio
import json
import time
from collections import Counter

from websockets.asyncio.client import ClientConnection, connect

from schema.context import utc_now
from schema.ids import global_id
from tests import factories
from tests.benchmarks.demo import Demo, signed_in
from tests.benchmarks.measure import bar
from tests.benchmarks.sides.rounds import Figures
from tests.benchmarks.sides.size import Size
from tests.graph import document

SOCKETS = 200
PER_SECOND = 20
SECONDS = 5
GRACE = 15.0
"""Seconds after the last post within which all of it must be delivered."""


async def main(demo: Demo, size: Size) -> Figures:
    """Measure, and print what was measured."""
    count, wanted = size.count(SOCKETS), max(1, int(PER_SECOND * size.seconds(SECONDS)))
    print(f"\n(e) {count} sockets follow a topic with {PER_SECOND} posts a second, {wanted} in all")
    [writer] = await signed_in(1)
    author = factories.TestMember(writer.id, "")
    topic = await factories.topic(author, title="What everybody follows", now=utc_now())
    sockets = [await _follow(demo.server.port, str(global_id("Topic", topic)), address=n) for n in range(count)]
    sent_at: dict[str, float] = {}
    waits: list[float] = []
    followers = [asyncio.create_task(_receive(socket, wanted, sent_at, waits)) for socket in sockets]
    await asyncio.sleep(1.5)
    before = demo.server.cpu()
    started = time.perf_counter()
    for n in range(wanted):
        await asyncio.sleep(max(0.0, started + n / PER_SECOND - time.perf_counter()))
        body = f"post {n}"
        sent_at[body] = time.perf_counter()
        await factories.post(author, topic, body=body, now=utc_now())
    done, late = await asyncio.wait(followers, timeout=GRACE)
    for follower in late:
        follower.cancel()
    refusals = Counter(filter(None, (follower.result() for follower in done)))
    cpu = (demo.server.cpu() - before) * 1000
    await asyncio.gather(*(socket.close() for socket in sockets))
    waits.sort()
    delivered = len(waits)
    p50, p99 = waits[delivered // 2] * 1000, waits[delivered * 99 // 100] * 1000
    print(
        f"  {delivered:,} of {wanted * count:,} events delivered; from before a post is written to the client: ",
        end="",
    )
    print(f"p50 {p50:.0f} ms, p99 {p99:.0f} ms")
    for code, count in refusals.items():
        print(f"  {count} sockets were ended with {code}")
    if late:
        print(f"  {len(late)} sockets had not got everything {GRACE:.0f} s after the last post")
    bar("CPU-ms per delivered event", cpu / delivered, 0.06)
    return {"delivered": delivered, "CPU-ms per delivered event": cpu / delivered, "p50 ms": p50, "p99 ms": p99}


async def _follow(port: int, topic: str, *, address: int) -> ClientConnection:
    """A follower with an address of its own, as phones have: one address may not have so many sockets open."""
    socket = await connect(
        f"ws://127.0.0.1:{port}/graphql",
        subprotocols=["graphql-transport-ws"],  # type: ignore[list-item]
        ping_interval=None,
        local_addr=(f"127.1.{address // 250}.{address % 250 + 1}", 0),
    )
    await socket.send(json.dumps({"type": "connection_init"}))
    assert json.loads(await socket.recv())["type"] == "connection_ack"
    query = {"query": document("mobile/OnPostAdded"), "variables": {"topicId": topic}}
    await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": query}))
    return socket


async def _receive(socket: ClientConnection, wanted: int, sent_at: dict[str, float], waits: list[float]) -> str | None:
    """Read until all posts came, in order, each once. Answers the code with which the server ended the operation."""
    for n in range(wanted):
        while (message := json.loads(await socket.recv()))["type"] == "ping":
            await socket.send('{"type":"pong"}')
        if message["type"] == "error":
            code: str = message["payload"][0]["extensions"]["code"]
            return code
        body = message["payload"]["data"]["postAdded"]["post"]["bodyMarkdown"]
        assert body == f"post {n}", (body, n)
        waits.append(time.perf_counter() - sent_at[body])
    return None
