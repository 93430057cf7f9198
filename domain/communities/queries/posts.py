"""Queries of posts and the reactions to them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.communities.rules import ReactionKind
from domain.database import fetch, fetch_as, fetch_one_as, fetch_pages
from domain.errors import NotFound


@dataclass(frozen=True, slots=True)
class PostRow:
    """A post. `member_id` is its author; `number` is its place in the topic, from 1."""

    id: UUID
    topic_id: UUID
    number: int
    member_id: UUID
    body: str
    html: str
    written_at: datetime
    edited_at: datetime | None


@dataclass(frozen=True, slots=True)
class PostsWanted:
    """A page of a topic's posts, in order: `first` posts behind the number `after`."""

    topic_id: UUID
    first: int
    after: int = 0


@dataclass(frozen=True, slots=True)
class ReactionCount:
    """The number of reactions of one kind to a post. `is_mine`: the member who asks is among them."""

    post_id: UUID
    kind: ReactionKind
    count: int
    is_mine: bool


LAST_NUMBER = 2**31 - 1
"""The largest number that the column holds. Larger numbers come from invented cursors."""

_COLUMNS = "p.id, p.topic_id, p.number, p.member_id, p.body, p.html, p.written_at, p.edited_at"


async def posts_of(wanted: Sequence[PostsWanted]) -> Sequence[Sequence[PostRow]]:
    """One page for each wish, in the same order, in one statement."""
    return await fetch_pages(
        PostRow,
        f"""
        SELECT w.place, {_COLUMNS}
          FROM unnest($1::uuid[], $2::int[], $3::int[]) WITH ORDINALITY AS w(topic_id, first, number, place)
         CROSS JOIN LATERAL (SELECT * FROM post WHERE topic_id = w.topic_id AND number > w.number
                              ORDER BY number LIMIT w.first) p
         ORDER BY w.place, p.number
        """,
        [page.topic_id for page in wanted],
        [page.first for page in wanted],
        [min(max(page.after, 0), LAST_NUMBER) for page in wanted],
        pages=len(wanted),
    )


async def posts_by_id(ids: Sequence[UUID]) -> Mapping[UUID, PostRow]:
    """Posts by id. Unknown ids are left out."""
    rows = await fetch_as(PostRow, f"SELECT {_COLUMNS} FROM post p WHERE p.id = ANY($1::uuid[])", ids)
    return {row.id: row for row in rows}


async def find_post(id: UUID) -> PostRow:
    """One post. Raises NotFound."""
    row = await fetch_one_as(PostRow, f"SELECT {_COLUMNS} FROM post p WHERE p.id = $1", id)
    if row is None:
        raise NotFound(what="post")
    return row


async def reactions_to(post_ids: Sequence[UUID], *, member_id: UUID | None) -> Mapping[UUID, Sequence[ReactionCount]]:
    """The reactions to each post, in the order of ReactionKind. `member_id` is the member who asks, or None."""
    rows = await fetch(
        "SELECT post_id, kind, count(*) AS n, coalesce(bool_or(member_id = $2), false) AS is_mine"
        "  FROM reaction WHERE post_id = ANY($1::uuid[]) GROUP BY post_id, kind",
        post_ids,
        member_id,
    )
    found: dict[UUID, list[ReactionCount]] = {id: [] for id in post_ids}
    for kind in ReactionKind:
        for row in rows:
            if row["kind"] == kind:
                found[row["post_id"]].append(ReactionCount(row["post_id"], kind, row["n"], row["is_mine"]))
    return found
