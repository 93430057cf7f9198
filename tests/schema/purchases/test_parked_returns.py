"""A return that comes before its purchase waits for it, and is applied once when it comes."""

from datetime import UTC, datetime
from typing import Any

import pytest

from domain import ledger, points, purchases
from domain.database import fetch
from domain.purchases import receipt_id
from schema.ids import global_id
from tests.clock import START, Clock
from tests.factories import (
    STAFF,
    TILL,
    TestMember,
    account,
    balance_of,
    draft,
    facts,
    ledger_is_sound,
    policy,
    purchase,
    rule,
    tier,
)
from tests.graph import GraphRunner
from tests.receipts import goods, receipt
from tests.shopping import bring_back


async def waiting(run: GraphRunner, **variables: Any) -> list[Any]:
    answer = await run.as_(STAFF)("admin/ParkedReturns", **variables)
    assert answer["totalCount"] == len(answer["nodes"])
    return list(answer["nodes"])


async def test_a_return_before_its_purchase_waits(run: GraphRunner, member: TestMember) -> None:
    answer = await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))

    assert answer == {
        "state": "PARKED",
        "pointsTakenBack": 0,
        "pointsOwed": 0,
        "pointsShort": 0,
        "pointsPutBack": 0,
        "explanations": [
            "The purchase is not on record yet. This return is applied as soon as the purchase is recorded."
        ],
        "purchase": None,
    }
    assert await facts("purchases.return_recorded", "ledger.balance_changed") == []
    [parked] = await waiting(run)
    assert {key: value for key, value in parked.items() if key != "id"} == {
        "source": "till-1",
        "externalId": "B-1",
        "purchaseSource": "till-1",
        "purchaseExternalId": "R-1",
        "occurredAt": "2026-11-20T12:00:00+00:00",
        "recordedAt": "2026-11-20T12:00:00+00:00",
        "state": "PARKED",
        "reason": None,
        "message": None,
        "settledAt": None,
        "purchase": None,
    }


async def test_it_is_applied_once_when_the_purchase_comes(run: GraphRunner, member: TestMember, clock: Clock) -> None:
    await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))
    clock.forward(hours=1)

    bought = await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, ("MUG", 2, "10.00"), "5.00"))
    again = await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, ("MUG", 2, "10.00"), "5.00"))
    applied = await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))

    assert (bought["isRepeat"], again["isRepeat"]) == (False, True)
    assert (bought["purchase"]["pointsEarned"], bought["purchase"]["member"]["balance"]) == (25, 15)
    assert (applied["state"], applied["pointsTakenBack"]) == ("APPLIED", 10)
    assert applied["purchase"]["id"] == global_id("Purchase", receipt_id("till-1", "R-1"))
    assert applied["explanations"] == [
        "10 points taken back for what the customer returned (1 × MUG): exactly what it had earned."
    ]
    assert await balance_of(member, now=clock.now) == 15
    assert await facts("purchases.return_recorded") == ["purchases.return_recorded"]
    [parked] = await waiting(run, filter={"state": {"eq": "APPLIED"}})
    assert (parked["settledAt"], parked["purchase"]["member"]["name"]) == ("2026-11-20T13:00:00+00:00", "Ada")
    assert await waiting(run, filter={"state": {"eq": "PARKED"}}) == []
    [row] = await fetch("SELECT actor, recorded_at FROM purchase_return")
    assert tuple(row) == (TILL.reference, datetime(2026, 11, 20, 13, tzinfo=UTC))
    assert await ledger_is_sound()


