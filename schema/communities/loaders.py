"""Batched loading of communities, topics and posts."""

import asyncio
from collections.abc import Mapping, Sequence
from uuid import UUID

from domain import communities
from domain.actor import ActorKind
from schema.context import Context
from schema.loading import DataLoader, SharedLoader

ReactionsWanted = tuple[UUID | None, tuple[UUID, ...]]
"""The member who reads, or None, and the posts."""


async def _reactions_wanted(
    asked: list[ReactionsWanted],
) -> Sequence[Mapping[UUID, Sequence[communities.ReactionCount]]]:
    return await asyncio.gather(*(communities.reactions_to(ids, member_id=by) for by, ids in asked))


_shared_reactions = SharedLoader(_reactions_wanted)
"""A member sees their own reactions marked. All readers who are not signed in share one answer."""


class CommunityLoaders:
    """The forum's loaders, one set per operation. Pages of different topics or communities load in one query."""

    def __init__(self, context: Context) -> None:
        actor = context.actor
        self._member_id = actor.id if actor.kind is ActorKind.MEMBER else None
        self.community: DataLoader[UUID, communities.CommunityRow | None] = DataLoader(self._communities)
        self.topic: DataLoader[UUID, communities.TopicRow | None] = DataLoader(self._topics)
        self.topic_count: DataLoader[UUID, int] = DataLoader(self._topic_counts)
        self.activity: DataLoader[UUID, communities.TopicActivity] = DataLoader(self._activity)
        self.topics_page: DataLoader[communities.TopicsWanted, Sequence[communities.TopicRow]] = DataLoader(
            self._topics_pages
        )
        self.posts_page: DataLoader[communities.PostsWanted, Sequence[communities.PostRow]] = DataLoader(
            self._posts_pages
        )
        self.reactions: DataLoader[UUID, Sequence[communities.ReactionCount]] = DataLoader(self._reactions)

    async def _communities(self, ids: Sequence[UUID]) -> list[communities.CommunityRow | None]:
        found = await communities.communities_by_id(ids)
        return [found.get(id) for id in ids]

    async def _topics(self, ids: Sequence[UUID]) -> list[communities.TopicRow | None]:
        found = await communities.topics_by_id(ids)
        return [found.get(id) for id in ids]

    async def _topic_counts(self, ids: Sequence[UUID]) -> list[int]:
        found = await communities.topic_counts(ids)
        return [found[id] for id in ids]

    async def _activity(self, ids: Sequence[UUID]) -> list[communities.TopicActivity]:
        found = await communities.activity_of(ids)
        return [found[id] for id in ids]

    async def _topics_pages(self, wanted: Sequence[communities.TopicsWanted]) -> list[Sequence[communities.TopicRow]]:
        return list(await communities.topics_of(wanted))

    async def _posts_pages(self, wanted: Sequence[communities.PostsWanted]) -> list[Sequence[communities.PostRow]]:
        return list(await communities.posts_of(wanted))

    async def _reactions(self, ids: Sequence[UUID]) -> list[Sequence[communities.ReactionCount]]:
        found = await _shared_reactions.load((self._member_id, tuple(ids)))
        return [found[id] for id in ids]
