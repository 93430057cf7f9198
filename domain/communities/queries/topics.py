"""Queries of topics."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.database import fetch_as, fetch_one, fetch_pages
from domain.errors import NotFound


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic. `member_id` is the member who started it."""

    id: UUID
    community_id: UUID
    member_id: UUID
    title: str
    started_at: datetime


@dataclass(frozen=True, slots=True)
class TopicActivity:
    """The number of posts in a topic, including the first one, and the time of the last one."""

    topic_id: UUID
    posts: int
    last_post_at: datetime

    @property
    def replies(self) -> int:
        return self.posts - 1


@dataclass(frozen=True, slots=True)
class TopicsWanted:
    """A page of a community's topics, newest first: `first` topics behind `after` (start and id of a topic)."""

    community_id: UUID
    first: int
    after: tuple[datetime, UUID] | None = None


_COLUMNS = "t.id, t.community_id, t.member_id, t.title, t.started_at"


async def all_topics(*, first: int, after: tuple[datetime, UUID] | None = None) -> Sequence[TopicRow]:
    """The topics of all communities, newest first. The page starts behind `after`: start and id of a topic."""
    return await fetch_as(
        TopicRow,
        f"SELECT {_COLUMNS} FROM topic t WHERE $1::timestamptz IS NULL OR (t.started_at, t.id) < ($1, $2::uuid)"
        " ORDER BY t.started_at DESC, t.id DESC LIMIT $3",
        *(after or (None, None)),
        first,
    )


async def count_topics() -> int:
    """The number of topics in all communities."""
    row = await fetch_one("SELECT count(*) AS n FROM topic")
    return int(row["n"]) if row else 0


async def topics_of(wanted: Sequence[TopicsWanted]) -> Sequence[Sequence[TopicRow]]:
    """One page for each wish, in the same order, in one statement."""
    return await fetch_pages(
        TopicRow,
        f"""
        SELECT w.place, {_COLUMNS}
          FROM unnest($1::uuid[], $2::int[], $3::timestamptz[], $4::uuid[])
               WITH ORDINALITY AS w(community_id, first, started_at, id, place)
         CROSS JOIN LATERAL (
               SELECT * FROM topic
                WHERE community_id = w.community_id
                  AND (w.started_at IS NULL OR (started_at, id) < (w.started_at, w.id))
                ORDER BY started_at DESC, id DESC LIMIT w.first) t
         ORDER BY w.place, t.started_at DESC, t.id DESC
        """,
        [page.community_id for page in wanted],
        [page.first for page in wanted],
        [page.after[0] if page.after else None for page in wanted],
        [page.after[1] if page.after else None for page in wanted],
        pages=len(wanted),
    )


async def topics_by_id(ids: Sequence[UUID]) -> Mapping[UUID, TopicRow]:
    """Topics by id. Unknown ids are left out."""
    rows = await fetch_as(TopicRow, f"SELECT {_COLUMNS} FROM topic t WHERE t.id = ANY($1::uuid[])", ids)
    return {row.id: row for row in rows}


async def find_topic(id: UUID) -> TopicRow:
    """One topic. Raises NotFound."""
    found = await topics_by_id([id])
    if id not in found:
        raise NotFound(what="topic")
    return found[id]


async def activity_of(topic_ids: Sequence[UUID]) -> Mapping[UUID, TopicActivity]:
    """The activity of each topic. Numbers have no gaps, so the number of the last post is the number of posts."""
    rows = await fetch_as(
        TopicActivity,
        "SELECT w.id, p.number, p.written_at FROM unnest($1::uuid[]) AS w(id) CROSS JOIN LATERAL"
        " (SELECT number, written_at FROM post WHERE topic_id = w.id ORDER BY number DESC LIMIT 1) p",
        topic_ids,
    )
    return {row.topic_id: row for row in rows}
