"""Queries of communities."""

from datetime import datetime
from uuid import UUID

from domain.database import Row
from domain.relations import Relation, columns_of, everybody


class CommunityRow(Row):
    """A community."""

    id: UUID
    name: str
    description: str
    created_at: datetime


COMMUNITIES = Relation(
    row=CommunityRow,
    source="community c",
    columns=columns_of(CommunityRow, table="c"),
    derived={"topic_count": "(SELECT count(*) FROM topic WHERE community_id = c.id)"},
    order=("created_at", "id"),
    require=everybody,
)
"""All communities, oldest first."""


async def find_community(id: UUID) -> CommunityRow:
    """One community. Raises NotFound."""
    return await COMMUNITIES.find(id, what="community")
