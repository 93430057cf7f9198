"""The blog in PostgreSQL, declared as Laurel declares what it reads: relations, and types over their rows."""

from typing import Any
from uuid import UUID

import strawberry

from domain.database import Row
from domain.relations import Relation, Window, columns_of, everybody
from schema.context import Context, Info
from schema.json_sql import as_text
from schema.loaded import related, related_list
from schema.pages import rows_field
from schema.rows import OfRows, column, row_type
from schema.whole_answers import RowsField


class UserRow(Row):
    """Somebody who writes."""

    id: UUID
    name: str
    email: str
    karma: int


class CommentRow(Row):
    """Three stand under each post."""

    id: UUID
    post_id: UUID
    body: str
    author_id: UUID


class PostRow(Row):
    """Twenty are asked for."""

    id: UUID
    title: str
    body: str
    score: int
    author_id: UUID


USERS = Relation(row=UserRow, source='bench."user"', columns=columns_of(UserRow), order=("id",), require=everybody)
COMMENTS = Relation(
    row=CommentRow, source="bench.comment", columns=columns_of(CommentRow), order=("id",), require=everybody
)
POSTS = Relation(row=PostRow, source="bench.post", columns=columns_of(PostRow), order=("id",), require=everybody)


def _id() -> Any:
    return column("id", of=str, sql=as_text, description="The id.")


@row_type(USERS, description="Somebody who writes.")
class User(OfRows):
    """Somebody who writes."""

    id: strawberry.ID = _id()
    name: str
    email: str
    karma: int


@row_type(COMMENTS, description="What was said of a post.")
class Comment(OfRows):
    """Three stand under each post."""

    id: strawberry.ID = _id()
    body: str
    author: User = related(USERS, by="author_id", description="Who wrote it.")


@row_type(POSTS, description="A post.")
class Post(OfRows):
    """Twenty are asked for."""

    id: strawberry.ID = _id()
    title: str
    body: str
    score: int
    author: User = related(USERS, by="author_id", description="Who wrote it.")
    comments: list[Comment] = related_list(COMMENTS, on="post_id", description="What was said of it.")


async def _posts(info: Info, first: int) -> Any:
    return await POSTS.page(info.context.asker, first=first)


def _window(context: Context, first: int) -> Window:
    return Window(first=first)


@strawberry.type
class Query:
    """What is measured."""

    posts: list[Post] = rows_field(_posts, RowsField(POSTS, _window), description="The first posts by their id.")
