"""Held points that are spent, or let go."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from domain import points
from domain.actor import ANONYMOUS, Actor
from domain.ids import new_id
from schema.ids import global_id
from tests.clock import START, Clock
from tests.factories import STAFF, TILL, TestMember, account, balance_of, facts, ledger_is_sound
from tests.factories import member as another_member
from tests.graph import GraphRunner
from tests.schema.points.books import CHECKOUT, books

HOLD = UUID("01890000-0000-7000-8000-000000000002")
GID = global_id("PointsHold", HOLD)


@pytest.fixture(autouse=True)
async def hold(run: GraphRunner, member: TestMember) -> None:
    """300 of the member's 500 points are held for a quarter of an hour."""
    await account(member, balance=500)
    await points.hold_points(
        actor=CHECKOUT,
        now=START,
        draft=points.HoldDraft(id=HOLD, member_id=member.id, amount=300, purpose="order 1047", seconds=900),
    )


async def capture(run: GraphRunner, who: Any = CHECKOUT, **changes: Any) -> Any:
    return await run.as_(who)("shop/CaptureHold", input={"id": GID} | changes)


async def release(run: GraphRunner, who: Any = CHECKOUT, **changes: Any) -> Any:
    return await run.as_(who)("shop/ReleaseHold", input={"id": GID} | changes)


async def test_a_hold_is_captured_whole(run: GraphRunner, member: TestMember) -> None:
    answer = await capture(run)

    assert answer == {
        "id": GID,
        "state": "CAPTURED",
        "amount": 300,
        "captured": 300,
        "purpose": "order 1047",
        "lapsesAt": "2026-11-20T12:15:00+00:00",
        "account": {"unit": {"id": "points"}, "available": 200, "pending": 0, "held": 0, "owed": 0},
        "member": {"id": global_id("Member", member.id)},
    }
    history = await run.as_(member)("mobile/PointsHistory")
    assert sorted((line["kind"], line["explanation"]) for line in history["pointsHistory"]["nodes"]) == [
        ("ADJUST_CREDIT", "500 points added: To start with."),
        ("REDEEM", "300 points spent on order 1047."),
    ]
    assert await ledger_is_sound()


async def test_a_part_is_captured_and_the_rest_let_go(run: GraphRunner, member: TestMember) -> None:
    answer = await capture(run, amount=120)

    assert (answer["state"], answer["captured"], answer["account"]["available"]) == ("CAPTURED", 120, 380)
    assert await ledger_is_sound()


async def test_the_same_capture_again_takes_once(run: GraphRunner, member: TestMember, clock: Clock) -> None:
    first = await capture(run, amount=120)
    before = await books()
    clock.forward(days=1)

    again = [await capture(run, amount=120), *await asyncio.gather(*(capture(run, amount=120) for _ in range(10)))]

    assert again == [first] * 11
    assert await books() == before


async def test_a_capture_is_not_made_again_with_another_amount(run: GraphRunner) -> None:
    await capture(run, amount=120)
    before = await books()

    answers = [await capture(run), await capture(run, amount=121), await release(run)]

    assert [(answer["code"], answer["path"], answer["message"]) for answer in answers] == [
        ("HOLD_CLOSED", ["id"], "This hold was already captured.")
    ] * 3
    assert await books() == before


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"amount": 301}, "HOLD_TOO_SMALL", ["amount"]),
        ({"amount": 0}, "AMOUNT_OUT_OF_RANGE", ["amount"]),
        ({"amount": -1}, "AMOUNT_OUT_OF_RANGE", ["amount"]),
        ({"id": global_id("PointsHold", new_id())}, "NOT_FOUND", ["id"]),
        ({"id": global_id("Reward", HOLD)}, "BAD_USER_INPUT", ["id"]),
        ({"id": "junk"}, "BAD_USER_INPUT", ["id"]),
    ],
)
async def test_a_bad_capture_is_refused(run: GraphRunner, changes: dict[str, Any], code: str, path: list[str]) -> None:
    before = await books()

    answer = await capture(run, **changes)

    assert (answer["code"], answer["path"]) == (code, path)
    assert await books() == before


async def test_what_has_lapsed_is_not_captured(run: GraphRunner, clock: Clock) -> None:
    clock.forward(seconds=900)
    before = await books()

    answer = await capture(run)

    assert (answer["code"], answer["details"]) == ("HOLD_CLOSED", {"state": "lapsed"})
    assert await books() == before


async def test_a_released_hold_gives_its_points_back(run: GraphRunner, member: TestMember) -> None:
    first = await release(run)
    before = await books()

    again = [await release(run), *await asyncio.gather(*(release(run) for _ in range(10)))]

    assert (first["state"], first["captured"], first["account"]["available"]) == ("RELEASED", None, 500)
    assert again == [first] * 11
    assert await books() == before
    assert (await capture(run))["code"] == "HOLD_CLOSED"
    assert await facts("ledger.hold_changed") == ["ledger.hold_changed"] * 2


async def test_what_expired_while_it_was_held_can_be_captured_and_does_not_come_back(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    old, new = await another_member(balance=0), await another_member(balance=0)
    for of in (old, new):
        [outcome] = await points.open_balances(
            actor=STAFF,
            unit_id="points",
            balances=[
                points.OpeningBalance(
                    source="old",
                    external_id=of.card_number,
                    member_id=of.id,
                    amount=100,
                    earned_at=START - timedelta(days=1),
                    expires_at=START + timedelta(minutes=5),
                )
            ],
            now=START,
        )
        assert isinstance(outcome, UUID)
    ids = {of.id: new_id() for of in (old, new)}
    for of in (old, new):
        await points.hold_points(
            actor=CHECKOUT,
            now=START,
            draft=points.HoldDraft(id=ids[of.id], member_id=of.id, amount=100, purpose="x", seconds=900),
        )
    clock.forward(minutes=10)

    taken = await capture(run, id=global_id("PointsHold", ids[old.id]))
    let_go = await release(run, id=global_id("PointsHold", ids[new.id]))

    assert (taken["captured"], let_go["state"]) == (100, "RELEASED")
    assert [await balance_of(of, now=clock.now) for of in (old, new)] == [0, 0]
    assert await ledger_is_sound()


@pytest.mark.parametrize("operation", [capture, release])
@pytest.mark.parametrize(("actor", "code"), [(ANONYMOUS, "UNAUTHENTICATED"), (TILL, "FORBIDDEN")])
async def test_only_who_may_write_points_ends_a_hold(
    run: GraphRunner, member: TestMember, operation: Any, actor: Actor, code: str
) -> None:
    eve = await another_member(name="Eve")
    before = await books()

    answers = [await operation(run, who) for who in (actor, member, eve)]

    assert [answer["code"] for answer in answers] == [code, "FORBIDDEN", "FORBIDDEN"]
    assert await books() == before
    assert "state" in await operation(run, STAFF)
