"""The rows that a WholeAnswer answers, and the shape of the JSON that is made of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from domain.relations.filtering import EVERYTHING, Condition, Order
from domain.relations.relation import Position, Relation


@dataclass(frozen=True, slots=True)
class Window:
    """The page of rows to answer: up to `first` of those that have the `key`, meet `where`, and stand behind `after`.

    The page follows the relation's own order and begins behind a position in it, or follows `order` and begins behind
    `offset` rows.
    """

    first: int | None = None
    key: Any = None
    after: Position | None = None
    offset: int = 0
    where: Condition = EVERYTHING
    order: Sequence[Order] = ()


@dataclass(frozen=True, slots=True)
class Constant:
    """A text that is the same for all rows."""

    text: str


@dataclass(frozen=True, slots=True)
class Leaf:
    """A value made of columns. `encode` makes the SQL of the JSON value from the SQL of the columns."""

    columns: Sequence[str]
    encode: Callable[..., str]


@dataclass(frozen=True, slots=True)
class Record:
    """A JSON object of each row: its keys in order."""

    fields: "Sequence[tuple[str, Constant | Leaf | Record | Rows]]"


@dataclass(frozen=True, slots=True)
class List:
    """A JSON array with an object for each row."""

    of: Record


@dataclass(frozen=True, slots=True)
class Edges:
    """A JSON array with an object for each row of a page. A field is the row's cursor, a constant, or the record."""

    fields: Sequence[tuple[str, Leaf | Constant | Record]]


@dataclass(frozen=True, slots=True)
class PageInfo:
    """A JSON object about a page. A field is HAS_NEXT, HAS_PREVIOUS, a constant, or the cursor of one end."""

    fields: "Sequence[tuple[str, str | Constant | EndOfPage]]"


@dataclass(frozen=True, slots=True)
class EndOfPage:
    """The cursor of the first or the last row of a page; null for an empty page."""

    cursor: Leaf
    is_last: bool


UNKNOWN = "E'\\x01'::text"
"""A text in place of a value that PostgreSQL cannot tell. No text from outside holds this character."""

HAS_NEXT = "has next"
HAS_PREVIOUS = "has previous"
TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Page:
    """A JSON object about a page of rows. TOTAL is the number of rows on all pages."""

    fields: Sequence[tuple[str, List | Edges | PageInfo | Constant | str]]


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of a relation in a shape: a Record for the one row, or null; a List or a Page for many.

    Below other rows they are those whose `column` equals the other row's column `by`. At the root they are those whose
    `column` is the key of the window, or all. `window` is the number of the window that cuts them.
    """

    relation: Relation[Any]
    shape: Record | List | Page
    column: str | None = None
    by: str | None = None
    window: int | None = None
    is_nullable: bool = True
    """False for the one row that must be there: without it the answer is UNKNOWN."""
