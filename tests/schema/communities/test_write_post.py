"""Writing posts."""

import pytest

from domain.database import fetch
from domain.ids import new_id
from schema.ids import global_id
from tests.factories import TestMember, facts, topic
from tests.factories import member as another_member
from tests.graph import GraphRunner


async def _bodies() -> list[str]:
    return [row["body"] for row in await fetch("SELECT body FROM post ORDER BY topic_id, number")]


async def test_a_repeated_request_posts_once(run: GraphRunner, member: TestMember) -> None:
    bob = await another_member(name="Bob")
    grinder = await topic(member, body="Mine is broken.")
    wish = {"id": str(new_id()), "topicId": global_id("Topic", grinder), "body": "Take **this** one."}

    first = await run.as_(bob)("mobile/WritePost", input=wish)
    again = await run.as_(bob)("mobile/WritePost", input=wish)

    assert first == again
    assert first == {
        "id": global_id("Post", wish["id"]),
        "bodyMarkdown": "Take **this** one.",
        "html": "<p>Take <strong>this</strong> one.</p>\n",
        "writtenAt": "2026-11-20T12:00:00+00:00",
        "editedAt": None,
        "author": {"id": global_id("Profile", bob.id), "name": "Bob"},
        "reactions": [],
    }
    assert await _bodies() == ["Mine is broken.", "Take **this** one."]
    assert await facts("communities.post_written") == ["communities.post_written"] * 2


async def test_what_was_posted_cannot_run(run: GraphRunner, member: TestMember) -> None:
    grinder = await topic(member)
    attack = "<script>alert(1)</script> [x](javascript:alert(1)) <b onclick=alert(1)>x</b> [y](data:text/html,x)"

    post = await run.as_(member)(
        "mobile/WritePost", input={"id": str(new_id()), "topicId": global_id("Topic", grinder), "body": attack}
    )

    assert post["html"] == (
        "<p>&lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:alert(1)) &lt;b onclick=alert(1)&gt;x&lt;/b&gt;"
        " [y](data:text/html,x)</p>\n"
    )
    assert post["bodyMarkdown"] == attack


async def test_an_id_is_not_used_for_another_post(run: GraphRunner, member: TestMember) -> None:
    grinder, kettle = await topic(member, body="1"), await topic(member, body="1")
    wish = {"id": str(new_id()), "topicId": global_id("Topic", grinder), "body": "2"}
    await run.as_(member)("mobile/WritePost", input=wish)

    other_body = await run.as_(member)("mobile/WritePost", input=wish | {"body": "3"})
    other_topic = await run.as_(member)("mobile/WritePost", input=wish | {"topicId": global_id("Topic", kettle)})

    assert (other_body["code"], other_body["path"]) == ("ID_REUSED", ["id"])
    assert (other_topic["code"], other_topic["path"]) == ("ID_REUSED", ["id"])
    assert sorted(await _bodies()) == ["1", "1", "2"]


async def test_a_post_that_was_edited_since_is_still_a_repeat(run: GraphRunner, member: TestMember) -> None:
    wish = {"id": str(new_id()), "topicId": global_id("Topic", await topic(member, body="1")), "body": "2"}
    await run.as_(member)("mobile/WritePost", input=wish)
    await run.as_(member)("mobile/EditPost", input={"postId": global_id("Post", wish["id"]), "body": "3"})

    again = await run.as_(member)("mobile/WritePost", input=wish)

    assert again["bodyMarkdown"] == "3"
    assert await _bodies() == ["1", "3"]


async def test_nobody_posts_without_signing_in(run: GraphRunner, member: TestMember) -> None:
    grinder = await topic(member, body="1")

    answer = await run(
        "mobile/WritePost", input={"id": str(new_id()), "topicId": global_id("Topic", grinder), "body": "2"}
    )

    assert (answer["code"], answer["message"]) == ("UNAUTHENTICATED", "Please sign in first.")
    assert await _bodies() == ["1"]


async def test_a_post_stands_in_a_topic(run: GraphRunner, member: TestMember) -> None:
    answer = await run.as_(member)(
        "mobile/WritePost", input={"id": str(new_id()), "topicId": global_id("Topic", new_id()), "body": "2"}
    )

    assert (answer["code"], answer["message"]) == ("NOT_FOUND", "There is no such topic.")
    assert await _bodies() == []


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("", "This must not be empty."),
        ("   ", "This must not be empty."),
        ("x" * 20_001, "This can have at most 20,000 characters."),
    ],
)
async def test_a_post_has_from_1_to_20000_characters(
    run: GraphRunner, member: TestMember, body: str, message: str
) -> None:
    grinder = await topic(member, body="1")

    answer = await run.as_(member)(
        "mobile/WritePost", input={"id": str(new_id()), "topicId": global_id("Topic", grinder), "body": body}
    )

    assert answer == {
        "code": "BAD_USER_INPUT",
        "message": message,
        "path": ["body"],
        "details": None,
    }
    assert await _bodies() == ["1"]
