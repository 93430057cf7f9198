"""The programme at a glance."""

from datetime import UTC, datetime

import pytest

from domain.actor import ANONYMOUS, Actor
from domain.ids import new_id
from schema.ids import global_id
from tests.clock import START, Clock
from tests.factories import STAFF, TILL, account, after_earning, member, opening, policy, purchase, reward
from tests.graph import GraphRunner
from tests.receipts import goods, receipt

EMPTY = {
    "members": 0,
    "purchases": 0,
    "revenue": {"amount": "0.00", "currency": "USD"},
    "pointsIssued": 0,
    "pointsRedeemed": 0,
    "pointsAdjusted": 0,
    "pointsOpened": 0,
    "pointsOutstanding": 0,
    "tiers": [
        {"id": "bronze", "name": "Bronze", "members": 0},
        {"id": "silver", "name": "Silver", "members": 0},
        {"id": "gold", "name": "Gold", "members": 0},
    ],
}


async def test_an_empty_programme_is_all_zeros(run: GraphRunner) -> None:
    assert await run.as_(STAFF)("admin/ProgrammeTotals") == EMPTY


async def test_the_totals_can_be_checked_by_hand(run: GraphRunner, clock: Clock) -> None:
    ada, bob, _ = await member(name="Ada"), await member(name="Bob"), await member(name="Cy")
    await run.as_(TILL)("shop/RecordPurchase", input=receipt(ada, ("MUG", 2, "300.25")))
    await purchase(bob, "120.99")
    await purchase(None, "10.00")
    await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))
    await account(bob, balance=30)
    await account(bob, balance=-10)
    kept, cancelled = await reward(cost=50), await reward(cost=70)
    for mug in (kept, cancelled):
        issued = await run.as_(bob)(
            "mobile/RedeemReward", input={"id": str(new_id()), "rewardId": global_id("Reward", mug)}
        )
    await run.as_(bob)("mobile/CancelRedemption", input={"issuedRewardId": issued["id"]})

    answer = await run.as_(STAFF)("admin/ProgrammeTotals")

    assert answer == {
        "members": 3,
        "purchases": 3,
        "revenue": {"amount": "731.49", "currency": "USD"},
        "pointsIssued": 300 + 120,
        "pointsRedeemed": 50,
        "pointsAdjusted": 20,
        "pointsOpened": 0,
        "pointsOutstanding": 300 + 120 - 50 + 20,
        "tiers": [
            {"id": "bronze", "name": "Bronze", "members": 1},
            {"id": "silver", "name": "Silver", "members": 2},
            {"id": "gold", "name": "Gold", "members": 0},
        ],
    }


async def test_points_past_their_instant_are_no_longer_outstanding(run: GraphRunner, clock: Clock) -> None:
    await policy(expiry=after_earning(6))
    ada = await member()
    # Six o'clock in the morning in New York, in summer time; six months later it is eleven in UTC.
    await purchase(ada, "100", occurred_at=datetime(2026, 5, 20, 10, tzinfo=UTC))
    await purchase(ada, "7")

    answer = await run.as_(STAFF)("admin/ProgrammeTotals")

    assert (answer["pointsIssued"], answer["pointsOutstanding"]) == (107, 7)


async def test_what_was_brought_over_and_what_is_owed_stand_as_in_the_ledger_report(run: GraphRunner) -> None:
    ada, bob = await member(), await member()
    await opening(bob, amount=70, expires_at=None, now=START)
    await account(bob, balance=9)
    await run.as_(TILL)("shop/RecordPurchase", input=receipt(ada, ("MUG", 2, "30.00")))
    await account(ada, balance=-50)
    await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))

    totals = await run.as_(STAFF)("admin/ProgrammeTotals")
    report = await run.as_(STAFF)("admin/LedgerReport", since="2026-11-01", until="2026-12-01", by="MONTH")

    assert (totals["pointsAdjusted"], totals["pointsOpened"], totals["pointsOutstanding"]) == (9 - 50, 70, 59)
    assert (report["total"]["adjusted"], report["total"]["opened"]) == (9 - 50, 70)
    assert report["closing"] == {"outstanding": 79, "owed": 20, "net": 59}


@pytest.mark.parametrize(("actor", "code"), [(ANONYMOUS, "UNAUTHENTICATED"), (TILL, "FORBIDDEN")])
async def test_only_staff_see_the_totals(run: GraphRunner, actor: Actor, code: str) -> None:
    ada = await member()

    assert await run.as_(actor).codes("admin/ProgrammeTotals") == [code]
    assert await run.as_(ada).codes("admin/ProgrammeTotals") == ["FORBIDDEN"]
