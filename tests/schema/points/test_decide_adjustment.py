"""A second pair of eyes on large adjustments."""

import asyncio
from typing import Any
from uuid import UUID

import pytest

from domain import points
from domain.actor import ANONYMOUS, Actor
from domain.ids import new_id
from schema.ids import global_id
from tests.clock import START, Clock
from tests.factories import STAFF, TILL, TestMember, account, balance_of, ledger_is_sound, policy
from tests.graph import GraphRunner
from tests.schema.points.books import AGENT, CHECKOUT, COLLEAGUE, books

ID = UUID("01890000-0000-7000-8000-000000000004")
GID = global_id("Adjustment", ID)
LIMITS = {"agent": points.AdjustingLimit(cap=1_000, alone=200)}


@pytest.fixture(autouse=True)
async def waiting(run: GraphRunner, member: TestMember) -> None:
    """An agent asked for 500 points, which is more than agents may add alone."""
    await policy(adjusting=LIMITS)
    await points.adjust_points(
        actor=AGENT,
        now=START,
        draft=points.AdjustmentDraft(id=ID, member_id=member.id, amount=500, reason="A late parcel."),
    )


async def decide(run: GraphRunner, who: Any, approve: bool, id: str = GID) -> Any:
    return await run.as_(who)("admin/DecideAdjustment", input={"id": id, "approve": approve})


