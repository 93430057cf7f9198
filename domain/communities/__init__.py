"""The forum: communities, topics, posts and reactions. Everybody reads the forum, members write in it."""

from domain.communities.commands import create_community, edit_post, react, start_topic, write_post
from domain.communities.errors import OwnPostReaction
from domain.communities.facts import (
    CommunityCreated,
    PostEdited,
    PostWritten,
    ReactionAdded,
    ReactionRemoved,
    TopicStarted,
)
from domain.communities.queries import (
    COMMUNITIES,
    POSTS,
    REACTIONS,
    TOPICS,
    CommunityRow,
    PostRow,
    ReactionCount,
    TopicRow,
    find_post,
    find_topic,
)
from domain.communities.rules import ReactionKind

__all__ = [
    "COMMUNITIES",
    "POSTS",
    "REACTIONS",
    "TOPICS",
    "CommunityCreated",
    "CommunityRow",
    "OwnPostReaction",
    "PostEdited",
    "PostRow",
    "PostWritten",
    "ReactionAdded",
    "ReactionCount",
    "ReactionKind",
    "ReactionRemoved",
    "TopicRow",
    "TopicStarted",
    "create_community",
    "edit_post",
    "find_post",
    "find_topic",
    "react",
    "start_topic",
    "write_post",
]
