"""Points added or taken off by staff, with a reason."""

import asyncio
from typing import Any
from uuid import UUID

import pytest

from domain import points
from domain.actor import ANONYMOUS, Actor, ActorKind
from domain.database import fetch
from domain.ids import new_id
from schema.ids import global_id
from tests.clock import Clock
from tests.factories import STAFF, TILL, TestMember, account, balance_of, facts, ledger_is_sound, member, policy
from tests.graph import GraphRunner
from tests.schema.points.books import AGENT, books

ID = "01890000-0000-7000-8000-000000000001"


def wish(of: TestMember, amount: int, **changes: Any) -> dict[str, Any]:
    return {"id": ID, "memberId": global_id("Member", of.id), "amount": amount, "reason": "A late parcel."} | changes


def posted(of: TestMember, amount: int, *, balance: int) -> dict[str, Any]:
    """What an adjustment that was posted at once is answered with."""
    return {
        "id": global_id("Adjustment", UUID(ID)),
        "state": "POSTED",
        "amount": amount,
        "decidedBy": None,
        "decidedAt": None,
        "account": {"unit": {"id": "points"}, "available": balance, "pending": 0, "held": 0, "owed": 0},
        "member": {"id": global_id("Member", of.id)},
    }


async def transfers() -> int:
    return len(await fetch("SELECT 1 FROM transfer"))


async def test_points_are_added_and_the_member_reads_why(run: GraphRunner, member: TestMember) -> None:
    answer = await run.as_(STAFF)("admin/AdjustPoints", input=wish(member, 50))

    assert answer == posted(member, 50, balance=50)
    history = await run.as_(member)("mobile/PointsHistory")
    assert [(line["kind"], line["amount"], line["explanation"]) for line in history["pointsHistory"]["nodes"]] == [
        ("ADJUST_CREDIT", 50, "50 points added: A late parcel.")
    ]
    assert await facts("ledger.balance_changed") == ["ledger.balance_changed"]
    assert await ledger_is_sound()


@pytest.mark.parametrize(
    "pending",
    [
        points.Pending(kind=points.PendingKind.ACTIVATION),
        points.Pending(kind=points.PendingKind.SPAN, span=points.Span(14, points.CalendarUnit.DAY)),
    ],
)
@pytest.mark.parametrize("kind", [points.ExpiryKind.AFTER_EARNING, points.ExpiryKind.AFTER_ACTIVATION])
async def test_what_staff_add_counts_at_once_and_expires_as_the_policy_says(
    run: GraphRunner, member: TestMember, clock: Clock, pending: points.Pending, kind: points.ExpiryKind
) -> None:
    await policy(pending=pending, expiry=points.Expiry(kind=kind, span=points.Span(20, points.CalendarUnit.DAY)))

    answer = await run.as_(STAFF)("admin/AdjustPoints", input=wish(member, 50))

    assert answer == posted(member, 50, balance=50)
    clock.forward(days=19)
    assert await balance_of(member, now=clock.now) == 50
    clock.forward(days=1)
    assert await balance_of(member, now=clock.now) == 0
    assert await ledger_is_sound()


async def test_points_are_taken_off(run: GraphRunner, member: TestMember, clock: Clock) -> None:
    await account(member, balance=80)
    clock.forward(minutes=1)

    answer = await run.as_(STAFF)("admin/AdjustPoints", input=wish(member, -80, reason="  Wrong account. "))

    assert answer == posted(member, -80, balance=0)
    history = await run.as_(member)("mobile/PointsHistory", first=1)
    assert history["pointsHistory"]["nodes"][0]["explanation"] == "80 points taken off: Wrong account."
    assert await ledger_is_sound()


async def test_more_than_there_is_is_not_taken_off(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=80)

    answer = await run.as_(STAFF)("admin/AdjustPoints", input=wish(member, -81))

    assert answer == {
        "code": "INSUFFICIENT_POINTS",
        "message": "The member has 80 points, and this takes 81.",
        "path": [],
        "details": {"balance": 80, "unit": "points", "needed": 81},
    }
    assert (await balance_of(member), await transfers()) == (80, 1)


async def test_the_same_adjustment_again_changes_nothing(run: GraphRunner, member: TestMember, clock: Clock) -> None:
    first = await run.as_(STAFF)("admin/AdjustPoints", input=wish(member, 50))
    clock.forward(hours=1)

    again = await run.as_(STAFF)("admin/AdjustPoints", input=wish(member, 50, reason=" A late parcel. "))
    at_once = await asyncio.gather(*(run.as_(STAFF)("admin/AdjustPoints", input=wish(member, 50)) for _ in range(10)))

    assert [first] * 11 == [again, *at_once]
    assert (await balance_of(member), await transfers()) == (50, 1)
    assert await facts("ledger.balance_changed") == ["ledger.balance_changed"]


@pytest.mark.parametrize(
    "changes",
    [{"amount": 51}, {"amount": -50}, {"reason": "Another."}, {"reasonCode": "FRAUD"}, {"note": "Ticket 12."}],
)
async def test_an_id_is_not_used_for_another_adjustment(
    run: GraphRunner, member: TestMember, changes: dict[str, Any]
) -> None:
    await run.as_(STAFF)("admin/AdjustPoints", input=wish(member, 50))

    answer = await run.as_(STAFF)("admin/AdjustPoints", input=wish(member, 50) | changes)

    assert (answer["code"], answer["path"]) == ("ID_REUSED", ["id"])
    assert (await balance_of(member), await transfers()) == (50, 1)


