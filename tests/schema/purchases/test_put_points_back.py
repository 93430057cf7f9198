"""Returned pieces that were paid for in points put those points back into the lots they came from."""

from datetime import UTC, datetime
from itertools import permutations
from typing import Any

import pytest

from domain import points
from domain.database import fetch
from domain.ids import new_id
from schema.ids import global_id
from tests.clock import START
from tests.factories import (
    STAFF,
    TILL,
    TestMember,
    account,
    after_earning,
    balance_of,
    ledger_is_sound,
    policy,
    purchase,
)
from tests.graph import GraphRunner
from tests.receipts import goods, receipt
from tests.shopping import SHOP, hold


def partly_in_points(held: Any, amount: str, points_: int | None, rest: str) -> list[dict[str, Any]]:
    """Tenders as a shop sends them: so much from a hold, the rest by card."""
    in_points = {
        "kind": "POINTS",
        "amount": amount,
        "holdId": held and global_id("PointsHold", held),
        "points": points_,
    }
    return [in_points, {"kind": "CARD", "amount": rest}]


async def buy(run: GraphRunner, of: TestMember, *lines: Any, **changes: Any) -> Any:
    return await run.as_(SHOP)("shop/RecordPurchase", input=receipt(of, *lines, **changes))


async def payments() -> list[tuple[int, ...]]:
    rows = await fetch("SELECT line, points, amount_minor FROM line_payment ORDER BY transfer_id, line")
    return [tuple(row) for row in rows]


@pytest.mark.parametrize("order", sorted(set(permutations([(1, 1), (1, 1), (1, 1), (2, 1), (2, 1)])))[::3])
async def test_returned_pieces_in_any_order_put_back_the_whole_into_the_lots_it_came_from(
    run: GraphRunner, member: TestMember, order: tuple[tuple[int, int], ...]
) -> None:
    await policy(expiry=after_earning(12))
    for month in (1, 2, 3):
        await purchase(member, "70.00", now=datetime(2026, month, 5, 12, tzinfo=UTC))
    lots = await fetch("SELECT id, remaining FROM lot ORDER BY expires_at")
    held = await hold(member, 200)
    await buy(
        run,
        member,
        *(("A", 3, "10.00"), ("B", 2, "7.00")),
        tenders=partly_in_points(held, "20.00", 167, "24.00"),
    )
    assert await balance_of(member) == 210 - 167 + 24

    answers = [
        await run.as_(TILL)("shop/RecordReturn", input=goods(pieces, externalId=str(place)))
        for place, pieces in enumerate(order)
    ]

    assert sum(answer["pointsPutBack"] for answer in answers) == 167
    assert sum(answer["pointsTakenBack"] for answer in answers) == 24
    assert await balance_of(member) == 210
    now = await fetch(
        "SELECT id, remaining FROM lot WHERE id = ANY($1) ORDER BY expires_at", [lot["id"] for lot in lots]
    )
    assert now == lots
    assert await ledger_is_sound()


async def test_a_part_that_came_back_says_so(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=1000)
    held = await hold(member, 500)
    await buy(run, member, "10.00", "10.00", tenders=partly_in_points(held, "5.00", None, "15.00"))

    answer = await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))
    again = await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))

    assert answer == again
    assert {key: value for key, value in answer.items() if key.startswith("points")} == {
        "pointsTakenBack": 8,
        "pointsOwed": 0,
        "pointsShort": 0,
        "pointsPutBack": 250,
    }
    assert sorted(answer["explanations"]) == [
        "250 points refunded for what the customer returned and had paid for in points. They keep their expiry date.",
        "8 points taken back for what the customer returned (1 × SKU): exactly what it had earned.",
    ]
    assert answer["purchase"]["member"]["balance"] == 757


async def test_points_that_were_taken_elsewhere_are_not_put_back(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=1000)
    await buy(run, member, "10.00", tenders=partly_in_points(None, "5.00", None, "5.00"))

    answer = await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))

    assert (answer["pointsPutBack"], answer["pointsTakenBack"], await payments()) == (0, 5, [])
    assert await balance_of(member) == 1000


async def test_a_return_that_waited_puts_back_what_the_purchase_paid_with(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=1000)
    held = await hold(member, 500)
    await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))

    await buy(run, member, "20.00", tenders=partly_in_points(held, "5.00", None, "15.00"))

    assert await balance_of(member) == 1000
    assert await payments() == [(1, 500, 500)]
    assert await ledger_is_sound()


async def test_points_of_another_unit_pay_too(run: GraphRunner, member: TestMember) -> None:
    await points.create_unit(actor=STAFF, id="miles", draft=points.UnitDraft(name="Miles"), now=START)
    await points.adjust_points(
        actor=STAFF,
        now=START,
        draft=points.AdjustmentDraft(id=new_id(), member_id=member.id, amount=70, reason="Flown.", unit_id="miles"),
    )
    held = await hold(member, 70, unit_id="miles")

    await buy(run, member, "7.00", tenders=partly_in_points(held, "7.00", None, "0"))
    answer = await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))

    assert answer["pointsPutBack"] == 70
    assert await points.balance_of(member.id, actor=member.actor, now=START, unit_id="miles") == 70
    assert await ledger_is_sound()
