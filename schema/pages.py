"""Fields that are rows of a relation, declared once: pages, pages below other rows, and rows by id.

    topics: Connection[Topic] = pages(communities.TOPICS, description="The topics of all communities, newest first.")

Both ways of answering follow from the declaration: rows that the executor completes, and one statement for a whole
selection (see `schema.whole_answers`).
"""

from collections.abc import Awaitable, Callable, Sequence
from inspect import Parameter, Signature, signature
from typing import Annotated, Any

import strawberry

from domain.relations import EVERYTHING, Condition, Position, Relation, Wanted, Window
from schema.connections import After, Connection, First, cursor_by_number, cursor_by_time, page, page_size
from schema.context import Context, Info
from schema.executor.whole import WHOLE
from schema.ids import inner_id
from schema.loading import DataLoader
from schema.whole_answers import RowsField

Where = Callable[..., Condition]
"""Makes the condition on the rows from the context. Its other parameters are further arguments of the field."""


def pages(relation: Relation[Any], *, description: str, where: Where | None = None) -> Any:
    """A query field with the pages of a relation in its own order: `first` and `after`, and the arguments of `where`.

    The errors of the relation's `require` are errors of the field.
    """

    def window(context: Context, first: int, after: str | None, **given: Any) -> Window:
        condition = where(context, **given) if where else EVERYTHING
        return Window(first=page_size(first), after=_position(relation, after), where=condition)

    async def resolve(info: Info, first: First = 20, after: After = None, **given: Any) -> Connection[Any]:
        asker, wanted = info.context.asker, window(info.context, first, after, **given)
        rows = await relation.page(asker, where=wanted.where, after=wanted.after, first=first + 1)
        return page_of(relation, rows, first, after, lambda: relation.count(asker, where=wanted.where))

    further = list(signature(where).parameters.values())[1:] if where else []
    return rows_field(resolve, RowsField(relation, window), description=description, further=further)


def pages_below(relation: Relation[Any], *, by: str, on: str, description: str) -> Any:
    """A field with the pages of those rows whose column `on` equals the column `by` of the object.

    The pages of all objects of one level are loaded in one statement.
    """

    def window(context: Context, first: int, after: str | None) -> Window:
        return Window(first=page_size(first), after=_position(relation, after))

    how = RowsField(relation, window, on, by)

    async def resolve(self: Any, info: Info, first: First = 20, after: After = None) -> Connection[Any]:
        key, loaders, wanted = getattr(self, by), info.context.loaders(_Below), window(info.context, first, after)
        rows = await loaders.pages(how).load(Wanted(key, first + 1, wanted.after))
        return page_of(relation, rows, first, after, lambda: loaders.counts(how).load(key))

    return rows_field(resolve, how, description=description)


def row_by_id(relation: Relation[Any], kind: str, *, description: str, argument: str) -> Any:
    """A query field with the row of a global id of type `kind`. Null for a row that the actor may not read.

    `argument` describes the argument `id`.
    """

    def window(context: Context, id: str) -> Window:
        return Window(key=inner_id(id, kind, path=("id",)))

    async def resolve(info: Info, id: Annotated[strawberry.ID, strawberry.argument(description=argument)]) -> Any:
        wanted = inner_id(id, kind, path=("id",))
        return (await relation.by_id([wanted], asker=info.context.asker)).get(wanted)

    return rows_field(resolve, RowsField(relation, window, "id"), description=description)


def rows_field(resolve: Any, how: RowsField, *, description: str, further: Sequence[Parameter] = ()) -> Any:
    """A field with these rows, whose type stands in its class. `further` takes the place of `**given` in `resolve`."""
    declared = [each for each in signature(resolve).parameters.values() if each.kind is not Parameter.VAR_KEYWORD]
    resolve.__signature__ = Signature([*declared, *further])  # the result's type stands in the class
    return strawberry.field(resolver=resolve, description=description, metadata={WHOLE: how})


class _Below:
    """The loaders of pages below other rows, one set per operation."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._pages: dict[RowsField, DataLoader[Wanted, Sequence[Any]]] = {}
        self._counts: dict[RowsField, DataLoader[Any, int]] = {}

    def pages(self, how: RowsField) -> DataLoader[Wanted, Sequence[Any]]:
        """The loader of the pages of a field."""
        if how not in self._pages:

            async def load(wanted: Sequence[Wanted]) -> Sequence[Sequence[Any]]:
                return await how.relation.pages(self._context.asker, wanted, by=how.column or "")

            self._pages[how] = DataLoader(load)
        return self._pages[how]

    def counts(self, how: RowsField) -> DataLoader[Any, int]:
        """The loader of the numbers of rows on all pages of a field."""
        if how not in self._counts:

            async def load(keys: Sequence[Any]) -> Sequence[int]:
                found = await how.relation.counts(self._context.asker, keys, by=how.column or "")
                return [found[key] for key in keys]

            self._counts[how] = DataLoader(load)
        return self._counts[how]


def _position(relation: Relation[Any], after: str | None) -> Position | None:
    """The position of a cursor in the relation's own order. Raises InvalidInput."""
    is_time = relation.type_of(relation.order[0]) == "timestamptz"
    found = cursor_by_time(after) if is_time else cursor_by_number(after)
    return found and found[: len(relation.order)]


def page_of(
    relation: Relation[Any], rows: Sequence[Any], first: int, after: object, count: Callable[[], Awaitable[int]]
) -> Connection[Any]:
    """A page of at most `first` rows of a relation; one more shows that more follow. See `schema.connections.page`."""
    name = relation.order[0]
    return page(rows, first=first, after=after, key=lambda row: (getattr(row, name), row.id), count=count)
