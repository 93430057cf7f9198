"""Rows of statements as classes of the domain, without a second object for each row."""

from collections.abc import Callable, Mapping
from enum import Enum
from operator import itemgetter
from typing import Annotated, Any, ClassVar, Self, get_args, get_origin, get_type_hints

import asyncpg


class Row(asyncpg.Record):  # type: ignore[misc]  # asyncpg has no types
    """A row of a statement. Its annotated attributes are the columns of the statement, in this order.

        class CommunityRow(Row):
            id: UUID
            kind: CommunityKind              # an enum is made from the column's text
            rules: Annotated[Rules, parse]   # `parse` makes the value from the column's

    A statement may have more columns behind these. Rows are equal if all of their values are.
    """

    columns: ClassVar[tuple[str, ...]] = ()
    """The names of the columns, in order."""

    types: ClassVar[Mapping[str, Any]] = {}
    """The type of each column."""

    @property
    def row(self) -> Self:
        """The row itself: the key of a loader that needs more of it than its id."""
        return self

    def __init_subclass__(cls) -> None:
        if cls.__bases__ != (Row,) or any(hasattr(Row, name) for name in cls.__annotations__):
            raise TypeError(f"{cls.__name__} must name all of its columns itself, and none like an attribute of Row.")
        names = list(cls.__annotations__)
        hints = get_type_hints(cls, include_extras=True)
        cls.columns, cls.types = tuple(names), {name: hints[name] for name in names}
        for place, name in enumerate(names):
            setattr(cls, name, property(_reader(place, hints[name])))


def _reader(place: int, type_: Any) -> Callable[[Any], Any]:
    read = itemgetter(place)
    if get_origin(type_) is Annotated:
        made_of: Any = get_args(type_)[1]
    elif isinstance(type_, type) and issubclass(type_, Enum):
        made_of = type_
    else:
        return read
    return lambda row: made_of(read(row))
