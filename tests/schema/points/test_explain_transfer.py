"""One movement of points, explained: its sentence, its parts as data, and the lots it touched."""

from typing import Any

import pytest

from domain import points
from domain.actor import ANONYMOUS, SYSTEM
from domain.database import fetch
from domain.ids import new_id
from domain.purchases import receipt_id
from schema.ids import global_id
from tests.clock import START, Clock
from tests.factories import STAFF, TILL, TestMember, account, after_earning, earning, policy, purchase, reward
from tests.factories import member as another_member
from tests.graph import GraphRunner, execute
from tests.receipts import goods, receipt


async def transfer_of(kind: str) -> str:
    [row] = await fetch("SELECT id FROM transfer WHERE kind = $1", kind)
    return str(global_id("PointsTransfer", row["id"]))


async def test_earned_points_tell_their_rule_and_rate_and_the_lot_they_made(
    run: GraphRunner, member: TestMember
) -> None:
    await policy(expiry=after_earning(2))
    await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, ("MUG", 2, "50.40"), store="Main Street"))
    id = await transfer_of("earn")

    answer = await run.as_(member)("mobile/ExplainTransfer", id=id)

    sentence = (
        "100 points for $100.80 spent at Main Street: 1 point for each $1.00, rounded down per receipt "
        "(rule “Every dollar”, version 1)."
    )
    assert answer == {
        "id": id,
        "kind": "EARN",
        "amount": 100,
        "occurredAt": answer["occurredAt"],
        "recordedAt": "2026-11-20T12:00:00+00:00",
        "explanation": sentence,
        "movement": {
            "name": "purchases.purchase_earned",
            "paid": {"amount": "100.80", "currency": "USD"},
            "store": "Main Street",
            "rate": 1,
            "per": {"amount": "1.00", "currency": "USD"},
            "percent": 100,
            "tier": None,
            "rounding": "DOWN",
            "rounds": "RECEIPT",
            "rule": {"id": "every-dollar", "version": 1, "name": "Every dollar"},
            "lines": [{"line": 1, "sku": "MUG", "points": 100}],
        },
        "unit": {"id": "points", "name": "Points"},
        "reverses": None,
        "lots": [
            {
                "amount": 100,
                "remaining": 100,
                "earnedAt": answer["occurredAt"],
                "maturesAt": None,
                "awaitsActivation": False,
                "expiresAt": answer["lots"][0]["expiresAt"],
                "credit": {"id": id, "explanation": sentence},
            }
        ],
    }
    assert answer["lots"][0]["expiresAt"].startswith("2027-01-")


async def test_a_debit_tells_what_it_drew_on_and_a_return_what_it_takes_back(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    await policy(expiry=after_earning(2))
    await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, ("MUG", 2, "50.00")))
    clock.forward(days=20)
    await account(member, balance=40, now=clock.now)
    mug = await reward(cost=120)
    issued = {"id": str(new_id()), "rewardId": global_id("Reward", mug)}
    await run.as_(member)("mobile/RedeemReward", input=issued)

    spent = await run.as_(member)("mobile/ExplainTransfer", id=await transfer_of("redeem"))
    clock.forward(hours=1)
    await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1), occurredAt=clock.now.isoformat()))
    taken = await run.as_(member)("mobile/ExplainTransfer", id=await transfer_of("clawback"))

    assert [(lot["amount"], lot["remaining"], lot["expiresAt"][:10]) for lot in spent["lots"]] == [
        (-100, 0, "2027-01-20"),
        (-20, 20, "2027-02-10"),
    ]
    assert [lot["credit"]["explanation"] for lot in spent["lots"]][1] == "40 points added: To start with."
    assert taken["reverses"]["id"] == await transfer_of("earn")
    assert taken["movement"] == {
        "name": "purchases.purchase_returned",
        "purchaseId": global_id("Purchase", receipt_id("till-1", "R-1")),
        "rule": {"id": "every-dollar", "version": 1, "name": "Every dollar"},
        "short": 0,
        "lines": [{"line": 1, "sku": "MUG", "quantity": 1, "points": 50}],
        "owed": 30,
    }
    assert sum(lot["amount"] for lot in taken["lots"]) == -20


async def test_points_that_wait_say_so(run: GraphRunner, member: TestMember) -> None:
    await policy(pending=points.Pending(kind=points.PendingKind.ACTIVATION))
    await earning(member, 40)

    answer = await run.as_(member)("mobile/ExplainTransfer", id=await transfer_of("earn"))

    [lot] = answer["lots"]
    assert (lot["maturesAt"], lot["awaitsActivation"], lot["remaining"]) == (None, True, 40)


async def test_who_gave_is_named_by_the_id_of_their_public_side(run: GraphRunner, member: TestMember) -> None:
    await policy(passing=points.Passing())
    await account(member, balance=40)
    eve = await another_member(name="Eve")
    await points.transfer_points(actor=member.actor, id=new_id(), card_number=eve.card_number, amount=15, now=START)

    out = await run.as_(member)("mobile/ExplainTransfer", id=await transfer_of("transfer_out"))
    into = await run.as_(eve)("mobile/ExplainTransfer", id=await transfer_of("transfer_in"))

    assert (out["kind"], out["movement"]) == (
        "TRANSFER_OUT",
        {"name": "points.points_passed_on", "receiverId": global_id("Profile", eve.id)},
    )
    assert (into["kind"], into["movement"]) == (
        "TRANSFER_IN",
        {"name": "points.points_received", "giverId": global_id("Profile", member.id)},
    )


async def test_what_is_not_yours_is_answered_like_what_does_not_exist(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=40)
    id = await transfer_of("adjust_credit")
    eve = await another_member(name="Eve")

    async def seen(who: Any, id: str = id) -> bool:
        return await run.as_(who)("mobile/ExplainTransfer", id=id) is not None

    assert [await seen(who) for who in (member, STAFF)] == [True, True]
    assert [await seen(who) for who in (eve, TILL, ANONYMOUS)] == [False, False, False]
    assert not await seen(member, global_id("PointsTransfer", new_id()))
    assert await run.as_(member).codes("mobile/ExplainTransfer", id="junk") == ["BAD_USER_INPUT"]
    assert await run.as_(member).codes("mobile/ExplainTransfer", id=global_id("Member", member.id)) == [
        "BAD_USER_INPUT"
    ]


@pytest.mark.parametrize("transfers", [1, 5])
async def test_however_many_are_explained_the_statements_are_as_few(
    run: GraphRunner, member: TestMember, statements: list[str], transfers: int
) -> None:
    await points.create_unit(actor=SYSTEM, id="miles", draft=points.UnitDraft(name="Miles"), now=START)
    for _ in range(transfers):
        await purchase(member, "30")
        await account(member, balance=-20)
    rows = await fetch("SELECT id FROM transfer")
    text = (
        "query E($ids: [ID!]!) { nodes(ids: $ids) { ... on PointsTransfer"
        " { explanation unit { name } reverses { id } lots { amount credit { explanation } } } } }"
    )
    variables = {"ids": [global_id("PointsTransfer", row["id"]) for row in rows]}
    await execute(text, variables=variables, context=run.as_(member).context())
    statements.clear()

    result = await execute(text, variables=variables, context=run.as_(member).context())

    assert (result.errors, len(result.data["nodes"])) == (None, 2 * transfers)
    # the transfers, the units, the lots, and the credits that made the lots
    assert len(statements) == 4
