"""Following a topic live."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from domain import communities
from domain.actor import SYSTEM
from domain.ids import derived_id, new_id
from domain.relations import Asker
from schema.ids import global_id
from tests.clock import START
from tests.factories import TestMember, post, topic
from tests.graph import GraphRunner, document, subscribe


@asynccontextmanager
async def _following(run: GraphRunner, topic_id: Any, *, after: str | None = None) -> AsyncIterator[Any]:
    """The events of the document that front ends ship; `await next_event()` waits for one, 10 seconds at the most."""
    events: Any = subscribe(
        document("mobile/OnPostAdded"),
        variables={"topicId": global_id("Topic", topic_id), "after": after},
        context=run.context(),
    )

    async def next_event() -> Any:
        async with asyncio.timeout(10):
            result = await anext(events)
        assert result.errors is None, result.errors
        return result.data["postAdded"]

    try:
        yield next_event
    finally:
        await events.aclose()


async def test_a_visitor_sees_each_new_post(run: GraphRunner, member: TestMember) -> None:
    grinder, kettle = await topic(member), await topic(member)

    async with _following(run, grinder) as next_event:
        coming = asyncio.ensure_future(next_event())
        await asyncio.sleep(0.3)
        await post(member, kettle, body="Elsewhere.")
        written = await post(member, grinder, body="Take *this*.")
        event = await coming

    assert event == {
        "cursor": event["cursor"],
        "post": {
            "id": global_id("Post", written),
            "bodyMarkdown": "Take *this*.",
            "html": "<p>Take <em>this</em>.</p>\n",
            "writtenAt": "2026-11-20T12:00:00+00:00",
            "editedAt": None,
            "author": {"id": global_id("Profile", member.id), "name": "Ada"},
            "reactions": [],
        },
    }


async def test_who_comes_back_is_given_what_was_missed_and_then_what_comes(
    run: GraphRunner, member: TestMember
) -> None:
    grinder = await topic(member, body="1")
    async with _following(run, grinder, after="0.0") as next_event:
        seen = [await next_event()]
    for number in (2, 3):
        await post(member, grinder, body=str(number))

    async with _following(run, grinder, after=seen[-1]["cursor"]) as next_event:
        seen += [await next_event(), await next_event()]
        coming = asyncio.ensure_future(next_event())
        await post(member, grinder, body="4")
        seen.append(await coming)

    assert [event["post"]["bodyMarkdown"] for event in seen] == ["1", "2", "3", "4"]
    assert seen[0]["post"]["id"] == global_id("Post", derived_id(grinder, "post"))


async def test_a_follower_who_comes_and_goes_while_many_write_misses_nothing_and_sees_nothing_twice(
    run: GraphRunner, member: TestMember
) -> None:
    grinder = await topic(member, body="0")
    chance = random.Random(7)

    async def write() -> None:
        await asyncio.sleep(chance.uniform(0, 0.5))
        await communities.write_post(
            actor=member.actor, id=new_id(), topic_id=grinder, body=f"{chance.random()}", now=START
        )

    writing = asyncio.gather(*(write() for _ in range(60)))
    seen: list[Any] = []
    while len(seen) < 61:
        async with _following(run, grinder, after=seen[-1]["cursor"] if seen else "0.0") as next_event:
            for _ in range(min(chance.randint(1, 6), 61 - len(seen))):
                seen.append(await next_event())
    await writing

    [page] = await communities.POSTS.lists(Asker(SYSTEM), [grinder], by="topic_id")
    assert [event["post"]["id"] for event in seen] == [global_id("Post", row.id) for row in page]
    assert [row.number for row in page] == list(range(1, 62))


async def test_a_topic_that_does_not_exist_is_not_followed(run: GraphRunner) -> None:
    events: Any = subscribe(
        document("mobile/OnPostAdded"),
        variables={"topicId": global_id("Topic", new_id())},
        context=run.context(),
    )

    result = await anext(events)

    assert [error.extensions["code"] for error in result.errors] == ["NOT_FOUND"]
