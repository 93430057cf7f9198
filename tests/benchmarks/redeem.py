"""(d) Redeeming a reward over HTTP by many members, by the trusted document's id, against pgbench sending the same SQL.

The SQL is what redeeming sent when it was watched in this process, sign-in and answer included.
"""

import asyncio
import statistics
import tempfile
from dataclasses import replace
from pathlib import Path

from domain import points, rewards
from domain.database import execute, fetch
from domain.ids import derived_id, new_id
from domain.members import member_of_token
from domain.tokens import token_hash
from schema.context import utc_now
from tests.benchmarks.measure import Measured, bar, measure_load, median, table
from tests.benchmarks.replayed import pgbench, script, uuid_of, watched
from tests.benchmarks.sides.redeem import CALLERS, MEMBERS, Shop, shop
from tests.benchmarks.sides.rounds import Figures
from tests.benchmarks.sides.setting import START_WITH, served
from tests.benchmarks.sides.size import Size


async def main(size: Size) -> Figures:
    """Measure, and print what was measured."""
    print(f"\n(d) redeeming a reward, {MEMBERS} members, {CALLERS} at once")
    ours: list[Measured] = []
    floor: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        async with shop() as with_members:
            text = await _script(with_members)
            async with served(with_members.postgres) as server:
                await measure_load(with_members.load(server, replace(size, time=size.time / 4)))
                for _ in range(size.rounds):
                    ours.append((await measure_load(with_members.load(server, size)))[0])
                    rate = await asyncio.to_thread(
                        pgbench,
                        with_members.postgres.url,
                        text,
                        connections=CALLERS,
                        seconds=size.seconds(3),
                        folder=Path(folder),
                    )
                    floor.append(rate)
    found = median(ours)
    table({"laurel": found}, ours="laurel")
    best = statistics.median(floor)
    print(f"  pgbench, the same statements: {best:,.0f} a second")
    bar("pgbench / redeeming over HTTP", best / found.rate, 4.0)
    return {**found.named(), "pgbench, redemptions a second": best}


async def _script(of: Shop) -> str:
    """The statements of one redemption, with another member and other ids each time."""
    await _number(of)
    member, token, reward = of.members[0], of.tokens[0], of.reward
    await rewards.redeem_reward(actor=member.actor, id=new_id(), reward_id=reward, now=utc_now())
    id = new_id()
    async with watched() as sent:
        await member_of_token(token, now=utc_now())
        await rewards.redeem_reward(actor=member.actor, id=id, reward_id=reward, now=utc_now())
        await points.holdings_of([member.id], now=utc_now())
    await execute(
        "CREATE TABLE bench_account AS SELECT r.n, r.member_id, r.token_hash, a.id AS account_id,"
        f" (SELECT l.id FROM lot l WHERE l.account_id = a.id AND l.amount = {START_WITH}) AS lot_id"
        " FROM bench_redeemer r JOIN account a ON a.member_id = r.member_id AND a.unit_id = 'points'"
    )
    await execute("CREATE UNIQUE INDEX ON bench_account (n)")
    [account] = await fetch("SELECT account_id FROM bench_account WHERE member_id = $1", member.id)
    lots = await fetch("SELECT id FROM lot WHERE account_id = $1", account["account_id"])

    def of_the_member(column: str) -> str:
        return f"(SELECT {column} FROM bench_account WHERE n = :n::int)"

    changed: dict[object, str] = {
        member.id: of_the_member("member_id"),
        token_hash(token): of_the_member("token_hash"),
        account["account_id"]: of_the_member("account_id"),
        id: uuid_of(":salt::bigint", "'-id'"),
        derived_id(id, "redeem"): uuid_of(":salt::bigint", "'-transfer'"),
        **{lot["id"]: of_the_member("lot_id") for lot in lots},
    }
    head = f"\\set n random(1, {MEMBERS})\n\\set salt random(1, 9000000000000000)"
    return script(sent, head=head, changed=changed)


async def _number(of: Shop) -> None:
    """The table that pgbench picks members from."""
    await execute("CREATE TABLE bench_redeemer (n int PRIMARY KEY, member_id uuid NOT NULL, token_hash text NOT NULL)")
    await execute(
        "INSERT INTO bench_redeemer SELECT n, m, h FROM unnest($1::int[], $2::uuid[], $3::text[]) AS t(n, m, h)",
        list(range(1, len(of.members) + 1)),
        [member.id for member in of.members],
        [token_hash(token) for token in of.tokens],
    )
