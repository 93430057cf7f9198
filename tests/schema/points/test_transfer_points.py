"""Points passed on to another member."""

import asyncio
from typing import Any

import pytest

from domain import ledger, points
from domain.actor import ANONYMOUS, SYSTEM, Actor
from domain.ids import new_id
from schema.ids import global_id
from tests.clock import START, Clock
from tests.factories import STAFF, TestMember, account, balance_of, ledger_is_sound, policy
from tests.factories import member as another_member
from tests.graph import GraphRunner
from tests.schema.points.books import CHECKOUT, books

ID = "01890000-0000-7000-8000-000000000003"
A_DAY = points.Span(1, points.CalendarUnit.DAY)
PASSING = points.Passing(most_at_once=200, most_a_day=300, holding=A_DAY)


@pytest.fixture
async def eve(member: TestMember) -> TestMember:
    """Somebody else, and a policy that lets members pass on 200 points at once and 300 a day."""
    await policy(passing=PASSING)
    await account(member, balance=1_000)
    return await another_member(name="Eve")


def wish(to: TestMember, amount: int = 150, **changes: Any) -> dict[str, Any]:
    return {"id": ID, "cardNumber": to.card_number, "amount": amount} | changes


async def test_points_go_over_and_wait_for_the_holding_time(
    run: GraphRunner, member: TestMember, eve: TestMember, clock: Clock
) -> None:
    answer = await run.as_(member)("mobile/TransferPoints", input=wish(eve, cardNumber=f" {eve.card_number} "))

    assert answer == {
        "amount": 150,
        "countsFrom": "2026-11-21T12:00:00+00:00",
        "transfer": {
            "id": global_id("PointsTransfer", ledger.Transfer(id=ID).id),
            "explanation": "150 points passed on to another member.",
        },
        "account": {"unit": {"id": "points"}, "available": 850, "pending": 0, "held": 0, "owed": 0},
        "member": {"id": global_id("Member", member.id)},
    }
    assert await balance_of(eve) == 0
    clock.forward(days=1)
    assert await balance_of(eve, now=clock.now) == 150
    assert await ledger_is_sound()


async def test_the_same_transfer_again_changes_nothing_even_when_the_policy_has_changed(
    run: GraphRunner, member: TestMember, eve: TestMember, clock: Clock
) -> None:
    first = await run.as_(member)("mobile/TransferPoints", input=wish(eve))
    clock.forward(hours=1)
    await policy(valid_from=clock.now)
    before = await books()

    again = await run.as_(member)("mobile/TransferPoints", input=wish(eve))
    at_once = await asyncio.gather(*(run.as_(member)("mobile/TransferPoints", input=wish(eve)) for _ in range(10)))

    assert [again, *at_once] == [first] * 11
    assert await books() == before


async def test_an_id_is_not_used_for_another_transfer(run: GraphRunner, member: TestMember, eve: TestMember) -> None:
    await run.as_(member)("mobile/TransferPoints", input=wish(eve))
    mallory = await another_member(name="Mallory", balance=500)
    before = await books()

    answers = [
        await run.as_(member)("mobile/TransferPoints", input=wish(eve, 151)),
        await run.as_(member)("mobile/TransferPoints", input=wish(mallory)),
        await run.as_(mallory)("mobile/TransferPoints", input=wish(eve)),
    ]

    assert [(answer["code"], answer["path"]) for answer in answers] == [("ID_REUSED", ["id"])] * 3
    assert await books() == before


async def test_at_once_and_in_a_day_there_are_limits(
    run: GraphRunner, member: TestMember, eve: TestMember, clock: Clock
) -> None:
    await run.as_(member)("mobile/TransferPoints", input=wish(eve, 200))
    before = await books()

    at_once = await run.as_(member)("mobile/TransferPoints", input=wish(eve, 201, id=str(new_id())))
    a_day = await run.as_(member)("mobile/TransferPoints", input=wish(eve, 101, id=str(new_id())))

    assert [(answer["code"], answer["path"], answer["message"]) for answer in (at_once, a_day)] == [
        ("TRANSFER_LIMIT", ["amount"], "You may pass on at most 200 points at once."),
        ("TRANSFER_LIMIT", ["amount"], "You may pass on at most 300 points in a day."),
    ]
    assert await books() == before
    clock.forward(days=1)
    tomorrow = await run.as_(member)("mobile/TransferPoints", input=wish(eve, 101, id=str(new_id())))
    assert tomorrow["amount"] == 101


async def test_where_the_policy_says_nothing_points_are_not_passed_on(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=1_000)
    eve = await another_member(name="Eve")
    before = await books()

    answer = await run.as_(member)("mobile/TransferPoints", input=wish(eve))

    assert (answer["code"], answer["message"]) == (
        "TRANSFER_NOT_ALLOWED",
        "These points cannot be passed on to another member.",
    )
    assert await books() == before


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"amount": 0}, "AMOUNT_OUT_OF_RANGE", ["amount"]),
        ({"amount": -150}, "AMOUNT_OUT_OF_RANGE", ["amount"]),
        ({"cardNumber": "C0"}, "MEMBER_UNKNOWN", ["cardNumber"]),
        ({"cardNumber": "C\u00001"}, "MEMBER_UNKNOWN", ["cardNumber"]),
        ({"unitId": "miles"}, "NOT_FOUND", ["unitId"]),
        ({"unitId": "status"}, "UNIT_NOT_SPENDABLE", ["unitId"]),
    ],
)
async def test_a_bad_transfer_is_refused(
    run: GraphRunner, member: TestMember, eve: TestMember, changes: dict[str, Any], code: str, path: list[str]
) -> None:
    await points.create_unit(
        actor=SYSTEM, id="status", draft=points.UnitDraft(name="Status", kind="qualifying"), now=START
    )
    before = await books()

    answer = await run.as_(member)("mobile/TransferPoints", input=wish(eve) | changes)

    assert (answer["code"], answer["path"]) == (code, path)
    assert await books() == before


async def test_nobody_passes_on_to_themselves_or_more_than_they_have(
    run: GraphRunner, member: TestMember, eve: TestMember
) -> None:
    await account(member, balance=-900)
    before = await books()

    answers = [
        await run.as_(member)("mobile/TransferPoints", input=wish(member)),
        await run.as_(member)("mobile/TransferPoints", input=wish(eve, 101)),
    ]

    assert [(answer["code"], answer["path"]) for answer in answers] == [
        ("BAD_USER_INPUT", ["cardNumber"]),
        ("INSUFFICIENT_POINTS", []),
    ]
    assert await books() == before


@pytest.mark.parametrize(
    ("actor", "code"), [(ANONYMOUS, "UNAUTHENTICATED"), (CHECKOUT, "FORBIDDEN"), (STAFF, "FORBIDDEN")]
)
async def test_only_members_pass_their_points_on(
    run: GraphRunner, member: TestMember, eve: TestMember, actor: Actor, code: str
) -> None:
    before = await books()

    answer = await run.as_(actor)("mobile/TransferPoints", input=wish(eve))

    assert answer["code"] == code
    assert await books() == before
