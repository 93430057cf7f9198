"""Recording a purchase at the till, and what it earns."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from domain import campaigns
from domain.actor import Actor, ActorKind, Scope
from domain.database import fetch
from domain.purchases import receipt_id
from schema.ids import global_id
from tests.clock import Clock
from tests.factories import STAFF, TILL, TestMember, balance_of, facts, ledger_is_sound, member, rule, tier
from tests.graph import GraphRunner, execute
from tests.receipts import receipt

EXPLANATION = (
    "29 points for $29.33 spent at Main Street: 1 point for each $1.00, rounded down per receipt "
    "(rule “Every dollar”, version 1)."
)


async def records() -> int:
    return len(await fetch("SELECT 1 FROM purchase"))


async def test_a_purchase_earns_and_says_why(run: GraphRunner, member: TestMember) -> None:
    answer = await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "19.34", "9.99", store="Main Street"))

    assert answer == {
        "isRepeat": False,
        "purchase": {
            "id": global_id("Purchase", receipt_id("till-1", "R-1")),
            "total": {"amount": "29.33", "currency": "USD"},
            "pointsEarned": 29,
            "explanations": [EXPLANATION],
            "member": {
                "id": global_id("Member", member.id),
                "name": None,
                "balance": 29,
                "standing": {"tier": {"id": "bronze", "name": "Bronze"}, "missing": 71},
            },
        },
    }
    assert await facts("ledger.balance_changed", "purchases.purchase_recorded", "tiers.tier_reached") == [
        "purchases.purchase_recorded",
        "ledger.balance_changed",
    ]
    [line] = await fetch("SELECT sum(points)::int AS points, sum(base_minor)::int AS base FROM line_grant")
    assert (line["points"], line["base"]) == (29, 2933)
    assert await ledger_is_sound()


async def test_who_the_member_is_only_a_key_that_reads_members_is_told(run: GraphRunner, clock: Clock) -> None:
    ada = await member(name="Ada", email="ada@example.com")
    both = Actor(kind=ActorKind.INTEGRATION, id=TILL.id, scopes=TILL.scopes | {Scope.MEMBERS_READ})
    await run.as_(TILL)("shop/RecordPurchase", input=receipt(ada, "29.33"))
    id = global_id("Purchase", receipt_id("till-1", "R-1"))

    def ask(actor: Actor, fields: str) -> Any:
        document = f"query Who($id: ID!) {{ node(id: $id) {{ ... on Purchase {{ member {{ {fields} }} }} }} }}"
        return execute(document, variables={"id": id}, context=run.as_(actor).context())

    person = {actor: (await ask(actor, "name email phone balance")).data["node"] for actor in (TILL, both, STAFF)}
    history = {
        actor: await ask(actor, "pointsHistory { totalCount nodes { amount } }") for actor in (TILL, both, STAFF)
    }

    known = {"member": {"name": "Ada", "email": "ada@example.com", "phone": None, "balance": 29}}
    unknown = {"member": {"name": None, "email": None, "phone": None, "balance": 29}}
    assert person == {TILL: unknown, both: known, STAFF: known}
    read = {"member": {"pointsHistory": {"totalCount": 1, "nodes": [{"amount": 29}]}}}
    assert history[both].data["node"] == history[STAFF].data["node"] == read
    assert [error.extensions["code"] for error in history[TILL].errors] == ["FORBIDDEN"]
    assert "29" not in str(history[TILL].data)
    issued = await ask(TILL, "issuedRewards { nodes { id } }")
    assert [error.extensions["code"] for error in issued.errors] == ["NOT_FOUND"]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"member": None}, "no member was named with this purchase."),
        (
            {"occurredAt": "2019-12-31T23:59:59Z"},
            "no earning rule was in force on the day of this purchase.",
        ),
        ({"lines": [{"sku": "A", "quantity": 1, "unitPrice": "0"}]}, "nothing was paid in money."),
        ({"tenders": [{"kind": "POINTS", "amount": "29.33"}]}, "nothing was paid in money."),
        (
            {"lines": [{"sku": "A", "quantity": 1, "unitPrice": "0.99"}]},
            "the amount paid is too small to earn a point.",
        ),
    ],
)
async def test_nothing_earned_is_explained_too(
    run: GraphRunner, member: TestMember, changes: dict[str, Any], reason: str
) -> None:
    answer = await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "29.33") | changes)

    assert answer["purchase"]["pointsEarned"] == 0
    assert answer["purchase"]["explanations"] == [f"Nothing was earned: {reason}"]
    assert (await balance_of(member), await records()) == (0, 1)
    assert await facts("ledger.balance_changed") == []


async def test_what_is_paid_in_points_earns_nothing(run: GraphRunner, member: TestMember) -> None:
    tenders = [
        {"kind": "POINTS", "amount": "9.33"},
        {"kind": "GIFT_CARD", "amount": "5"},
        {"kind": "CARD", "amount": "15"},
    ]

    answer = await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "9.33", "20.00", tenders=tenders))

    assert answer["purchase"]["pointsEarned"] == 20
    assert answer["purchase"]["explanations"] == [
        EXPLANATION.replace("29.33", "20.00").replace("29", "20").replace(" at Main Street", "")
    ]
    granted = await fetch("SELECT line, base_minor, points FROM line_grant ORDER BY line")
    assert [tuple(row) for row in granted] == [(1, 636, 6), (2, 1364, 14)]


async def test_discounts_and_quantities_count(run: GraphRunner, member: TestMember) -> None:
    lines = [{"sku": "A", "quantity": 3, "unitPrice": "10.50", "discount": "1.60", "category": "Tea"}]

    answer = await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, lines=lines))

    assert (answer["purchase"]["total"]["amount"], answer["purchase"]["pointsEarned"]) == ("29.90", 29)
    [row] = await fetch("SELECT quantity, unit_price_minor, discount_minor, amount_minor, category FROM purchase_line")
    assert tuple(row) == (3, 1050, 160, 2990, "Tea")


async def test_the_same_receipt_again_answers_the_same_and_changes_nothing(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    sent = receipt(member, "29.33", store="Main Street")
    first = await run.as_(TILL)("shop/RecordPurchase", input=sent)
    before = await facts()
    clock.forward(days=400)

    again = await run.as_(TILL)(
        "shop/RecordPurchase", input=sent | {"externalId": " R-1 ", "occurredAt": "2026-11-20T07:00:00-05:00"}
    )
    by_staff = await run.as_(STAFF)("shop/RecordPurchase", input=sent)

    assert (first["isRepeat"], again["isRepeat"], by_staff["isRepeat"]) == (False, True, True)
    for answer in (again, by_staff):
        assert {k: answer["purchase"][k] for k in ("id", "total", "pointsEarned", "explanations")} == {
            k: first["purchase"][k] for k in ("id", "total", "pointsEarned", "explanations")
        }
    assert (await balance_of(member), await records(), await facts()) == (29, 1, before)


@pytest.mark.parametrize(
    "changes",
    [
        {"lines": [{"sku": "SKU", "quantity": 1, "unitPrice": "29.34"}]},
        {"lines": [{"sku": "OTHER", "quantity": 1, "unitPrice": "29.33"}]},
        {"occurredAt": "2026-11-20T12:00:00.000001Z"},
        {"store": "Elsewhere"},
        {"member": None},
        {"tenders": [{"kind": "CASH", "amount": "29.33"}]},
    ],
)
async def test_the_same_number_with_another_content_is_refused(
    run: GraphRunner, member: TestMember, clock: Clock, changes: dict[str, Any]
) -> None:
    clock.forward(minutes=1)
    await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "29.33"))
    before = await facts()

    answer = await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "29.33") | changes)

    assert (answer["code"], answer["path"]) == ("ID_REUSED", ["externalId"])
    assert (await balance_of(member), await records(), await facts()) == (29, 1, before)


async def test_the_same_number_of_another_source_is_another_receipt(run: GraphRunner, member: TestMember) -> None:
    await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "29.33"))

    answer = await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "10", source="till-2"))

    assert answer["isRepeat"] is False
    assert await balance_of(member) == 39


async def test_a_member_is_named_in_any_of_four_ways(run: GraphRunner) -> None:
    ada = await member(email="ada@example.com")
    await run("mobile/RequestSignInCode", input={"address": "+12025550143"})
    [row] = await fetch("SELECT member_id FROM person WHERE phone IS NOT NULL")
    ways = [
        {"id": global_id("Member", ada.id)},
        {"cardNumber": f" {ada.card_number} "},
        {"email": "ADA@example.com"},
        {"phone": "+1 (202) 555-0143"},
    ]

    answers = [
        await run.as_(TILL)("shop/RecordPurchase", input=receipt(None, "5", externalId=str(place), member=way))
        for place, way in enumerate(ways)
    ]

    assert [answer["purchase"]["member"]["id"] for answer in answers] == [global_id("Member", ada.id)] * 3 + [
        global_id("Member", row["member_id"])
    ]


async def test_a_back_dated_purchase_earns_by_the_rule_of_its_day(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    await rule(points=2, valid_from=datetime(2026, 11, 20, 11, tzinfo=UTC))
    ways = {"2026-11-20T10:59:59.999999Z": 29, "2026-11-20T11:00:00Z": 58}

    answers = {
        at: await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "29.33", externalId=at, occurredAt=at))
        for at in ways
    }

    assert {at: answer["purchase"]["pointsEarned"] for at, answer in answers.items()} == ways
    assert [answer["purchase"]["explanations"][0].split("(")[1] for answer in answers.values()] == [
        "rule “Every dollar”, version 1).",
        "rule “Every dollar”, version 2).",
    ]


async def test_a_rule_that_was_ended_earns_nothing_from_then_on(run: GraphRunner, member: TestMember) -> None:
    await rule(points=0, valid_from=datetime(2026, 11, 20, tzinfo=UTC))

    answer = await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "29.33"))

    assert answer["purchase"]["explanations"] == [
        "Nothing was earned: no earning rule was in force on the day of this purchase."
    ]


async def test_rounding_is_done_per_line_when_the_rule_says_so(run: GraphRunner, member: TestMember) -> None:
    await rule(
        rounds=campaigns.Rounds.LINE, rounding=campaigns.Rounding.HALF_UP, valid_from=datetime(2026, 1, 1, tzinfo=UTC)
    )

    answer = await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "1.50", "1.49", "0.50"))

    assert answer["purchase"]["pointsEarned"] == 4
    assert answer["purchase"]["explanations"] == [
        "4 points for $3.49 spent: 1 point for each $1.00, rounded to the nearest per line "
        "(rule “Every dollar”, version 2)."
    ]


async def test_two_rules_earn_and_explain_side_by_side(run: GraphRunner, member: TestMember) -> None:
    await rule(id="tens", name="Every ten", points=5, per_minor=1000)

    answer = await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "29.33"))

    assert answer["purchase"]["pointsEarned"] == 43
    assert sorted(answer["purchase"]["explanations"]) == [
        "14 points for $29.33 spent: 5 points for each $10.00, rounded down per receipt (rule “Every ten”, version 1).",
        "29 points for $29.33 spent: 1 point for each $1.00, rounded down per receipt "
        "(rule “Every dollar”, version 1).",
    ]
    assert await ledger_is_sound()


async def test_more_points_than_a_transfer_holds_are_refused(run: GraphRunner, member: TestMember) -> None:
    await rule(points=1_000_000, per_minor=1, valid_from=datetime(2026, 1, 1, tzinfo=UTC))

    answer = await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "10000.01"))

    assert (answer["code"], answer["path"]) == ("AMOUNT_OUT_OF_RANGE", ["lines"])
    assert (await records(), await balance_of(member)) == (0, 0)


async def test_a_tier_is_reached_in_the_transaction_of_the_purchase(run: GraphRunner, member: TestMember) -> None:
    await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "99.99"))
    below = await facts("tiers.tier_reached")

    answer = await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "1.00", externalId="R-2"))

    assert below == []
    assert answer["purchase"]["member"]["standing"] == {"tier": {"id": "silver", "name": "Silver"}, "missing": 400}
    [row] = await fetch("SELECT payload FROM outbox WHERE name = 'tiers.tier_reached'")
    assert '"silver"' in row["payload"]


async def test_a_till_whose_clock_is_ahead_lifts_the_tier_all_the_same(run: GraphRunner, member: TestMember) -> None:
    await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "100", occurredAt="2026-11-20T12:04:00Z"))

    assert await facts("tiers.tier_reached") == ["tiers.tier_reached"]


async def test_the_tier_of_the_day_multiplies_and_says_so(run: GraphRunner, member: TestMember) -> None:
    await tier("silver", rank=1, threshold=100, earning_percent=150, valid_from=datetime(2026, 11, 1, tzinfo=UTC))
    await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "100.00"))

    later = await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "29.33", externalId="R-2"))
    before = await run.as_(TILL)(
        "shop/RecordPurchase",
        input=receipt(member, "29.33", externalId="R-3", occurredAt="2026-11-20T11:59:59Z"),
    )

    assert later["purchase"]["explanations"] == [
        "43 points for $29.33 spent: 1 point for each $1.00, times 1.5 in the customer's tier Silver, rounded down per "
        "receipt (rule “Every dollar”, version 1)."
    ]
    assert before["purchase"]["pointsEarned"] == 29


async def test_a_later_purchase_counts_where_an_earlier_one_fell_out_of_the_window(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "100"))
    clock.now = datetime(2027, 11, 20, 12, tzinfo=UTC) + timedelta(hours=17)

    late = await run.as_(TILL)(
        "shop/RecordPurchase", input=receipt(member, "1", externalId="R-2", occurredAt=clock.now.isoformat())
    )

    assert late["purchase"]["member"]["standing"] == {"tier": {"id": "bronze", "name": "Bronze"}, "missing": 99}
    assert await balance_of(member) == 101
