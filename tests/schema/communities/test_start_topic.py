"""Starting topics."""

import pytest

from domain.database import fetch
from domain.ids import derived_id, new_id
from schema.ids import global_id
from tests.factories import STAFF, TILL, TestMember, community, facts
from tests.factories import member as another_member
from tests.graph import GraphRunner


async def _counts() -> tuple[int, int]:
    [row] = await fetch("SELECT (SELECT count(*) FROM topic) AS topics, (SELECT count(*) FROM post) AS posts")
    return row["topics"], row["posts"]


async def test_a_repeated_request_starts_one_topic(run: GraphRunner, member: TestMember) -> None:
    coffee, id = await community(), new_id()
    wish = {
        "id": str(id),
        "communityId": global_id("Community", coffee),
        "title": " Which grinder? ",
        "body": "Mine is *broken*.",
    }

    first = await run.as_(member)("mobile/StartTopic", input=wish)
    again = await run.as_(member)("mobile/StartTopic", input=wish)

    assert first == again
    assert first == {
        "id": global_id("Topic", id),
        "title": "Which grinder?",
        "startedAt": "2026-11-20T12:00:00+00:00",
        "community": {"id": wish["communityId"], "name": "Coffee"},
        "author": {"id": global_id("Profile", member.id), "name": "Ada"},
        "posts": {
            "nodes": [
                {
                    "id": global_id("Post", derived_id(id, "post")),
                    "bodyMarkdown": "Mine is *broken*.",
                    "html": "<p>Mine is <em>broken</em>.</p>\n",
                }
            ]
        },
    }
    assert await _counts() == (1, 1)
    assert await facts("communities.topic_started", "communities.post_written") == [
        "communities.topic_started",
        "communities.post_written",
    ]


@pytest.mark.parametrize("change", [{"title": "Which kettle?"}, {"body": "Mine leaks."}])
async def test_an_id_is_not_used_for_another_topic(
    run: GraphRunner, member: TestMember, change: dict[str, str]
) -> None:
    wish = {
        "id": str(new_id()),
        "communityId": global_id("Community", await community()),
        "title": "Which grinder?",
        "body": "Mine is broken.",
    }
    await run.as_(member)("mobile/StartTopic", input=wish)

    answer = await run.as_(member)("mobile/StartTopic", input=wish | change)

    assert (answer["code"], answer["path"]) == ("ID_REUSED", ["id"])
    assert await _counts() == (1, 1)


async def test_an_id_of_anothers_topic_is_not_used_again(run: GraphRunner, member: TestMember) -> None:
    eve = await another_member(name="Eve")
    wish = {
        "id": str(new_id()),
        "communityId": global_id("Community", await community()),
        "title": "Which grinder?",
        "body": "Mine is broken.",
    }
    await run.as_(member)("mobile/StartTopic", input=wish)

    answer = await run.as_(eve)("mobile/StartTopic", input=wish)

    assert answer["code"] == "ID_REUSED"
    assert await _counts() == (1, 1)


@pytest.mark.parametrize(("actor", "code"), [(None, "UNAUTHENTICATED"), (STAFF, "FORBIDDEN"), (TILL, "FORBIDDEN")])
async def test_only_members_start_topics(run: GraphRunner, actor: object, code: str) -> None:
    wish = {
        "id": str(new_id()),
        "communityId": global_id("Community", await community()),
        "title": "Which grinder?",
        "body": "Mine is broken.",
    }

    answer = await (run.as_(actor) if actor else run)("mobile/StartTopic", input=wish)

    assert answer["code"] == code
    assert await _counts() == (0, 0)


async def test_a_topic_stands_in_a_community(run: GraphRunner, member: TestMember) -> None:
    wish = {"id": str(new_id()), "communityId": global_id("Community", new_id()), "title": "Hello?", "body": "Hello."}

    answer = await run.as_(member)("mobile/StartTopic", input=wish)

    assert (answer["code"], answer["message"]) == ("NOT_FOUND", "There is no such community.")
    assert await _counts() == (0, 0)


@pytest.mark.parametrize(
    ("change", "message", "field"),
    [
        ({"title": "x" * 201}, "This can have at most 200 characters.", "title"),
        ({"title": "a\nb"}, "Write this in one line, without tabs.", "title"),
        ({"body": "x" * 20_001}, "This can have at most 20,000 characters.", "body"),
        ({"body": "a\0b"}, "This holds characters that cannot be printed.", "body"),
    ],
)
async def test_bad_texts_are_refused_with_their_field(
    run: GraphRunner, member: TestMember, change: dict[str, str], message: str, field: str
) -> None:
    wish = {
        "id": str(new_id()),
        "communityId": global_id("Community", await community()),
        "title": "Which grinder?",
        "body": "Mine is broken.",
    }

    answer = await run.as_(member)("mobile/StartTopic", input=wish | change)

    assert answer == {"code": "BAD_USER_INPUT", "message": message, "path": [field], "details": None}
    assert await _counts() == (0, 0)
