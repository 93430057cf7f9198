"""Recording a return: it takes back exactly what the pieces had earned."""

from datetime import UTC, datetime
from itertools import permutations
from typing import Any

import pytest

from domain.actor import ANONYMOUS, Actor, ActorKind
from domain.database import fetch
from domain.ids import new_id
from domain.purchases import receipt_id
from schema.ids import global_id
from tests.clock import Clock
from tests.factories import STAFF, TILL, TestMember, account, balance_of, facts, ledger_is_sound, reward, rule
from tests.graph import GraphRunner
from tests.receipts import goods, receipt


async def returns() -> int:
    return len(await fetch("SELECT 1 FROM return_line"))


async def buy(run: GraphRunner, member: TestMember | None, *lines: Any, **changes: Any) -> None:
    answer = await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, *lines, **changes))
    assert answer["isRepeat"] is False


async def redeem(run: GraphRunner, member: TestMember, cost: int) -> str:
    mug = await reward(cost=cost)
    answer = await run.as_(member)(
        "mobile/RedeemReward", input={"id": str(new_id()), "rewardId": global_id("Reward", mug)}
    )
    return str(answer["id"])


async def test_a_return_takes_back_what_the_line_had_earned_and_says_so(run: GraphRunner, member: TestMember) -> None:
    await buy(run, member, ("MUG", 2, "10.00"), ("TEA", 1, "5.50"))

    answer = await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1), (2, 1)))

    assert answer == {
        "state": "APPLIED",
        "pointsTakenBack": 15,
        "pointsOwed": 0,
        "pointsShort": 0,
        "pointsPutBack": 0,
        "explanations": [
            "15 points taken back for what the customer returned (1 × MUG, 1 × TEA): exactly what it had earned."
        ],
        "purchase": {
            "id": global_id("Purchase", receipt_id("till-1", "R-1")),
            "externalId": "R-1",
            "member": {"id": global_id("Member", member.id), "balance": 10},
        },
    }
    assert await facts("purchases.return_recorded") == ["purchases.return_recorded"]
    assert await ledger_is_sound()


@pytest.mark.parametrize("order", sorted(set(permutations([(1, 1), (1, 1), (1, 1), (2, 1), (3, 4)])))[::7])
async def test_pieces_in_any_order_sum_to_the_whole(
    run: GraphRunner, member: TestMember, order: tuple[tuple[int, int], ...]
) -> None:
    # 10 points over three pieces, 0 over one, 3 over four: nothing divides evenly.
    await buy(run, member, ("A", 3, "3.50"), ("B", 1, "0.40"), ("C", 4, "0.77"))
    assert await balance_of(member) == 13

    taken = [
        (await run.as_(TILL)("shop/RecordReturn", input=goods(pieces, externalId=str(place))))["pointsTakenBack"]
        for place, pieces in enumerate(order)
    ]

    assert sum(taken) == 13
    assert all(points >= 0 for points in taken)
    assert await balance_of(member) == 0
    assert await ledger_is_sound()


async def test_ten_points_over_three_pieces_come_back_one_by_one(run: GraphRunner, member: TestMember) -> None:
    await buy(run, member, ("A", 3, "3.50"))

    answers = [
        await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1), externalId=str(place))) for place in range(3)
    ]

    assert [answer["pointsTakenBack"] for answer in answers] == [3, 3, 4]


async def test_the_rule_of_the_day_of_purchase_decides_not_todays(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    await buy(run, member, ("A", 1, "29.33"))
    await rule(points=7, valid_from=datetime(2026, 11, 21, tzinfo=UTC))
    clock.forward(days=3)

    answer = await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1), occurredAt=clock.now.isoformat()))

    assert answer["pointsTakenBack"] == 29
    assert await balance_of(member, now=clock.now) == 0


@pytest.mark.parametrize(
    ("lines", "code", "path", "message"),
    [
        (
            [(1, 3)],
            "RETURN_EXCEEDS_PURCHASE",
            ["lines", "0", "quantity"],
            "At most 2 of line 1 can still be returned, not 3.",
        ),
        (
            [(2, 1), (1, 3)],
            "RETURN_EXCEEDS_PURCHASE",
            ["lines", "1", "quantity"],
            "At most 2 of line 1 can still be returned, not 3.",
        ),
        ([(3, 1)], "LINE_UNKNOWN", ["lines", "0", "line"], "The purchase has no line 3."),
        ([(1, 1), (0, 1)], "LINE_UNKNOWN", ["lines", "1", "line"], "The purchase has no line 0."),
        ([(2**31 - 1, 1)], "LINE_UNKNOWN", ["lines", "0", "line"], "The purchase has no line 2,147,483,647."),
        ([(1, 0)], "BAD_USER_INPUT", ["lines", "0", "quantity"], "A quantity must be at least 1."),
        ([(2, 1), (1, -1)], "BAD_USER_INPUT", ["lines", "1", "quantity"], "A quantity must be at least 1."),
        ([(1, 3), (1, -1)], "BAD_USER_INPUT", ["lines", "1", "quantity"], "A quantity must be at least 1."),
        ([(1, 1), (1, 1)], "BAD_USER_INPUT", ["lines", "1", "line"], "A return can name each line only once."),
        ([], "BAD_USER_INPUT", ["lines"], "A return must have from 1 to 500 lines."),
    ],
)
async def test_what_was_not_bought_is_not_taken_back(
    run: GraphRunner, member: TestMember, lines: list[tuple[int, int]], code: str, path: list[str], message: str
) -> None:
    await buy(run, member, ("A", 2, "10.00"), ("B", 1, "5.00"))

    answer = await run.as_(TILL)("shop/RecordReturn", input=goods(*lines))

    assert (answer["code"], answer["path"], answer["message"]) == (code, path, message)
    assert (await balance_of(member), await returns(), await facts("purchases.return_recorded")) == (25, 0, [])