async def test_the_same_return_again_answers_the_same_and_changes_nothing(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    first = await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))
    clock.forward(days=1)

    again = await run.as_(STAFF)("shop/RecordReturn", input=goods((1, 1)) | {"externalId": " B-1 "})

    assert first == again
    assert len(await waiting(run)) == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"lines": [{"line": 1, "quantity": 2}]},
        {"purchase": {"source": "till-1", "externalId": "R-2"}},
        {"purchase": {"source": "till-1", "externalId": "R-9"}},
        {"occurredAt": "2026-11-20T11:59:59Z"},
    ],
)
async def test_the_same_number_for_another_return_is_refused(
    run: GraphRunner, member: TestMember, changes: dict[str, Any]
) -> None:
    await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, ("A", 2, "10.00"), externalId="R-9"))
    await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))

    answer = await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)) | changes)

    assert (answer["code"], answer["path"]) == ("ID_REUSED", ["externalId"])
    assert [parked["purchaseExternalId"] for parked in await waiting(run)] == ["R-1"]
    assert await balance_of(member) == 20


async def test_those_that_do_not_fit_are_refused_with_their_code_and_the_others_applied(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    for number, (at, line, quantity) in enumerate([("12", 1, 2), ("10", 1, 2), ("11", 3, 1), ("09", 2, 1)]):
        sent = goods((line, quantity), externalId=f"B-{number}", occurredAt=f"2026-11-20T{at}:00:00Z")
        assert (await run.as_(TILL)("shop/RecordReturn", input=sent))["state"] == "PARKED"

    await run.as_(TILL)(
        "shop/RecordPurchase",
        input=receipt(member, ("A", 3, "10.00"), "5.00", occurredAt="2026-11-20T08:00:00Z"),
    )

    settled = await waiting(run, sorting=[{"field": "occurredAt", "direction": "ASC"}])
    assert [(row["externalId"], row["state"], row["reason"], row["message"]) for row in settled] == [
        ("B-3", "APPLIED", None, None),
        ("B-1", "APPLIED", None, None),
        ("B-2", "REFUSED", "LINE_UNKNOWN", "The purchase has no line 3."),
        ("B-0", "REFUSED", "RETURN_EXCEEDS_PURCHASE", "At most 1 of line 1 can still be returned, not 2."),
    ]
    assert await balance_of(member) == 35 - 5 - 20
    told = await run.as_(TILL)(
        "shop/RecordReturn", input=goods((1, 2), externalId="B-0", occurredAt="2026-11-20T12:00:00Z")
    )
    assert (told["state"], told["pointsTakenBack"], told["explanations"]) == (
        "REFUSED",
        0,
        ["This return was refused when its purchase was recorded: At most 1 of line 1 can still be returned, not 2."],
    )
    assert await ledger_is_sound()


async def test_a_refused_one_leaves_no_trace_of_what_it_had_posted(run: GraphRunner, member: TestMember) -> None:
    # Two rules earn two credits. The first is taken back, then the second finds what it earned gone to pay a debt.
    await points.create_unit(actor=STAFF, id="stars", draft=points.UnitDraft(name="Stars"), now=START)
    await policy(unit_id="points", negative=ledger.Negative.DEBT)
    await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "40.00", externalId="R-0"))
    await points.adjust_points(
        actor=STAFF,
        now=run.context().now,
        draft=points.AdjustmentDraft(id=receipt_id("a", "b"), member_id=member.id, amount=-40, reason="Taken."),
    )
    await run.as_(TILL)(
        "shop/RecordReturn",
        input=goods((1, 1), externalId="B-0", purchase={"source": "till-1", "externalId": "R-0"}),
    )
    await policy(unit_id="points", negative=ledger.Negative.FORBID, valid_from=datetime(2026, 11, 20, tzinfo=UTC))
    await rule(id="a-star", name="A star", unit_id="stars")
    await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))

    bought = await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "50.00"))

    [parked] = await waiting(run, filter={"purchaseExternalId": {"eq": "R-1"}})
    assert (parked["state"], parked["reason"]) == ("REFUSED", "POINTS_ALREADY_SPENT")
    assert (bought["purchase"]["pointsEarned"], await balance_of(member)) == (100, 10)
    assert await points.balance_of(member.id, actor=member.actor, now=run.context().now, unit_id="stars") == 50
    assert await facts("purchases.return_recorded") == ["purchases.return_recorded"]
    assert len(await facts("purchases.purchase_recorded")) == 2
    assert await ledger_is_sound()


