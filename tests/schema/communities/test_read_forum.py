"""Reading the forum, which everybody may."""

from datetime import timedelta
from typing import Any

import pytest

from domain import communities
from domain.ids import derived_id, new_id
from schema.connections import encode_cursor
from schema.ids import global_id
from tests.clock import START
from tests.factories import LONG_AGO, TestMember, community, post, topic
from tests.factories import member as another_member
from tests.graph import GraphRunner, execute


async def _ask(run: GraphRunner, text: str, **variables: Any) -> Any:
    result = await execute(text, variables=variables, context=run.context())
    assert result.errors is None, result.errors
    return result.data


async def test_a_visitor_reads_the_communities_with_their_newest_topics(run: GraphRunner, member: TestMember) -> None:
    coffee = await community(name="Coffee")
    tea = await community(name="Tea", now=LONG_AGO + timedelta(days=1))
    grinder = await topic(member, community_id=coffee, title="Which grinder?")
    kettle = await topic(member, community_id=coffee, title="Which kettle?", now=START + timedelta(minutes=1))
    await post(member, grinder, now=START + timedelta(minutes=2))

    page = await run("mobile/Communities", topicsFirst=1)

    assert [node["id"] for node in page["nodes"]] == [global_id("Community", coffee), global_id("Community", tea)]
    assert page["nodes"][0] == {
        "id": global_id("Community", coffee),
        "name": "Coffee",
        "description": "A place to talk.",
        "topicCount": 2,
        "topics": {
            "nodes": [
                {
                    "id": global_id("Topic", kettle),
                    "title": "Which kettle?",
                    "replyCount": 0,
                    "lastPostAt": "2026-11-20T12:01:00+00:00",
                    "author": {"id": global_id("Profile", member.id), "name": "Ada"},
                }
            ],
            "pageInfo": {"hasNextPage": True, "endCursor": page["nodes"][0]["topics"]["pageInfo"]["endCursor"]},
        },
    }
    assert (page["nodes"][1]["topicCount"], page["nodes"][1]["topics"]["nodes"]) == (0, [])


async def test_a_visitor_reads_a_topic(run: GraphRunner, member: TestMember) -> None:
    bob = await another_member(name="Bob")
    coffee = await community()
    grinder = await topic(member, community_id=coffee, body="Mine is *broken*.")
    answer = await post(bob, grinder, body="Take a new one.", now=START + timedelta(minutes=1))
    await communities.react(
        actor=member.actor, post_id=answer, kind=communities.ReactionKind.LOVE, present=True, now=START
    )

    read = await run("mobile/Topic", id=global_id("Topic", grinder))

    assert read == {
        "id": global_id("Topic", grinder),
        "title": "Which grinder?",
        "startedAt": "2026-11-20T12:00:00+00:00",
        "replyCount": 1,
        "lastPostAt": "2026-11-20T12:01:00+00:00",
        "community": {"id": global_id("Community", coffee), "name": "Coffee"},
        "author": {"id": global_id("Profile", member.id), "name": "Ada"},
        "posts": {
            "nodes": [
                {
                    "id": global_id("Post", derived_id(grinder, "post")),
                    "bodyMarkdown": "Mine is *broken*.",
                    "html": "<p>Mine is <em>broken</em>.</p>\n",
                    "writtenAt": "2026-11-20T12:00:00+00:00",
                    "editedAt": None,
                    "author": {"id": global_id("Profile", member.id), "name": "Ada"},
                    "reactions": [],
                },
                {
                    "id": global_id("Post", answer),
                    "bodyMarkdown": "Take a new one.",
                    "html": "<p>Take a new one.</p>\n",
                    "writtenAt": "2026-11-20T12:01:00+00:00",
                    "editedAt": None,
                    "author": {"id": global_id("Profile", bob.id), "name": "Bob"},
                    "reactions": [{"kind": "LOVE", "count": 1, "isMine": False}],
                },
            ],
            "pageInfo": {"hasNextPage": False, "endCursor": read["posts"]["pageInfo"]["endCursor"]},
        },
    }


async def test_a_topic_that_does_not_exist_is_null(run: GraphRunner) -> None:
    assert await run("mobile/Topic", id=global_id("Topic", new_id())) is None
    assert await run.codes("mobile/Topic", id=global_id("Post", new_id())) == ["BAD_USER_INPUT"]


async def test_the_newest_topics_of_all_communities_come_first(run: GraphRunner, member: TestMember) -> None:
    text = """
        query Home($first: Int!, $after: String) {
          topics(first: $first, after: $after) {
            nodes { title community { name } }
            pageInfo { hasNextPage hasPreviousPage endCursor }
            totalCount
          }
        }"""
    for minute, name in enumerate(["Coffee", "Tea", "Cocoa"]):
        here = await community(name=name)
        await topic(member, community_id=here, title=f"Why {name}?", now=START + timedelta(minutes=minute))

    first = (await _ask(run, text, first=2))["topics"]
    second = (await _ask(run, text, first=2, after=first["pageInfo"]["endCursor"]))["topics"]

    assert [(node["title"], node["community"]["name"]) for node in first["nodes"] + second["nodes"]] == [
        ("Why Cocoa?", "Cocoa"),
        ("Why Tea?", "Tea"),
        ("Why Coffee?", "Coffee"),
    ]
    assert (first["pageInfo"]["hasNextPage"], second["pageInfo"]["hasNextPage"]) == (True, False)
    assert (first["totalCount"], second["totalCount"]) == (3, 3)


