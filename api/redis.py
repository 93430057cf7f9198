"""Redis between processes: a bell that announces commits, and the client for rates.

Laurel works without it. All data come from PostgreSQL; a lost ring only delays readers until their next look.
"""

import asyncio
import contextlib
import logging
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from redis.asyncio import BlockingConnectionPool, Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from domain import outbox

log = logging.getLogger(__name__)

CHANNEL = "laurel:news"
MOST_CONNECTIONS = 20
PAUSE = 0.005
"""The least seconds between two rings of a process."""
TRY_AGAIN_AFTER = 0.5
LISTEN_FOR = 5.0
"""Seconds without a message after which Redis is pinged."""


def redis_client(url: str, *, timeout: float = 0.25) -> Redis:
    """A client without retries. `timeout` is in seconds. It connects on first use."""
    pool = BlockingConnectionPool.from_url(
        url,
        max_connections=MOST_CONNECTIONS,
        timeout=timeout,
        socket_connect_timeout=timeout,
        socket_timeout=timeout,
        retry=Retry(NoBackoff(), 0),
        client_name="laurel",
    )
    return Redis.from_pool(pool)


class RedisBell:
    """Rings in other processes after a commit here, and wakes the readers here after a commit there."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._name = secrets.token_bytes(8)
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """Ring soon. The call returns at once, so the commit does not wait."""
        self._rung.set()

    async def serve(self) -> None:
        """Ring and listen until cancelled."""
        async with redis_client(self._url, timeout=1.0) as client:
            running = {asyncio.create_task(self._publish(client)), asyncio.create_task(self._listen(client))}
            try:
                await asyncio.wait(running)
            finally:
                await _end(running)

    async def _publish(self, client: Redis) -> None:
        while True:
            await self._rung.wait()
            self._rung.clear()
            try:
                await client.publish(CHANNEL, self._name)
            except Exception:
                # Listeners lose their connection too, and then look into the database.
                await asyncio.sleep(TRY_AGAIN_AFTER)
            await asyncio.sleep(PAUSE)

    async def _listen(self, client: Redis) -> None:
        is_away = False
        while True:
            try:
                async with client.pubsub(ignore_subscribe_messages=True) as channel:
                    await channel.subscribe(CHANNEL)
                    if is_away:
                        log.warning("Redis is back; commits of other processes are heard at once again")
                        is_away = False
                    await self._hear(channel)
            except Exception as error:
                if not is_away:
                    log.warning("Redis is away (%s); commits of other processes are looked for", type(error).__name__)
                is_away = True
                await asyncio.sleep(TRY_AGAIN_AFTER)

    async def _hear(self, channel: Any) -> None:
        """Wake the readers at each ring of another process. Raises an error when Redis stops answering."""
        # Look once for commits made while nobody listened.
        outbox.heard()
        is_asked = False
        while True:
            message = await channel.get_message(timeout=LISTEN_FOR)
            if message is None:
                if is_asked:
                    raise TimeoutError("Redis does not answer")
                await channel.ping()
                is_asked = True
                continue
            is_asked = False
            if message["type"] == "message" and message["data"] != self._name:
                outbox.heard()


async def _end(running: set[asyncio.Task[None]]) -> None:
    """Cancel tasks until they have ended, because redis-py loses a cancellation during its connect."""
    while running:
        for task in running:
            task.cancel()
        _, running = await asyncio.wait(running, timeout=0.1)


@asynccontextmanager
async def redis_bell(url: str) -> AsyncIterator[None]:
    """Within the block, this process rings and listens."""
    bell = RedisBell(url)
    outbox.hang(bell)
    serving = asyncio.create_task(bell.serve(), name="bell")
    try:
        yield
    finally:
        outbox.hang(None)
        serving.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await serving
