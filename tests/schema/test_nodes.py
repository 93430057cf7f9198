"""Anything by its global id, as far as one may see it."""

import base64
from typing import Any
from uuid import UUID

import pytest
from graphql import GraphQLObjectType

from domain.actor import ANONYMOUS, Actor, ActorKind, Scope
from domain.database import fetch
from domain.ids import new_id
from domain.purchases import receipt_id
from domain.rewards import update_reward
from schema.graph import schema
from schema.ids import global_id
from schema.nodes import _loaders
from tests.clock import START
from tests.factories import STAFF, TILL, TestMember, purchase, reward
from tests.factories import member as another_member
from tests.graph import GraphRunner, execute

NODES = "query Nodes($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }"
NODE = "query Node($id: ID!) { node(id: $id) { __typename id } }"


async def ask(run: GraphRunner, document: str, **variables: Any) -> Any:
    return await execute(document, variables=variables, context=run.context())


async def kinds(run: GraphRunner, ids: list[str]) -> list[str | None]:
    result = await ask(run, NODES, ids=ids)
    assert result.errors is None, result.errors
    for id, node in zip(ids, result.data["nodes"], strict=True):
        assert node is None or node["id"] == id
    return [node and node["__typename"] for node in result.data["nodes"]]


@pytest.fixture
async def things(run: GraphRunner, member: TestMember) -> dict[str, str]:
    """One of each kind, all of the member's: by kind its global id."""
    bought = await purchase(member, "400")
    mug, gone = await reward(cost=300), await reward(name="Gone", cost=300)
    issued = await run.as_(member)(
        "mobile/RedeemReward", input={"id": str(new_id()), "rewardId": global_id("Reward", mug)}
    )
    await update_reward(actor=STAFF, id=gone, changes={"withdrawn": True}, now=START)
    [transfer] = await fetch("SELECT id FROM transfer WHERE kind = 'earn'")
    return {
        "Member": global_id("Member", member.id),
        "Profile": global_id("Profile", member.id),
        "PointsTransfer": global_id("PointsTransfer", transfer["id"]),
        "Purchase": global_id("Purchase", receipt_id(bought.source, bought.external_id)),
        "Reward": global_id("Reward", mug),
        "IssuedReward": str(issued["id"]),
        "withdrawn": global_id("Reward", gone),
    }


async def test_members_find_what_is_theirs(run: GraphRunner, member: TestMember, things: dict[str, str]) -> None:
    assert await kinds(run.as_(member), list(things.values())) == [*list(things)[:-1], None]


async def test_staff_find_everything(run: GraphRunner, things: dict[str, str]) -> None:
    assert await kinds(run.as_(STAFF), list(things.values())) == [*list(things)[:-1], "Reward"]


async def test_others_find_what_is_public_and_cannot_tell_the_rest_from_what_is_not_there(
    run: GraphRunner, things: dict[str, str]
) -> None:
    eve = await another_member(name="Eve")
    public = [None, "Profile", None, None, "Reward", None, None]

    assert await kinds(run.as_(eve), list(things.values())) == public
    assert await kinds(run.as_(ANONYMOUS), list(things.values())) == [None, None, None, None, "Reward", None, None]


async def test_keys_see_members_by_their_scopes(run: GraphRunner, things: dict[str, str]) -> None:
    reader = Actor(kind=ActorKind.INTEGRATION, id=new_id(), scopes=frozenset({Scope.MEMBERS_READ}))

    assert await kinds(run.as_(TILL), list(things.values())) == [
        "Member",
        "Profile",
        None,
        "Purchase",
        "Reward",
        None,
        None,
    ]
    assert await kinds(run.as_(reader), list(things.values())) == [
        "Member",
        "Profile",
        "PointsTransfer",
        None,
        "Reward",
        None,
        None,
    ]
    assert await kinds(run.as_(Actor(kind=ActorKind.INTEGRATION, id=new_id())), list(things.values())) == [
        None,
        "Profile",
        None,
        None,
        "Reward",
        None,
        None,
    ]


async def test_who_gave_no_name_is_called_by_nothing_of_theirs(run: GraphRunner, member: TestMember) -> None:
    nameless = await another_member()
    document = "query Names($ids: [ID!]!) { nodes(ids: $ids) { ... on Profile { name } } }"

    result = await ask(run.as_(member), document, ids=[global_id("Profile", one.id) for one in (member, nameless)])

    assert result.data == {"nodes": [{"name": "Ada"}, {"name": "A member"}]}


async def test_what_is_not_there_is_null_in_its_place(run: GraphRunner, things: dict[str, str]) -> None:
    nothing = [global_id(kind, UUID(int=5)) for kind in ("Member", "Profile", "Purchase", "Teapot", "")]
    nothing.append(global_id("Reward", "teapot"))

    assert await kinds(run.as_(STAFF), [*nothing, things["Reward"], things["Reward"]]) == [None] * 6 + ["Reward"] * 2


@pytest.mark.parametrize(
    "junk",
    ["", "junk", "🎈", "a" * 10_000, "Member:01890000-0000-7000-8000-000000000001"]
    + [
        base64.b64encode(text).decode()
        for text in (b"Member:1", b"Reward:Mug", b"Reward:", b"Member", b"\xff\xfe:x", b":", b"Member:" + b"0" * 33)
    ],
)
async def test_junk_is_refused_by_its_place(run: GraphRunner, junk: str) -> None:
    one = await ask(run, NODE, id=junk)
    many = await ask(run, NODES, ids=[global_id("Reward", "teapot"), junk])

    assert [error.extensions for error in one.errors] == [{"code": "BAD_USER_INPUT", "path": ["id"]}]
    assert [error.extensions for error in many.errors] == [{"code": "BAD_USER_INPUT", "path": ["ids", "1"]}]


async def test_at_most_a_hundred_at_once(run: GraphRunner) -> None:
    ids = [global_id("Reward", f"reward-{place}") for place in range(101)]

    fits, many = await ask(run, NODES, ids=ids[:100]), await ask(run, NODES, ids=ids)

    assert fits.data == {"nodes": [None] * 100}
    assert [(error.message, error.extensions) for error in many.errors] == [
        ("At most 100 ids at once.", {"code": "BAD_USER_INPUT", "path": ["ids"]})
    ]


def test_every_kind_of_node_can_be_found() -> None:
    node = schema._schema.type_map["Node"]
    implementing = {
        name
        for name, type_ in schema._schema.type_map.items()
        if isinstance(type_, GraphQLObjectType) and node in type_.interfaces
    }

    assert implementing == set(_loaders)
