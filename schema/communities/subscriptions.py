"""Live posts."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from typing import Annotated
from uuid import UUID

import strawberry

from domain import communities
from domain.feed import feed
from schema.communities.types import Post, PostAdded
from schema.context import Info
from schema.feeds import feed_cursor
from schema.ids import inner_id
from schema.loading import SharedLoader


async def _find_posts(ids: list[UUID]) -> Sequence[communities.PostRow | BaseException]:
    return await asyncio.gather(*(communities.find_post(id) for id in ids), return_exceptions=True)


_posts: SharedLoader[UUID, communities.PostRow] = SharedLoader(_find_posts)
"""All followers of a topic ask for a new post in the same turn of the event loop, so the post is read once."""


@strawberry.type
class CommunitySubscriptions:
    """Following the forum."""

    @strawberry.subscription(description="New posts in a topic, in order. With `after`, missed posts come first.")
    async def post_added(
        self,
        info: Info,
        topic_id: Annotated[strawberry.ID, strawberry.argument(description="The topic's id.")],
        after: Annotated[str | None, strawberry.argument(description="The cursor of the last event you saw.")] = None,
    ) -> AsyncGenerator[PostAdded, None]:
        topic = await communities.find_topic(inner_id(topic_id, "Topic", path=("topicId",)))
        async for entry in feed.follow(topic.id, communities.PostWritten, after=feed_cursor(after)):
            info.context.renew()
            fact = entry.fact
            assert isinstance(fact, communities.PostWritten)
            yield PostAdded(cursor=str(entry.cursor), post=Post.of(await _posts.load(fact.post_id)))
