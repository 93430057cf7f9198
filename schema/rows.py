"""Types of the graph whose objects are rows of the domain. Nothing is copied: a field reads its column.

    @row_type(communities.POSTS, description="A post in a topic.")
    class Post(Node):
        html: str = column(description="The text as sanitised HTML.")
        body_markdown: str = column("body", description="The text in Markdown.")

An object of the type is a row: `Post.of(row)` tells the type checker so.
"""

from collections.abc import Callable
from enum import Enum
from types import UnionType
from typing import Any, ClassVar, Self, TypeVar, Union, cast, get_args, get_origin

import strawberry
from strawberry.types.field import StrawberryField

from domain.relations import Relation
from schema.executor.columns import ColumnOf
from schema.executor.viewers import FOR_EVERYBODY
from schema.ids import global_id
from schema.json_sql import enum_sql, global_id_sql

Type = TypeVar("Type")

THE_ROW = "row"
"""The attribute of a row that is the row itself: a field of it is a part of the row, in a type of its own."""

_ID = "The object's global id, opaque and stable. Send it to `node`."


class OfRows:
    """The base of types whose objects are rows of the domain."""

    relation: ClassVar[Relation[Any] | None] = None
    """The relation of the rows. None if they belong to none."""

    row_classes: ClassVar[tuple[type[Any], ...]] = ()
    """The classes whose instances are objects of the type."""

    @classmethod
    def of(cls, row: Any) -> Self:
        """A row as an object of the type."""
        return cast(Self, row)


@strawberry.interface(description="An object with a global id.")
class Node(OfRows):
    """An object that `node` can find."""

    id: strawberry.ID = strawberry.field(description=_ID)


def column(
    name: str,
    *,
    description: str,
    of: Callable[[Any], Any] | None = None,
    sql: Callable[[str], str] | None = None,
) -> Any:
    """A field that is a column under another name, or that `of` makes from one.

    `sql` makes the SQL of the same value from the column's; without it, `of` keeps the field out of whole answers. A
    column of the field's own name is declared with `strawberry.field`.
    """
    how = ColumnOf(name, of, sql)

    def read(self: Any) -> Any:
        return how.read(self)

    read.__annotations__ = {}  # the type of the field stands in its class
    return strawberry.field(resolver=read, description=description, metadata=FOR_EVERYBODY | {ColumnOf.KEY: how})


def global_id_of(kind: str, *, description: str) -> Any:
    """A field with the global id of a row of type `kind`."""
    return column("id", description=description, of=lambda id: global_id(kind, id), sql=global_id_sql(kind))


def row_type(rows: Relation[Any] | type[Any], *also: type[Any], description: str) -> Callable[[type[Type]], type[Type]]:
    """Declare a type whose objects are the rows of a relation, or the instances of one or more classes.

    A `Node` has its global id from the row's `id`. The columns of fields with an enum hold the enum's values.
    """
    relation, first = (rows, rows.row) if isinstance(rows, Relation) else (None, rows)

    def declare(cls: type[Type]) -> type[Type]:
        made: Any = cls
        made.relation, made.row_classes = relation, (first, *also)
        made.is_type_of = classmethod(_is_row)
        for name, type_ in made.__annotations__.items():
            field = made.__dict__.get(name)
            enum = _enum_in(type_)
            if enum and isinstance(field, StrawberryField) and field.base_resolver is None:
                of, sql = _member_of(enum, type_), enum_sql(enum, is_list=get_origin(type_) is list)
                replaced = column(name, description=field.description or "", of=of, sql=sql)
                replaced.metadata = {**replaced.metadata, **field.metadata}
                setattr(made, name, replaced)
        if issubclass(made, Node):
            made.id = global_id_of(cls.__name__, description=_ID)
            made.__annotations__["id"] = strawberry.ID
        return cast(type[Type], strawberry.type(made, description=description))

    return declare


def _is_row(cls: type[OfRows], value: Any, info: Any) -> bool:
    return isinstance(value, (cls, *cls.row_classes))


def _enum_in(type_: Any) -> type[Enum] | None:
    """The enum of a field with an enum, a list of it, or null."""
    for part in (type_, *get_args(type_)):
        if isinstance(part, type) and issubclass(part, Enum):
            return part
    return None


def _member_of(enum: type[Enum], type_: Any) -> Callable[[Any], Any]:
    """A function that makes the field's value from the column's."""
    members = enum._value2member_map_
    if get_origin(type_) is list:
        return lambda values: [members[value] for value in values]
    if get_origin(type_) in (Union, UnionType):
        return lambda value: None if value is None else members[value]
    return members.__getitem__
