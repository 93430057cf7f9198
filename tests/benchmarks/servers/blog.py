"""The types of the graph benchmarks in Strawberry, for Laurel's engine and for stock Strawberry alike.

What is told of users, posts and comments comes from `Blog`: from memory or from PostgreSQL.
"""

from collections.abc import Sequence
from typing import Protocol

import strawberry
from strawberry.dataloader import DataLoader

from schema.context import Context, Info


@strawberry.type
class User:
    """Somebody who writes."""

    id: strawberry.ID
    name: str
    email: str
    karma: int


@strawberry.type
class Comment:
    """Three stand under each post."""

    id: strawberry.ID
    body: str
    author_id: strawberry.Private[str]

    @strawberry.field
    async def author(self, info: Info) -> User:
        return await info.context.loaders(Loaders).users.load(self.author_id)


@strawberry.type
class Post:
    """Twenty are asked for."""

    id: strawberry.ID
    title: str
    body: str
    score: int
    author_id: strawberry.Private[str]

    @strawberry.field
    async def author(self, info: Info) -> User:
        return await info.context.loaders(Loaders).users.load(self.author_id)

    @strawberry.field
    async def comments(self, info: Info) -> list[Comment]:
        return await info.context.loaders(Loaders).comments.load(self.id)


class Blog(Protocol):
    """Where the rows are."""

    async def users(self, ids: Sequence[str]) -> list[User]:
        """The users with these ids, in their order."""
        ...

    async def comments(self, post_ids: Sequence[str]) -> list[list[Comment]]:
        """The comments of each of these posts."""
        ...

    async def posts(self, first: int) -> list[Post]:
        """The first posts by their id."""
        ...


class Source:
    """The blog of this process."""

    blog: Blog


class Loaders:
    """One operation's loaders."""

    def __init__(self, context: Context) -> None:
        self.users: DataLoader[str, User] = DataLoader(Source.blog.users)
        self.comments: DataLoader[str, list[Comment]] = DataLoader(Source.blog.comments)


@strawberry.type
class Query:
    """What is measured."""

    @strawberry.field
    async def posts(self, first: int) -> list[Post]:
        return await Source.blog.posts(first)


QUERY = """query Posts($first: Int!) {
  posts(first: $first) {
    id
    title
    body
    score
    author {
      id
      name
      email
      karma
    }
    comments {
      id
      body
      author {
        id
        name
        karma
      }
    }
  }
}"""
