"""The data of the graph benchmarks: 1,000 users, 5,000 posts and 15,000 comments, from one seed for all servers."""

import random
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from uuid import UUID

import asyncpg
import orjson

from domain.database.connection import credentials

SEED = 20_261_120
USERS, POSTS, COMMENTS_PER_POST = 1_000, 5_000, 3
PAGE = 20
WORDS = ("beans", "roast", "grind", "water", "kettle", "filter", "crema", "cup", "morning", "sour", "sweet", "slow")


@dataclass(frozen=True, slots=True)
class UserRow:
    """Somebody who writes."""

    id: str
    name: str
    email: str
    karma: int


@dataclass(frozen=True, slots=True)
class PostRow:
    """What somebody wrote."""

    id: str
    title: str
    body: str
    score: int
    author_id: str


@dataclass(frozen=True, slots=True)
class CommentRow:
    """What somebody answered."""

    id: str
    body: str
    post_id: str
    author_id: str


@dataclass(frozen=True, slots=True)
class Sample:
    """All rows, each kind in the order of its ids."""

    users: list[UserRow]
    posts: list[PostRow]
    comments: list[CommentRow]


@cache
def sample() -> Sample:
    """The rows that the seed makes."""
    chance = random.Random(SEED)

    def ids(count: int) -> list[str]:
        return sorted(str(UUID(int=chance.getrandbits(128), version=4)) for _ in range(count))

    def text(words: int) -> str:
        return " ".join(chance.choices(WORDS, k=words))

    users = [
        UserRow(id, f"{text(1).title()} {n}", f"user{n}@example.org", chance.randint(0, 10_000))
        for n, id in enumerate(ids(USERS))
    ]
    posts = [PostRow(id, text(4), text(30), chance.randint(-5, 500), chance.choice(users).id) for id in ids(POSTS)]
    owners = [post.id for post in posts for _ in range(COMMENTS_PER_POST)]
    chance.shuffle(owners)
    comments = [
        CommentRow(id, text(12), owner, chance.choice(users).id)
        for id, owner in zip(ids(POSTS * COMMENTS_PER_POST), owners, strict=True)
    ]
    return Sample(users, posts, comments)


def write_sample(path: Path) -> None:
    """The rows as JSON, for servers that are not Python."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(orjson.dumps(asdict(sample())))


TABLES = """
    CREATE SCHEMA bench;
    CREATE TABLE bench."user" (id uuid PRIMARY KEY, name text NOT NULL, email text NOT NULL, karma int NOT NULL);
    CREATE TABLE bench.post (
        id uuid PRIMARY KEY, title text NOT NULL, body text NOT NULL, score int NOT NULL,
        author_id uuid NOT NULL REFERENCES bench."user"
    );
    CREATE TABLE bench.comment (
        id uuid PRIMARY KEY, body text NOT NULL, post_id uuid NOT NULL REFERENCES bench.post,
        author_id uuid NOT NULL REFERENCES bench."user"
    );
    CREATE INDEX ON bench.post (author_id);
    CREATE INDEX ON bench.comment (post_id, id);
    CREATE INDEX ON bench.comment (author_id);
"""


async def load_sample(url: str) -> None:
    """Put the rows into an empty database, in the schema `bench`."""
    connection = await asyncpg.connect(**credentials(url))
    try:
        await connection.execute(TABLES)
        rows = sample()
        for table, kind, records in (
            ("user", UserRow, rows.users),
            ("post", PostRow, rows.posts),
            ("comment", CommentRow, rows.comments),
        ):
            columns = tuple(kind.__dataclass_fields__)
            await connection.copy_records_to_table(
                table,
                schema_name="bench",
                columns=columns,
                records=[
                    tuple(UUID(value) if column.endswith("id") else value for column, value in asdict(record).items())
                    for record in records
                ],
            )
        await connection.execute("ANALYZE")
    finally:
        await connection.close()
