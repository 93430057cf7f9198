"""Types of the forum."""

from datetime import datetime
from enum import Enum
from uuid import UUID

import strawberry

from domain import communities
from schema.communities.loaders import CommunityLoaders
from schema.connections import After, Connection, First, cursor_by_number, cursor_by_time, page, page_size
from schema.context import Info
from schema.ids import global_id
from schema.members.types import Profile
from schema.nodes import Node


@strawberry.enum(description="What a member can say about a post without words.")
class ReactionKind(Enum):
    """The domain's kinds of reactions."""

    LIKE = strawberry.enum_value("like", description="I like it.")
    HELPFUL = strawberry.enum_value("helpful", description="It helped me.")
    LOVE = strawberry.enum_value("love", description="I love it.")
    CELEBRATE = strawberry.enum_value("celebrate", description="Well done.")


@strawberry.type(description="How many members reacted to a post in one way.")
class ReactionCount:
    """A kind of reaction with its count."""

    kind: ReactionKind = strawberry.field(description="Which way.")
    count: int = strawberry.field(description="How many members, from 1.")
    is_mine: bool = strawberry.field(description="Whether you are one of them.")

    @classmethod
    def of(cls, row: communities.ReactionCount) -> "ReactionCount":
        """A count of the domain."""
        return cls(kind=ReactionKind(row.kind.value), count=row.count, is_mine=row.is_mine)


@strawberry.type(description="A contribution to a topic.")
class Post(Node):
    """A post, as it stands now."""

    body_markdown: str = strawberry.field(description="What was written, in Markdown (CommonMark).")
    html: str = strawberry.field(description="The same as sanitised HTML, safe to show: no scripts, styles or images.")
    written_at: datetime = strawberry.field(description="When it was written.")
    edited_at: datetime | None = strawberry.field(description="When it was last changed; null when it never was.")
    post_id: strawberry.Private[UUID]
    topic_id: strawberry.Private[UUID]
    member_id: strawberry.Private[UUID]

    @strawberry.field(description="Who wrote it.")
    def author(self) -> Profile:
        return Profile.of(self.member_id)

    @strawberry.field(description="The topic it stands in.")
    async def topic(self, info: Info) -> "Topic":
        return await Topic.by_id(self.topic_id, info)

    @strawberry.field(description="The reactions to it; kinds without any are left out.")
    async def reactions(self, info: Info) -> list[ReactionCount]:
        return [
            ReactionCount.of(row) for row in await info.context.loaders(CommunityLoaders).reactions.load(self.post_id)
        ]

    @classmethod
    def of(cls, row: communities.PostRow) -> "Post":
        """A post of the domain."""
        return cls(
            id=global_id("Post", row.id),
            body_markdown=row.body,
            html=row.html,
            written_at=row.written_at,
            edited_at=row.edited_at,
            post_id=row.id,
            topic_id=row.topic_id,
            member_id=row.member_id,
        )


@strawberry.type(description="A conversation in a community.")
class Topic(Node):
    """A topic."""

    title: str = strawberry.field(description="What it is about.")
    started_at: datetime = strawberry.field(description="When it was started.")
    row: strawberry.Private[communities.TopicRow]

    @strawberry.field(description="The community it stands in.")
    async def community(self, info: Info) -> "Community":
        return await Community.by_id(self.row.community_id, info)

    @strawberry.field(description="Who started it.")
    def author(self) -> Profile:
        return Profile.of(self.row.member_id)

    @strawberry.field(description="How many posts it has besides the first one.")
    async def reply_count(self, info: Info) -> int:
        return (await info.context.loaders(CommunityLoaders).activity.load(self.row.id)).replies

    @strawberry.field(description="When the last post in it was written.")
    async def last_post_at(self, info: Info) -> datetime:
        return (await info.context.loaders(CommunityLoaders).activity.load(self.row.id)).last_post_at

    @strawberry.field(description="Its posts in the order of writing; the first one is what it was started with.")
    async def posts(self, info: Info, first: First = 20, after: After = None) -> Connection[Post]:
        loaders = info.context.loaders(CommunityLoaders)
        number, _ = cursor_by_number(after) or (0, None)
        wanted = communities.PostsWanted(self.row.id, first=page_size(first) + 1, after=number)

        async def count() -> int:
            return (await loaders.activity.load(self.row.id)).posts

        return page(
            await loaders.posts_page.load(wanted),
            first=first,
            after=after,
            key=lambda row: (row.number, row.id),
            of=Post.of,
            count=count,
        )

    @classmethod
    def of(cls, row: communities.TopicRow) -> "Topic":
        """A topic of the domain."""
        return cls(id=global_id("Topic", row.id), title=row.title, started_at=row.started_at, row=row)

    @classmethod
    async def by_id(cls, id: UUID, info: Info) -> "Topic":
        """The topic with this id, which exists."""
        row = await info.context.loaders(CommunityLoaders).topic.load(id)
        assert row is not None
        return cls.of(row)


@strawberry.type(description="A place to talk.")
class Community(Node):
    """A community."""

    name: str = strawberry.field(description="What it is called.")
    description: str = strawberry.field(description="What is talked about in it.")
    created_at: datetime = strawberry.field(description="When it was opened.")
    community_id: strawberry.Private[UUID]

    @strawberry.field(description="How many topics it has.")
    async def topic_count(self, info: Info) -> int:
        return await info.context.loaders(CommunityLoaders).topic_count.load(self.community_id)

    @strawberry.field(description="Its topics, newest first.")
    async def topics(self, info: Info, first: First = 20, after: After = None) -> Connection[Topic]:
        loaders = info.context.loaders(CommunityLoaders)
        wanted = communities.TopicsWanted(self.community_id, first=page_size(first) + 1, after=cursor_by_time(after))
        return page(
            await loaders.topics_page.load(wanted),
            first=first,
            after=after,
            key=lambda row: (row.started_at, row.id),
            of=Topic.of,
            count=lambda: loaders.topic_count.load(self.community_id),
        )

    @classmethod
    def of(cls, row: communities.CommunityRow) -> "Community":
        """A community of the domain."""
        return cls(
            id=global_id("Community", row.id),
            name=row.name,
            description=row.description,
            created_at=row.created_at,
            community_id=row.id,
        )

    @classmethod
    async def by_id(cls, id: UUID, info: Info) -> "Community":
        """The community with this id, which exists."""
        row = await info.context.loaders(CommunityLoaders).community.load(id)
        assert row is not None
        return cls.of(row)


@strawberry.type(description="A post that was added to a topic.")
class PostAdded:
    """One event of `postAdded`."""

    cursor: str = strawberry.field(description="Where this event stands; give it as `after` when you come back.")
    post: Post = strawberry.field(description="The post, as it stands now.")
