"""What should have been taken back and was spent already."""

import asyncio
from typing import Any

import pytest

from domain import ledger
from domain.actor import ANONYMOUS, Actor
from domain.ids import new_id
from schema.ids import global_id
from tests.clock import Clock
from tests.factories import STAFF, TILL, TestMember, account, balance_of, ledger_is_sound, policy
from tests.graph import GraphRunner, execute
from tests.receipts import goods, receipt
from tests.schema.points.books import AGENT, CHECKOUT, books


async def returned(run: GraphRunner, member: TestMember, clock: Clock, negative: ledger.Negative) -> Any:
    """100 points were earned, 70 of them spent, and then all of the goods came back; answers the shortfall."""
    await policy(negative=negative)
    await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, ("MUG", 2, "50.00")))
    await account(member, balance=-70, now=clock.now)
    clock.forward(hours=1)
    await run.as_(TILL)("shop/RecordReturn", input=goods((1, 2), occurredAt=clock.now.isoformat()))
    [row] = (await run.as_(STAFF)("admin/Shortfalls"))["nodes"]
    return row


async def decide(run: GraphRunner, id: str, charge: bool, who: Any = STAFF) -> Any:
    return await run.as_(who)("admin/DecideShortfall", input={"id": id, "charge": charge})


async def test_a_row_holds_what_the_screen_needs(
    run: GraphRunner, member: TestMember, clock: Clock, statements: list[str]
) -> None:
    row = await returned(run, member, clock, ledger.Negative.REVIEW)
    statements.clear()

    answer = await run.as_(STAFF)(
        "admin/Shortfalls", filter={"state": {"eq": "OPEN"}, "memberId": {"eq": global_id("Member", member.id)}}
    )

    # the page, the count, the units, the members, their balances, the credits
    assert len(statements) == 6
    assert answer["totalCount"] == 1
    assert answer["nodes"] == [row]
    assert row == {
        "id": row["id"],
        "state": "OPEN",
        "amount": 70,
        "recordedAt": "2026-11-20T13:00:00+00:00",
        "decidedBy": None,
        "decidedAt": None,
        "unit": {"id": "points", "name": "Points"},
        "member": {"id": global_id("Member", member.id), "name": "Ada", "balance": 0},
        "granted": {"id": row["granted"]["id"], "explanation": row["granted"]["explanation"]},
    }
    assert row["granted"]["explanation"].startswith("100 points for $100.00 spent")


@pytest.mark.parametrize(
    ("filter", "count"),
    [
        (None, 1),
        ({"state": {"in": ["RECORDED", "CHARGED"]}}, 0),
        ({"state": {"notIn": ["RECORDED", "CHARGED"]}}, 1),
        ({"unitId": {"eq": "points"}, "recordedAt": {"gt": "2026-11-20T12:59:59Z"}}, 1),
        ({"decidedAt": {"isNot": None}}, 0),
        ({"memberId": {"neq": global_id("Member", new_id())}}, 1),
    ],
)
async def test_filters(run: GraphRunner, member: TestMember, clock: Clock, filter: Any, count: int) -> None:
    await returned(run, member, clock, ledger.Negative.REVIEW)

    answer = await run.as_(STAFF)(
        "admin/Shortfalls", filter=filter, sorting=[{"field": "amount", "direction": "DESC"}], paging={"limit": 5}
    )

    assert (len(answer["nodes"]), answer["totalCount"]) == (count, count)


async def test_a_charged_shortfall_is_owed(run: GraphRunner, member: TestMember, clock: Clock) -> None:
    row = await returned(run, member, clock, ledger.Negative.REVIEW)
    await account(member, balance=30, now=clock.now)

    answer = await decide(run, row["id"], True)

    assert answer == {
        "id": row["id"],
        "state": "CHARGED",
        "amount": 70,
        "decidedBy": STAFF.reference,
        "decidedAt": "2026-11-20T13:00:00+00:00",
        "account": {"unit": {"id": "points"}, "available": -40, "pending": 0, "held": 0, "owed": 40},
        "member": {"id": global_id("Member", member.id)},
    }
    assert await ledger_is_sound()


async def test_a_shortfall_that_is_written_off_moves_nothing(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    row = await returned(run, member, clock, ledger.Negative.REVIEW)

    answer = await decide(run, row["id"], False)

    assert (answer["state"], answer["account"]["available"]) == ("WRITTEN_OFF", 0)


@pytest.mark.parametrize("charge", [True, False])
async def test_the_same_decision_again_changes_nothing_and_another_one_is_refused(
    run: GraphRunner, member: TestMember, clock: Clock, charge: bool
) -> None:
    row = await returned(run, member, clock, ledger.Negative.REVIEW)
    first = await decide(run, row["id"], charge)
    before = await books()

    again = [await decide(run, row["id"], charge, AGENT)]
    again += await asyncio.gather(*(decide(run, row["id"], charge) for _ in range(10)))
    other = await decide(run, row["id"], not charge)

    assert again == [first] * 11
    assert (other["code"], other["path"]) == ("ALREADY_DECIDED", ["id"])
    assert other["message"] == (
        "This is already decided: the member was charged. To give the points back, make an adjustment."
        if charge
        else "This is already decided: it was written off. To take the points, make an adjustment."
    )
    assert await books() == before


async def test_what_the_policy_let_go_is_not_decided(run: GraphRunner, member: TestMember, clock: Clock) -> None:
    row = await returned(run, member, clock, ledger.Negative.CLAMP)
    before = await books()

    answers = [await decide(run, row["id"], charge) for charge in (True, False)]
    answers += [await decide(run, id, True) for id in (global_id("Shortfall", new_id()), "junk")]

    assert row["state"] == "RECORDED"
    assert [(answer["code"], answer["path"]) for answer in answers] == [
        ("ALREADY_DECIDED", ["id"]),
        ("ALREADY_DECIDED", ["id"]),
        ("NOT_FOUND", ["id"]),
        ("BAD_USER_INPUT", ["id"]),
    ]
    assert answers[0]["message"] == (
        "This is already decided: the unit's policy (CLAMP) let these points go. To take them, make an adjustment."
    )
    assert await books() == before


@pytest.mark.parametrize(
    ("actor", "code"), [(ANONYMOUS, "UNAUTHENTICATED"), (TILL, "FORBIDDEN"), (CHECKOUT, "FORBIDDEN")]
)
async def test_only_staff_see_and_decide_them(
    run: GraphRunner, member: TestMember, clock: Clock, actor: Actor, code: str
) -> None:
    row = await returned(run, member, clock, ledger.Negative.REVIEW)
    before = await books()
    text = "query N($id: ID!) { node(id: $id) { id } }"

    async def node(who: Any) -> Any:
        return (await execute(text, variables={"id": row["id"]}, context=run.as_(who).context())).data["node"]

    answers = [await decide(run, row["id"], True, who) for who in (actor, member)]

    assert [answer["code"] for answer in answers] == [code, "FORBIDDEN"]
    assert [await run.as_(who).codes("admin/Shortfalls") for who in (actor, member)] == [[code], ["FORBIDDEN"]]
    assert [await node(who) for who in (actor, member, STAFF)] == [None, None, {"id": row["id"]}]
    assert (await books(), await balance_of(member, now=clock.now)) == (before, 0)
