"""Reading the forum."""

import strawberry

from domain.communities import COMMUNITIES, TOPICS
from schema.communities.types import Community, Post, Topic
from schema.connections import Connection
from schema.nodes import finds_rows
from schema.pages import pages, row_by_id


@strawberry.type
class CommunityQueries:
    """The forum. Everybody may read it."""

    communities: Connection[Community] = pages(COMMUNITIES, description="All communities, oldest first.")
    topics: Connection[Topic] = pages(TOPICS, description="The topics of all communities, newest first.")
    topic: Topic | None = row_by_id(
        TOPICS,
        "Topic",
        description="One topic by id, or null when there is none.",
        argument="The topic's id.",
    )


finds_rows(Topic, Post)
