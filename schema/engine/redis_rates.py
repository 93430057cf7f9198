"""Buckets in Redis, shared by several processes. Without Redis, each process counts alone and keeps serving."""

import logging
import time
from typing import Any

from redis.exceptions import RedisError

from schema.engine.rates import Charge, LocalRates, Rate

log = logging.getLogger(__name__)

TRY_AGAIN_AFTER = 1.0
"""Seconds between two attempts to reach Redis while it is away, so that few requests wait for it."""

_TAKE = """
local now = redis.call('TIME')
now = now[1] + now[2] / 1000000
local capacity, restored, cost = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local kept = redis.call('HMGET', KEYS[1], 'level', 'at')
local level = math.max(0, (tonumber(kept[1]) or 0) - math.max(0, now - (tonumber(kept[2]) or now)) * restored)
local over = level + cost - capacity
if over <= 0 then level = level + cost end
redis.call('HSET', KEYS[1], 'level', string.format('%.6f', level), 'at', string.format('%.6f', now))
redis.call('PEXPIRE', KEYS[1], math.ceil(level / restored * 1000) + 1000)
return {string.format('%.6f', level), string.format('%.6f', math.max(0, over) / restored)}
"""
"""Leaks by the clock of Redis, then charges if the cost fits. The script is atomic. An empty bucket expires."""


class RedisRates:
    """Rates in Redis. `redis` is a client with short time-outs and no retries."""

    def __init__(self, redis: Any, rate: Rate | None = None) -> None:
        self._redis = redis
        self._take = redis.register_script(_TAKE)
        self._alone = LocalRates(rate)
        self._is_away = False
        self._ask_from = 0.0
        self.rate = self._alone.rate

    async def take(self, key: str, cost: int) -> Charge:
        """See Rates."""
        if self._is_away:
            if time.monotonic() < self._ask_from:
                return await self._alone.take(key, cost)
            # Only this request tries Redis; concurrent requests do not wait for it.
            self._ask_from = time.monotonic() + TRY_AGAIN_AFTER
        rate = self.rate
        arguments = [rate.capacity, rate.restored_per_second, cost]
        try:
            level, wait = await self._take(keys=[f"laurel:rate:{key}"], args=arguments)
        except (RedisError, OSError, TimeoutError) as error:
            if not self._is_away:
                log.warning("Redis is away (%s); rates are counted per process until it is back", type(error).__name__)
            self._is_away = True
            self._ask_from = time.monotonic() + TRY_AGAIN_AFTER
            return await self._alone.take(key, cost)
        if self._is_away:
            log.warning("Redis is back; rates are counted in it again")
            self._is_away = False
        return Charge(cost, float(level), rate, float(wait))

    async def close(self) -> None:
        """Close the connections to Redis."""
        await self._redis.aclose()
