"""Reacting to posts."""

from typing import Any

from domain.database import fetch
from domain.ids import new_id
from schema.ids import global_id
from tests.factories import TestMember, facts, post, topic
from tests.factories import member as another_member
from tests.graph import GraphRunner, execute

REACTIONS = ("communities.reaction_added", "communities.reaction_removed")


def _like(post_id: object, **changes: Any) -> dict[str, Any]:
    return {"postId": global_id("Post", str(post_id)), "kind": "LIKE"} | changes


async def _kinds() -> list[str]:
    return [row["kind"] for row in await fetch("SELECT kind FROM reaction ORDER BY kind")]


async def test_reacting_twice_counts_once(run: GraphRunner, member: TestMember) -> None:
    bob = await another_member(name="Bob")
    answer = await post(member, await topic(member))

    first = await run.as_(bob)("mobile/React", input=_like(answer))
    again = await run.as_(bob)("mobile/React", input=_like(answer))

    assert first == again
    assert first["reactions"] == [{"kind": "LIKE", "count": 1, "isMine": True}]
    assert await facts(*REACTIONS) == ["communities.reaction_added"]


async def test_a_reaction_is_taken_back_once(run: GraphRunner, member: TestMember) -> None:
    bob = await another_member(name="Bob")
    answer = await post(member, await topic(member))
    await run.as_(bob)("mobile/React", input=_like(answer))
    await run.as_(bob)("mobile/React", input=_like(answer, kind="HELPFUL"))

    first = await run.as_(bob)("mobile/React", input=_like(answer, present=False))
    again = await run.as_(bob)("mobile/React", input=_like(answer, present=False))

    assert first == again
    assert first["reactions"] == [{"kind": "HELPFUL", "count": 1, "isMine": True}]
    assert await facts(*REACTIONS) == [
        "communities.reaction_added",
        "communities.reaction_added",
        "communities.reaction_removed",
    ]


async def test_kinds_are_counted_apart_and_in_their_order(run: GraphRunner, member: TestMember) -> None:
    bob, eve = await another_member(name="Bob"), await another_member(name="Eve")
    answer = await post(member, await topic(member))
    for kind in ["CELEBRATE", "LOVE", "HELPFUL", "LIKE"]:
        await run.as_(bob)("mobile/React", input=_like(answer, kind=kind))

    by_eve = await run.as_(eve)("mobile/React", input=_like(answer, kind="LOVE"))

    assert by_eve["reactions"] == [
        {"kind": "LIKE", "count": 1, "isMine": False},
        {"kind": "HELPFUL", "count": 1, "isMine": False},
        {"kind": "LOVE", "count": 2, "isMine": True},
        {"kind": "CELEBRATE", "count": 1, "isMine": False},
    ]


async def test_nobody_reacts_to_a_post_of_their_own(run: GraphRunner, member: TestMember) -> None:
    answer_ = await post(member, await topic(member))

    answer = await run.as_(member)("mobile/React", input=_like(answer_))

    assert answer == {
        "code": "OWN_POST_REACTION",
        "message": "You cannot react to your own post.",
        "path": [],
        "details": None,
    }
    assert await _kinds() == []
    assert await facts(*REACTIONS) == []


async def test_nobody_reacts_without_signing_in(run: GraphRunner, member: TestMember) -> None:
    answer_ = await post(member, await topic(member))

    answer = await run("mobile/React", input=_like(answer_))

    assert answer["code"] == "UNAUTHENTICATED"
    assert await _kinds() == []


async def test_a_post_that_does_not_exist_is_not_found(run: GraphRunner, member: TestMember) -> None:
    answer = await run.as_(member)("mobile/React", input=_like(new_id()))

    assert (answer["code"], answer["message"]) == ("NOT_FOUND", "There is no such post.")


async def test_of_several_reactions_in_one_document_each_answers_with_what_it_left(
    run: GraphRunner, member: TestMember
) -> None:
    bob = await another_member(name="Bob")
    answer = global_id("Post", await post(member, await topic(member)))
    both = """
        mutation Both($like: ReactInput!, $love: ReactInput!) {
          like: react(input: $like) { ... on Post { reactions { kind } } }
          love: react(input: $love) { ... on Post { reactions { kind } } }
        }"""

    result = await execute(
        both,
        variables={"like": {"postId": answer, "kind": "LIKE"}, "love": {"postId": answer, "kind": "LOVE"}},
        context=run.as_(bob).context(),
    )

    assert result.errors is None
    assert result.data == {
        "like": {"reactions": [{"kind": "LIKE"}]},
        "love": {"reactions": [{"kind": "LIKE"}, {"kind": "LOVE"}]},
    }
