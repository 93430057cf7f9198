"""Many who want the same thing at the same time."""

import asyncio
from collections import Counter

import pytest

from domain import rewards
from domain.errors import DomainError
from domain.ids import new_id
from tests.clock import START
from tests.factories import balance_of, facts, ledger_is_sound, member, reward, stock_of

pytestmark = [pytest.mark.race, pytest.mark.usefixtures("programme")]


async def _outcome(coroutine: object) -> str:
    try:
        await coroutine  # type: ignore[misc]
    except DomainError as refusal:
        return refusal.code
    return "ok"


async def test_of_fifty_buyers_one_gets_the_last_unit() -> None:
    mug = await reward(cost=300, stock=1)
    buyers = [await member(balance=300) for _ in range(50)]

    outcomes = await asyncio.gather(
        *(_outcome(rewards.redeem_reward(actor=buyer.actor, id=new_id(), reward_id=mug, now=START)) for buyer in buyers)
    )

    assert Counter(outcomes) == {"ok": 1, "REWARD_SOLD_OUT": 49}
    assert await stock_of(mug) == 0
    assert sorted([await balance_of(buyer) for buyer in buyers]) == [0] + [300] * 49
    assert await ledger_is_sound()


async def test_of_twenty_redemptions_a_balance_pays_for_one() -> None:
    mug = await reward(cost=300)
    buyer = await member(balance=599)

    outcomes = await asyncio.gather(
        *(_outcome(rewards.redeem_reward(actor=buyer.actor, id=new_id(), reward_id=mug, now=START)) for _ in range(20))
    )

    assert Counter(outcomes) == {"ok": 1, "INSUFFICIENT_POINTS": 19}
    assert await balance_of(buyer) == 299
    assert await ledger_is_sound()


async def test_the_same_id_fifty_times_at_once_redeems_once() -> None:
    mug = await reward(cost=300, stock=50)
    buyer = await member(balance=15_000)
    id = new_id()

    outcomes = await asyncio.gather(
        *(_outcome(rewards.redeem_reward(actor=buyer.actor, id=id, reward_id=mug, now=START)) for _ in range(50))
    )

    assert Counter(outcomes) == {"ok": 50}
    assert (await balance_of(buyer), await stock_of(mug)) == (14_700, 49)
    assert await facts("rewards.reward_redeemed") == ["rewards.reward_redeemed"]
    assert await ledger_is_sound()
