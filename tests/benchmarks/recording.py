"""Recording purchases: an import and the till's mutation over HTTP, against pgbench writing the same rows.

The floor is pgbench with one prepared statement for each purchase, on as many connections as serve it best of 1, 4 and
8. All take turns on one server, in one run; rates are purchases a second, the median of the rounds.
"""

import asyncio
import statistics
import tempfile
from collections.abc import Sequence
from pathlib import Path

from domain.database import execute
from domain.members import MemberKey
from domain.purchases import record_purchase
from schema.context import utc_now
from tests import factories
from tests.benchmarks.measure import measure_load
from tests.benchmarks.replayed import pgbench, uuid_of
from tests.benchmarks.sides.recording import CALLERS, MEMBERS, SECONDS, imported, key, receipts
from tests.benchmarks.sides.rounds import Figures
from tests.benchmarks.sides.setting import Postgres, database, enrolled, served
from tests.benchmarks.sides.size import Size
from tests.benchmarks.written import statement, written

CONNECTIONS = (1, 4, 8)


async def main(size: Size) -> Figures:
    """Measure, and print what was measured."""
    async with database() as postgres:
        # Numbers of accounts are no other numbers, so they are told apart in what is watched.
        await execute("ALTER SEQUENCE account_id_seq RESTART WITH 1000000")
        members = await enrolled(size.count(MEMBERS))
        text = await _script(members)
        token = await key()
        floors: dict[int, list[float]] = {connections: [] for connections in CONNECTIONS}
        imports: list[float] = []
        calls: list[float] = []
        async with served(postgres) as server:
            for turn in range(size.rounds):
                print(f"recording, round {turn + 1} of {size.rounds}", flush=True)
                for connections, rates in floors.items():
                    rates.append(await _floor(postgres, text, connections, size))
                imports += (await imported(members, size)).values()
                calls.append((await measure_load(receipts(server, members, token, size)))[0].rate)
    return _tell(
        {f"pgbench, one statement, {c} connections": statistics.median(rates) for c, rates in floors.items()},
        {
            "laurel import purchases": statistics.median(imports),
            f"RecordPurchase over HTTP, {CALLERS} callers": statistics.median(calls),
        },
    )


def _tell(floors: dict[str, float], ours: dict[str, float]) -> Figures:
    best = max(floors.values())
    print("\npurchases recorded per second, medians")
    for name, value in floors.items():
        print(f"  {name:40} {value:8,.0f}")
    for name, value in ours.items():
        print(f"  {name:40} {value:8,.0f}   {value / best:.2f} x pgbench's best")
    return floors | ours


async def _floor(postgres: Postgres, text: str, connections: int, size: Size) -> float:
    with tempfile.TemporaryDirectory() as folder:
        return await asyncio.to_thread(
            pgbench,
            postgres.url,
            text,
            connections=connections,
            seconds=size.seconds(SECONDS),
            folder=Path(folder),
        )


async def _script(members: Sequence[factories.TestMember]) -> str:
    """One recorded purchase of a random member as one statement."""
    await execute("CREATE TABLE bench_member (n int PRIMARY KEY, member_id uuid NOT NULL, account_id bigint NOT NULL)")
    await execute(
        "INSERT INTO bench_member SELECT row_number() OVER (ORDER BY id), member_id, id FROM account"
        " WHERE member_id IS NOT NULL AND unit_id = 'points'"
    )
    buyer = members[0]
    await _record(buyer, "watched-1")  # the first one of a member writes more than the others
    async with written() as rows:
        await _record(buyer, "watched-2")
    [account] = {row.after["id"] for row in rows if row.table == "account"}
    changed: dict[object, str] = {
        str(buyer.id): _of_the_member("member_id"),
        account: _of_the_member("account_id"),
        "watched-2": "(:salt::bigint)::text",
    }
    fresh = sorted({row.after["id"] for row in rows if row.before is None and isinstance(row.after.get("id"), str)})
    changed |= {id: uuid_of(":salt::bigint", f"'-{n}'") for n, id in enumerate(fresh)}
    head = f"\\set n random(1, {len(members)})\n\\set salt random(1, 9000000000000000)\n"
    buyer_of_the_turn = "buyer AS (SELECT * FROM bench_member WHERE n = :n::int)"
    return head + await statement(rows, first=buyer_of_the_turn, changed=changed)


def _of_the_member(column: str) -> str:
    return f"(SELECT {column} FROM buyer)"


async def _record(buyer: factories.TestMember, external_id: str) -> None:
    made = factories.draft(
        buyer, ("CD", 1, "29.33"), external_id=external_id, store="Main Street", member=MemberKey(id=buyer.id)
    )
    await record_purchase(actor=factories.TILL, draft=made, now=utc_now())
