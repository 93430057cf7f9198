"""Queries of topics."""

from datetime import datetime
from uuid import UUID

from domain.database import Row
from domain.relations import Relation, columns_of, everybody


class TopicRow(Row):
    """A topic. `member_id` is the member who started it."""

    id: UUID
    community_id: UUID
    member_id: UUID
    title: str
    started_at: datetime


# Numbers have no gaps, so the number of the last post is the number of posts.
_LAST_POST = "FROM post WHERE topic_id = t.id ORDER BY number DESC LIMIT 1"

TOPICS = Relation(
    row=TopicRow,
    source="topic t",
    columns=columns_of(TopicRow, table="t"),
    derived={
        "reply_count": f"(SELECT number - 1 {_LAST_POST})",
        "last_post_at": f"(SELECT written_at {_LAST_POST})",
    },
    order=("started_at", "id"),
    descending=True,
    require=everybody,
)
"""All topics, newest first."""


async def find_topic(id: UUID) -> TopicRow:
    """One topic. Raises NotFound."""
    return await TOPICS.find(id, what="topic")
