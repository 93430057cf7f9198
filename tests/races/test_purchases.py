"""Tills that report at the same time."""

import asyncio

import pytest

from domain import purchases
from domain.database import fetch
from tests.clock import START
from tests.factories import TILL, balance_of, draft, facts, ledger_is_sound, member, tier

pytestmark = [pytest.mark.race, pytest.mark.usefixtures("programme")]


async def test_the_same_receipt_fifty_times_at_once_is_recorded_once() -> None:
    ada = await member()
    receipt = draft(ada, "29.33")

    outcomes = await asyncio.gather(
        *(purchases.record_purchase(actor=TILL, draft=receipt, now=START) for _ in range(50))
    )

    assert sorted(outcome.is_repeat for outcome in outcomes) == [False] + [True] * 49
    assert len({outcome.id for outcome in outcomes}) == 1
    assert await balance_of(ada) == 29
    assert await facts("purchases.purchase_recorded") == ["purchases.purchase_recorded"]
    assert await ledger_is_sound()


async def test_the_same_receipt_of_nobody_fifty_times_at_once_is_recorded_once() -> None:
    receipt = draft(None, "29.33")

    outcomes = await asyncio.gather(
        *(purchases.record_purchase(actor=TILL, draft=receipt, now=START) for _ in range(50))
    )

    assert sorted(outcome.is_repeat for outcome in outcomes) == [False] + [True] * 49
    assert len(await fetch("SELECT 1 FROM purchase_line")) == 1


async def test_fifty_receipts_of_one_member_at_once_sum_exactly() -> None:
    ada = await member()
    receipts = [draft(ada, f"{place}.99") for place in range(1, 51)]

    await asyncio.gather(*(purchases.record_purchase(actor=TILL, draft=one, now=START) for one in receipts))

    assert await balance_of(ada) == sum(range(1, 51)) == 1275
    assert await facts("tiers.tier_reached") == ["tiers.tier_reached", "tiers.tier_reached"]
    assert await ledger_is_sound()


async def test_a_tier_that_pays_more_is_reached_at_one_point_of_the_row() -> None:
    ada = await member()
    await tier("silver", rank=1, threshold=100, earning_percent=200, valid_from=START.replace(hour=11))
    receipts = [draft(ada, "10.00") for _ in range(30)]

    await asyncio.gather(*(purchases.record_purchase(actor=TILL, draft=one, now=START) for one in receipts))

    assert await balance_of(ada) == 10 * 10 + 20 * 20
    assert await ledger_is_sound()


async def test_batches_over_the_same_members_in_any_order_sum_exactly() -> None:
    members = [await member() for _ in range(8)]
    batches = [[draft(members[(turn * 3 + place) % 8], "5.00") for place in range(8)] for turn in range(12)]

    await asyncio.gather(*(purchases.record_purchases(actor=TILL, drafts=batch, now=START) for batch in batches))

    assert [await balance_of(of) for of in members] == [60] * 8
    assert await ledger_is_sound()


@pytest.mark.parametrize("somebodys", [True, False])
async def test_of_twenty_returns_at_once_as_many_are_taken_as_there_are_pieces(somebodys: bool) -> None:
    ada = await member()
    bought = draft(ada if somebodys else None, ("MUG", 3, "3.50"))
    await purchases.record_purchase(actor=TILL, draft=bought, now=START)

    outcomes = await asyncio.gather(
        *(
            purchases.record_return(
                actor=TILL,
                now=START,
                draft=purchases.ReturnDraft(
                    source="till-1",
                    external_id=f"B-{place}",
                    purchase_source=bought.source,
                    purchase_external_id=bought.external_id,
                    lines=[(1, 1)],
                    occurred_at=START,
                ),
            )
            for place in range(20)
        ),
        return_exceptions=True,
    )

    assert sum(isinstance(outcome, Exception) for outcome in outcomes) == 17
    assert {getattr(outcome, "code", "ok") for outcome in outcomes} == {"ok", "RETURN_EXCEEDS_PURCHASE"}
    assert await balance_of(ada) == 0
    assert await ledger_is_sound()
