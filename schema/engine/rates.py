"""How much somebody may ask in a time: a leaky bucket per caller, in cost units.

What is asked fills the bucket, which leaks a fixed amount a second; a request that does not fit is not run, and is
told how long to wait.
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
"""Buckets kept at once, those used last; the one that goes has leaked for the longest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """How much a bucket holds, and how much of it is given back each second."""

    capacity: int = 50_000
    restored_per_second: int = 1_000

    @property
    def window(self) -> int:
        """Seconds in which a full bucket empties."""
        return math.ceil(self.capacity / self.restored_per_second)


@dataclass(slots=True)
class Charge:
    """What was taken for one request, and how the bucket stands since. `wait` is above 0 where nothing was taken."""

    cost: int
    level: float
    rate: Rate
    wait: float = 0.0

    @property
    def available(self) -> int:
        """What may still be asked at once."""
        return max(0, math.floor(self.rate.capacity - self.level))

    @property
    def reset_after(self) -> int:
        """Seconds until everything is available again."""
        return math.ceil(self.level / self.rate.restored_per_second)

    @property
    def retry_after(self) -> int:
        """Whole seconds to wait before the same request fits; 0 when it did."""
        return math.ceil(self.wait)


class Rates(Protocol):
    """Where the buckets stand."""

    rate: Rate

    async def take(self, key: str, cost: int) -> Charge:
        """Fill a caller's bucket by this cost, or answer how long to wait. Never raises."""
        ...

    async def close(self) -> None:
        """Let go of whatever the buckets stand in."""
        ...


class LocalRates:
    """Buckets of this process alone. A bucket is its level and when that was; it leaks when it is looked at."""

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
        """Nothing is held that the process would not give back."""


def caller(actor: Actor, address: str) -> str | None:
    """Whose bucket a request fills: the actor's, or the address's of somebody unknown. None for the system itself."""
    if actor.kind is ActorKind.ANONYMOUS:
        return f"{actor.kind}:{_network(address)}"
    return None if actor.kind is ActorKind.SYSTEM else actor.reference


def _network(address: str) -> str:
    """The address; of IPv6 its first half, for the other half is each customer's own to choose."""
    if ":" not in address:
        return address
    try:
        parsed = IPv6Address(address)
    except ValueError:
        return address
    return str(parsed.ipv4_mapped or IPv6Address(int(parsed) >> 64 << 64))