async def test_more_than_is_left_is_refused_after_an_earlier_return(run: GraphRunner, member: TestMember) -> None:
    await buy(run, member, ("A", 3, "10.00"))
    await run.as_(TILL)("shop/RecordReturn", input=goods((1, 2)))

    answer = await run.as_(TILL)("shop/RecordReturn", input=goods((1, 2), externalId="B-2"))

    assert answer["details"] == {"line": 1, "left": 1, "quantity": 2}
    assert await balance_of(member) == 10


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"purchase": {"source": "\u0000", "externalId": "R-1"}}, "BAD_USER_INPUT", ["purchase", "source"]),
        ({"purchase": {"source": "till-1", "externalId": " "}}, "BAD_USER_INPUT", ["purchase", "externalId"]),
        ({"source": ""}, "BAD_USER_INPUT", ["source"]),
        ({"externalId": "\u0000"}, "BAD_USER_INPUT", ["externalId"]),
        ({"occurredAt": "2026-11-20T12:06:00Z"}, "BAD_USER_INPUT", ["occurredAt"]),
    ],
)
async def test_a_return_that_cannot_be_one_is_refused(
    run: GraphRunner, member: TestMember, changes: dict[str, Any], code: str, path: list[str]
) -> None:
    await buy(run, member, ("A", 1, "10.00"))

    answer = await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)) | changes)

    assert (answer["code"], answer["path"]) == (code, path)
    assert (await balance_of(member), await returns()) == (10, 0)


async def test_the_same_return_again_changes_nothing_whichever_key_reports_it(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    await buy(run, member, ("A", 3, "10.00"))
    first = await run.as_(TILL)("shop/RecordReturn", input=goods((1, 2)))
    before = await facts()
    clock.forward(days=1)

    again = await run.as_(TILL)("shop/RecordReturn", input=goods((1, 2), occurredAt="2026-11-20T07:00:00-05:00"))
    by_staff = await run.as_(STAFF)("shop/RecordReturn", input=goods((1, 2)))

    [sentence] = by_staff.pop("explanations")
    assert sentence == "20 points taken back for what the member returned (2 × A): exactly what it had earned."
    assert first == again == by_staff | {"explanations": first["explanations"]}
    assert first["pointsTakenBack"] == 20
    assert (await balance_of(member), await returns(), await facts()) == (10, 1, before)


@pytest.mark.parametrize("lines", [[(1, 1)], [(1, 2), (2, 1)]])
async def test_the_same_number_for_another_return_is_refused(
    run: GraphRunner, member: TestMember, lines: list[tuple[int, int]]
) -> None:
    await buy(run, member, ("A", 3, "10.00"), ("B", 1, "5.00"))
    await run.as_(TILL)("shop/RecordReturn", input=goods((1, 2)))

    answer = await run.as_(TILL)("shop/RecordReturn", input=goods(*lines))

    assert (answer["code"], answer["path"]) == ("ID_REUSED", ["externalId"])
    assert (await balance_of(member), await returns()) == (15, 1)


async def test_a_return_is_not_mixed_up_with_a_purchase_whatever_its_source_is_called(
    run: GraphRunner, member: TestMember
) -> None:
    sent = receipt(member, "20.00", source="return till-1", externalId="B-1")
    await run.as_(TILL)("shop/RecordPurchase", input=sent)
    await buy(run, member, ("A", 1, "10.00"))

    answer = await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))
    again = await run.as_(TILL)("shop/RecordPurchase", input=sent)

    assert (answer["pointsTakenBack"], len(answer["explanations"])) == (10, 1)
    assert (again["purchase"]["pointsEarned"], len(again["purchase"]["explanations"])) == (20, 1)
    assert await balance_of(member) == 20


