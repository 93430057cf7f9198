"""(d) Redeeming a reward over HTTP by many members, each time with another id, against pgbench sending the same SQL."""

import asyncio
import re
import statistics
import subprocess
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

from domain.database import execute
from domain.database.embedded import PROGRAMS
from domain.ids import new_id
from domain.tokens import token_hash
from schema.context import utc_now
from schema.ids import global_id
from tests import factories
from tests.benchmarks.demo import Demo, Member, signed_in
from tests.benchmarks.measure import OTHER_CORE, Measured, measure, median, pinned, table

MEMBERS = 200
COST = 5
MOST_IN_A_ROUND = 8_000
CALLERS = 8
HERE = Path(__file__).parent


async def main(demo: Demo, *, rounds: int) -> None:
    """Measure, and print what was measured."""
    print(f"\n(d) redeeming a reward, {MEMBERS} members, {CALLERS} at once")
    members = await signed_in(MEMBERS)
    reward = await _prepare(members)
    await measure(demo.server, callers=CALLERS, calls=_wishes(demo, members, reward), seconds=0.5)
    ours: list[Measured] = []
    floor: list[float] = []
    for _ in range(rounds):
        ours.append(await measure(demo.server, callers=CALLERS, calls=_wishes(demo, members, reward)))
        floor.append(await asyncio.to_thread(_pgbench, demo.url, reward))
    found = median(ours)
    table({"laurel": found}, ours="laurel")
    best = statistics.median(floor)
    print(f"  pgbench, the same statements: {best:,.0f} a second; laurel {found.rate / best:.2f} x that")


async def _prepare(members: list[Member]) -> UUID:
    """Points for the members, a reward without stock, and the table that pgbench picks members from."""
    for member in members:
        await factories.account(factories.TestMember(member.id, ""), balance=1_000_000, now=utc_now())
    await execute("CREATE TABLE bench_redeemer (n int PRIMARY KEY, member_id uuid NOT NULL, token_hash text NOT NULL)")
    await execute(
        "INSERT INTO bench_redeemer SELECT n, m, h FROM unnest($1::int[], $2::uuid[], $3::text[]) AS t(n, m, h)",
        list(range(1, len(members) + 1)),
        [member.id for member in members],
        [token_hash(member.token) for member in members],
    )
    return await factories.reward(name="Sticker", cost=COST, now=utc_now())


def _wishes(demo: Demo, members: list[Member], reward: UUID) -> list[object]:
    wanted = global_id("Reward", reward)
    return [
        demo.call(
            "mobile/RedeemReward", members[n % len(members)], input={"id": str(new_id()), "rewardId": str(wanted)}
        )
        for n in range(MOST_IN_A_ROUND)
    ]


def _pgbench(url: str, reward: UUID) -> float:
    socket = parse_qs(urlsplit(url).query)
    command = [
        *pinned(OTHER_CORE),
        str(PROGRAMS / "pgbench"),
        *("-h", socket["host"][0], "-p", socket["port"][0], "-U", "postgres"),
        *("-n", "-M", "prepared", "-c", str(CALLERS), "-j", "1", "-T", "2"),
        *("-D", f"members={MEMBERS}", "-D", f"reward={reward}", "-f", str(HERE / "redeem_reward.sql"), "laurel"),
    ]
    done = subprocess.run(command, capture_output=True, text=True)
    found = re.search(r"tps = ([\d.]+)", done.stdout)
    assert done.returncode == 0, done.stderr
    assert found, done.stdout
    return float(found[1])
