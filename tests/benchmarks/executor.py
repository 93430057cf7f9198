"""CPU per execution: stock Strawberry with its parser and validation caches against a compiled plan, in memory.

Both engines run the same resolvers in the same process, in interleaved
rounds, and their answers are compared first. Trust the ratios, not the times.
"""

import statistics
import time
from dataclasses import dataclass
from typing import Any

import strawberry
from graphql import parse
from strawberry.dataloader import DataLoader
from strawberry.extensions import ParserCache, ValidationCache

from schema.executor import Plan, compile_operation
from tests.benchmarks.sides.rounds import Figures
from tests.benchmarks.sides.size import Size

SECONDS_PER_ROUND = 0.15
USERS = 1_000


@dataclass
class Context:
    """One operation's loaders."""

    users: DataLoader[int, "User"]
    posts_comments: DataLoader[int, list["Comment"]]


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
    author_id: strawberry.Private[int]

    @strawberry.field
    async def author(self, info: strawberry.Info[Context, None]) -> User:
        return await info.context.users.load(self.author_id)


@strawberry.type
class Post:
    """Twenty are asked for."""

    id: strawberry.ID
    title: str
    body: str
    score: int
    number: strawberry.Private[int]
    author_id: strawberry.Private[int]

    @strawberry.field
    async def author(self, info: strawberry.Info[Context, None]) -> User:
        return await info.context.users.load(self.author_id)

    @strawberry.field
    async def comments(self, info: strawberry.Info[Context, None]) -> list[Comment]:
        return await info.context.posts_comments.load(self.number)


Flat = strawberry.type(type("Flat", (), {"__annotations__": {f"f{index}": str for index in range(200)}}))

_users = [User(id=strawberry.ID(str(i)), name=f"user {i}", email=f"u{i}@example.org", karma=i) for i in range(USERS)]
_posts = [
    Post(id=strawberry.ID(str(i)), title=f"post {i}", body="text " * 10, score=i, number=i, author_id=i * 7 % USERS)
    for i in range(100)
]
_comments = {
    post.number: [
        Comment(id=strawberry.ID(f"{post.number}-{i}"), body=f"comment {i}", author_id=(post.number * 3 + i) % USERS)
        for i in range(3)
    ]
    for post in _posts
}
_flat = Flat(**{f"f{index}": f"value {index}" for index in range(200)})  # type: ignore[call-arg]


@strawberry.type
class Query:
    """What is measured."""

    hello: str = "world"

    @strawberry.field
    async def posts(self, first: int) -> list[Post]:
        return _posts[:first]

    @strawberry.field
    def flat(self) -> Flat:  # type: ignore[valid-type]
        return _flat


schema = strawberry.Schema(Query, extensions=[ParserCache, ValidationCache])

QUERIES = {
    "hello": "{ hello }",
    "flat200": "{ flat { " + " ".join(f"f{index}" for index in range(200)) + " } }",
    "nested20": """query ($first: Int!) {
      posts(first: $first) {
        id title body score
        author { id name email karma }
        comments { id body author { id name karma } }
      }
    }""",
}
VARIABLES: dict[str, dict[str, Any]] = {"nested20": {"first": 20}}


async def _load_users(keys: list[int]) -> list[User]:
    return [_users[key] for key in keys]


async def _load_comments(keys: list[int]) -> list[list[Comment]]:
    return [_comments[key] for key in keys]


def context() -> Context:
    """Fresh loaders."""
    return Context(users=DataLoader(_load_users), posts_comments=DataLoader(_load_comments))


async def _cpu_ms(execute: Any, seconds: float) -> float:
    count = 0
    started = time.process_time()
    while (spent := time.process_time() - started) < seconds:
        await execute()
        count += 1
    return spent / count * 1000


async def measure(name: str, size: Size) -> tuple[float, float, float]:
    """CPU-ms of Strawberry, CPU-ms of the plan, and milliseconds to compile it. Asserts equal answers first."""
    text, variables = QUERIES[name], VARIABLES.get(name)
    document = parse(text)
    started = time.process_time()
    plan = compile_operation(schema._schema, document)
    compiling = (time.process_time() - started) * 1000
    assert isinstance(plan, Plan), plan

    async def stock() -> Any:
        return await schema.execute(text, variables, context_value=context(), root_value=Query())

    async def compiled() -> Any:
        return await plan.execute(Query(), context(), variables)

    theirs, ours = await stock(), await compiled()
    assert (theirs.errors, ours.errors) == (None, None)
    assert theirs.data == ours.data
    seconds = size.seconds(SECONDS_PER_ROUND)
    rounds = [(await _cpu_ms(stock, seconds), await _cpu_ms(compiled, seconds)) for _ in range(3 * size.rounds)]
    return (*(statistics.median(column) for column in zip(*rounds, strict=True)), compiling)  # type: ignore[return-value]


async def main(size: Size) -> Figures:
    """Print the table."""
    figures: dict[str, float] = {}
    print(f"{'query':10} {'strawberry':>11} {'compiled':>9} {'ratio':>6}   compile once")
    for name in QUERIES:
        stock, compiled, compiling = await measure(name, size)
        print(f"{name:10} {stock:8.3f} ms {compiled:6.3f} ms {stock / compiled:5.1f}x   {compiling:.1f} ms")
        figures |= {
            f"{name}, CPU-ms": compiled,
            f"{name}, strawberry, CPU-ms": stock,
            f"{name}, compiling ms": compiling,
        }
    return figures
