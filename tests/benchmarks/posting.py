"""Posting to the ledger, from Python and by pgbench with the very statements that Python sent, in one run.

    python -m tests.benchmarks posting

Bars: a single posting from Python at least 0.6 x its pgbench; a batch of 100 at least 5 x as many a second as singles;
a page of history and a balance cost as much in an account of 100,000 transfers as in one of 100, at most 1.3 x.
RedeemReward over HTTP stands in `redeem.py`.
"""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from domain import ledger, members, points, rewards
from domain.actor import SYSTEM, Actor, ActorKind
from domain.database import close_database, execute, fetch, open_database
from domain.database.embedded import embedded, ensure_database
from domain.database.migrate import migrate
from domain.ids import derived_id, new_id
from domain.work import command, remember_clean_context, unit_of_work
from schema.context import utc_now
from tests import factories, movements
from tests.benchmarks.replayed import Statement, pgbench, script, uuid_of, watched
from tests.benchmarks.sides.rates import rate
from tests.benchmarks.sides.rounds import Figures
from tests.benchmarks.sides.size import Size
from tests.clock import START

MEMBERS = 2_000
CALLERS = 8
SECONDS = 3
FIRST_ACCOUNT = 1_000_000
LARGE = 100_000
"""Transfers of the account that is compared with one of 100."""


def member_id(number: int) -> UUID:
    """The id of a benchmark's member, which pgbench can reckon too."""
    return UUID(int=number)


async def main(size: Size) -> Figures:
    """Measure, and print what was measured. Run it with uvloop, as `laurel serve` runs."""
    with tempfile.TemporaryDirectory() as place, embedded(Path(place) / "postgres") as server:
        url = await ensure_database(server.url, "laurel")
        await migrate(url)
        await open_database(url)
        remember_clean_context()
        reward_id = await _fill()
        scripts = {
            "single posting": _posting_script(await _watch(_post_one), 1),
            "batch of 100": _posting_script(await _watch(lambda: _post([n + 1 for n in range(100)])), 100),
            "hot account": _posting_script(await _watch(_post_one), 1, hot=True),
            "redemption": await _redemption_script(reward_id),
        }
        own: dict[str, Callable[[], Awaitable[int]]] = {
            "single posting": _post_one,
            "batch of 100": lambda: _post(_some(100)),
            "batch of 1,000": lambda: _post(_some(1_000)),
            "hot account": lambda: _post([1]),
            "redemption": lambda: _redeem(reward_id),
        }
        rates: dict[str, list[float]] = {}
        for turn in range(size.rounds):
            print(f"posting, round {turn + 1} of {size.rounds}", flush=True)
            for name, text in scripts.items():
                found = await asyncio.to_thread(
                    pgbench, url, text, connections=CALLERS, seconds=size.seconds(SECONDS), folder=Path(place)
                )
                rates.setdefault(f"{name}, pgbench", []).append(found * (100 if "100" in name else 1))
            for name, work in own.items():
                found = await rate(work, seconds=size.seconds(SECONDS), callers=CALLERS)
                rates.setdefault(f"{name}, Python", []).append(found)
        ratios = await _large_against_small(size.count(LARGE, least=200))
        await close_database()
    medians = {name: statistics.median(found) for name, found in rates.items()}
    _tell(medians, ratios)
    return {f"{name}, postings a second": value for name, value in medians.items()} | ratios


def _tell(rates: dict[str, float], ratios: dict[str, float]) -> None:
    print("\npostings a second, medians")
    for name, value in rates.items():
        print(f"  {name:28} {value:10,.0f}")
    single = rates["single posting, Python"]
    for what, ratio, bar in (
        ("single posting, Python / pgbench", single / rates["single posting, pgbench"], 0.6),
        ("batch of 100 / single, Python", rates["batch of 100, Python"] / single, 5),
    ):
        print(f"  {what:40} {ratio:6.2f}   bar: at least {bar}   {'met' if ratio >= bar else 'short'}")
    for what, ratio in ratios.items():
        print(f"  {what:40} {ratio:6.2f}   bar: at most 1.3   {'met' if ratio <= 1.3 else 'short'}")


async def _fill() -> UUID:
    """Members with accounts whose ids are numbers, each with points to spend, and a reward without end."""
    await factories.programme()
    numbers = range(1, MEMBERS + 1)
    await members.enrol_members(
        actor=SYSTEM,
        ids=[member_id(n) for n in numbers],
        card_numbers=[f"B{n:06d}" for n in numbers],
        joined_at=[START] * MEMBERS,
    )
    # Accounts are opened in the order of their members, so an account's number follows from its member's.
    await execute(f"ALTER SEQUENCE account_id_seq RESTART WITH {FIRST_ACCOUNT + 1}")
    await _post(list(numbers), amount=10**9, name="start")
    [last] = await fetch("SELECT id FROM account WHERE member_id = $1", member_id(MEMBERS))
    assert last["id"] == FIRST_ACCOUNT + MEMBERS
    return await factories.reward(name="Mug", cost=3)


def _some(count: int) -> list[int]:
    start = time.perf_counter_ns() % MEMBERS
    return [(start + n) % MEMBERS + 1 for n in range(count)]