async def test_paging_through_posts_stays_right_while_posts_are_added(run: GraphRunner, member: TestMember) -> None:
    grinder = await topic(member, body="1")
    for number in range(2, 5):
        await post(member, grinder, body=str(number))
    read, after = [], None

    for number in range(5, 9):
        page = (await run("mobile/Topic", id=global_id("Topic", grinder), first=3, after=after))["posts"]
        read += [node["bodyMarkdown"] for node in page["nodes"]]
        after = page["pageInfo"]["endCursor"] or after
        # Written with a clock that goes backwards: the order is that of the writing all the same.
        await post(member, grinder, body=str(number), now=START - timedelta(minutes=number))

    assert read == ["1", "2", "3", "4", "5", "6", "7"]


async def test_paging_through_topics_stays_right_while_topics_are_added(run: GraphRunner, member: TestMember) -> None:
    coffee = await community()
    for minute in range(6):
        await topic(member, community_id=coffee, title=f"Old {minute}", now=START + timedelta(minutes=minute))
    text = """
        query Page($id: ID!, $after: String) {
          node(id: $id) { ... on Community { topics(first: 2, after: $after) {
            nodes { title } pageInfo { hasNextPage endCursor } totalCount } } }
        }"""
    read, after = [], None

    for minute in range(3):
        page = (await _ask(run, text, id=global_id("Community", coffee), after=after))["node"]["topics"]
        read += [node["title"] for node in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
        await topic(member, community_id=coffee, title="New", now=START + timedelta(hours=1, minutes=minute))

    assert read == ["Old 5", "Old 4", "Old 3", "Old 2", "Old 1", "Old 0"]
    assert (page["pageInfo"]["hasNextPage"], page["totalCount"]) == (False, 8)


async def test_communities_topics_and_posts_are_nodes(run: GraphRunner, member: TestMember) -> None:
    coffee = await community()
    grinder = await topic(member, community_id=coffee)
    first = derived_id(grinder, "post")
    ids = [global_id("Community", coffee), global_id("Topic", grinder), global_id("Post", first)]
    text = """
        query Find($ids: [ID!]!) { nodes(ids: $ids) {
          id ... on Community { name } ... on Topic { title } ... on Post { topic { title } } } }"""

    found = await _ask(run, text, ids=[*ids, global_id("Post", new_id())])

    assert found["nodes"] == [
        {"id": ids[0], "name": "Coffee"},
        {"id": ids[1], "title": "Which grinder?"},
        {"id": ids[2], "topic": {"title": "Which grinder?"}},
        None,
    ]


async def test_fifty_posts_take_as_many_statements_as_two(
    run: GraphRunner, member: TestMember, statements: list[str]
) -> None:
    topics = {2: await topic(member), 50: await topic(member)}
    for posts, id in topics.items():
        for _ in range(posts - 1):
            author = await another_member(name="Bob")
            answer = await post(author, id)
            await communities.react(
                actor=member.actor, post_id=answer, kind=communities.ReactionKind.LIKE, present=True, now=START
            )

    taken = {}
    for posts, id in topics.items():
        statements.clear()
        read = await run.as_(member).by_level()("mobile/Topic", id=global_id("Topic", id), first=100)
        assert len(read["posts"]["nodes"]) == posts
        taken[posts] = list(statements)

    # The topic; its community, reply count, posts; the names of all authors; the reactions.
    assert len(taken[2]) == len(taken[50]) == 7
    assert sum("FROM reaction" in statement for statement in taken[50]) == 1


async def test_many_communities_and_topics_take_as_many_statements_as_one(
    run: GraphRunner, member: TestMember, statements: list[str]
) -> None:
    text = """
        { communities(first: 100) { nodes { topicCount topics(first: 5) { nodes {
            replyCount lastPostAt community { name } author { name }
            posts(first: 2) { totalCount nodes { author { name } topic { title } reactions { count } } } } } } } }"""
    await post(await another_member(), await topic(member))

    run = run.by_level()
    await _ask(run, text)
    statements.clear()
    await _ask(run, text)
    few = len(statements)
    for _ in range(5):
        coffee = await community()
        for _ in range(3):
            await post(await another_member(), await topic(await another_member(), community_id=coffee))
    statements.clear()
    read = await _ask(run, text)

    assert sum(len(node["topics"]["nodes"]) for node in read["communities"]["nodes"]) == 16
    assert len(statements) == few


@pytest.mark.parametrize("first", [0, 101])
async def test_a_page_has_from_1_to_100_entries(run: GraphRunner, member: TestMember, first: int) -> None:
    grinder = await topic(member)

    assert await run.codes("mobile/Topic", id=global_id("Topic", grinder), first=first) == ["BAD_USER_INPUT"]
    assert await run.codes("mobile/Communities", first=first) == ["BAD_USER_INPUT"]


async def test_a_made_up_cursor_is_refused_or_finds_nothing(run: GraphRunner, member: TestMember) -> None:
    grinder = global_id("Topic", await topic(member))

    of_another_list = await run.codes("mobile/Topic", id=grinder, after=encode_cursor("x", new_id()))
    far_behind = await run("mobile/Topic", id=grinder, after=encode_cursor(2**63 - 1, new_id()))

    assert of_another_list == ["BAD_USER_INPUT"]
    assert far_behind["posts"]["nodes"] == []