async def test_with_somebody_elses_consent_the_points_are_added(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    clock.forward(hours=1)

    answer = await decide(run, COLLEAGUE, True)

    assert answer == {
        "id": GID,
        "state": "POSTED",
        "amount": 500,
        "decidedBy": COLLEAGUE.reference,
        "decidedAt": "2026-11-20T13:00:00+00:00",
        "account": {"unit": {"id": "points"}, "available": 500, "pending": 0, "held": 0, "owed": 0},
        "member": {"id": global_id("Member", member.id)},
    }
    assert await ledger_is_sound()


async def test_a_refused_one_moves_nothing(run: GraphRunner, member: TestMember) -> None:
    answer = await decide(run, COLLEAGUE, False)

    assert (answer["state"], answer["account"]["available"]) == ("REFUSED", 0)


@pytest.mark.parametrize("approve", [True, False])
async def test_the_same_decision_again_changes_nothing_and_another_one_is_refused(
    run: GraphRunner, approve: bool
) -> None:
    first = await decide(run, COLLEAGUE, approve)
    before = await books()

    again = [await decide(run, COLLEAGUE, approve)]
    again += await asyncio.gather(*(decide(run, COLLEAGUE, approve) for _ in range(10)))
    others = [await decide(run, COLLEAGUE, not approve), await decide(run, STAFF, approve)]

    assert again == [first] * 11
    assert [(answer["code"], answer["path"]) for answer in others] == [("ALREADY_DECIDED", ["id"])] * 2
    assert await books() == before


async def test_who_asked_does_not_decide(run: GraphRunner) -> None:
    before = await books()

    answers = [await decide(run, AGENT, True), await decide(run, AGENT, False)]

    assert [(answer["code"], answer["path"]) for answer in answers] == [("SECOND_PERSON_REQUIRED", ["id"])] * 2
    assert await books() == before


async def test_nobody_agrees_to_more_than_their_role_may(run: GraphRunner) -> None:
    await policy(adjusting={"agent": points.AdjustingLimit(cap=499, alone=200)}, valid_from=START)
    before = await books()

    answer = await decide(run, COLLEAGUE, True)

    assert (answer["code"], answer["details"]) == ("ADJUSTMENT_TOO_LARGE", {"cap": 499, "unit": "points"})
    assert await books() == before
    assert (await decide(run, STAFF, True))["state"] == "POSTED"


async def test_what_is_no_longer_there_is_not_taken_off(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=600)
    id = new_id()
    await points.adjust_points(
        actor=AGENT, now=START, draft=points.AdjustmentDraft(id=id, member_id=member.id, amount=-600, reason="Fraud.")
    )
    await account(member, balance=-1)
    before = await books()

    answer = await decide(run, COLLEAGUE, True, global_id("Adjustment", id))

    assert (answer["code"], answer["details"]["balance"]) == ("INSUFFICIENT_POINTS", 599)
    assert await books() == before


async def test_one_that_is_not_there_is_not_found(run: GraphRunner) -> None:
    answers = [await decide(run, COLLEAGUE, True, id) for id in (global_id("Adjustment", new_id()), "junk")]

    assert [(answer["code"], answer["path"]) for answer in answers] == [
        ("NOT_FOUND", ["id"]),
        ("BAD_USER_INPUT", ["id"]),
    ]


@pytest.mark.parametrize(
    ("actor", "code"), [(ANONYMOUS, "UNAUTHENTICATED"), (TILL, "FORBIDDEN"), (CHECKOUT, "FORBIDDEN")]
)
async def test_only_staff_decide(run: GraphRunner, member: TestMember, actor: Actor, code: str) -> None:
    before = await books()

    answers = [await decide(run, actor, True), await decide(run, member, True)]

    assert [answer["code"] for answer in answers] == [code, "FORBIDDEN"]
    assert (await books(), await balance_of(member)) == (before, 0)


async def withdraw(run: GraphRunner, who: Any, id: str = GID) -> Any:
    return await run.as_(who)("admin/WithdrawAdjustment", input={"id": id})


@pytest.mark.parametrize("who", [AGENT, STAFF])
async def test_who_asked_or_an_admin_withdraws_it(
    run: GraphRunner, member: TestMember, clock: Clock, who: Actor
) -> None:
    clock.forward(hours=1)

    answer = await withdraw(run, who)
    before = await books()
    again = [await withdraw(run, AGENT), *await asyncio.gather(*(withdraw(run, STAFF) for _ in range(5)))]
    late = await decide(run, COLLEAGUE, True)

    assert answer == {
        "id": GID,
        "state": "WITHDRAWN",
        "amount": 500,
        "decidedBy": who.reference,
        "decidedAt": "2026-11-20T13:00:00+00:00",
        "account": {"unit": {"id": "points"}, "available": 0, "pending": 0, "held": 0, "owed": 0},
        "member": {"id": global_id("Member", member.id)},
    }
    assert again == [answer] * 6
    assert (late["code"], late["message"]) == (
        "ALREADY_DECIDED",
        "This is already decided: it was withdrawn. If it is still needed, ask for a new one.",
    )
    assert await books() == before


@pytest.mark.parametrize("approve", [True, False])
async def test_what_is_decided_is_not_withdrawn(run: GraphRunner, clock: Clock, approve: bool) -> None:
    await decide(run, COLLEAGUE, approve)
    before = await books()

    answer = await withdraw(run, AGENT)

    assert (answer["code"], answer["path"]) == ("ALREADY_DECIDED", ["id"])
    assert await books() == before


async def test_nobody_else_withdraws_it(run: GraphRunner, member: TestMember) -> None:
    before = await books()

    answers = [await withdraw(run, who) for who in (COLLEAGUE, ANONYMOUS, TILL, CHECKOUT, member)]
    answers += [await withdraw(run, AGENT, id) for id in (global_id("Adjustment", new_id()), "junk")]

    assert [(answer["code"], answer["path"]) for answer in answers] == [
        ("NOT_YOUR_REQUEST", ["id"]),
        ("UNAUTHENTICATED", []),
        ("FORBIDDEN", []),
        ("FORBIDDEN", []),
        ("FORBIDDEN", []),
        ("NOT_FOUND", ["id"]),
        ("BAD_USER_INPUT", ["id"]),
    ]
    assert await books() == before


async def test_of_a_withdrawal_and_a_decision_at_once_one_counts(run: GraphRunner, member: TestMember) -> None:
    taken, decided = await asyncio.gather(withdraw(run, AGENT), decide(run, COLLEAGUE, True))

    states = {answer.get("state") or answer["code"] for answer in (taken, decided)}
    assert states in ({"WITHDRAWN", "ALREADY_DECIDED"}, {"POSTED", "ALREADY_DECIDED"})
    assert await balance_of(member) == (500 if "POSTED" in states else 0)
    assert await ledger_is_sound()
