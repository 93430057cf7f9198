"""Opening communities."""

from domain.database import fetch
from domain.ids import new_id
from schema.ids import global_id
from tests.factories import STAFF, TestMember, facts
from tests.graph import GraphRunner


async def test_staff_open_a_community_once(run: GraphRunner) -> None:
    wish = {"community": {"id": str(new_id()), "name": " Coffee ", "description": "Beans and brewing."}}

    first = await run.as_(STAFF)("admin/CreateCommunity", input=wish)
    again = await run.as_(STAFF)("admin/CreateCommunity", input=wish)

    assert first == again
    assert first == {
        "id": global_id("Community", wish["community"]["id"]),
        "name": "Coffee",
        "description": "Beans and brewing.",
        "createdAt": "2026-11-20T12:00:00+00:00",
        "topicCount": 0,
    }
    assert await facts() == ["communities.community_created"]


async def test_an_id_is_not_used_for_another_community(run: GraphRunner) -> None:
    id = str(new_id())
    await run.as_(STAFF)("admin/CreateCommunity", input={"community": {"id": id, "name": "Coffee"}})

    codes = await run.as_(STAFF).codes("admin/CreateCommunity", input={"community": {"id": id, "name": "Tea"}})

    assert codes == ["ID_REUSED"]
    assert [row["name"] for row in await fetch("SELECT name FROM community")] == ["Coffee"]


async def test_only_staff_open_communities(run: GraphRunner, member: TestMember) -> None:
    wish = {"community": {"id": str(new_id()), "name": "Coffee"}}

    by_nobody = await run.codes("admin/CreateCommunity", input=wish)
    by_member = await run.as_(member).codes("admin/CreateCommunity", input=wish)

    assert (by_nobody, by_member) == (["UNAUTHENTICATED"], ["FORBIDDEN"])
    assert await fetch("SELECT FROM community") == []


async def test_a_community_needs_a_name(run: GraphRunner) -> None:
    result = await run.as_(STAFF).result(
        "admin/CreateCommunity", input={"community": {"id": str(new_id()), "name": ""}}
    )

    [error] = result.errors
    assert (error.message, error.extensions) == (
        "This must not be empty.",
        {"code": "BAD_USER_INPUT", "path": ["name"]},
    )
