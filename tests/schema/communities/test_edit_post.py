"""Changing posts."""

from domain.database import fetch
from domain.ids import new_id
from schema.ids import global_id
from tests.clock import Clock
from tests.factories import STAFF, TestMember, facts, post, topic
from tests.factories import member as another_member
from tests.graph import GraphRunner


async def test_a_member_changes_what_they_wrote(run: GraphRunner, member: TestMember, clock: Clock) -> None:
    answer_ = await post(member, await topic(member), body="Take a new one.")
    clock.forward(minutes=5)
    wish = {"postId": global_id("Post", answer_), "body": "Take a *good* one."}

    first = await run.as_(member)("mobile/EditPost", input=wish)
    clock.forward(minutes=5)
    again = await run.as_(member)("mobile/EditPost", input=wish)

    assert first == again
    assert first == {
        "id": wish["postId"],
        "bodyMarkdown": "Take a *good* one.",
        "html": "<p>Take a <em>good</em> one.</p>\n",
        "writtenAt": "2026-11-20T12:00:00+00:00",
        "editedAt": "2026-11-20T12:05:00+00:00",
        "author": {"id": global_id("Profile", member.id), "name": "Ada"},
        "reactions": [],
    }
    assert await facts("communities.post_edited") == ["communities.post_edited"]


async def test_nobody_changes_anothers_post(run: GraphRunner, member: TestMember) -> None:
    bob = await another_member(name="Bob")
    answer_ = await post(member, await topic(member), body="Take a new one.")
    wish = {"postId": global_id("Post", answer_), "body": "Take mine."}

    by_bob = await run.as_(bob)("mobile/EditPost", input=wish)
    by_staff = await run.as_(STAFF)("mobile/EditPost", input=wish)
    by_nobody = await run("mobile/EditPost", input=wish)

    assert (by_bob["code"], by_staff["code"], by_nobody["code"]) == ("FORBIDDEN", "FORBIDDEN", "UNAUTHENTICATED")
    assert by_bob["message"] == "You are not allowed to do this."
    [row] = await fetch("SELECT body, html, edited_at FROM post WHERE id = $1", answer_)
    assert tuple(row) == ("Take a new one.", "<p>Take a new one.</p>\n", None)
    assert await facts("communities.post_edited") == []


async def test_a_post_that_does_not_exist_is_not_found(run: GraphRunner, member: TestMember) -> None:
    answer = await run.as_(member)("mobile/EditPost", input={"postId": global_id("Post", new_id()), "body": "x"})

    assert (answer["code"], answer["message"]) == ("NOT_FOUND", "There is no such post.")


async def test_a_post_is_not_emptied(run: GraphRunner, member: TestMember) -> None:
    answer_ = await post(member, await topic(member), body="Take a new one.")

    answer = await run.as_(member)("mobile/EditPost", input={"postId": global_id("Post", answer_), "body": "  "})

    assert (answer["code"], answer["path"]) == ("BAD_USER_INPUT", ["body"])
    assert [r["body"] for r in await fetch("SELECT body FROM post WHERE id = $1", answer_)] == ["Take a new one."]
