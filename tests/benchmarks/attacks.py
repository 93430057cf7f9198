"""CPU of documents that attack: each one cold, through the engine, as a request nobody has sent before.

Every document gets its cheapest of three runs, and a compiler's time
too: it is sent twice, for a document is compiled at its second sight. Beside them stands what the limits and the rates
cost a document that is known.
"""

import statistics
import time
from collections.abc import Awaitable, Callable
from typing import Any

from schema.context import Context
from schema.engine import Admission, DocumentStore, Engine, Limits, LocalRates, Rate, Rejected, Request
from schema.graph import schema
from tests.benchmarks import executor
from tests.benchmarks.measure import bar
from tests.benchmarks.sides.rounds import Figures
from tests.benchmarks.sides.size import Size
from tests.schema.engine.attacks import HARMLESS, REFUSED, with_variables, within_limits

BAR = 50.0
"""CPU-ms that the worst may take."""
RUNS = 3
PAIRS = 4_000
SECRET = b"the secret of the benchmarks, 32 bytes or more"


def _all() -> dict[str, Request]:
    within = {f"{name}, within the limits": text for name, text in within_limits(Limits()).items()}
    requests = {name: Request(query=text) for name, text in (REFUSED | HARMLESS | within).items()}
    for name, (text, variables) in with_variables(Limits()).items():
        requests[name] = Request(query=text, variables=variables)
    return requests


async def _cpu_ms(request: Request) -> tuple[float, str]:
    """CPU-ms of the cold document, the dearer one of its first two sights, and how it was answered."""
    engine = Engine(schema._schema, DocumentStore(schema._schema))
    dearest, outcome = 0.0, "run"
    for _ in range(2):
        started = time.process_time()
        try:
            await engine.execute(request, Context(secret=SECRET))
        except Rejected as rejected:
            outcome = rejected.errors[0].message[:70]
        dearest = max(dearest, (time.process_time() - started) * 1000)
    return dearest, outcome


async def worst(size: Size) -> float:
    """Print every attack, the dearest first, and answer what that took."""
    found = []
    for name, request in _all().items():
        runs = [await _cpu_ms(request) for _ in range(min(RUNS, size.rounds))]
        found.append((min(ms for ms, _ in runs), name, runs[0][1]))
    for ms, name, outcome in sorted(found, reverse=True):
        print(f"{ms:7.1f} ms  {name:58} {outcome!r}")
    dearest, name, _ = max(found)
    print(f"the worst: {dearest:.1f} ms, {name} ({'within' if dearest <= BAR else 'ABOVE'} the bar of {BAR:.0f} ms)")
    return dearest


class _Context(Context):
    """A context with the loaders of the executor's benchmark, whose data lie in memory."""

    def __init__(self) -> None:
        super().__init__(secret=SECRET)
        loaders = executor.context()
        self.users, self.posts_comments = loaders.users, loaders.posts_comments


class _NoLimits(Admission):
    """Runs everything: no bucket, no cost, no deadline."""

    async def admit(self, *arguments: Any, **named: Any) -> None:
        return None

    async def in_time(self, work: Awaitable[Any]) -> Any:
        return await work


async def overhead(name: str, size: Size) -> float:
    """The share that rates, costs and the deadline add to the engine for a document that it knows, measured in turns.

    Limits of documents cost nothing here: they are counted when a document comes for the first time.
    """
    graph = executor.schema._schema
    rate = Rate(capacity=10**9, restored_per_second=10**9)
    engine = Engine(graph, admission=Admission(rates=LocalRates(rate)))
    free = Engine(graph, admission=_NoLimits())
    request = Request(query=executor.QUERIES[name], variables=executor.VARIABLES.get(name, {}))
    for _ in range(3):
        await engine.execute(request, _Context())
        await free.execute(request, _Context())

    async def bare() -> None:
        (await free.execute(request, _Context())).body()

    async def whole() -> None:
        (await engine.execute(request, _Context())).body()

    async def micros(run: Callable[[], Awaitable[None]]) -> float:
        started = time.process_time_ns()
        await run()
        return (time.process_time_ns() - started) / 1_000

    # One after the other, thousands of times: what else the machine does then falls on both alike.
    pairs: list[tuple[float, float]] = []
    for turn in range(size.count(PAIRS)):
        # Who comes second finds the caches warmer, or colder: so they change places.
        first, second = (bare, whole) if turn % 2 else (whole, bare)
        times = await micros(first), await micros(second)
        pairs.append(times if turn % 2 else times[::-1])  # type: ignore[arg-type]
    without, with_all = (statistics.median(column) for column in zip(*pairs, strict=True))
    share = with_all / without - 1
    print(f"{name:10} {without:8.1f} µs bare, {with_all:8.1f} µs with limits, rates and a deadline: {share:+.1%}")
    return share


async def main(size: Size) -> Figures:
    """Print both tables; the overhead is the median of the rounds."""
    figures = {"the worst attack, CPU-ms": await worst(size)}
    for name in ("flat200", "nested20"):
        what = f"limits, rates and a deadline, {name}, share"
        figures[what] = statistics.median([await overhead(name, size) for _ in range(size.rounds)])
        bar(what, figures[what], 0.05)
    return figures
