"""Queries of the forum. The forum is public, so its relations let everybody read."""

from domain.communities.queries.communities import COMMUNITIES, CommunityRow, find_community
from domain.communities.queries.posts import POSTS, REACTIONS, PostRow, ReactionCount, find_post
from domain.communities.queries.topics import TOPICS, TopicRow, find_topic

__all__ = [
    "COMMUNITIES",
    "POSTS",
    "REACTIONS",
    "TOPICS",
    "CommunityRow",
    "PostRow",
    "ReactionCount",
    "TopicRow",
    "find_community",
    "find_post",
    "find_topic",
]
