"""Live posts."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from typing import Annotated
from uuid import UUID

import strawberry

from domain import communities
from domain.outbox import Entry
from schema.communities.types import Post, PostAdded
from schema.context import Context, Info
from schema.executor.viewers import FOR_EVERYBODY
from schema.feeds import ResumeAfter, events
from schema.ids import inner_id
from schema.loading import SharedLoader


async def _find_posts(ids: list[UUID]) -> Sequence[communities.PostRow | BaseException]:
    return await asyncio.gather(*(communities.find_post(id) for id in ids), return_exceptions=True)


_posts: SharedLoader[UUID, communities.PostRow] = SharedLoader(_find_posts)
"""Followers of a topic whose subscriptions differ ask for a new post in the same turn, so the post is read once."""


async def _post_added(entry: Entry, _: Context) -> PostAdded:
    assert isinstance(entry.fact, communities.PostWritten)
    return PostAdded(cursor=str(entry.cursor), post=Post.of(await _posts.load(entry.fact.post_id)))


@strawberry.type
class CommunitySubscriptions:
    """Following the forum."""

    @strawberry.subscription(
        description="New posts in a topic, in order. With `after`, missed posts come first.", metadata=FOR_EVERYBODY
    )
    async def post_added(
        self,
        info: Info,
        topic_id: Annotated[strawberry.ID, strawberry.argument(description="The topic's id.")],
        after: ResumeAfter = None,
    ) -> AsyncGenerator[PostAdded, None]:
        topic = await communities.find_topic(inner_id(topic_id, "Topic", path=("topicId",)))
        written = events(info.context, topic.id, communities.PostWritten, after=after, event_of=_post_added)
        async with aclosing(written) as added:
            async for event in added:
                yield event
