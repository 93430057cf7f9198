"""The list of members for staff, in the nestjs-query dialect."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

from domain import members
from domain.actor import SYSTEM
from domain.database import execute
from schema.ids import global_id
from tests.factories import STAFF, TestMember, purchase
from tests.graph import GraphRunner

PEOPLE = [
    ("C1", "Ada", "ada@example.com", None, datetime(2026, 1, 1, tzinfo=UTC)),
    ("C2", "Bob", "bob@example.org", "+12025550143", datetime(2026, 2, 1, tzinfo=UTC)),
    ("C3", None, None, "+12025550144", datetime(2026, 3, 1, tzinfo=UTC)),
    ("D4", "ada", None, None, datetime(2026, 3, 1, tzinfo=UTC)),
]
IDS = {person[0]: UUID(int=place + 1) for place, person in enumerate(PEOPLE)}


def gid(card: str) -> str:
    return global_id("Member", IDS[card])


@pytest.fixture(autouse=True)
async def people(programme: None) -> None:
    """Four members: C1 to C3 and D4."""
    await members.enrol_members(
        actor=SYSTEM, ids=list(IDS.values()), card_numbers=list(IDS), joined_at=[person[4] for person in PEOPLE]
    )
    for card, name, email, phone, _ in PEOPLE:
        await execute(
            "UPDATE person SET name = $2, email = $3, phone = $4 WHERE member_id = $1", IDS[card], name, email, phone
        )


async def cards(run: GraphRunner, **variables: Any) -> list[str]:
    answer = await run.as_(STAFF)("admin/Members", **variables)
    assert answer["totalCount"] == len(answer["nodes"])
    return [node["cardNumber"] for node in answer["nodes"]]


async def test_a_row_holds_what_the_screen_needs(run: GraphRunner) -> None:
    await purchase(TestMember(IDS["C2"], "C2"), "120.00")

    answer = await run.as_(STAFF)("admin/Members", filter={"cardNumber": {"eq": "C2"}})

    assert answer["nodes"] == [
        {
            "id": gid("C2"),
            "name": "Bob",
            "cardNumber": "C2",
            "email": "bob@example.org",
            "phone": "+12025550143",
            "joinedAt": "2026-02-01T00:00:00+00:00",
            "stage": "NEW",
            "isLapsed": False,
            "balance": 120,
            "standing": {"tier": {"id": "silver", "name": "Silver"}},
        }
    ]


@pytest.mark.parametrize(
    ("filter", "found"),
    [
        (None, ["C1", "C2", "C3", "D4"]),
        ({}, ["C1", "C2", "C3", "D4"]),
        ({"id": {"eq": gid("C2")}}, ["C2"]),
        ({"id": {"neq": gid("C2")}}, ["C1", "C3", "D4"]),
        ({"id": {"in": [gid("C1"), gid("D4")]}}, ["C1", "D4"]),
        ({"id": {"notIn": [gid("C1"), gid("D4")]}}, ["C2", "C3"]),
        ({"id": {"in": []}}, []),
        ({"name": {"eq": "Ada"}}, ["C1"]),
        ({"name": {"neq": "Ada"}}, ["C2", "D4"]),
        ({"name": {"is": None}}, ["C3"]),
        ({"name": {"isNot": None}}, ["C1", "C2", "D4"]),
        ({"name": {"in": ["Ada", "Bob", "Eve"]}}, ["C1", "C2"]),
        ({"name": {"notIn": ["Ada", "Bob"]}}, ["D4"]),
        ({"name": {"like": "A%"}}, ["C1"]),
        ({"name": {"notLike": "A%"}}, ["C2", "D4"]),
        ({"name": {"iLike": "a_a"}}, ["C1", "D4"]),
        ({"name": {"notILike": "a%"}}, ["C2"]),
        ({"name": {"eq": "' OR TRUE --"}}, []),
        ({"cardNumber": {"gt": "C2"}}, ["C3", "D4"]),
        ({"cardNumber": {"gte": "C2", "lt": "D4"}}, ["C2", "C3"]),
        ({"cardNumber": {"lte": "C1"}}, ["C1"]),
        ({"phone": {"like": "%143"}, "email": {"like": "%.org"}}, ["C2"]),
        ({"joinedAt": {"gt": "2026-02-01T00:00:00Z"}}, ["C3", "D4"]),
        ({"joinedAt": {"gte": "2026-02-01T01:00:00+01:00", "lt": "2026-03-01T00:00:00Z"}}, ["C2"]),
        ({"joinedAt": {"lte": "2026-01-01T00:00:00Z"}}, ["C1"]),
        ({"joinedAt": {"eq": "2026-03-01T00:00:00Z"}}, ["C3", "D4"]),
        ({"joinedAt": {"neq": "2026-03-01T00:00:00Z"}}, ["C1", "C2"]),
        ({"joinedAt": {"in": ["2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"]}}, ["C1", "C2"]),
        ({"joinedAt": {"notIn": ["2026-03-01T00:00:00Z"]}}, ["C1", "C2"]),
        ({"joinedAt": {"between": {"lower": "2026-01-01T00:00:00Z", "upper": "2026-02-01T00:00:00Z"}}}, ["C1", "C2"]),
        (
            {"joinedAt": {"notBetween": {"lower": "2026-01-01T00:00:00Z", "upper": "2026-02-01T00:00:00Z"}}},
            ["C3", "D4"],
        ),
        ({"joinedAt": {"isNot": None}}, ["C1", "C2", "C3", "D4"]),
        ({"or": [{"name": {"eq": "Bob"}}, {"phone": {"like": "%144"}}]}, ["C2", "C3"]),
        ({"and": [{"name": {"iLike": "ada"}}, {"email": {"is": None}}]}, ["D4"]),
        (
            {"or": [{"and": [{"name": {"eq": "Ada"}}, {"phone": {"is": None}}]}, {"cardNumber": {"eq": "D4"}}]},
            ["C1", "D4"],
        ),
        ({"cardNumber": {"like": "C%"}, "or": [{"name": {"eq": "Ada"}}, {"name": {"is": None}}]}, ["C1", "C3"]),
        ({"or": []}, ["C1", "C2", "C3", "D4"]),
        ({"and": [{"or": [{"and": [{"or": [{"and": [{"name": {"eq": "Ada"}}]}]}]}]}]}, ["C1"]),
    ],
)
async def test_filters(run: GraphRunner, filter: Any, found: list[str]) -> None:
    assert await cards(run, filter=filter, sorting=[{"field": "cardNumber", "direction": "ASC"}]) == found


@pytest.mark.parametrize(
    ("sorting", "found"),
    [
        (None, ["D4", "C3", "C2", "C1"]),
        ([], ["D4", "C3", "C2", "C1"]),
        ([{"field": "cardNumber", "direction": "DESC"}], ["D4", "C3", "C2", "C1"]),
        ([{"field": "id", "direction": "ASC"}], ["C1", "C2", "C3", "D4"]),
        ([{"field": "email", "direction": "ASC", "nulls": "NULLS_FIRST"}], ["C3", "D4", "C1", "C2"]),
        ([{"field": "email", "direction": "DESC", "nulls": "NULLS_LAST"}], ["C2", "C1", "C3", "D4"]),
        (
            [{"field": "joinedAt", "direction": "DESC"}, {"field": "cardNumber", "direction": "DESC"}],
            ["D4", "C3", "C2", "C1"],
        ),
        ([{"field": "phone", "direction": "DESC", "nulls": "NULLS_LAST"}], ["C3", "C2", "C1", "D4"]),
    ],
)
async def test_sorting(run: GraphRunner, sorting: Any, found: list[str]) -> None:
    assert await cards(run, sorting=sorting) == found


async def test_paging(run: GraphRunner) -> None:
    sorting = [{"field": "cardNumber", "direction": "ASC"}]

    pages = [
        await run.as_(STAFF)("admin/Members", sorting=sorting, paging=paging)
        for paging in ({"limit": 2}, {"limit": 2, "offset": 2}, {"limit": 3, "offset": 3}, {"offset": 9})
    ]

    assert [[node["cardNumber"] for node in page["nodes"]] for page in pages] == [
        ["C1", "C2"],
        ["C3", "D4"],
        ["D4"],
        [],
    ]
    assert [(page["pageInfo"]["hasPreviousPage"], page["pageInfo"]["hasNextPage"]) for page in pages] == [
        (False, True),
        (True, False),
        (True, False),
        (True, False),
    ]
    assert {page["totalCount"] for page in pages} == {4}


def nested(depth: int) -> dict[str, Any]:
    inner: dict[str, Any] = {"name": {"eq": "Ada"}, "phone": {"is": None}}
    for _ in range(depth):
        inner = {"and": [inner, inner]}
    return inner


@pytest.mark.parametrize(
    ("variables", "path", "message"),
    [
        ({"paging": {"limit": 0}}, ["paging", "limit"], "A page has from 1 to 100 entries."),
        ({"paging": {"limit": 101}}, ["paging", "limit"], "A page has from 1 to 100 entries."),
        ({"paging": {"offset": -1}}, ["paging", "offset"], "An offset is from 0 to 1,000,000."),
        ({"paging": {"offset": 1_000_001}}, ["paging", "offset"], "An offset is from 0 to 1,000,000."),
        ({"filter": {"id": {"eq": "junk"}}}, ["filter", "id", "eq"], "This is not a valid id."),
        ({"filter": {"id": {"in": [gid("C1"), "junk"]}}}, ["filter", "id", "in"], "This is not a valid id."),
        (
            {"filter": {"id": {"notIn": [global_id("Reward", "mug")]}}},
            ["filter", "id", "notIn"],
            "This is an id of type Reward, not of type Member.",
        ),
        ({"filter": {"name": {"is": True}}}, ["filter", "name", "is"], "This field accepts only null."),
        (
            {"filter": {"joinedAt": {"isNot": False}}},
            ["filter", "joinedAt", "isNot"],
            "This field accepts only null.",
        ),
        (
            {"filter": {"name": {"iLike": "a\u0000"}}},
            ["filter", "name", "iLike"],
            "This holds characters that cannot be printed.",
        ),
        (
            {"filter": {"cardNumber": {"notIn": ["\u0000"]}}},
            ["filter", "cardNumber", "notIn"],
            "This holds characters that cannot be printed.",
        ),
        (
            {"filter": {"joinedAt": {"gt": "0001-01-01T00:00:00+14:00"}}},
            ["filter", "joinedAt", "gt"],
            "This time is outside the calendar.",
        ),
        ({"filter": {"name": {"in": ["x"] * 1001}}}, ["filter"], "A filter can list at most 1,000 values."),
        ({"filter": nested(6)}, ["filter"], "A filter can be nested at most 5 deep."),
    ],
)
async def test_bad_values_are_refused_by_their_place(
    run: GraphRunner, variables: dict[str, Any], path: list[str], message: str
) -> None:
    result = await run.as_(STAFF).result("admin/Members", **variables)

    assert [(error.message, error.extensions) for error in result.errors] == [
        (message, {"code": "BAD_USER_INPUT", "path": path})
    ]


@pytest.mark.parametrize(
    "variables",
    [
        {"filter": {"surprise": {"eq": 1}}},
        {"filter": {"name": {"eq": 1}}},
        {"filter": {"joinedAt": {"gt": "soon"}}},
        {"filter": {"joinedAt": {"between": {"lower": "2026-01-01T00:00:00Z"}}}},
        {"sorting": [{"field": "secret", "direction": "ASC"}]},
        {"sorting": [{"field": "name"}]},
        {"paging": {"limit": "many"}},
    ],
)
async def test_what_is_no_filter_at_all_is_a_bad_request(run: GraphRunner, variables: dict[str, Any]) -> None:
    assert await run.as_(STAFF).codes("admin/Members", **variables) == ["BAD_USER_INPUT"]
