"""Types of the forum."""

from datetime import datetime
from enum import Enum
from operator import attrgetter
from uuid import UUID

import strawberry

from domain import communities
from schema.communities.loaders import CommunityLoaders
from schema.connections import After, Connection, First, cursor_by_number, cursor_by_time, page, page_size
from schema.context import Info
from schema.executor.audience import FOR_EVERYBODY, FOR_ITS_VIEWER
from schema.ids import global_id
from schema.loaded import loaded
from schema.members.types import Profile
from schema.nodes import Node


@strawberry.enum(description="The kinds of reaction to a post.")
class ReactionKind(Enum):
    """The domain's kinds of reactions."""

    LIKE = strawberry.enum_value("like", description="I like it.")
    HELPFUL = strawberry.enum_value("helpful", description="It helped me.")
    LOVE = strawberry.enum_value("love", description="I love it.")
    CELEBRATE = strawberry.enum_value("celebrate", description="Well done.")


@strawberry.type(description="The number of members with one kind of reaction to a post.")
class ReactionCount:
    """A kind of reaction with its count."""

    kind: ReactionKind = strawberry.field(description="The kind of reaction.")
    count: int = strawberry.field(description="The number of members, at least 1.")
    is_mine: bool = strawberry.field(description="True if you are one of these members.", metadata=FOR_ITS_VIEWER)

    @classmethod
    def of(cls, row: communities.ReactionCount) -> "ReactionCount":
        """A count of the domain."""
        return cls(kind=ReactionKind(row.kind.value), count=row.count, is_mine=row.is_mine)


@strawberry.type(description="A post in a topic.")
class Post(Node):
    """A post in its current text."""

    body_markdown: str = strawberry.field(description="The text in Markdown (CommonMark).")
    html: str = strawberry.field(description="The text as sanitised HTML, without scripts, styles or images.")
    written_at: datetime = strawberry.field(description="The time at which the post was written.")
    edited_at: datetime | None = strawberry.field(description="The time of the last change. Null if there was none.")
    post_id: strawberry.Private[UUID]
    topic_id: strawberry.Private[UUID]
    member_id: strawberry.Private[UUID]

    @strawberry.field(description="The member who wrote the post.", metadata=FOR_EVERYBODY)
    def author(self) -> Profile:
        return Profile.of(self.member_id)

    topic: "Topic" = loaded(
        CommunityLoaders,
        "topic",
        by="topic_id",
        of=lambda row: Topic.of(row),
        description="The topic of the post.",
        for_everybody=True,
    )
    reactions: list[ReactionCount] = loaded(
        CommunityLoaders,
        "reactions",
        by="post_id",
        of=lambda rows: [ReactionCount.of(row) for row in rows],
        description="The reactions to the post. A kind with no reaction is left out.",
        for_everybody=True,
    )

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

    title: str = strawberry.field(description="The title.")
    started_at: datetime = strawberry.field(description="The time at which the topic was started.")
    row: strawberry.Private[communities.TopicRow]

    community: "Community" = loaded(
        CommunityLoaders,
        "community",
        by="row.community_id",
        of=lambda row: Community.of(row),
        description="The community of the topic.",
    )

    @strawberry.field(description="The member who started the topic.")
    def author(self) -> Profile:
        return Profile.of(self.row.member_id)

    reply_count: int = loaded(
        CommunityLoaders,
        "activity",
        by="row.id",
        of=attrgetter("replies"),
        description="The number of posts after the first one.",
    )
    last_post_at: datetime = loaded(
        CommunityLoaders,
        "activity",
        by="row.id",
        of=attrgetter("last_post_at"),
        description="The time of the last post.",
    )

    @strawberry.field(description="The posts of the topic, oldest first.")
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


@strawberry.type(description="A part of the forum with its own topics.")
class Community(Node):
    """A community."""

    name: str = strawberry.field(description="The name of the community.")
    description: str = strawberry.field(description="The subject of the community.")
    created_at: datetime = strawberry.field(description="The time at which the community was opened.")
    community_id: strawberry.Private[UUID]

    topic_count: int = loaded(CommunityLoaders, "topic_count", by="community_id", description="The number of topics.")

    @strawberry.field(description="The topics of the community, newest first.")
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


@strawberry.type(description="A post that was added to a topic.")
class PostAdded:
    """One event of `postAdded`."""

    cursor: str = strawberry.field(description="The position of this event. Send it as `after` to resume.")
    post: Post = strawberry.field(description="The current post.")
