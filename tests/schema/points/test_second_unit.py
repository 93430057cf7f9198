"""What changes points of another unit answers the account of that unit, not the balance of `points`."""

from typing import Any

import pytest

from domain import points
from domain.actor import SYSTEM
from domain.ids import new_id
from schema.ids import global_id
from tests.clock import START
from tests.factories import STAFF, TestMember, account, policy
from tests.factories import member as another_member
from tests.graph import GraphRunner
from tests.schema.points.books import CHECKOUT


@pytest.fixture(autouse=True)
async def kilometres(run: GraphRunner, member: TestMember) -> None:
    """500 points, and 40 km, which members may pass on."""
    await points.create_unit(actor=SYSTEM, id="km", draft=points.UnitDraft(name="Kilometres"), now=START)
    await policy(unit_id="km", passing=points.Passing())
    await account(member, balance=500)
    await adjust(run, member, 40)


async def adjust(run: GraphRunner, of: TestMember, amount: int) -> dict[str, Any]:
    wish = {"id": str(new_id()), "memberId": global_id("Member", of.id), "amount": amount, "reason": "A ride."}
    return await run.as_(STAFF)("admin/AdjustPoints", input=wish | {"unitId": "km"})


async def hold(run: GraphRunner, of: TestMember, amount: int) -> dict[str, Any]:
    wish = {"id": str(new_id()), "member": {"cardNumber": of.card_number}, "amount": amount}
    answer = await run.as_(CHECKOUT)(
        "shop/HoldPoints", input=wish | {"purpose": "a bicycle", "seconds": 900, "unitId": "km"}
    )
    return dict(answer)


def km(available: int, *, held: int = 0) -> dict[str, Any]:
    return {"unit": {"id": "km"}, "available": available, "pending": 0, "held": held, "owed": 0}


async def test_a_hold_its_capture_and_its_release_answer_the_account_they_change(
    run: GraphRunner, member: TestMember
) -> None:
    taken, let_go = await hold(run, member, 5), await hold(run, member, 7)

    captured = await run.as_(CHECKOUT)("shop/CaptureHold", input={"id": taken["id"], "amount": 3})
    released = await run.as_(CHECKOUT)("shop/ReleaseHold", input={"id": let_go["id"]})

    assert [answer["account"] for answer in (taken, let_go, captured, released)] == [
        km(35, held=5),
        km(28, held=12),
        km(30, held=7),
        km(37),
    ]


async def test_an_adjustment_and_what_is_passed_on_answer_the_account_they_change(
    run: GraphRunner, member: TestMember
) -> None:
    eve = await another_member(name="Eve")

    adjusted = await adjust(run, member, -4)
    passed = await run.as_(member)(
        "mobile/TransferPoints",
        input={"id": str(new_id()), "cardNumber": eve.card_number, "amount": 6, "unitId": "km"},
    )

    assert (adjusted["account"], passed["account"]) == (km(36), km(30))
