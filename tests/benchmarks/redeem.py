"""(d) Redeeming a reward over HTTP by many members, by the trusted document's id, against pgbench sending the same SQL.

The SQL is what redeeming sent when it was watched in this process, sign-in and answer included.
"""

import asyncio
import statistics
import tempfile
from pathlib import Path
from uuid import UUID

from domain import points, rewards
from domain.actor import Actor, ActorKind
from domain.database import execute, fetch
from domain.ids import derived_id, new_id
from domain.members import member_of_token
from domain.tokens import token_hash
from schema.context import utc_now
from schema.ids import global_id
from tests import factories
from tests.benchmarks.demo import Demo, Member, signed_in
from tests.benchmarks.measure import Measured, bar, measure, median, table
from tests.benchmarks.replayed import pgbench, script, uuid_of, watched

MEMBERS = 200
COST = 5
MOST_IN_A_ROUND = 8_000
CALLERS = 8


async def main(demo: Demo, *, rounds: int) -> None:
    """Measure, and print what was measured."""
    print(f"\n(d) redeeming a reward, {MEMBERS} members, {CALLERS} at once")
    members = await signed_in(MEMBERS)
    reward = await _prepare(members)
    text = await _script(members[0], reward)
    await measure(demo.server, callers=CALLERS, calls=_wishes(demo, members, reward), seconds=0.5)
    ours: list[Measured] = []
    floor: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(rounds):
            ours.append(await measure(demo.server, callers=CALLERS, calls=_wishes(demo, members, reward)))
            floor.append(
                await asyncio.to_thread(pgbench, demo.url, text, connections=CALLERS, seconds=3, folder=Path(folder))
            )
    found = median(ours)
    table({"laurel": found}, ours="laurel")
    best = statistics.median(floor)
    print(f"  pgbench, the same statements: {best:,.0f} a second")
    bar("pgbench / redeeming over HTTP", best / found.rate, 4.0)


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


async def _script(member: Member, reward: str) -> str:
    """What one redemption sends, with another member and other ids each time."""
    actor = Actor(kind=ActorKind.MEMBER, id=member.id)
    await rewards.redeem_reward(actor=actor, id=new_id(), reward_id=reward, now=utc_now())
    id = new_id()
    async with watched() as sent:
        await member_of_token(member.token, now=utc_now())
        await rewards.redeem_reward(actor=actor, id=id, reward_id=reward, now=utc_now())
        await points.holdings_of([member.id], now=utc_now())
    await execute(
        "CREATE TABLE bench_account AS SELECT r.n, r.member_id, r.token_hash, a.id AS account_id,"
        " (SELECT l.id FROM lot l WHERE l.account_id = a.id AND l.amount = 1000000) AS lot_id"
        " FROM bench_redeemer r JOIN account a ON a.member_id = r.member_id AND a.unit_id = 'points'"
    )
    await execute("CREATE UNIQUE INDEX ON bench_account (n)")
    [account] = await fetch("SELECT account_id FROM bench_account WHERE member_id = $1", member.id)
    lots = await fetch("SELECT id FROM lot WHERE account_id = $1", account["account_id"])

    def of_the_member(column: str) -> str:
        return f"(SELECT {column} FROM bench_account WHERE n = :n::int)"

    changed: dict[object, str] = {
        member.id: of_the_member("member_id"),
        token_hash(member.token): of_the_member("token_hash"),
        account["account_id"]: of_the_member("account_id"),
        id: uuid_of(":salt::bigint", "'-id'"),
        derived_id(id, "redeem"): uuid_of(":salt::bigint", "'-transfer'"),
        **{lot["id"]: of_the_member("lot_id") for lot in lots},
    }
    head = f"\\set n random(1, {MEMBERS})\n\\set salt random(1, 9000000000000000)"
    return script(sent, head=head, changed=changed)


def _wishes(demo: Demo, members: list[Member], reward: str) -> list[object]:
    wanted = global_id("Reward", reward)
    return [
        demo.call(
            "mobile/RedeemReward", members[n % len(members)], input={"id": str(new_id()), "rewardId": str(wanted)}
        )
        for n in range(MOST_IN_A_ROUND)
    ]