async def test_a_purchase_of_nobody_takes_its_return_too(run: GraphRunner) -> None:
    await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))

    await run.as_(TILL)("shop/RecordPurchase", input=receipt(None, "10.00"))

    [parked] = await waiting(run)
    [row] = await fetch("SELECT fully_returned_at IS NOT NULL AS back FROM purchase")
    assert (parked["state"], row["back"]) == ("APPLIED", True)


async def test_a_purchase_that_is_refused_leaves_its_return_waiting(run: GraphRunner, member: TestMember) -> None:
    await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))

    refused = await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "10.00", member={"cardNumber": "NONE"}))

    assert refused["code"] == "MEMBER_UNKNOWN"
    assert [parked["state"] for parked in await waiting(run)] == ["PARKED"]


async def test_in_a_batch_a_return_lowers_the_tier_that_the_next_purchase_earns_at(
    run: GraphRunner, member: TestMember
) -> None:
    await tier("silver", rank=1, threshold=100, earning_percent=200, valid_from=datetime(2026, 11, 1, tzinfo=UTC))
    batch = [draft(member, "100.00"), draft(member, "10.00")]
    await bring_back(batch[0], (1, 1))

    await purchases.record_purchases(actor=TILL, drafts=batch, now=run.context().now)

    assert await balance_of(member) == 10
    assert await facts("tiers.tier_reached") == []
    assert await ledger_is_sound()


async def test_in_a_batch_the_next_purchase_pays_what_a_return_left_owing(run: GraphRunner, member: TestMember) -> None:
    await tier("silver", rank=1, threshold=1000, earning_percent=200, valid_from=datetime(2026, 11, 1, tzinfo=UTC))
    old = await purchase(member, "100.00")
    await account(member, balance=-100)
    await bring_back(old, (1, 1))
    batch = [draft(member, "100.00"), draft(member, "10.00")]
    await bring_back(batch[0], (1, 1))

    await purchases.record_purchases(actor=TILL, drafts=batch, now=run.context().now)

    # The first purchase paid the 100 owed before and left 100 owing when it came back; the second paid 10 of those.
    rows = await fetch("SELECT amount, outstanding FROM debt ORDER BY outstanding")
    assert [tuple(row) for row in rows] == [(100, 0), (100, 90)]
    assert await balance_of(member) == -90
    assert await ledger_is_sound()


@pytest.mark.parametrize(
    ("filter", "found"),
    [
        (None, ["B-3", "B-2", "B-1"]),
        ({"externalId": {"eq": "B-2"}}, ["B-2"]),
        ({"purchaseExternalId": {"iLike": "r-%"}}, ["B-3", "B-2", "B-1"]),
        ({"state": {"in": ["PARKED"]}}, ["B-3", "B-2"]),
        ({"state": {"neq": "PARKED"}}, ["B-1"]),
        ({"or": [{"state": {"eq": "REFUSED"}}, {"purchaseExternalId": {"eq": "R-3"}}]}, ["B-3", "B-1"]),
        ({"recordedAt": {"lt": "2026-11-20T13:00:00Z"}}, ["B-1"]),
        ({"reason": {"is": None}}, ["B-3", "B-2"]),
    ],
)
async def test_the_list_is_filtered(
    run: GraphRunner, member: TestMember, clock: Clock, filter: Any, found: list[str]
) -> None:
    for number in (1, 2, 3):
        sent = goods((9, 1), externalId=f"B-{number}", purchase={"source": "till-1", "externalId": f"R-{number}"})
        await run.as_(TILL)("shop/RecordReturn", input=sent)
        clock.forward(hours=1)
    await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "10.00"))

    assert [row["externalId"] for row in await waiting(run, filter=filter)] == found
