"""The list of adjustments for staff, in the nestjs-query dialect."""

from datetime import timedelta
from typing import Any

import pytest

from domain import points
from domain.actor import SYSTEM, Actor
from domain.ids import new_id
from schema.ids import global_id
from tests.clock import START
from tests.factories import STAFF, TestMember, policy
from tests.factories import member as another_member
from tests.graph import GraphRunner
from tests.schema.points.books import AGENT, COLLEAGUE


@pytest.fixture
async def eve(member: TestMember) -> TestMember:
    """Ada was given 100 and, by an agent who waits, 500; Eve 7 miles, and 300 that a colleague refused."""
    await policy(adjusting={"agent": points.AdjustingLimit(cap=1_000, alone=200)})
    await points.create_unit(actor=SYSTEM, id="miles", draft=points.UnitDraft(name="Miles"), now=START)
    eve = await another_member(name="Eve")
    refused = new_id()
    rows: list[tuple[Actor, Any, TestMember, int, dict[str, Any]]] = [
        (STAFF, new_id(), member, 100, {"reason_code": points.ReasonCode.GOODWILL}),
        (AGENT, new_id(), member, 500, {"reason_code": points.ReasonCode.COMPLAINT, "note": "Ticket 12."}),
        (STAFF, new_id(), eve, 7, {"unit_id": "miles"}),
        (AGENT, refused, eve, 300, {}),
    ]
    for hour, (actor, id, of, amount, more) in enumerate(rows):
        await points.adjust_points(
            actor=actor,
            now=START + timedelta(hours=hour),
            draft=points.AdjustmentDraft(id=id, member_id=of.id, amount=amount, reason="Because.", **more),
        )
    await points.decide_adjustment(actor=COLLEAGUE, id=refused, approve=False, now=START + timedelta(hours=5))
    return eve


async def test_a_row_holds_what_the_screen_needs(run: GraphRunner, member: TestMember, eve: TestMember) -> None:
    answer = await run.as_(STAFF)("admin/Adjustments", filter={"state": {"eq": "WAITING"}})

    assert answer == {
        "nodes": [
            {
                "id": answer["nodes"][0]["id"],
                "state": "WAITING",
                "amount": 500,
                "reasonCode": "COMPLAINT",
                "reason": "Because.",
                "note": "Ticket 12.",
                "requestedBy": AGENT.reference,
                "requestedAt": "2026-11-20T13:00:00+00:00",
                "decidedBy": None,
                "decidedAt": None,
                "unit": {"id": "points", "name": "Points"},
                "member": {"id": global_id("Member", member.id), "name": "Ada", "balance": 100},
            }
        ],
        "pageInfo": {"hasNextPage": False, "hasPreviousPage": False},
        "totalCount": 1,
    }


@pytest.mark.parametrize(
    ("filter", "amounts"),
    [
        (None, [300, 7, 500, 100]),
        ({"state": {"in": ["POSTED", "REFUSED"]}}, [300, 7, 100]),
        ({"state": {"notIn": ["POSTED"]}}, [300, 500]),
        ({"state": {"neq": "WAITING"}}, [300, 7, 100]),
        ({"reasonCode": {"in": ["GOODWILL", "COMPLAINT"]}}, [500, 100]),
        ({"reasonCode": {"eq": "OTHER"}, "unitId": {"eq": "miles"}}, [7]),
        ({"requestedBy": {"eq": AGENT.reference}}, [300, 500]),
        ({"requestedAt": {"gte": "2026-11-20T14:00:00Z"}}, [300, 7]),
        ({"decidedAt": {"is": None}}, [7, 500, 100]),
        ({"or": [{"state": {"eq": "WAITING"}}, {"unitId": {"eq": "miles"}}]}, [7, 500]),
    ],
)
async def test_filters(run: GraphRunner, eve: TestMember, filter: Any, amounts: list[int]) -> None:
    answer = await run.as_(STAFF)("admin/Adjustments", filter=filter)

    assert [node["amount"] for node in answer["nodes"]] == amounts
    assert answer["totalCount"] == len(amounts)


async def test_by_member_and_by_id(run: GraphRunner, member: TestMember, eve: TestMember) -> None:
    of_eve = await run.as_(STAFF)("admin/Adjustments", filter={"memberId": {"eq": global_id("Member", eve.id)}})
    ids = [node["id"] for node in of_eve["nodes"]]
    by_id = await run.as_(STAFF)("admin/Adjustments", filter={"id": {"in": ids}})
    wrong = await run.as_(STAFF).codes("admin/Adjustments", filter={"memberId": {"eq": ids[0]}})

    assert [node["amount"] for node in of_eve["nodes"]] == [300, 7]
    assert by_id == of_eve
    assert wrong == ["BAD_USER_INPUT"]


async def test_sorting_and_pages(run: GraphRunner, eve: TestMember, statements: list[str]) -> None:
    sorting = [{"field": "amount", "direction": "ASC"}]

    first = await run.as_(STAFF)("admin/Adjustments", sorting=sorting, paging={"limit": 3})
    second = await run.as_(STAFF)("admin/Adjustments", sorting=sorting, paging={"limit": 3, "offset": 3})
    statements.clear()
    await run.as_(STAFF).by_level()("admin/Adjustments")

    assert [node["amount"] for node in first["nodes"] + second["nodes"]] == [7, 100, 300, 500]
    assert (first["pageInfo"]["hasNextPage"], second["pageInfo"]["hasNextPage"]) == (True, False)
    # the page, the count, the units, the members, their balances
    assert len(statements) == 5
