"""The blog in memory."""

from collections import defaultdict
from collections.abc import Sequence

from strawberry import ID

from tests.benchmarks.sample import sample
from tests.benchmarks.servers.blog import Comment, Post, User


class BlogInMemory:
    """All rows as the types that are answered, made once."""

    def __init__(self) -> None:
        rows = sample()
        self._users = {u.id: User(id=ID(u.id), name=u.name, email=u.email, karma=u.karma) for u in rows.users}
        self._posts = [
            Post(id=ID(p.id), title=p.title, body=p.body, score=p.score, author_id=p.author_id) for p in rows.posts
        ]
        self._comments: dict[str, list[Comment]] = defaultdict(list)
        for c in rows.comments:
            self._comments[c.post_id].append(Comment(id=ID(c.id), body=c.body, author_id=c.author_id))

    async def users(self, ids: Sequence[str]) -> list[User]:
        """The users with these ids, in their order."""
        return [self._users[id] for id in ids]

    async def comments(self, post_ids: Sequence[str]) -> list[list[Comment]]:
        """The comments of each of these posts."""
        return [self._comments[id] for id in post_ids]

    async def posts(self, first: int) -> list[Post]:
        """The first posts by their id."""
        return self._posts[:first]
