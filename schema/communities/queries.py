"""Reading the forum."""

from collections.abc import Mapping, Sequence
from typing import Annotated
from uuid import UUID

import strawberry

from domain import communities
from schema.communities.types import Community, Post, Topic
from schema.connections import After, Connection, First, cursor_by_time, page, page_size
from schema.context import Info
from schema.ids import inner_id
from schema.nodes import finds_nodes


@strawberry.type
class CommunityQueries:
    """The forum. Everybody may read it."""

    @strawberry.field(description="All communities, oldest first.")
    async def communities(self, first: First = 20, after: After = None) -> Connection[Community]:
        return page(
            await communities.all_communities(first=page_size(first) + 1, after=cursor_by_time(after)),
            first=first,
            after=after,
            key=lambda row: (row.created_at, row.id),
            of=Community.of,
            count=communities.count_communities,
        )

    @strawberry.field(description="The topics of all communities, newest first.")
    async def topics(self, first: First = 20, after: After = None) -> Connection[Topic]:
        return page(
            await communities.all_topics(first=page_size(first) + 1, after=cursor_by_time(after)),
            first=first,
            after=after,
            key=lambda row: (row.started_at, row.id),
            of=Topic.of,
            count=communities.count_topics,
        )

    @strawberry.field(description="One topic by id, or null when there is none.")
    async def topic(
        self, info: Info, id: Annotated[strawberry.ID, strawberry.argument(description="The topic's id.")]
    ) -> Topic | None:
        wanted = inner_id(id, "Topic", path=("id",))
        return (await _find_topics(info, [wanted])).get(wanted)


@finds_nodes("Community")
async def _find_communities(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, Community]:
    return {id: Community.of(row) for id, row in (await communities.communities_by_id(ids)).items()}


@finds_nodes("Topic")
async def _find_topics(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, Topic]:
    return {id: Topic.of(row) for id, row in (await communities.topics_by_id(ids)).items()}


@finds_nodes("Post")
async def _find_posts(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, Post]:
    return {id: Post.of(row) for id, row in (await communities.posts_by_id(ids)).items()}
