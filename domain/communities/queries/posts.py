"""Queries of posts and the reactions to them."""

from datetime import datetime
from uuid import UUID

from domain.communities.rules import ReactionKind
from domain.database import Row
from domain.relations import Relation, columns_of, everybody


class PostRow(Row):
    """A post. `member_id` is its author; `number` is its place in the topic, from 1."""

    id: UUID
    topic_id: UUID
    number: int
    member_id: UUID
    body: str
    html: str
    written_at: datetime
    edited_at: datetime | None


class ReactionCount(Row):
    """The number of reactions of one kind to a post. `is_mine`: the member who asks is among them.

    `place` is the place of the kind among all kinds.
    """

    post_id: UUID
    kind: ReactionKind
    count: int
    is_mine: bool
    place: int


POSTS = Relation(
    row=PostRow,
    source="post p",
    columns=columns_of(PostRow, table="p"),
    order=("number",),
    require=everybody,
)
"""All posts; those of one topic in order."""

_COUNTED = """
SELECT post_id, kind, count(*)::int AS count, coalesce(bool_or(member_id = {viewer}), false) AS is_mine,
       array_position({kinds}, kind) AS place
  FROM reaction GROUP BY post_id, kind
""".replace("{kinds}", f"ARRAY[{', '.join(repr(str(kind)) for kind in ReactionKind)}]::varchar[]")

REACTIONS = Relation(
    row=ReactionCount,
    source=f"({_COUNTED}) r",
    columns=columns_of(ReactionCount, table="r"),
    order=("place",),
    require=everybody,
)
"""The reactions to posts, counted by kind; those to one post in the order of ReactionKind."""


async def find_post(id: UUID) -> PostRow:
    """One post. Raises NotFound."""
    return await POSTS.find(id, what="post")
