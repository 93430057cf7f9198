"""The load: one request sent again and again over kept connections, by a process of its own.

    python -m tests.benchmarks.load < {"port": …, "requests": [base64, …], "callers": …, "seconds": …}

Each caller sends its next request when the last was answered. Answers `{"count", "p50", "p99", "rate"}` as JSON; times
are in milliseconds. Several requests take turns, where one alone would not do; with `"once": true` each is sent once,
and too few of them fail. With `"told": "…"` an answer without that text fails.
"""

import asyncio
import base64
import sys
import time
from itertools import cycle
from typing import Any

import orjson
import uvloop

PATIENCE = 15.0
"""Seconds that the last answers may take."""


class Caller(asyncio.Protocol):
    """One connection. It counts what is answered with 200, and fails on anything else."""

    def __init__(self, load: "Load") -> None:
        self._load = load
        self._transport: Any = None
        self._received = b""
        self._sent_at = 0.0

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self._send()

    def _send(self) -> None:
        self._received = b""
        self._sent_at = time.perf_counter()
        request = next(self._load.requests, None)
        if request is None:
            self._load.fail("all requests were sent, and the time is not over")
            return
        self._transport.write(request)

    def data_received(self, data: bytes) -> None:
        self._received += data
        if not _is_whole(self._received):
            return
        now = time.perf_counter()
        if not self._load.fits(self._received):
            self._load.fail(self._received[:2_000].decode(errors="replace"))
            return
        self._load.waits.append(now - self._sent_at)
        if now < self._load.until:
            self._send()
        else:
            self._load.left -= 1
            if not self._load.left:
                self._load.done.set_result(None)

    def connection_lost(self, exc: Exception | None) -> None:
        self._load.fail(f"the server closed the connection: {exc}")


def _is_whole(received: bytes) -> bool:
    head, blank, body = received.partition(b"\r\n\r\n")
    if not blank:
        return False
    fields = head.lower()
    at = fields.find(b"content-length:")
    if at >= 0:
        return len(body) >= int(fields[at + 15 :].split(b"\r\n", 1)[0])
    return body.endswith(b"0\r\n\r\n")


class Load:
    """What all callers share."""

    def __init__(self, asked: dict[str, Any]) -> None:
        requests = [base64.b64decode(request) for request in asked["requests"]]
        self.requests = iter(requests) if asked.get("once") else cycle(requests)
        self.left: int = asked["callers"]
        self._told: bytes = asked.get("told", "").encode()
        self.waits: list[float] = []
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.until = time.perf_counter() + asked["seconds"]

    def fits(self, answer: bytes) -> bool:
        """Whether the answer is what was asked for."""
        return answer.startswith(b"HTTP/1.1 200") and b'"errors"' not in answer and self._told in answer

    def fail(self, why: str) -> None:
        """End the whole load, once."""
        if not self.done.done():
            self.done.set_exception(AssertionError(why))


async def _run(asked: dict[str, Any]) -> dict[str, float]:
    load = Load(asked)
    started = time.perf_counter()
    loop = asyncio.get_running_loop()
    for _ in range(asked["callers"]):
        await loop.create_connection(lambda: Caller(load), "127.0.0.1", asked["port"])
    async with asyncio.timeout(asked["seconds"] + PATIENCE):
        await load.done
    elapsed = time.perf_counter() - started
    waits = sorted(load.waits)
    return {
        "count": len(waits),
        "rate": len(waits) / elapsed,
        "p50": waits[len(waits) // 2] * 1000,
        "p99": waits[len(waits) * 99 // 100] * 1000,
    }


if __name__ == "__main__":
    print(orjson.dumps(uvloop.run(_run(orjson.loads(sys.stdin.buffer.read())))).decode())
