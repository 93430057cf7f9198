"""Points set aside at a checkout."""

import asyncio
from typing import Any
from uuid import UUID

import pytest

from domain import points
from domain.actor import ANONYMOUS, SYSTEM, Actor
from domain.ids import new_id
from schema.ids import global_id
from tests.clock import START, Clock
from tests.factories import STAFF, TILL, TestMember, account, balance_of, facts, ledger_is_sound
from tests.factories import member as another_member
from tests.graph import GraphRunner
from tests.schema.points.books import CHECKOUT, books

ID = "01890000-0000-7000-8000-000000000002"


def wish(of: TestMember, amount: int = 300, **changes: Any) -> dict[str, Any]:
    return {
        "id": ID,
        "member": {"cardNumber": of.card_number},
        "amount": amount,
        "purpose": "order 1047",
        "seconds": 900,
    } | changes


async def test_held_points_leave_the_balance_at_once(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=500)

    answer = await run.as_(CHECKOUT)("shop/HoldPoints", input=wish(member))

    assert answer == {
        "id": global_id("PointsHold", UUID(ID)),
        "state": "OPEN",
        "amount": 300,
        "captured": None,
        "purpose": "order 1047",
        "lapsesAt": "2026-11-20T12:15:00+00:00",
        "account": {"unit": {"id": "points"}, "available": 200, "pending": 0, "held": 300, "owed": 0},
        "member": {"id": global_id("Member", member.id)},
    }
    assert await facts("ledger.hold_changed") == ["ledger.hold_changed"]
    assert await ledger_is_sound()


async def test_a_hold_ends_by_itself(run: GraphRunner, member: TestMember, clock: Clock) -> None:
    await account(member, balance=500)
    await run.as_(CHECKOUT)("shop/HoldPoints", input=wish(member))

    clock.forward(seconds=899)
    before = await balance_of(member, now=clock.now)
    clock.forward(seconds=1)

    assert (before, await balance_of(member, now=clock.now)) == (200, 500)
    again = await run.as_(CHECKOUT)("shop/HoldPoints", input=wish(member))
    assert (again["state"], again["account"]["available"]) == ("LAPSED", 500)


async def test_the_same_hold_again_holds_once(run: GraphRunner, member: TestMember, clock: Clock) -> None:
    await account(member, balance=500)
    first = await run.as_(CHECKOUT)("shop/HoldPoints", input=wish(member))
    before = await books()
    clock.forward(minutes=1)

    by_id = wish(member, member={"id": global_id("Member", member.id)})
    again = await run.as_(CHECKOUT)("shop/HoldPoints", input=by_id)
    at_once = await asyncio.gather(*(run.as_(CHECKOUT)("shop/HoldPoints", input=wish(member)) for _ in range(10)))

    assert [first] * 11 == [again, *at_once]
    assert await books() == before


@pytest.mark.parametrize("changes", [{"amount": 299}, {"purpose": "order 1048"}, {"seconds": 901}])
async def test_an_id_is_not_used_for_another_hold(
    run: GraphRunner, member: TestMember, changes: dict[str, Any]
) -> None:
    await account(member, balance=500)
    await run.as_(CHECKOUT)("shop/HoldPoints", input=wish(member))
    before = await books()

    answer = await run.as_(CHECKOUT)("shop/HoldPoints", input=wish(member) | changes)

    assert (answer["code"], answer["path"]) == ("ID_REUSED", ["id"])
    assert await books() == before


async def test_an_id_is_not_used_for_another_member_or_by_another(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=500)
    eve = await another_member(name="Eve", balance=500)
    await run.as_(CHECKOUT)("shop/HoldPoints", input=wish(member))
    before = await books()

    answers = [
        await run.as_(CHECKOUT)("shop/HoldPoints", input=wish(eve)),
        await run.as_(STAFF)("shop/HoldPoints", input=wish(member)),
    ]

    assert [answer["code"] for answer in answers] == ["ID_REUSED", "ID_REUSED"]
    assert await books() == before


async def test_more_than_there_is_is_not_held(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=500)
    await run.as_(CHECKOUT)("shop/HoldPoints", input=wish(member))
    before = await books()

    answer = await run.as_(CHECKOUT)("shop/HoldPoints", input=wish(member, 201, id=str(new_id())))

    assert (answer["code"], answer["details"]) == (
        "INSUFFICIENT_POINTS",
        {"balance": 200, "unit": "points", "needed": 201},
    )
    assert await books() == before


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"amount": 0}, "AMOUNT_OUT_OF_RANGE", ["amount"]),
        ({"amount": -5}, "AMOUNT_OUT_OF_RANGE", ["amount"]),
        ({"amount": 10**12 + 1}, "AMOUNT_OUT_OF_RANGE", ["amount"]),
        ({"seconds": 0}, "BAD_USER_INPUT", ["seconds"]),
        ({"seconds": 30 * 24 * 3600 + 1}, "BAD_USER_INPUT", ["seconds"]),
        ({"purpose": " "}, "BAD_USER_INPUT", ["purpose"]),
        ({"purpose": "x" * 201}, "BAD_USER_INPUT", ["purpose"]),
        ({"purpose": "a\u0000b"}, "BAD_USER_INPUT", ["purpose"]),
        ({"member": {"cardNumber": "C0"}}, "MEMBER_UNKNOWN", ["member"]),
        ({"member": {"cardNumber": "C\u00001"}}, "MEMBER_UNKNOWN", ["member"]),
        ({"member": {"email": "nobody@example.com"}}, "MEMBER_UNKNOWN", ["member"]),
        ({"member": {"email": "junk@"}}, "ADDRESS_INVALID", ["member", "email"]),
        ({"member": {"phone": "12"}}, "ADDRESS_INVALID", ["member", "phone"]),
        ({"member": {"id": global_id("Member", UUID(ID))}}, "MEMBER_UNKNOWN", ["member"]),
        ({"member": {"id": global_id("Reward", UUID(ID))}}, "BAD_USER_INPUT", ["member", "id"]),
        ({"unitId": "miles"}, "NOT_FOUND", ["unitId"]),
        ({"unitId": "a\u0000"}, "NOT_FOUND", ["unitId"]),
        ({"unitId": "status"}, "UNIT_NOT_SPENDABLE", ["unitId"]),
    ],
)
async def test_a_bad_hold_is_refused(
    run: GraphRunner, member: TestMember, changes: dict[str, Any], code: str, path: list[str]
) -> None:
    await account(member, balance=500)
    await points.create_unit(
        actor=SYSTEM, id="status", draft=points.UnitDraft(name="Status", kind="qualifying"), now=START
    )
    before = await books()

    answer = await run.as_(CHECKOUT)("shop/HoldPoints", input=wish(member) | changes)

    assert (answer["code"], answer["path"]) == (code, path)
    assert await books() == before


@pytest.mark.parametrize(("actor", "code"), [(ANONYMOUS, "UNAUTHENTICATED"), (TILL, "FORBIDDEN")])
async def test_only_who_may_write_points_holds_them(
    run: GraphRunner, member: TestMember, actor: Actor, code: str
) -> None:
    await account(member, balance=500)
    eve = await another_member(name="Eve")
    before = await books()

    answers = [await run.as_(who)("shop/HoldPoints", input=wish(member)) for who in (actor, member, eve)]

    assert [answer["code"] for answer in answers] == [code, "FORBIDDEN", "FORBIDDEN"]
    assert await books() == before
    assert (await run.as_(STAFF)("shop/HoldPoints", input=wish(member)))["state"] == "OPEN"
