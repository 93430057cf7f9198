"""Fields that are declared as loaded: one call of a loader for each level, and the answers of graphql-core."""

import gc
import warnings
from collections.abc import Sequence
from typing import Any

import strawberry
from graphql import ExecutionResult
from hypothesis import given, settings
from hypothesis import strategies as st

from schema.context import Context
from schema.loaded import loaded
from schema.loading import DataLoader
from tests.schema.executor.engines import by_graphql_core, compiled, same

MISSING, GONE = "missing", "gone"
fetched: list[tuple[str, list[Any]]] = []


class Loaders:
    """The loaders of a library. One of them always fails."""

    def __init__(self, context: Context) -> None:
        self.author: DataLoader[str, Any] = DataLoader(self._authors)
        self.book: DataLoader[int, Any] = DataLoader(self._books)
        self.broken: DataLoader[int, Any] = DataLoader(self._broken)

    async def _authors(self, names: Sequence[str]) -> list[Any]:
        fetched.append(("author", list(names)))
        return [KeyError(name) if name == MISSING else None if name == GONE else name for name in names]

    async def _books(self, ids: Sequence[int]) -> list[Any]:
        fetched.append(("book", list(ids)))
        return [shelf[id] for id in ids]

    async def _broken(self, ids: Sequence[int]) -> list[Any]:
        raise OSError("the shelf fell down")


@strawberry.type
class Author:
    """Somebody who writes."""

    name: str


def author_of(name: str | None) -> Author | None:
    return None if name is None else Author(name=name)


@strawberry.type
class Book:
    """A book, which may have a sequel on the shelf."""

    id: int
    author_name: strawberry.Private[str | None]
    sequel_id: strawberry.Private[int | None]
    author: Author = loaded(Loaders, "author", by="author_name", of=author_of, description="The author.")
    maybe: Author | None = loaded(Loaders, "author", by="author_name", of=author_of, description="The author, if any.")
    sequel: "Book | None" = loaded(Loaders, "book", by="sequel_id", description="The next volume.")
    place: str | None = loaded(Loaders, "broken", by="id", description="Nobody knows.")
    surely: str = loaded(Loaders, "broken", by="id", description="Nobody knows.")

    @strawberry.field
    async def also(self, info: strawberry.Info) -> str | None:
        found: str | None = await info.context.loaders(Loaders).author.load(self.author_name)
        return found


shelf: dict[int, Book] = {}


@strawberry.type
class Query:
    """The shelf."""

    @strawberry.field
    def books(self) -> list[Book | None]:
        return list(shelf.values())


SCHEMA = strawberry.Schema(Query)._schema


def stand(*books: tuple[str | None, int | None]) -> None:
    """The books on the shelf: author and sequel of each."""
    shelf.clear()
    shelf.update({id: Book(id=id, author_name=author, sequel_id=sequel) for id, (author, sequel) in enumerate(books)})
    fetched.clear()


def somebody() -> Context:
    return Context(secret=b"")


async def test_each_level_calls_each_loader_once_with_each_key_once() -> None:
    stand(("Ada", 1), ("Bob", 2), ("Ada", None))
    text = "{ books { id author { name } also sequel { id author { name } sequel { maybe { name } } } } }"

    answer = await compiled(SCHEMA, text).execute(Query(), somebody())

    ada, bob = {"name": "Ada"}, {"name": "Bob"}
    assert answer.errors is None
    assert answer.data == {
        "books": [
            {"id": 0, "author": ada, "also": "Ada", "sequel": {"id": 1, "author": bob, "sequel": {"maybe": ada}}},
            {"id": 1, "author": bob, "also": "Bob", "sequel": {"id": 2, "author": ada, "sequel": None}},
            {"id": 2, "author": ada, "also": "Ada", "sequel": None},
        ]
    }
    assert fetched == [("author", ["Ada", "Bob"]), ("book", [1, 2])]


async def test_an_error_of_a_key_is_the_error_of_its_fields() -> None:
    stand(("Ada", None), (MISSING, None), (GONE, None), (None, None))

    nullable = await same(SCHEMA, "{ books { maybe { name } } }", root=Query(), context=somebody)
    bubbling = await same(SCHEMA, "{ books { id author { name } } }", root=Query(), context=somebody)

    assert nullable.data == {"books": [{"maybe": {"name": "Ada"}}, {"maybe": None}, {"maybe": None}, {"maybe": None}]}
    assert [error.path for error in nullable.errors or ()] == [["books", 1, "maybe"]]
    assert bubbling.data == {"books": [{"id": 0, "author": {"name": "Ada"}}, None, None, None]}


async def test_a_loader_that_fails_fails_each_of_its_fields() -> None:
    stand(("Ada", 1), ("Bob", None))

    answer = await same(SCHEMA, "{ books { id place sequel { surely } } }", root=Query(), context=somebody)

    assert answer.data == {
        "books": [{"id": 0, "place": None, "sequel": None}, {"id": 1, "place": None, "sequel": None}]
    }
    assert {error.message for error in answer.errors or ()} == {"the shelf fell down"}


def selections(depth: int) -> st.SearchStrategy[str]:
    """What may be asked of a book."""
    fields = ["id", "author { name }", "maybe { name }", "place", "also", "again: maybe { called: name }"]
    here = st.lists(st.sampled_from(fields), min_size=1, unique=True).map(" ".join)
    if depth == 0:
        return here
    below = selections(depth - 1)
    return st.tuples(here, st.none() | below).map(
        lambda pair: f"{pair[0]} sequel {{ {pair[1]} }}" if pair[1] else pair[0]
    )


def outcome(result: ExecutionResult) -> tuple[Any, list[Any], set[Any]]:
    """The data, the errors of places that are there, and the branches that errors have taken away.

    An error that takes a branch away may come before or after other errors in it, so engines tell of more or fewer.
    """
    there, branches = [], set()
    for error in result.errors or ():
        value, path = result.data, [*(error.path or [])]
        steps = [value := value[key] for key in path if value is not None]
        if len(steps) == len(path):
            there.append((path, error.message))
        else:
            branches.add(tuple(path[: len(steps)]))
    return result.data, sorted(there, key=repr), branches


async def by_core(text: str) -> ExecutionResult:
    """graphql-core's answer. It leaves coroutines behind when something fails at once: they end here, unheard."""
    with warnings.catch_warnings(action="ignore", category=RuntimeWarning):
        answer = await by_graphql_core(SCHEMA, text, root=Query(), context=somebody())
        gc.collect()
    return answer


@settings(max_examples=60, deadline=None)
@given(st.data())
async def test_answers_are_those_of_graphql_core(data: st.DataObject) -> None:
    count = data.draw(st.integers(1, 5))
    names = st.sampled_from(["Ada", "Bob", GONE, MISSING, None])
    sequels = st.none() | st.integers(0, count - 1)
    stand(*data.draw(st.lists(st.tuples(names, sequels), min_size=count, max_size=count)))
    text = f"{{ books {{ {data.draw(selections(3))} }} }}"

    theirs = await by_core(text)
    ours = await compiled(SCHEMA, text).execute(Query(), somebody())

    assert outcome(ours) == outcome(theirs)
