"""Queries of communities."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.database import fetch, fetch_as, fetch_one
from domain.errors import NotFound


@dataclass(frozen=True, slots=True)
class CommunityRow:
    """A community."""

    id: UUID
    name: str
    description: str
    created_at: datetime


async def all_communities(*, first: int, after: tuple[datetime, UUID] | None = None) -> Sequence[CommunityRow]:
    """All communities, oldest first. The page starts behind `after`: the creation time and id of a community."""
    return await fetch_as(
        CommunityRow,
        "SELECT id, name, description, created_at FROM community"
        " WHERE $1::timestamptz IS NULL OR (created_at, id) > ($1, $2::uuid) ORDER BY created_at, id LIMIT $3",
        *(after or (None, None)),
        first,
    )


async def count_communities() -> int:
    """The number of communities."""
    row = await fetch_one("SELECT count(*) AS n FROM community")
    return int(row["n"]) if row else 0


async def communities_by_id(ids: Sequence[UUID]) -> Mapping[UUID, CommunityRow]:
    """Communities by id. Unknown ids are left out."""
    rows = await fetch_as(
        CommunityRow, "SELECT id, name, description, created_at FROM community WHERE id = ANY($1::uuid[])", ids
    )
    return {row.id: row for row in rows}


async def find_community(id: UUID) -> CommunityRow:
    """One community. Raises NotFound."""
    found = await communities_by_id([id])
    if id not in found:
        raise NotFound(what="community")
    return found[id]


async def topic_counts(community_ids: Sequence[UUID]) -> Mapping[UUID, int]:
    """The number of topics of each community."""
    rows = await fetch(
        "SELECT community_id, count(*) AS n FROM topic WHERE community_id = ANY($1::uuid[]) GROUP BY community_id",
        community_ids,
    )
    return dict.fromkeys(community_ids, 0) | {row["community_id"]: row["n"] for row in rows}
