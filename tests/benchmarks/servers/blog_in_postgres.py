"""The blog in PostgreSQL, read as Laurel's hot paths read: columns by SQL, no models."""

from collections.abc import Sequence

from strawberry import ID

from domain.database import fetch
from tests.benchmarks.servers.blog import Comment, Post, User

POSTS = "SELECT id::text, title, body, score, author_id::text FROM bench.post ORDER BY id LIMIT $1"
COMMENTS = """
    SELECT post_id::text, id::text, body, author_id::text FROM bench.comment
     WHERE post_id = ANY($1::text[]::uuid[]) ORDER BY post_id, id
"""
USERS = 'SELECT id::text, name, email, karma FROM bench."user" WHERE id = ANY($1::text[]::uuid[])'


class BlogInPostgres:
    """One statement for each batch."""

    async def users(self, ids: Sequence[str]) -> list[User]:
        """The users with these ids, in their order."""
        found = {
            row[0]: User(id=ID(row[0]), name=row[1], email=row[2], karma=row[3]) for row in await fetch(USERS, ids)
        }
        return [found[id] for id in ids]

    async def comments(self, post_ids: Sequence[str]) -> list[list[Comment]]:
        """The comments of each of these posts."""
        found: dict[str, list[Comment]] = {id: [] for id in post_ids}
        for post_id, id, body, author_id in await fetch(COMMENTS, post_ids):
            found[post_id].append(Comment(id=ID(id), body=body, author_id=author_id))
        return [found[id] for id in post_ids]

    async def posts(self, first: int) -> list[Post]:
        """The first posts by their id."""
        return [
            Post(id=ID(id), title=title, body=body, score=score, author_id=author_id)
            for id, title, body, score, author_id in await fetch(POSTS, first)
        ]
