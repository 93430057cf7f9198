"""Points that count only once somebody activates them."""

import asyncio
from typing import Any
from uuid import UUID

import pytest

from domain import points
from domain.actor import ANONYMOUS, Actor
from domain.ids import new_id
from schema.ids import global_id
from tests.clock import Clock
from tests.domain.points.model.books import broken_laws
from tests.factories import STAFF, TILL, TestMember, balance_of, earning, facts, policy
from tests.factories import member as another_member
from tests.graph import GraphRunner
from tests.schema.points.books import CHECKOUT, books

FIRST, SECOND = (UUID(f"01890000-0000-7000-8000-00000000001{n}") for n in (1, 2))


@pytest.fixture(autouse=True)
async def waiting(run: GraphRunner, member: TestMember, clock: Clock) -> None:
    """Two credits, 40 and 2 points, that wait; a month after activation they expire."""
    month = points.Span(1, points.CalendarUnit.MONTH)
    await policy(
        pending=points.Pending(kind=points.PendingKind.ACTIVATION),
        expiry=points.Expiry(kind=points.ExpiryKind.AFTER_ACTIVATION, span=month),
    )
    await earning(member, 40, id=FIRST, now=clock.now)
    await earning(member, 2, id=SECOND, now=clock.now)


async def activate(
    run: GraphRunner, *ids: UUID, id: UUID | None = None, who: Any = CHECKOUT, client: str = "shop"
) -> Any:
    wish = {"id": str(id or new_id()), "transferIds": [global_id("PointsTransfer", id) for id in ids]}
    return await run.as_(who)(f"{client}/ActivatePoints", input=wish)


async def test_activated_points_count_and_expire_from_then_on(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    clock.forward(days=100)

    answer = await activate(run, FIRST)

    assert answer == {"amount": 40}
    assert await balance_of(member, now=clock.now) == 40
    assert await facts("points.points_activated") == ["points.points_activated"]
    forecast = (await run.as_(member)("mobile/PointsForecast"))["pointsForecast"]
    assert [(line["change"], line["at"], line["amount"]) for line in forecast] == [
        ("EXPIRES", "2027-03-28T11:00:00+00:00", 40),
        ("MATURES", None, 2),
    ]
    assert await broken_laws(clock.now) == []


async def test_what_counts_already_is_left_alone(run: GraphRunner, member: TestMember, clock: Clock) -> None:
    await activate(run, FIRST)
    clock.forward(days=3)

    again = [await activate(run, FIRST, FIRST), *await asyncio.gather(*(activate(run, FIRST) for _ in range(10)))]

    assert again == [{"amount": 0}] * 11
    both = await activate(run, FIRST, SECOND, who=STAFF, client="admin")
    assert (both, await balance_of(member, now=clock.now)) == ({"amount": 2}, 42)


async def test_the_same_activation_again_is_answered_as_at_first(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    id = new_id()
    at_once = await asyncio.gather(*(activate(run, FIRST, SECOND, id=id) for _ in range(10)))
    before = await books()
    clock.forward(days=3)

    again = await activate(run, SECOND, FIRST, FIRST, id=id)
    others = [await activate(run, FIRST, id=id), await activate(run, FIRST, SECOND, id=id, who=STAFF, client="admin")]

    assert at_once == [again] * 10 == [{"amount": 42}] * 10
    assert [(answer["code"], answer["path"]) for answer in others] == [("ID_REUSED", ["id"])] * 2
    assert await books() == before


async def test_a_bad_activation_is_refused(run: GraphRunner, member: TestMember, clock: Clock) -> None:
    eve, third = await another_member(name="Eve"), new_id()
    await earning(eve, 5, id=third, now=clock.now)
    before = await books()

    answers = [
        await activate(run),
        await activate(run, *[new_id() for _ in range(101)]),
        await activate(run, FIRST, third),
        await activate(run, FIRST, new_id()),
        await run.as_(CHECKOUT)("shop/ActivatePoints", input={"id": str(third), "transferIds": ["junk"]}),
        await run.as_(CHECKOUT)(
            "shop/ActivatePoints", input={"id": str(third), "transferIds": [global_id("Member", member.id)]}
        ),
    ]

    assert [(answer["code"], answer["path"]) for answer in answers] == [
        ("BAD_USER_INPUT", ["transferIds"]),
        ("BAD_USER_INPUT", ["transferIds"]),
        ("BAD_USER_INPUT", ["transferIds"]),
        ("NOT_FOUND", ["transferIds"]),
        ("BAD_USER_INPUT", ["transferIds", "0"]),
        ("BAD_USER_INPUT", ["transferIds", "0"]),
    ]
    assert await books() == before


@pytest.mark.parametrize(("actor", "code"), [(ANONYMOUS, "UNAUTHENTICATED"), (TILL, "FORBIDDEN")])
async def test_only_who_may_write_points_activates_them(
    run: GraphRunner, member: TestMember, actor: Actor, code: str
) -> None:
    eve = await another_member(name="Eve")
    before = await books()

    answers = [await activate(run, FIRST, who=who) for who in (actor, member, eve)]

    assert [answer["code"] for answer in answers] == [code, "FORBIDDEN", "FORBIDDEN"]
    assert await books() == before


async def test_a_debit_has_nothing_to_activate(run: GraphRunner, member: TestMember) -> None:
    await activate(run, FIRST)
    spent = new_id()
    await points.adjust_points(
        actor=STAFF,
        now=Clock().now,
        draft=points.AdjustmentDraft(id=spent, member_id=member.id, amount=-10, reason="A slip."),
    )

    assert await activate(run, spent) == {"amount": 0}
