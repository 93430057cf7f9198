"""Rate limits: a leaky bucket per caller, in units of cost.

The cost of a request fills the bucket, which leaks a fixed amount each second. A request that does not fit is not run;
its answer says how long to wait.
"""

import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv6Address
from typing import Protocol

from domain.actor import Actor, ActorKind

MOST_KEYS = 100_000
"""The number of buckets kept, those used last. The dropped bucket has leaked for the longest time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """The capacity of a bucket, and the cost it restores each second."""

    capacity: int = 50_000
    restored_per_second: int = 1_000

    @property
    def window(self) -> int:
        """Seconds in which a full bucket empties."""
        return math.ceil(self.capacity / self.restored_per_second)


@dataclass(slots=True)
class Charge:
    """The charge of a request, and the bucket's level after it. If `wait` (seconds) is above 0, nothing was charged."""

    cost: int
    level: float
    rate: Rate
    wait: float = 0.0

    @property
    def available(self) -> int:
        """The cost available now."""
        return max(0, math.floor(self.rate.capacity - self.level))

    @property
    def reset_after(self) -> int:
        """Seconds until the whole capacity is available."""
        return math.ceil(self.level / self.rate.restored_per_second)

    @property
    def retry_after(self) -> int:
        """Whole seconds until the request fits. 0 if it was charged."""
        return math.ceil(self.wait)


class Rates(Protocol):
    """A store of buckets."""

    rate: Rate

    async def take(self, key: str, cost: int) -> Charge:
        """Charge the cost to the bucket `key`, or answer the time to wait. Never raises."""
        ...

    async def close(self) -> None:
        """Release the store's connections."""
        ...


class LocalRates:
    """Buckets of this process. A bucket is a level and its time; the leak is computed on access."""

    def __init__(
        self, rate: Rate | None = None, *, clock: Callable[[], float] = time.monotonic, most_keys: int = MOST_KEYS
    ) -> None:
        self.rate = rate or Rate()
        self._clock = clock
        self._most_keys = most_keys
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    async def take(self, key: str, cost: int) -> Charge:
        """See Rates."""
        rate, now = self.rate, self._clock()
        level, then = self._buckets.pop(key, (0.0, now))
        level = max(0.0, level - (now - then) * rate.restored_per_second)
        over = level + cost - rate.capacity
        if over <= 0:
            level += cost
        self._buckets[key] = (level, now)
        if len(self._buckets) > self._most_keys:
            self._buckets.popitem(last=False)
        return Charge(cost, level, rate, over / rate.restored_per_second if over > 0 else 0.0)

    async def close(self) -> None:
        """Nothing to release."""


_ANONYMOUS = f"{ActorKind.ANONYMOUS}:"


def bucket_key(actor: Actor, address: str) -> str | None:
    """The key of a request's bucket: the actor, or the address of an anonymous caller. None for the system."""
    if actor.kind is ActorKind.ANONYMOUS:
        return _ANONYMOUS + _network(address)
    return None if actor.kind is ActorKind.SYSTEM else actor.reference


def _network(address: str) -> str:
    """The address. Of an IPv6 address only the first half, because each customer chooses the other half."""
    if ":" not in address:
        return address
    try:
        parsed = IPv6Address(address)
    except ValueError:
        return address
    return str(parsed.ipv4_mapped or IPv6Address(int(parsed) >> 64 << 64))
