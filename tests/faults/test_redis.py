"""Several processes with a Redis: they hear of each other at once, count together, and lose nothing when it dies."""

import asyncio
import contextlib
import json
import os
import statistics
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import websocket

from api.redis import RedisBell, redis_bell, redis_client
from domain import outbox
from domain.ids import new_id
from schema.engine import Rate
from schema.engine.redis_rates import RedisRates
from tests.clients import post, sign_in
from tests.factories import TestMember, api_key, member
from tests.graph import SECRET, document
from tests.processes import free_port, laurel_server
from tests.redis_server import RedisServer, require_redis

pytestmark = pytest.mark.slow
RATE = Rate(capacity=100, restored_per_second=1)


@pytest.fixture
async def redis(tmp_path: Path) -> AsyncIterator[RedisServer]:
    """A Redis that runs."""
    require_redis()
    server = RedisServer(tmp_path)
    await server.start()
    yield server
    await server.kill()


@pytest.fixture
async def bases(programme: None, database_url: str, redis: RedisServer) -> AsyncIterator[tuple[str, str]]:
    """The URLs of two servers on this worker's database and one Redis."""
    environment = os.environ | {
        "LAUREL_DATABASE_URL": database_url,
        "LAUREL_REDIS_URL": redis.url,
        "LAUREL_SECRET": SECRET.decode(),
        "LAUREL_LOG_LEVEL": "error",
    }
    async with (
        laurel_server(port=free_port(), environment=environment) as one,
        laurel_server(port=free_port(), environment=environment | {"LAUREL_WORKER": "separate"}) as other,
    ):
        yield one, other


class Follower:
    """A socket that follows a member's balance, from now on."""

    def __init__(self, base: str, token: str) -> None:
        self._socket = websocket.create_connection(
            base.replace("http", "ws") + "/graphql", subprotocols=["graphql-transport-ws"], timeout=10
        )
        self._send(type="connection_init", payload={"Authorization": f"Bearer {token}"})
        assert self._receive()["type"] == "connection_ack"
        self._send(id="1", type="subscribe", payload={"query": document("mobile/OnBalanceChanged")})

    def amount(self) -> tuple[int, float]:
        """What the next event added, and when it came."""
        message = self._receive()
        return message["payload"]["data"]["balanceChanged"]["amount"], time.monotonic()

    def is_quiet(self) -> bool:
        """Whether nothing comes for a while."""
        self._socket.settimeout(0.7)
        try:
            self._receive()
        except websocket.WebSocketTimeoutException:
            return True
        return False

    def close(self) -> None:
        self._socket.sock.close()

    def _send(self, **message: Any) -> None:
        self._socket.send(json.dumps(message))

    def _receive(self) -> Any:
        while (message := json.loads(self._socket.recv()))["type"] == "ping":
            pass
        return message


async def _till() -> str:
    _, key = await api_key()
    return key


async def _buy(base: str, key: str, by: TestMember, dollars: int) -> float:
    """Record a purchase worth so many points; answers when that was committed and answered."""
    purchase = {
        "source": "till",
        "externalId": str(new_id()),
        "member": {"cardNumber": by.card_number},
        "currency": "USD",
        "occurredAt": "2026-11-01T12:00:00Z",
        "lines": [{"sku": "CD", "quantity": 1, "unitPrice": f"{dollars}.00"}],
    }
    await post(base, "shop/RecordPurchase", key, input=purchase)
    return time.monotonic()


async def test_what_one_process_commits_another_tells_at_once_and_in_order_whatever_becomes_of_redis(
    bases: tuple[str, str], redis: RedisServer
) -> None:
    here, there = bases
    ada = await member(name="Ada", email="ada@example.com")
    token, till = await sign_in(here, "ada@example.com"), await _till()
    follower = await asyncio.to_thread(Follower, here, token)
    await asyncio.sleep(0.5)
    seen: list[int] = []
    delays: dict[str, list[float]] = {"up": [], "down": [], "back": []}

    async def buy_and_see(phase: str, amounts: range) -> None:
        for dollars in amounts:
            bought = await _buy(there, till, ada, dollars)
            amount, came = await asyncio.wait_for(asyncio.to_thread(follower.amount), 5)
            seen.append(amount)
            delays[phase].append(came - bought)
            await asyncio.sleep(0.03)

    await buy_and_see("up", range(1, 21))
    buying = asyncio.create_task(_buy_all(there, till, ada, range(21, 41)))
    await asyncio.sleep(0.05)
    await redis.kill()
    await buying
    for _ in range(20):
        seen.append((await asyncio.to_thread(follower.amount))[0])
    await buy_and_see("down", range(41, 46))
    await redis.start()
    await asyncio.sleep(1.5)
    await buy_and_see("back", range(46, 66))
    quiet = await asyncio.to_thread(follower.is_quiet)
    follower.close()

    assert seen == list(range(1, 66))
    assert quiet
    # Looking every 0.2 seconds finds news after a tenth of a second as the middle goes.
    assert statistics.median(delays["up"]) < 0.05, delays
    assert statistics.median(delays["back"]) < 0.05, delays
    assert max(delays["down"]) < 1, delays


