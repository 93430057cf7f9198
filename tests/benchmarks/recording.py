"""Recording purchases: an import and the till's mutation over HTTP, against pgbench writing the same rows.

The floor is pgbench with one prepared statement for each purchase, on as many connections as serve it best of 1, 4 and
8. All take turns on one server, in one run; rates are purchases a second, the median of the rounds.
"""

import asyncio
import os
import random
import re
import statistics
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx

from domain import purchases
from domain.actor import SYSTEM
from domain.database import close_database, execute, open_database
from domain.database.embedded import PROGRAMS, embedded, ensure_database
from domain.database.migrate import migrate
from domain.ids import new_id
from domain.members import enrol_members
from domain.programme import the_programme
from domain.work import remember_clean_context
from schema.context import utc_now
from tests import factories
from tests.clock import START
from tests.graph import document
from tests.processes import free_port, laurel_server

MEMBERS = 2_357
IMPORTED = 5_000
SECONDS = 5
CALLERS = 8
HERE = Path(__file__).parent


async def main(*, rounds: int) -> None:
    """Measure, and print what was measured."""
    with tempfile.TemporaryDirectory() as folder, embedded(Path(folder) / "postgres") as server:
        url = await ensure_database(server.url, "laurel")
        await migrate(url)
        await open_database(url)
        remember_clean_context()
        key = await _fill()
        async with _server(url) as base:
            floors: dict[int, list[float]] = {1: [], 4: [], 8: []}
            imports: list[float] = []
            calls: list[float] = []
            for turn in range(rounds):
                print(f"round {turn + 1} of {rounds}", flush=True)
                for connections, rates in floors.items():
                    rates.append(await asyncio.to_thread(_pgbench, url, connections))
                imports.append(await _import(turn))
                calls.append(await _call(base, key))
        await close_database()
    _tell({c: statistics.median(r) for c, r in floors.items()}, statistics.median(imports), statistics.median(calls))


def _tell(floors: dict[int, float], imported: float, called: float) -> None:
    best = max(floors.values())
    print("\npurchases recorded per second, medians")
    for connections, rate in floors.items():
        print(f"  pgbench, one statement, {connections} connections   {rate:8,.0f}")
    print(f"  laurel import purchases                {imported:8,.0f}   {imported / best:.2f} x pgbench's best")
    print(f"  RecordPurchase over HTTP, {CALLERS} callers    {called:8,.0f}   {called / best:.2f} x pgbench's best")


async def _fill() -> str:
    """The test programme with as many members as the demo; answers an API key."""
    await factories.programme()
    await enrol_members(
        actor=SYSTEM,
        ids=[new_id() for _ in range(MEMBERS)],
        card_numbers=[f"B{n:06d}" for n in range(1, MEMBERS + 1)],
        joined_at=[START] * MEMBERS,
    )
    await execute(
        "INSERT INTO account (unit_id, kind, member_id, balance, debt)"
        " SELECT 'points', 'member', id, 0, 0 FROM member ORDER BY card_number"
    )
    await execute(
        "CREATE TABLE bench_member AS SELECT row_number() OVER (ORDER BY id) AS n, id AS account_id"
        " FROM account WHERE kind = 'member'"
    )
    await execute("CREATE UNIQUE INDEX ON bench_member (n)")
    _, key = await factories.api_key()
    return key


def _pgbench(url: str, connections: int) -> float:
    socket = parse_qs(urlsplit(url).query)
    command = [
        str(PROGRAMS / "pgbench"),
        *("-h", socket["host"][0], "-p", socket["port"][0], "-U", "postgres"),
        *("-n", "-M", "prepared", "-c", str(connections), "-j", "1", "-T", str(SECONDS)),
        *("-D", f"members={MEMBERS}", "-f", str(HERE / "record_purchase.sql"), "laurel"),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = re.search(r"tps = ([\d.]+)", done.stdout)
    assert found, done.stdout
    return float(found[1])


async def _import(turn: int) -> float:
    """A CSV of IMPORTED purchases of random members, parsed, recorded and posted."""
    chance = random.Random(turn)
    header = "source,external_id,occurred_at,card_number,store,sku,category,quantity,unit_price"
    lines = [header] + [
        f"bench-{turn},{n},2026-11-01T12:00:00,B{chance.randint(1, MEMBERS):06d},Main Street,CD,Music,1,29.33"
        for n in range(IMPORTED)
    ]
    started = time.perf_counter()
    report = await purchases.import_purchases(
        purchases.parse_purchases(lines, programme=await the_programme()), actor=SYSTEM, clock=utc_now, new_id=new_id
    )
    elapsed = time.perf_counter() - started
    assert (report.recorded, report.bad) == (IMPORTED, [])
    return IMPORTED / elapsed


@asynccontextmanager
async def _server(url: str) -> AsyncIterator[str]:
    port = free_port()
    environment = os.environ | {"LAUREL_DATABASE_URL": url, "LAUREL_LOG_LEVEL": "warning"}
    async with laurel_server(port=port, environment=environment) as base:
        yield base


async def _call(base: str, key: str) -> float:
    """CALLERS tills, each sending its next receipt when the last was answered."""
    counted = 0
    until = time.perf_counter() + SECONDS

    async def till(number: int, client: httpx.AsyncClient) -> None:
        nonlocal counted
        while time.perf_counter() < until:
            answer = await client.post(
                f"{base}/graphql",
                json={"query": document("shop/RecordPurchase"), "variables": {"input": _receipt()}},
                headers={"Authorization": f"Bearer {key}"},
            )
            body = answer.json()
            assert "purchase" in (body.get("data") or {}).get("recordPurchase", {}), body
            counted += 1

    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=CALLERS), timeout=30) as client:
        started = time.perf_counter()
        await asyncio.gather(*(till(number, client) for number in range(CALLERS)))
        return counted / (time.perf_counter() - started)


def _receipt() -> dict[str, object]:
    return {
        "source": "bench-http",
        "externalId": str(new_id()),
        "member": {"cardNumber": f"B{random.randint(1, MEMBERS):06d}"},
        "store": "Main Street",
        "currency": "USD",
        "occurredAt": "2026-11-01T12:00:00Z",
        "lines": [{"sku": "CD", "category": "Music", "quantity": 1, "unitPrice": "29.33"}],
    }