async def test_an_id_is_not_used_for_another_member_or_by_another(run: GraphRunner, member: TestMember) -> None:
    await run.as_(STAFF)("admin/AdjustPoints", input=wish(member, 50))
    eve = await other_member()
    colleague = Actor(kind=ActorKind.STAFF, id=new_id())

    answers = [
        await run.as_(STAFF)("admin/AdjustPoints", input=wish(eve, 50)),
        await run.as_(colleague)("admin/AdjustPoints", input=wish(member, 50)),
    ]

    assert [answer["code"] for answer in answers] == ["ID_REUSED", "ID_REUSED"]
    assert (await balance_of(member), await balance_of(eve)) == (50, 0)


@pytest.mark.parametrize(
    ("changes", "code", "path", "message"),
    [
        ({"reason": ""}, "REASON_REQUIRED", ["reason"], "Give a reason for this adjustment. The member reads it."),
        ({"reason": " \n "}, "REASON_REQUIRED", ["reason"], "Give a reason for this adjustment. The member reads it."),
        ({"reason": "x" * 501}, "BAD_USER_INPUT", ["reason"], "This can have at most 500 characters."),
        ({"reason": "a\u0000b"}, "BAD_USER_INPUT", ["reason"], "This holds characters that cannot be printed."),
        (
            {"amount": 0},
            "AMOUNT_OUT_OF_RANGE",
            ["amount"],
            "An amount of points is a whole number from 1 to 1,000,000,000,000.",
        ),
        (
            {"amount": 10**12 + 1},
            "AMOUNT_OUT_OF_RANGE",
            ["amount"],
            "An amount of points is a whole number from 1 to 1,000,000,000,000.",
        ),
        (
            {"amount": -(10**15)},
            "AMOUNT_OUT_OF_RANGE",
            ["amount"],
            "An amount of points is a whole number from 1 to 1,000,000,000,000.",
        ),
        ({"memberId": global_id("Member", UUID(ID))}, "NOT_FOUND", [], "There is no such member."),
        ({"note": "x" * 2_001}, "BAD_USER_INPUT", ["note"], "This can have at most 2,000 characters."),
        ({"unitId": "miles"}, "NOT_FOUND", ["unitId"], "There is no such unit."),
        ({"memberId": "junk"}, "BAD_USER_INPUT", ["memberId"], "This is not a valid id."),
    ],
)
async def test_a_bad_adjustment_is_refused(
    run: GraphRunner, member: TestMember, changes: dict[str, Any], code: str, path: list[str], message: str
) -> None:
    answer = await run.as_(STAFF)("admin/AdjustPoints", input=wish(member, 50) | changes)

    assert (answer["code"], answer["path"], answer["message"]) == (code, path, message)
    assert (await balance_of(member), await transfers(), await facts("ledger.balance_changed")) == (0, 0, [])


@pytest.mark.parametrize("changes", [{"id": "1"}, {"amount": 10**15 + 1}, {"amount": 0.5}, {"reason": None}])
async def test_what_is_no_adjustment_at_all_is_a_bad_request(
    run: GraphRunner, member: TestMember, changes: dict[str, Any]
) -> None:
    assert await run.as_(STAFF).codes("admin/AdjustPoints", input=wish(member, 5) | changes) == ["BAD_USER_INPUT"]


@pytest.mark.parametrize(("actor", "code"), [(ANONYMOUS, "UNAUTHENTICATED"), (TILL, "FORBIDDEN")])
async def test_only_staff_adjust(run: GraphRunner, member: TestMember, actor: Actor, code: str) -> None:
    answers = [
        await run.as_(actor)("admin/AdjustPoints", input=wish(member, 50)),
        await run.as_(member)("admin/AdjustPoints", input=wish(member, 50)),
    ]

    assert [answer["code"] for answer in answers] == [code, "FORBIDDEN"]
    assert await transfers() == 0


AGENTS = {"agent": points.AdjustingLimit(cap=1_000, alone=200), "trainee": points.AdjustingLimit(cap=0, alone=0)}
TRAINEE = Actor(kind=ActorKind.STAFF, id=new_id(), role="trainee")


async def test_what_a_role_may_not_adjust_is_refused(run: GraphRunner, member: TestMember) -> None:
    await policy(adjusting=AGENTS)
    before = await books()

    answers = [
        await run.as_(AGENT)("admin/AdjustPoints", input=wish(member, 1_001)),
        await run.as_(AGENT)("admin/AdjustPoints", input=wish(member, -1_001)),
        await run.as_(TRAINEE)("admin/AdjustPoints", input=wish(member, 1)),
    ]

    assert [(answer["code"], answer["path"], answer["details"]) for answer in answers] == [
        ("ADJUSTMENT_TOO_LARGE", ["amount"], {"cap": 1_000, "unit": "points"}),
        ("ADJUSTMENT_TOO_LARGE", ["amount"], {"cap": 1_000, "unit": "points"}),
        ("ADJUSTMENT_TOO_LARGE", ["amount"], {"cap": 0, "unit": "points"}),
    ]
    assert await books() == before
    assert (await run.as_(STAFF)("admin/AdjustPoints", input=wish(member, 1_001)))["state"] == "POSTED"


async def test_above_a_threshold_an_adjustment_waits_for_somebody_else(run: GraphRunner, member: TestMember) -> None:
    await policy(adjusting=AGENTS)

    alone = await run.as_(AGENT)("admin/AdjustPoints", input=wish(member, 200))
    waiting = await run.as_(AGENT)("admin/AdjustPoints", input=wish(member, 201, id=str(new_id())))

    assert (alone["state"], waiting["state"], waiting["account"]["available"]) == ("POSTED", "WAITING", 200)
    assert await transfers() == 1


async def other_member() -> TestMember:
    return await member(name="Eve")
