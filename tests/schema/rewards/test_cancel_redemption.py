"""Giving a reward back."""

import asyncio
from datetime import UTC, datetime
from typing import Any

from domain import points, rewards
from domain.actor import ANONYMOUS, SYSTEM
from domain.database import fetch
from domain.ids import new_id
from domain.ledger import Reader
from schema.ids import global_id
from tests.clock import START, Clock
from tests.factories import (
    STAFF,
    TestMember,
    account,
    after_earning,
    balance_of,
    facts,
    history_of,
    ledger_is_sound,
    member,
    policy,
    reward,
    stock_of,
)
from tests.graph import GraphRunner


async def redeemed(run: GraphRunner, by: TestMember, mug: Any) -> str:
    answer = await run.as_(by)("mobile/RedeemReward", input={"id": str(new_id()), "rewardId": global_id("Reward", mug)})
    return str(answer["id"])


async def lots() -> list[tuple[int, int, datetime | None]]:
    rows = await fetch("SELECT amount, remaining, expires_at FROM lot ORDER BY earned_at, amount")
    return [tuple(row) for row in rows]


async def test_points_go_back_into_the_lots_they_came_from_and_the_piece_into_the_stock(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    await policy(expiry=after_earning(12))
    await account(member, balance=200, now=datetime(2026, 3, 1, tzinfo=UTC))
    await account(member, balance=150, now=datetime(2026, 6, 1, tzinfo=UTC))
    before = await lots()
    mug = await reward(cost=300, stock=2)
    issued = await redeemed(run, member, mug)
    between = await lots()
    clock.forward(days=1)

    answer = await run.as_(member)("mobile/CancelRedemption", input={"issuedRewardId": issued})

    assert answer == {
        "id": issued,
        "cost": 300,
        "state": "CANCELLED",
        "cancelledAt": "2026-11-21T12:00:00+00:00",
        "reward": {"id": global_id("Reward", mug), "name": "Mug", "stock": 2},
    }
    assert [remaining for _, remaining, _ in between] == [0, 50]
    assert (
        await lots()
        == before
        == [
            (200, 200, datetime(2027, 3, 1, tzinfo=UTC)),
            (150, 150, datetime(2027, 6, 1, tzinfo=UTC)),
        ]
    )
    assert await balance_of(member, now=clock.now) == 350
    assert await facts("rewards.redemption_cancelled") == ["rewards.redemption_cancelled"]
    assert await ledger_is_sound()


async def test_points_that_expired_meanwhile_do_not_come_back_to_life(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    await policy(expiry=after_earning(1))
    await account(member, balance=300)
    issued = await redeemed(run, member, await reward(cost=300))
    clock.now = datetime(2026, 12, 20, 12, tzinfo=UTC)

    await run.as_(member)("mobile/CancelRedemption", input={"issuedRewardId": issued})

    assert await balance_of(member, now=clock.now) == 0
    assert await ledger_is_sound()


async def test_cancelling_twice_gives_back_once(run: GraphRunner, member: TestMember, clock: Clock) -> None:
    await account(member, balance=300)
    mug = await reward(cost=300, stock=1)
    issued = await redeemed(run, member, mug)

    first = await run.as_(member)("mobile/CancelRedemption", input={"issuedRewardId": issued})
    clock.forward(hours=1)
    again = await run.as_(member)("mobile/CancelRedemption", input={"issuedRewardId": issued})

    assert first == again
    assert (await balance_of(member), await stock_of(mug)) == (300, 1)
    assert await facts("rewards.redemption_cancelled") == ["rewards.redemption_cancelled"]


async def test_cancelling_twenty_times_at_once_gives_back_once(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=300)
    mug = await reward(cost=300, stock=1)
    issued = await redeemed(run, member, mug)

    answers = await asyncio.gather(
        *(run.as_(member)("mobile/CancelRedemption", input={"issuedRewardId": issued}) for _ in range(20))
    )

    assert {answer["state"] for answer in answers} == {"CANCELLED"}
    assert (await balance_of(member), await stock_of(mug)) == (300, 1)
    assert await ledger_is_sound()


async def test_what_is_somebody_elses_is_not_there(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=300)
    mug = await reward(cost=300, stock=1)
    issued = await redeemed(run, member, mug)
    eve = await _eve()

    answers = [
        await run.as_(eve)("mobile/CancelRedemption", input={"issuedRewardId": issued}),
        await run.as_(eve)("mobile/CancelRedemption", input={"issuedRewardId": global_id("IssuedReward", new_id())}),
    ]
    nobody = await run.as_(ANONYMOUS)("mobile/CancelRedemption", input={"issuedRewardId": issued})

    assert nobody["code"] == "UNAUTHENTICATED"
    assert [(answer["code"], answer["message"]) for answer in answers] == [
        ("NOT_FOUND", "There is no such redemption.")
    ] * 2
    assert (await balance_of(member), await stock_of(mug)) == (0, 0)
    assert await facts("rewards.redemption_cancelled") == []


async def test_staff_cancel_for_a_member(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=300)
    issued = await redeemed(run, member, await reward(cost=300))

    answer = await run.as_(STAFF)("mobile/CancelRedemption", input={"issuedRewardId": issued})

    assert answer["state"] == "CANCELLED"
    [row] = await fetch("SELECT actor FROM transfer WHERE kind = 'reinstate'")
    assert (row["actor"], await balance_of(member)) == (STAFF.reference, 300)


async def test_a_reward_without_a_limit_keeps_none(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=300)
    mug = await reward(cost=300, stock=None)
    issued = await redeemed(run, member, mug)

    await run.as_(member)("mobile/CancelRedemption", input={"issuedRewardId": issued})

    assert await stock_of(mug) is None


async def test_a_reward_is_paid_and_given_back_in_its_own_unit(run: GraphRunner, member: TestMember) -> None:
    await points.create_unit(actor=SYSTEM, id="stars", draft=points.UnitDraft(name="Stars"), now=START)
    await points.adjust_points(
        actor=STAFF,
        now=datetime.now(UTC),
        draft=points.AdjustmentDraft(id=new_id(), member_id=member.id, amount=5, reason="Stars.", unit_id="stars"),
    )
    await account(member, balance=100)
    mug = await reward(cost=5, unit_id="stars")

    issued = await redeemed(run, member, mug)
    spent = await _balances(member)
    await run.as_(member)("mobile/CancelRedemption", input={"issuedRewardId": issued})

    assert spent == {"points": 100, "stars": 0}
    assert await _balances(member) == {"points": 100, "stars": 5}


async def _eve() -> TestMember:
    return await member(name="Eve", balance=10)


async def _balances(of: TestMember) -> dict[str, int]:
    rows = await fetch("SELECT unit_id, balance FROM account WHERE member_id = $1", of.id)
    return {row["unit_id"]: row["balance"] for row in rows}


async def test_what_comes_back_is_explained_by_the_name_it_was_redeemed_under(
    run: GraphRunner, member: TestMember
) -> None:
    await account(member, balance=300)
    mug = await reward(name="Mug", cost=300)
    issued = await redeemed(run, member, mug)
    await rewards.update_reward(actor=STAFF, id=mug, changes={"name": "Yacht"}, now=START)

    await run.as_(member)("mobile/CancelRedemption", input={"issuedRewardId": issued})

    lines = await history_of(member.id, first=3)
    assert "300 points refunded for “Mug”, which was cancelled. They keep their expiry date." in [
        line.explanation(Reader()) for line in lines
    ]