async def _buy_all(base: str, key: str, by: TestMember, amounts: range) -> None:
    for dollars in amounts:
        await _buy(base, key, by, dollars)


async def test_processes_count_a_callers_requests_together(redis: RedisServer) -> None:
    one, other = (RedisRates(redis_client(redis.url), RATE) for _ in range(2))
    charges = [await one.take("a", 60), await other.take("a", 30), await one.take("a", 20), await other.take("b", 20)]
    async with redis_client(redis.url) as client:
        lives = await client.pttl("laurel:rate:a")
    await one.close()
    await other.close()

    # A whole unit may have leaked, or not, between two of these.
    assert [charge.available for charge in charges] == [40, pytest.approx(10, abs=1), pytest.approx(10, abs=1), 80]
    assert [charge.wait > 0 for charge in charges] == [False, False, True, False]
    assert charges[2].wait == pytest.approx(10, abs=1)
    assert 80_000 < lives <= 92_000


async def test_at_once_two_processes_never_give_more_than_there_is(redis: RedisServer) -> None:
    # Forty at once on a busy machine: what does not hear from Redis in time would count by itself.
    rates = [RedisRates(redis_client(redis.url, timeout=10), RATE) for _ in range(2)]

    charges = await asyncio.gather(*(rates[n % 2].take("a", 10) for n in range(40)))
    for each in rates:
        await each.close()

    assert sum(charge.wait == 0 for charge in charges) == 10


async def test_when_redis_dies_requests_are_served_and_counted_per_process(
    redis: RedisServer, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("schema.engine.redis_rates.TRY_AGAIN_AFTER", 0.2)
    rates = RedisRates(redis_client(redis.url), RATE)
    before = await rates.take("a", 60)
    await redis.kill()
    started = time.monotonic()
    alone = [await rates.take("a", 60) for _ in range(20)]
    took = time.monotonic() - started
    await redis.start()
    await asyncio.sleep(0.3)
    back = await rates.take("a", 70)
    await rates.close()

    assert before.available == 40
    assert [charge.wait > 0 for charge in alone] == [False] + [True] * 19
    assert took < 1
    assert (back.available, back.wait) == (30, 0)
    assert [record.getMessage().split(";")[0].split(" (")[0] for record in caplog.records] == [
        "Redis is away",
        "Redis is back",
    ]


async def test_a_redis_that_is_not_there_holds_no_request_up_for_long() -> None:
    rates = RedisRates(redis_client(f"redis://127.0.0.1:{free_port()}"), RATE)

    started = time.monotonic()
    charge = await rates.take("a", 60)
    await rates.close()

    assert (charge.available, charge.wait) == (40, 0)
    assert time.monotonic() - started < 0.5


async def test_two_servers_throttle_one_caller_together(database_url: str, programme: None, redis: RedisServer) -> None:
    environment = os.environ | {
        "LAUREL_DATABASE_URL": database_url,
        "LAUREL_REDIS_URL": redis.url,
        "LAUREL_SECRET": SECRET.decode(),
        "LAUREL_LOG_LEVEL": "error",
        "LAUREL_RATE_CAPACITY": "100",
        "LAUREL_RATE_RESTORED": "1",
    }
    query = {"query": "{ rewards(first: 30) { nodes { id } } }"}
    async with (
        laurel_server(port=free_port(), environment=environment) as one,
        laurel_server(port=free_port(), environment=environment) as other,
        httpx.AsyncClient(timeout=5) as client,
    ):
        answers = [await client.post(f"{base}/graphql", json=query) for base in (one, other, one)]
        await redis.kill()
        without = await client.post(f"{other}/graphql", json=query)

    assert [answer.status_code for answer in answers] == [200, 429, 429]
    assert without.status_code == 200


async def test_many_commits_ring_a_few_times_and_a_bell_is_not_heard_by_its_own(redis: RedisServer) -> None:
    bell, other = RedisBell(redis.url), RedisBell(redis.url)
    serving = [asyncio.create_task(each.serve()) for each in (bell, other)]
    async with redis_client(redis.url) as client:
        async with asyncio.timeout(5):
            while (await client.pubsub_numsub("laurel:news"))[0][1] != 2:  # noqa: ASYNC110 - Redis tells no other way
                await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)
        heard = outbox.news()
        for _ in range(200):
            bell.ring()
            await asyncio.sleep(0.0005)
        await asyncio.sleep(0.1)
        published = (await client.info("commandstats"))["cmdstat_publish"]["calls"]
    for task in serving:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task

    assert 2 <= published <= 60
    assert outbox.news() - heard == published


async def test_a_process_that_ends_while_it_connects_to_redis_ends_at_once(redis: RedisServer) -> None:
    async with asyncio.timeout(10):
        for steps in range(40):
            async with redis_bell(redis.url):
                for _ in range(steps):
                    await asyncio.sleep(0)
