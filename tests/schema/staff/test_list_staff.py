"""The lists of staff and of API keys, in the nestjs-query dialect."""

from datetime import timedelta
from typing import Any

import pytest

from schema.ids import global_id
from tests.clock import START
from tests.factories import LONG_AGO, STAFF, api_key, staff_member
from tests.graph import GraphRunner


async def names(run: GraphRunner, operation: str, **variables: Any) -> list[str]:
    answer = await run.as_(STAFF)(operation, **variables)
    return [node["name"] for node in answer["nodes"]]


@pytest.fixture
async def staff_members(programme: None) -> list[str]:
    """Ada, Bob and Cy, who joined a day after each other; Cy is locked out. Answers their global ids."""
    made = []
    for day, name in enumerate(["Ada", "Bob", "Cy"]):
        actor = await staff_member(name=name, email=f"{name.lower()}@example.com", now=LONG_AGO + timedelta(days=day))
        made.append(global_id("StaffMember", str(actor.id)))
    await GraphRunner(lambda: START, STAFF)("admin/DisableStaff", input={"staffMemberId": made[2]})
    return made


@pytest.fixture
async def keys(programme: None) -> list[str]:
    """A till's, a shop's and a forum's key; the forum's was revoked. Answers their global ids."""
    made = [global_id("ApiKey", (await api_key(public_id=f"{n.lower():0<8}", name=n))[0]) for n in _KEYS]
    await GraphRunner(lambda: START, STAFF)("admin/RevokeApiKey", input={"apiKeyId": made[2]})
    return made


_KEYS = ["Till", "Shop", "Forum"]


async def test_the_list_of_staff_is_newest_first_and_has_no_secrets(run: GraphRunner, staff_members: list[str]) -> None:
    answer = await run.as_(STAFF)("admin/StaffMembers", paging={"limit": 1, "offset": 1})

    assert answer == {
        "nodes": [
            {
                "id": staff_members[1],
                "email": "bob@example.com",
                "name": "Bob",
                "role": "admin",
                "isInvited": False,
                "createdAt": "2020-01-02T00:00:00+00:00",
                "disabledAt": None,
            }
        ],
        "pageInfo": {"hasNextPage": True, "hasPreviousPage": True},
        "totalCount": 3,
    }
    assert await names(run, "admin/StaffMembers") == ["Cy", "Bob", "Ada"]


@pytest.mark.parametrize(
    ("filter", "found"),
    [
        ({"disabledAt": {"is": None}}, ["Ada", "Bob"]),
        ({"disabledAt": {"isNot": None}}, ["Cy"]),
        ({"email": {"iLike": "B%"}}, ["Bob"]),
        ({"name": {"in": ["Ada", "Cy"]}, "createdAt": {"lt": "2020-01-02T00:00:00Z"}}, ["Ada"]),
        ({"or": [{"name": {"eq": "Ada"}}, {"name": {"eq": "Bob"}}]}, ["Ada", "Bob"]),
    ],
)
async def test_staff_are_filtered_and_sorted(
    run: GraphRunner, staff_members: list[str], filter: Any, found: list[str]
) -> None:
    sorting = [{"field": "name", "direction": "ASC"}]

    assert await names(run, "admin/StaffMembers", filter=filter, sorting=sorting) == found


@pytest.mark.parametrize(
    ("filter", "found"),
    [
        (None, ["Forum", "Shop", "Till"]),
        ({"revokedAt": {"is": None}}, ["Shop", "Till"]),
        ({"publicId": {"eq": "forum000"}}, ["Forum"]),
        ({"name": {"notIn": ["Till"]}}, ["Forum", "Shop"]),
    ],
)
async def test_keys_are_filtered_and_sorted(run: GraphRunner, keys: list[str], filter: Any, found: list[str]) -> None:
    sorting = [{"field": "name", "direction": "ASC"}]

    assert await names(run, "admin/ApiKeys", filter=filter, sorting=sorting) == found


async def test_a_key_is_shown_without_its_secret(run: GraphRunner, keys: list[str]) -> None:
    answer = await run.as_(STAFF)("admin/ApiKeys", filter={"id": {"eq": keys[0]}})

    assert answer["nodes"] == [
        {
            "id": keys[0],
            "publicId": "till0000",
            "name": "Till",
            "scopes": ["PURCHASES_WRITE"],
            "createdAt": "2020-01-01T00:00:00+00:00",
            "revokedAt": None,
        }
    ]
    assert answer["totalCount"] == 1