async def test_spent_points_are_owed_and_the_next_ones_pay_first(run: GraphRunner, member: TestMember) -> None:
    await buy(run, member, ("A", 1, "100.00"))
    await redeem(run, member, cost=70)

    owed = await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))
    await buy(run, member, ("B", 1, "50.00"), externalId="R-2")
    half = await balance_of(member)
    await buy(run, member, ("C", 1, "30.00"), externalId="R-3")

    assert (owed["pointsTakenBack"], owed["pointsOwed"], owed["pointsShort"]) == (100, 70, 0)
    assert owed["explanations"] == [
        "100 points taken back for what the customer returned (1 × A): exactly what it had earned. "
        "The customer owes 70 points; what they earn next pays it first."
    ]
    assert owed["purchase"]["member"]["balance"] == -70
    assert (half, await balance_of(member)) == (-20, 10)
    [row] = await fetch("SELECT amount, outstanding FROM debt")
    assert tuple(row) == (70, 0)
    assert await ledger_is_sound()


async def test_who_owes_redeems_nothing(run: GraphRunner, member: TestMember) -> None:
    await buy(run, member, ("A", 1, "100.00"))
    await redeem(run, member, cost=100)
    await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))
    await account(member, balance=100)
    mug = await reward(cost=1)

    answer = await run.as_(member)(
        "mobile/RedeemReward", input={"id": str(new_id()), "rewardId": global_id("Reward", mug)}
    )

    assert answer["details"] == {"balance": 0, "unit": "points", "needed": 1}
    assert await balance_of(member) == 0


async def test_a_cancelled_redemption_pays_what_is_owed(run: GraphRunner, member: TestMember) -> None:
    await buy(run, member, ("A", 1, "100.00"))
    issued = await redeem(run, member, cost=80)
    await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))
    assert await balance_of(member) == -80

    await run.as_(member)("mobile/CancelRedemption", input={"issuedRewardId": issued})

    assert await balance_of(member) == 0
    [row] = await fetch("SELECT debt FROM account WHERE member_id IS NOT NULL")
    assert row["debt"] == 0
    assert await ledger_is_sound()


async def test_the_lines_own_points_go_back_before_others(run: GraphRunner, member: TestMember) -> None:
    await buy(run, member, ("OLD", 1, "40.00"), externalId="R-0")
    await buy(run, member, ("A", 1, "60.00"))

    await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))

    rows = await fetch("SELECT amount, remaining FROM lot ORDER BY amount")
    assert [tuple(row) for row in rows] == [(40, 40), (60, 0)]


@pytest.mark.parametrize(("of", "price"), [(None, "50.00"), ("member", "0.50")])
async def test_what_had_earned_nothing_takes_nothing_back(
    run: GraphRunner, member: TestMember, of: str | None, price: str
) -> None:
    await buy(run, member if of else None, ("A", 1, price))

    answer = await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))

    assert (answer["pointsTakenBack"], answer["explanations"]) == (
        0,
        ["Nothing was taken back: what was returned had earned nothing."],
    )
    assert await returns() == 1


async def test_a_return_lowers_what_counts_for_the_tier(run: GraphRunner, member: TestMember) -> None:
    await buy(run, member, ("A", 2, "60.00"))

    await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))

    answer = await run.as_(STAFF)("admin/Member", id=global_id("Member", member.id))
    assert (answer["standing"]["earned"], answer["standing"]["tier"]["id"], answer["standing"]["missing"]) == (
        60,
        "bronze",
        40,
    )


async def test_what_was_returned_whole_is_no_purchase_day(run: GraphRunner, member: TestMember) -> None:
    await buy(run, member, ("A", 2, "60.00"), ("B", 1, "1.00"))
    await run.as_(TILL)("shop/RecordReturn", input=goods((1, 2)))
    partly = (await run.as_(STAFF)("admin/Member", id=global_id("Member", member.id)))["stage"]

    await run.as_(TILL)("shop/RecordReturn", input=goods((2, 1), externalId="B-2"))

    whole = (await run.as_(STAFF)("admin/Member", id=global_id("Member", member.id)))["stage"]
    assert (partly, whole) == ("NEW", "PROSPECT")


@pytest.mark.parametrize(
    ("actor", "code"),
    [
        (ANONYMOUS, "UNAUTHENTICATED"),
        (Actor(kind=ActorKind.INTEGRATION, id=TILL.id), "FORBIDDEN"),
        (Actor(kind=ActorKind.MEMBER, id=TILL.id), "FORBIDDEN"),
    ],
)
async def test_only_keys_with_the_scope_record_returns(
    run: GraphRunner, member: TestMember, actor: Actor, code: str
) -> None:
    await buy(run, member, ("A", 1, "10.00"))

    answer = await run.as_(actor)("shop/RecordReturn", input=goods((1, 1)))

    assert answer["code"] == code
    assert (await balance_of(member), await returns()) == (10, 0)
