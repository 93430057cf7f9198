"""The types of the graph benchmarks in Strawberry, for Laurel's engine and for stock Strawberry alike.

What is told of users, posts and comments comes from `Blog`: from memory or from PostgreSQL.
"""

from collections.abc import Sequence
from typing import Any, Protocol

import strawberry

from schema.context import Context
from schema.loaded import loaded
from schema.loading import DataLoader


class Blog(Protocol):
    """Where the rows are."""

    async def users(self, ids: Sequence[str]) -> "list[User]":
        """The users with these ids, in their order."""
        ...

    async def comments(self, post_ids: Sequence[str]) -> "list[list[Comment]]":
        """The comments of each of these posts."""
        ...

    async def posts(self, first: int) -> "list[Post]":
        """The first posts by their id."""
        ...


class Source:
    """The blog of this process, and the loader that goes with the server: Laurel's, or Strawberry's for its own."""

    blog: Blog
    loader: Any = DataLoader


class Loaders:
    """One operation's loaders."""

    def __init__(self, context: Context) -> None:
        self.users: DataLoader[str, User] = Source.loader(Source.blog.users)
        self.comments: DataLoader[str, list[Comment]] = Source.loader(Source.blog.comments)


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

    author: User = loaded(Loaders, "users", by="author_id", description="Who wrote it.")


@strawberry.type
class Post:
    """Twenty are asked for."""

    id: strawberry.ID
    title: str
    body: str
    score: int
    author_id: strawberry.Private[str]

    author: User = loaded(Loaders, "users", by="author_id", description="Who wrote it.")
    comments: list[Comment] = loaded(Loaders, "comments", by="id", description="What was said of it.")


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
