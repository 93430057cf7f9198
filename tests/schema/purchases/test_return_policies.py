"""What becomes of a return whose points are pending, expired, held or spent: the unit's policy says."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from domain import points
from domain.database import fetch
from domain.ids import new_id
from domain.ledger import Negative
from domain.points import Pending, PendingKind, Span
from schema.ids import global_id
from tests.clock import START, Clock
from tests.factories import (
    STAFF,
    TILL,
    TestMember,
    account,
    after_earning,
    balance_of,
    facts,
    ledger_is_sound,
    policy,
    reward,
)
from tests.graph import GraphRunner
from tests.receipts import goods, receipt
from tests.shopping import hold

WEEK = Pending(kind=PendingKind.SPAN, span=Span(1, points.CalendarUnit.WEEK))


async def buy(run: GraphRunner, member: TestMember, *lines: Any, **changes: Any) -> None:
    answer = await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, *lines, **changes))
    assert answer["isRepeat"] is False


async def back(run: GraphRunner, *lines: tuple[int, int], **changes: Any) -> Any:
    return await run.as_(TILL)("shop/RecordReturn", input=goods(*lines, **changes))


async def spend(run: GraphRunner, member: TestMember, cost: int) -> None:
    mug = await reward(cost=cost)
    answer = await run.as_(member)(
        "mobile/RedeemReward", input={"id": str(new_id()), "rewardId": global_id("Reward", mug)}
    )
    assert answer["cost"] == cost


def figures(answer: Any) -> tuple[int, int, int]:
    """Taken back, owed of it, and short."""
    return answer["pointsTakenBack"], answer["pointsOwed"], answer["pointsShort"]


async def held_by(member: TestMember, *, now: datetime) -> points.Holdings:
    return (await points.holdings_of([member.id], now=now))[member.id]


async def debts() -> list[tuple[int, ...]]:
    return [tuple(row) for row in await fetch("SELECT amount, outstanding FROM debt")]


async def shortfalls() -> list[tuple[int, str]]:
    return [tuple(row) for row in await fetch("SELECT amount, state FROM shortfall")]


async def test_a_return_while_points_are_pending_reduces_the_pending(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    await account(member, balance=100, now=START - timedelta(days=1))
    await policy(pending=WEEK, valid_from=START)
    await buy(run, member, ("A", 3, "20.00"))

    answer = await back(run, (1, 2))

    assert figures(answer) == (40, 0, 0)
    now = await held_by(member, now=START)
    assert (now.available, now.pending) == (100, 20)
    assert await balance_of(member, now=clock.forward(days=7)) == 120
    assert await ledger_is_sound()


async def test_points_that_wait_for_activation_are_taken_back_too(run: GraphRunner, member: TestMember) -> None:
    await policy(pending=Pending(kind=PendingKind.ACTIVATION))
    await buy(run, member, ("A", 2, "20.00"))

    answer = await back(run, (1, 1))

    now = await held_by(member, now=START)
    assert (figures(answer), now.available, now.pending) == ((20, 0, 0), 0, 20)
    assert await ledger_is_sound()


@pytest.mark.parametrize("written_down", [True, False])
async def test_points_that_expired_cost_nothing_when_what_earned_them_comes_back(
    run: GraphRunner, member: TestMember, clock: Clock, written_down: bool
) -> None:
    await policy(expiry=after_earning(1))
    await buy(run, member, "50.00")
    clock.now = datetime(2026, 12, 21, tzinfo=UTC)
    await buy(run, member, "30.00", externalId="R-2", occurredAt="2026-12-21T00:00:00Z")
    if written_down:
        assert await points.write_down_expired(now=clock.now) == 50

    answer = await back(run, (1, 1))

    assert figures(answer) == (50, 0, 0)
    assert await balance_of(member, now=clock.now) == 30
    assert await ledger_is_sound()


async def test_debt_what_was_spent_is_owed(run: GraphRunner, member: TestMember) -> None:
    await policy(negative=Negative.DEBT)
    await buy(run, member, "100.00")
    await spend(run, member, 70)

    answer = await back(run, (1, 1))

    assert figures(answer) == (100, 70, 0)
    assert (await balance_of(member), await debts(), await shortfalls()) == (-70, [(70, 70)], [])
    assert await ledger_is_sound()


@pytest.mark.parametrize(
    ("negative", "state", "ends"),
    [(Negative.CLAMP, "recorded", " and will not be taken."), (Negative.REVIEW, "open", ".")],
)
async def test_clamp_and_review_what_was_spent_is_let_go_or_waits_for_a_human(
    run: GraphRunner, member: TestMember, negative: Negative, state: str, ends: str
) -> None:
    await policy(negative=negative)
    await buy(run, member, "100.00")
    await spend(run, member, 70)

    answer = await back(run, (1, 1))
    again = await back(run, (1, 1))

    assert figures(answer) == figures(again) == (30, 0, 70)
    assert answer["explanations"] == [
        "30 points taken back for what the customer returned (1 × SKU); 70 more that it had earned had been spent or "
        "set aside" + ends
    ]
    assert (await balance_of(member), await debts(), await shortfalls()) == (0, [], [(70, state)])
    assert await ledger_is_sound()


async def test_clamp_says_so_when_nothing_was_left_at_all(run: GraphRunner, member: TestMember) -> None:
    await policy(negative=Negative.CLAMP)
    await buy(run, member, "100.00")
    await spend(run, member, 100)

    answer = await back(run, (1, 1))

    assert figures(answer) == (0, 0, 100)
    assert answer["explanations"] == [
        "Nothing was taken back: the 100 points that it had earned were spent or set aside."
    ]
    assert await ledger_is_sound()


async def test_a_debt_of_a_review_is_charged_by_a_second_look(run: GraphRunner, member: TestMember) -> None:
    await policy(negative=Negative.REVIEW)
    await buy(run, member, "100.00")
    await spend(run, member, 70)
    await back(run, (1, 1))
    [row] = await fetch("SELECT id FROM shortfall")

    await points.decide_shortfall(actor=STAFF, id=row["id"], charge=True, now=START)

    assert (await balance_of(member), await debts()) == (-70, [(70, 70)])
    assert await ledger_is_sound()


async def test_forbid_the_whole_return_is_refused_and_nothing_is_changed(run: GraphRunner, member: TestMember) -> None:
    await policy(negative=Negative.FORBID)
    await buy(run, member, "100.00", "5.00")
    await spend(run, member, 70)
    before = await facts()

    answer = await back(run, (2, 1), (1, 1))

    assert (answer["code"], answer["details"]) == ("POINTS_ALREADY_SPENT", {"missing": 70, "unit": "points"})
    assert (await balance_of(member), await facts()) == (35, before)
    assert await fetch("SELECT 1 FROM purchase_return UNION ALL SELECT 1 FROM return_line") == []
    assert await ledger_is_sound()


async def test_forbid_lets_a_return_pass_that_the_points_suffice_for(run: GraphRunner, member: TestMember) -> None:
    await policy(negative=Negative.FORBID)
    await buy(run, member, "100.00", "5.00")
    await spend(run, member, 70)

    assert figures(await back(run, (2, 1))) == (5, 0, 0)
    assert await balance_of(member) == 30


async def test_points_that_are_held_are_not_taken_out_of_the_hold(run: GraphRunner, member: TestMember) -> None:
    await buy(run, member, "100.00")
    held = await hold(member, 60)

    answer = await back(run, (1, 1))
    await points.capture_hold(actor=STAFF, id=held, now=START + timedelta(minutes=1))

    assert figures(answer) == (100, 60, 0)
    assert await balance_of(member) == -60
    assert await ledger_is_sound()
