"""What returns and captures keep of what they come from: lines, points, the rule, the purchase, the hold."""

from datetime import timedelta
from typing import Any

from domain import points, rewards
from domain.database import fetch
from domain.ids import new_id
from domain.ledger import Named, Points, Reader
from domain.purchases import receipt_id
from schema.ids import global_id
from tests.clock import START, Clock
from tests.factories import TILL, TestMember, balance_of, history_of, ledger_is_sound, opening, reward
from tests.graph import GraphRunner
from tests.receipts import goods, receipt
from tests.shopping import SHOP, hold

PURCHASE = global_id("Purchase", receipt_id("till-1", "R-1"))
DAY = timedelta(days=1)


RULE = {"id": "every-dollar", "version": 1, "name": "Every dollar"}


async def parts_of(run: GraphRunner, of: TestMember, movement: str) -> Any:
    """The parts of the one movement of its kind, as the member's app gets them."""
    [row] = await fetch("SELECT id FROM transfer WHERE movement = $1", movement)
    answer = await run.as_(of)("mobile/ExplainTransfer", id=global_id("PointsTransfer", row["id"]))
    return answer["movement"]


async def test_a_return_tells_which_lines_and_what_each_had_been_granted_by_which_rule(
    run: GraphRunner, member: TestMember
) -> None:
    lines = [("MUG", 1, "30.00"), ("TEA", 1, "0.40"), ("MUG", 2, "10.00")]
    await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, *lines))

    answer = await run.as_(TILL)("shop/RecordReturn", input=goods((3, 1), (2, 1), (1, 1)))

    assert answer["explanations"] == [
        "40 points taken back for what the customer returned (1 × MUG, 1 × TEA, 1 × MUG): exactly what it had earned."
    ]
    assert await parts_of(run, member, "purchases.purchase_returned") == {
        "name": "purchases.purchase_returned",
        "purchaseId": PURCHASE,
        "rule": RULE,
        "owed": 0,
        "short": 0,
        "lines": [
            {"line": 3, "sku": "MUG", "quantity": 1, "points": 10},
            {"line": 2, "sku": "TEA", "quantity": 1, "points": 0},
            {"line": 1, "sku": "MUG", "quantity": 1, "points": 30},
        ],
    }
    assert await ledger_is_sound()


async def pay(run: GraphRunner, of: TestMember, held: Any) -> None:
    """$20.00 in two lines, $4.00 of it with what is held."""
    in_points = {"kind": "POINTS", "amount": "4.00", "holdId": global_id("PointsHold", held)}
    paid = [in_points, {"kind": "CARD", "amount": "16.00"}]
    answer = await run.as_(SHOP)("shop/RecordPurchase", input=receipt(of, "10.00", "10.00", tenders=paid))
    assert answer["isRepeat"] is False


async def test_a_capture_at_the_till_tells_its_hold_and_the_purchase_that_it_paid_for(
    run: GraphRunner, member: TestMember
) -> None:
    await opening(member, amount=400, expires_at=None, now=START)
    held = await hold(member, 400)
    await pay(run, member, held)

    await run.as_(TILL)("shop/RecordReturn", input=goods((2, 1)))

    assert await parts_of(run, member, "points.hold_captured") == {
        "name": "points.hold_captured",
        "purpose": "order 1",
        "holdId": global_id("PointsHold", held),
        "paidForId": PURCHASE,
    }
    assert await parts_of(run, member, "purchases.order_paid_back") == {
        "name": "purchases.order_paid_back",
        "purchaseId": PURCHASE,
        "expired": 0,
        "lines": [{"line": 2, "sku": "SKU", "quantity": 1, "points": 200}],
    }
    assert await ledger_is_sound()


async def test_a_capture_before_its_purchase_tells_its_hold_alone(run: GraphRunner, member: TestMember) -> None:
    await opening(member, amount=400, expires_at=None, now=START)
    held = await hold(member, 400)
    await points.capture_hold(actor=SHOP, id=held, now=START)

    await pay(run, member, held)

    parts = await parts_of(run, member, "points.hold_captured")
    assert (parts["holdId"], parts["paidForId"]) == (global_id("PointsHold", held), None)
    assert await ledger_is_sound()


async def test_points_put_back_into_lots_that_expired_meanwhile_say_so(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    await opening(member, amount=300, expires_at=START + DAY, now=START)
    await opening(member, amount=100, expires_at=START + 9 * DAY, now=START)
    await pay(run, member, await hold(member, 400))
    clock.forward(days=2)

    answers = [
        await run.as_(TILL)("shop/RecordReturn", input=goods((line, 1), externalId=f"B-{line}")) for line in (1, 2)
    ]

    back = "200 points refunded for what the customer returned and had paid for in points. They keep their expiry date,"
    sentences = [sentence for answer in answers for sentence in answer["explanations"]]
    assert [sentence for sentence in sentences if " refunded for what the customer returned and " in sentence] == [
        f"{back} which has passed for 100 of them.",
        f"{back} which has passed for 200 of them.",
    ]
    assert await balance_of(member, now=clock.now) == 100
    assert await ledger_is_sound()


async def test_a_cancelled_reward_says_what_of_it_had_expired(member: TestMember) -> None:
    await opening(member, amount=18, expires_at=START + DAY, now=START)
    mug = await reward(cost=18)
    issued = await rewards.redeem_reward(actor=member.actor, id=new_id(), reward_id=mug, now=START)

    await rewards.cancel_redemption(actor=member.actor, issued_reward_id=issued.id, now=START + DAY)

    back, *_ = await history_of(member.id)
    assert (back.explanation(Reader()), back.movement) == (
        "18 points refunded for “Mug”, which was cancelled. They keep their expiry date, which has passed for 18 of"
        " them.",
        rewards.RedemptionCancelledMovement(reward=Named(id=str(mug), version=1, name="Mug"), expired=Points(18)),
    )
    assert await balance_of(member, now=START + DAY) == 0
    assert await ledger_is_sound()