@command(permission="tests.posting.record")
async def _post(numbers: list[int], *, amount: int = 7, name: str | None = None) -> int:
    """Grant points to these members, each a transfer of its own, in one transaction; answers how many."""
    now = utc_now()
    async with unit_of_work() as work:
        ids = [member_id(number) for number in numbers]
        places = [(id, "points") for id in ids]
        opened = await points.open_ledger(work, actor=SYSTEM, places=places, now=now)
        movement = movements.earned(amount)
        entries = [
            ledger.Entry(
                id=derived_id(id, name) if name else new_id(),
                member_id=id,
                unit_id="points",
                kind=ledger.TransferKind.EARN,
                amount=amount,
                occurred_at=now,
                reference=new_id(),
                movement=movement,
            )
            for id in ids
        ]
        await opened.credit(entries)
    return len(numbers)


def _post_one() -> Awaitable[int]:
    return _post(_some(1))


async def _redeem(reward_id: str) -> int:
    actor = Actor(kind=ActorKind.MEMBER, id=member_id(_some(1)[0]))
    await rewards.redeem_reward(actor=actor, id=new_id(), reward_id=reward_id, now=utc_now())
    return 1


async def _watch(work: Callable[[], Awaitable[int]]) -> list[Statement]:
    """What a run of the work sends, once it has run before."""
    await work()
    async with watched() as sent:
        await work()
    return list(sent)


def _posting_script(statements: list[Statement], count: int, *, hot: bool = False) -> str:
    """The posting with random members and fresh ids each time."""
    changed: dict[object, str] = {}
    head = [f"\\set first random(1, {MEMBERS - count})", "\\set salt random(1, 9000000000000000)"]
    places: dict[UUID, int] = {}
    for _, arguments in statements:
        for value in _flat(arguments):
            if isinstance(value, UUID) and value.int <= MEMBERS:
                places.setdefault(value, len(places))
    for value, place in places.items():
        number = "1" if hot else f"(:first::bigint + {place})"
        changed[value] = f"lpad(to_hex({number}), 32, '0')::uuid"
        changed[FIRST_ACCOUNT + value.int] = f"({FIRST_ACCOUNT} + {number})"
    fresh = 0
    for _, arguments in statements:
        for value in _flat(arguments):
            if isinstance(value, UUID) and value not in changed:
                fresh += 1
                changed[value] = uuid_of(":salt::bigint", f"'-{fresh}'")
    return script(statements, head="\n".join(head), changed=changed)


async def _redemption_script(reward_id: str) -> str:
    await _redeem(reward_id)
    actor = Actor(kind=ActorKind.MEMBER, id=member_id(5))
    id = new_id()
    async with watched() as sent:
        await rewards.redeem_reward(actor=actor, id=id, reward_id=reward_id, now=utc_now())
    number = "(:first::bigint)"
    lot = derived_id(member_id(5), "start")
    await execute(
        "CREATE TABLE IF NOT EXISTS bench_lot AS SELECT a.id - $1 AS n, l.id FROM account a JOIN lot l"
        " ON l.account_id = a.id WHERE l.amount = 1000000000",
        FIRST_ACCOUNT,
    )
    await execute("CREATE UNIQUE INDEX IF NOT EXISTS bench_lot_n ON bench_lot (n)")
    changed: dict[object, str] = {
        member_id(5): f"lpad(to_hex({number}), 32, '0')::uuid",
        FIRST_ACCOUNT + 5: f"({FIRST_ACCOUNT} + {number})",
        lot: f"(SELECT id FROM bench_lot WHERE n = {number})",
        id: uuid_of(":salt::bigint", "'-id'"),
        derived_id(id, "redeem"): uuid_of(":salt::bigint", "'-transfer'"),
    }
    head = f"\\set first random(1, {MEMBERS})\n\\set salt random(1, 9000000000000000)"
    return script(sent, head=head, changed=changed)


def _flat(values: Any) -> list[Any]:
    return [part for value in values for part in (_flat(value) if isinstance(value, list | tuple) else [value])]


async def _large_against_small(count: int) -> dict[str, float]:
    """The cost of a page of history and of a balance in a large account, as multiples of a small one."""
    large, small = member_id(MEMBERS - 1), member_id(MEMBERS)
    for id, transfers in ((large, count), (small, 100)):
        for first in range(0, transfers, 1_000):
            await _credit(id, min(1_000, transfers - first), first)
    await execute("ANALYZE transfer")
    await execute("ANALYZE lot")
    ratios = {}
    for what, read in (
        (f"history page, {count:,} / 100 transfers", lambda id: factories.history_of(id, first=20)),
        (f"balance, {count:,} / 100 transfers", lambda id: points.holdings_of([id], now=utc_now())),
    ):
        spent: dict[UUID, list[float]] = {large: [], small: []}
        for _ in range(400):
            for id, times in spent.items():
                started = time.perf_counter()
                await read(id)
                times.append(time.perf_counter() - started)
        ratios[what] = statistics.median(spent[large]) / statistics.median(spent[small])
    return ratios


@command(permission="tests.posting_in_batches.record")
async def _credit(id: UUID, count: int, first: int) -> None:
    now = utc_now()
    async with unit_of_work() as work:
        opened = await points.open_ledger(work, actor=SYSTEM, places=[(id, "points")], now=now)
        entries = [
            ledger.Entry(
                id=new_id(),
                member_id=id,
                unit_id="points",
                kind=ledger.TransferKind.EARN,
                amount=1,
                occurred_at=now - timedelta(seconds=first + place),
                reference=id,
                movement=movements.earned(1),
            )
            for place in range(count)
        ]
        await opened.credit(entries)
