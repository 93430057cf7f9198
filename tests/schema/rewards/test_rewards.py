"""The catalogue, page by page."""

import base64
from uuid import UUID

import pytest

from domain.actor import ANONYMOUS
from domain.rewards import update_reward
from schema.connections import encode_cursor
from schema.ids import global_id
from tests.clock import START
from tests.factories import LONG_AGO, STAFF, TestMember, reward
from tests.graph import GraphRunner

SOME = UUID("01890000-0000-7000-8000-000000000001")


async def test_the_catalogue_comes_page_by_page_cheapest_first(run: GraphRunner, member: TestMember) -> None:
    for name, cost in [("E", 500), ("A", 100), ("C1", 300), ("C2", 300), ("B", 200)]:
        await reward(name=name, cost=cost)

    pages, after = [], None
    while True:
        answer = await run.as_(member)("mobile/Rewards", first=2, after=after)
        pages.append([node["name"] for node in answer["nodes"]])
        after = answer["pageInfo"]["endCursor"]
        if not answer["pageInfo"]["hasNextPage"]:
            break

    assert pages == [["A", "B"], ["C1", "C2"], ["E"]]
    assert answer["totalCount"] == 5


async def test_a_page_stays_in_place_while_rewards_come_and_go(run: GraphRunner) -> None:
    first = await reward(name="A", cost=100)
    await reward(name="B", cost=200)
    page = await run("mobile/Rewards", first=1)
    await reward(name="before", cost=50)
    await update_reward(actor=STAFF, id=first, changes={"withdrawn": True}, now=START)

    rest = await run("mobile/Rewards", first=10, after=page["pageInfo"]["endCursor"])

    assert [node["name"] for node in rest["nodes"]] == ["B"]


async def test_members_see_what_is_offered_staff_also_what_was(run: GraphRunner, member: TestMember) -> None:
    mug, sold_out = await reward(name="Mug", cost=100), await reward(name="Pen", cost=200, stock=0)
    await update_reward(actor=STAFF, id=mug, changes={"withdrawn": True}, now=START)

    seen = {
        name: await run.as_(actor)("mobile/Rewards")
        for name, actor in [("nobody", ANONYMOUS), ("member", member), ("staff", STAFF)]
    }

    pen = {
        "id": global_id("Reward", sold_out),
        "name": "Pen",
        "description": "A thing to have.",
        "cost": 200,
        "stock": 0,
        "isAvailable": False,
    }
    assert seen["nobody"]["nodes"] == seen["member"]["nodes"] == [pen]
    assert seen["member"]["totalCount"] == 1
    assert [node["name"] for node in seen["staff"]["nodes"]] == ["Mug", "Pen"]
    assert seen["staff"]["totalCount"] == 2


async def test_a_reward_is_offered_from_its_day_on(run: GraphRunner) -> None:
    await reward(now=START.replace(hour=13))

    assert await run("mobile/Rewards") == {
        "nodes": [],
        "pageInfo": {"hasNextPage": False, "endCursor": None},
        "totalCount": 0,
    }


@pytest.mark.parametrize("first", [0, -1, 101, 2**31 - 1])
async def test_a_page_has_from_1_to_100_entries(run: GraphRunner, first: int) -> None:
    result = await run.result("mobile/Rewards", first=first)

    assert [(error.message, error.extensions) for error in result.errors] == [
        ("A page has from 1 to 100 entries.", {"code": "BAD_USER_INPUT", "path": ["first"]})
    ]


@pytest.mark.parametrize(
    "cursor",
    ["", "junk", "🎈", "=", encode_cursor("x", SOME), encode_cursor(LONG_AGO, SOME), encode_cursor(2**63, SOME)]
    + [
        base64.urlsafe_b64encode(text.encode()).decode()
        for text in ("null", "[]", "[1]", "[1,2]", '[1,"\\u0000"]', "{}", f'[1{"0" * 30},"{SOME}"]')
    ],
)
async def test_a_cursor_that_is_not_ours_is_refused(run: GraphRunner, cursor: str) -> None:
    result = await run.result("mobile/Rewards", after=cursor)

    [error] = result.errors
    assert error.extensions == {"code": "BAD_USER_INPUT", "path": ["after"]}
