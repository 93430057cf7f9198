"""Returns and their purchases that arrive at the same time: none is lost, none is applied twice."""

import asyncio

import pytest

from domain import purchases
from domain.database import fetch
from domain.errors import DomainError
from tests.clock import START
from tests.factories import TILL, balance_of, draft, facts, ledger_is_sound, member
from tests.shopping import SHOP, bring_back, by_card, hold, in_points

pytestmark = [pytest.mark.race, pytest.mark.usefixtures("programme")]


async def states() -> list[str]:
    return [row["state"] for row in await fetch("SELECT state FROM parked_return ORDER BY state")]


async def test_twenty_purchases_and_their_returns_at_once_lose_no_return() -> None:
    people = [await member() for _ in range(8)]
    bought = [draft(people[place % 8], "10.00") for place in range(20)]

    await asyncio.gather(
        *(
            job
            for one in bought
            for job in (bring_back(one, (1, 1)), purchases.record_purchase(actor=TILL, draft=one, now=START))
        )
    )

    assert [await balance_of(one) for one in people] == [0] * 8
    assert len(await fetch("SELECT 1 FROM purchase_return")) == 20
    assert set(await states()) <= {"applied"}
    assert len(await facts("purchases.return_recorded")) == 20
    assert await ledger_is_sound()


async def test_an_import_and_the_returns_of_its_receipts_at_once_lose_no_return() -> None:
    people = [await member() for _ in range(8)]
    batches = [[draft(people[(turn * 3 + place) % 8], "5.00") for place in range(12)] for turn in range(5)]

    await asyncio.gather(
        *(purchases.record_purchases(actor=TILL, drafts=batch, now=START) for batch in batches),
        *(bring_back(one, (1, 1)) for batch in batches for one in batch[::2]),
    )

    assert sum([await balance_of(one) for one in people]) == 5 * 12 * 5 - 5 * 6 * 5
    assert len(await fetch("SELECT 1 FROM purchase_return")) == 30
    assert set(await states()) <= {"applied"}
    assert await ledger_is_sound()


async def test_the_same_early_return_twenty_times_at_once_waits_once() -> None:
    bought = draft(await member(), "10.00")

    outcomes = await asyncio.gather(*(bring_back(bought, (1, 1), external_id="B-1") for _ in range(20)))

    assert {outcome.state for outcome in outcomes} == {purchases.ReturnState.PARKED}
    assert await states() == ["parked"]


async def test_one_number_for_returns_of_two_purchases_at_once_is_taken_once() -> None:
    ada = await member()
    early, late = draft(ada, "10.00"), draft(ada, "20.00")
    await purchases.record_purchase(actor=TILL, draft=late, now=START)

    outcomes = await asyncio.gather(
        *(bring_back(of, (1, 1), external_id="B-1") for of in (early, late) for _ in range(10)),
        return_exceptions=True,
    )
    await purchases.record_purchase(actor=TILL, draft=early, now=START)

    assert {getattr(outcome, "code", "ok") for outcome in outcomes} == {"ok", "ID_REUSED"}
    [applied] = await fetch("SELECT purchase_id FROM purchase_return")
    was_early = applied["purchase_id"] == purchases.receipt_id(early.source, early.external_id)
    assert await balance_of(ada) == (20 if was_early else 10)
    assert await ledger_is_sound()


async def test_one_hold_pays_for_one_of_twenty_purchases_at_once() -> None:
    ada = await member(balance=500)
    held = await hold(ada, 500)
    orders = [draft(ada, "20.00", tenders=[in_points("5.00", held), by_card("15.00")]) for _ in range(20)]

    outcomes = await asyncio.gather(
        *(purchases.record_purchase(actor=SHOP, draft=one, now=START) for one in orders), return_exceptions=True
    )

    refused = [outcome for outcome in outcomes if isinstance(outcome, DomainError)]
    assert (len(outcomes) - len(refused), {refusal.code for refusal in refused}) == (1, {"HOLD_USED"})
    assert await balance_of(ada) == 15
    assert len(await fetch("SELECT 1 FROM line_payment")) == 1
    assert await ledger_is_sound()
