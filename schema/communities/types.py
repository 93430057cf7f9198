"""Types of the forum."""

from datetime import datetime
from enum import Enum

import strawberry

from domain import communities, members
from schema.connections import Connection
from schema.executor.viewers import FOR_ITS_VIEWER
from schema.loaded import derived, related, related_list
from schema.members.types import Profile
from schema.pages import pages_below
from schema.rows import Node, OfRows, column, row_type


@strawberry.enum(description="The kinds of reaction to a post.")
class ReactionKind(Enum):
    """The domain's kinds of reactions."""

    LIKE = strawberry.enum_value("like", description="I like it.")
    HELPFUL = strawberry.enum_value("helpful", description="It helped me.")
    LOVE = strawberry.enum_value("love", description="I love it.")
    CELEBRATE = strawberry.enum_value("celebrate", description="Well done.")


@row_type(communities.REACTIONS, description="The number of members with one kind of reaction to a post.")
class ReactionCount(OfRows):
    """A kind of reaction with its count."""

    kind: ReactionKind = strawberry.field(description="The kind of reaction.")
    count: int = strawberry.field(description="The number of members, at least 1.")
    is_mine: bool = strawberry.field(description="True if you are one of these members.", metadata=FOR_ITS_VIEWER)


@row_type(communities.POSTS, description="A post in a topic.")
class Post(Node):
    """A post in its current text."""

    body_markdown: str = column("body", description="The text in Markdown (CommonMark).")
    html: str = strawberry.field(description="The text as sanitised HTML, without scripts, styles or images.")
    written_at: datetime = strawberry.field(description="The time at which the post was written.")
    edited_at: datetime | None = strawberry.field(description="The time of the last change. Null if there was none.")
    author: Profile = related(members.PROFILES, by="member_id", description="The member who wrote the post.")
    topic: "Topic" = related(communities.TOPICS, by="topic_id", description="The topic of the post.")
    reactions: list[ReactionCount] = related_list(
        communities.REACTIONS,
        on="post_id",
        description="The reactions to the post. A kind with no reaction is left out.",
    )


@row_type(communities.TOPICS, description="A conversation in a community.")
class Topic(Node):
    """A topic."""

    title: str = strawberry.field(description="The title.")
    started_at: datetime = strawberry.field(description="The time at which the topic was started.")
    community: "Community" = related(
        communities.COMMUNITIES, by="community_id", description="The community of the topic."
    )
    author: Profile = related(members.PROFILES, by="member_id", description="The member who started the topic.")
    reply_count: int = derived(
        communities.TOPICS,
        "reply_count",
        description="The number of posts after the first one.",
    )
    last_post_at: datetime = derived(
        communities.TOPICS,
        "last_post_at",
        description="The time of the last post.",
    )
    posts: Connection[Post] = pages_below(
        communities.POSTS, by="id", on="topic_id", description="The posts of the topic, oldest first."
    )


@row_type(communities.COMMUNITIES, description="A part of the forum with its own topics.")
class Community(Node):
    """A community."""

    name: str = strawberry.field(description="The name of the community.")
    description: str = strawberry.field(description="The subject of the community.")
    created_at: datetime = strawberry.field(description="The time at which the community was opened.")
    topic_count: int = derived(communities.COMMUNITIES, "topic_count", description="The number of topics.")
    topics: Connection[Topic] = pages_below(
        communities.TOPICS, by="id", on="community_id", description="The topics of the community, newest first."
    )


@strawberry.type(description="A post that was added to a topic.")
class PostAdded:
    """One event of `postAdded`."""

    cursor: str = strawberry.field(description="The position of this event. Send it as `after` to resume.")
    post: Post = strawberry.field(description="The current post.")
