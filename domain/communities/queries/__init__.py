"""Queries of the forum. The forum is public, so these functions take no actor.

Most functions take many ids, so that a page of topics or posts needs one statement for each kind of data.
"""

from domain.communities.queries.communities import (
    CommunityRow,
    all_communities,
    communities_by_id,
    count_communities,
    find_community,
    topic_counts,
)
from domain.communities.queries.posts import (
    PostRow,
    PostsWanted,
    ReactionCount,
    find_post,
    posts_by_id,
    posts_of,
    reactions_to,
)
from domain.communities.queries.topics import (
    TopicActivity,
    TopicRow,
    TopicsWanted,
    activity_of,
    all_topics,
    count_topics,
    find_topic,
    topics_by_id,
    topics_of,
)

__all__ = [
    "CommunityRow",
    "PostRow",
    "PostsWanted",
    "ReactionCount",
    "TopicActivity",
    "TopicRow",
    "TopicsWanted",
    "activity_of",
    "all_communities",
    "all_topics",
    "communities_by_id",
    "count_communities",
    "count_topics",
    "find_community",
    "find_post",
    "find_topic",
    "posts_by_id",
    "posts_of",
    "reactions_to",
    "topic_counts",
    "topics_by_id",
    "topics_of",
]
