"""One statement for a root field: where everything selected is a column of a relation, PostgreSQL writes the answer.

A field of `RowsField` declares rows. Below it, a field is a column of the row's relation, rows that are related to it,
or again a `RowsField`. The plan of an operation makes the statement once.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from graphql import (
    GraphQLError,
    GraphQLField,
    GraphQLObjectType,
    get_named_type,
    get_nullable_type,
    is_enum_type,
    is_list_type,
    is_non_null_type,
)

from domain.errors import DomainError
from domain.relations import (
    HAS_NEXT,
    HAS_PREVIOUS,
    LONGEST_KEY,
    TOTAL,
    UNKNOWN,
    Constant,
    Edges,
    EndOfPage,
    Leaf,
    List,
    Page,
    PageInfo,
    Record,
    Relation,
    Rows,
    WholeAnswer,
    Window,
)
from schema.connections import Connection
from schema.context import Context
from schema.executor import strawberry_seam, strawberry_types
from schema.executor.columns import ColumnOf
from schema.executor.loads import LoadedBy
from schema.executor.positions import path_list
from schema.executor.whole import Answer, JsonText, SelectedField
from schema.json_sql import ENCODERS, Encode, cursor_sql
from schema.rows import THE_ROW, OfRows

ArgumentsOf = Callable[[Any, Any, Any], dict[str, Any]]


MOST_JOINED = 12
"""The most relations in one statement. PostgreSQL takes long to plan more of them."""


@dataclass(frozen=True, slots=True, eq=False)
class RowsField:
    """A field whose value is rows of a relation: one row, a list, or a page.

    The rows are those whose `column` equals the column `by` of the row above; at the root they are those that have the
    window's key in `column`, or all. `window` makes the window from the context and the field's arguments; it raises
    InvalidInput for wrong ones.
    """

    relation: Relation[Any]
    window: Callable[..., Window]
    column: str | None = None
    by: str | None = None

    def answer(self, field: SelectedField, compiler: Any) -> Answer | None:
        """The function that answers this field with one statement. None if it cannot, or belongs to other rows."""
        if self.by is not None:
            return None
        builder = _Builder(compiler)
        try:
            whole = WholeAnswer(builder.rows(self, field))
        except _NotWhole:
            return None
        if builder.joined > MOST_JOINED:
            return None

        async def answer(run: Any, here: Any) -> str | None:
            context: Context = run.context
            if not context.by_statement or not whole.may_be_read(context.actor):
                return None
            try:
                windows = [window(context, **arguments(run, here, None)) for window, arguments in builder.windows]
            except (DomainError, GraphQLError):
                return None  # the resolver raises it again, in its place
            if context.explained is not None:
                sql, plan = await whole.explain(context.asker, windows)
                context.explained.append({"path": path_list(here), "sql": sql, "plan": JsonText(plan)})
            return await whole.run(context.asker, windows)

        return answer


class _NotWhole(Exception):
    """Something selected is no column of a relation."""


class _Builder:
    """Builds the rows of a statement from a selection, and collects the windows that cut them."""

    def __init__(self, compiler: Any) -> None:
        self._compiler = compiler
        self.windows: list[tuple[Callable[..., Window], ArgumentsOf]] = []
        self.joined = 0
        """The relations that are read: each as often as it is selected, counted, or summed up."""
        self._is_many = False
        """True below a list or a page."""
        self._repeats = False
        """True below a row that many rows may name: PostgreSQL would find what belongs to it again for each of them."""

    def rows(self, how: RowsField, field: SelectedField) -> Rows:
        """The rows of a field that declares them."""
        self.joined += 1
        self.windows.append((how.window, self._compiler.arguments_of(field)))
        number = len(self.windows) - 1
        return Rows(how.relation, self._shape(field, how.relation), how.column, how.by, number)

    def _shape(self, field: SelectedField, relation: Relation[Any]) -> Record | List | Page:
        type_ = get_nullable_type(field.field_def.type)  # type: ignore[union-attr]
        named: Any = get_named_type(type_)
        is_page = isinstance(named, GraphQLObjectType) and strawberry_types.class_of(named) is Connection
        if not is_page and not is_list_type(type_):
            return self._record(named, field, relation)
        if self._repeats:
            raise _NotWhole
        was_many, self._is_many = self._is_many, True
        shape = self._page(named, field, relation) if is_page else List(self._record(named, field, relation))
        self._is_many = was_many
        return shape

    # --- rows ---

    def _record(self, type_: Any, field: SelectedField, relation: Relation[Any]) -> Record:
        """The object of a row, with the fields selected of a type of rows."""
        if not _is_type_of(type_, relation):
            raise _NotWhole
        return Record(self._fields(type_, field, lambda selected: self._of_row(selected, relation)))

    def _of_row(self, field: SelectedField, relation: Relation[Any]) -> Leaf | Record | Rows:
        schema, definition = self._compiler.schema, field.field_def
        assert definition is not None
        if (how := strawberry_seam.whole_field(schema, definition)) is not None:
            assert isinstance(how, RowsField)
            return self.rows(how, field)
        if (loaded := strawberry_seam.loaded_by(schema, definition)) is not None:
            if loaded.rows is not None:
                return self._related(field, loaded)
            if loaded.sql is not None:
                self.joined += 1
                return Leaf([loaded.by], _known(loaded.sql, is_nullable=not is_non_null_type(definition.type)))
            column = loaded.column and ColumnOf(loaded.column)
        else:
            column = strawberry_seam.column_of(schema, definition, without_arguments=not field.nodes[0].arguments)
        if column and column.attribute == THE_ROW:
            return self._part(field, relation)
        if not column or not relation.has(column.attribute):
            raise _NotWhole
        if self._repeats and column.attribute in relation.derived:
            raise _NotWhole
        encode = _encoder(definition, column)
        may_be_null = column.attribute in relation.derived or is_enum_type(get_named_type(definition.type))
        return Leaf(
            [column.attribute], _known(encode, is_nullable=not may_be_null or not is_non_null_type(definition.type))
        )

    def _related(self, field: SelectedField, loaded: LoadedBy) -> Rows:
        """Rows that are related to a row."""
        repeated, self._repeats = self._repeats, self._repeats or (self._is_many and loaded.on == "id")
        self.joined += 1
        assert field.field_def is not None
        is_nullable = not is_non_null_type(field.field_def.type)
        rows = Rows(loaded.rows, self._shape(field, loaded.rows), loaded.on, loaded.by, is_nullable=is_nullable)
        self._repeats = repeated
        return rows

    def _part(self, field: SelectedField, relation: Relation[Any]) -> Record:
        """The object of a row in a type for a part of it."""
        assert field.field_def is not None
        return Record(
            self._fields(get_named_type(field.field_def.type), field, lambda selected: self._of_row(selected, relation))
        )

    # --- pages ---

    def _page(self, type_: Any, field: SelectedField, relation: Relation[Any]) -> Page:
        """The object of a Connection."""

        def part(selected: SelectedField) -> List | Edges | PageInfo | str:
            assert selected.field_def is not None
            below: Any = get_named_type(selected.field_def.type)
            match strawberry_seam.python_name(selected.field_def):
                case "nodes":
                    return List(self._record(below, selected, relation))
                case "edges":
                    return Edges(self._fields(below, selected, lambda found: self._of_edge(found, relation)))
                case "page_info":
                    return PageInfo(self._fields(below, selected, lambda found: _of_page_info(found, relation)))
                case "total_count":
                    self.joined += 1
                    return TOTAL
            raise _NotWhole

        return Page(self._fields(type_, field, part))

    def _of_edge(self, field: SelectedField, relation: Relation[Any]) -> Leaf | Record:
        assert field.field_def is not None
        if strawberry_seam.python_name(field.field_def) == "cursor":
            return _cursor(relation)
        return self._record(get_named_type(field.field_def.type), field, relation)

    def _fields(self, type_: Any, field: SelectedField, part: Callable[[SelectedField], Any]) -> list[tuple[str, Any]]:
        """The fields selected of an object: `__typename` is a constant, and `part` answers all others."""
        selected = self._compiler.fields_of(type_, field.nodes)
        if any(len(each.key) > LONGEST_KEY for each in selected):
            raise _NotWhole
        return [(each.key, Constant(type_.name) if each.field_def is None else part(each)) for each in selected]


def _is_type_of(type_: Any, relation: Relation[Any]) -> bool:
    """True if the rows of a relation are objects of a type."""
    kind = strawberry_types.class_of(type_) if isinstance(type_, GraphQLObjectType) else None
    return kind is not None and issubclass(kind, OfRows) and relation.row in kind.row_classes


def _known(encode: Encode, *, is_nullable: bool) -> Encode:
    """The same SQL. A null that the field cannot be means that PostgreSQL cannot tell."""
    return encode if is_nullable else lambda column: f"coalesce(to_json({encode(column)}), to_json({UNKNOWN}))"


def _encoder(definition: GraphQLField, column: ColumnOf) -> Encode:
    if column.sql is not None:
        return column.sql
    encode = ENCODERS.get(get_named_type(definition.type).name)
    if encode is None or is_list_type(get_nullable_type(definition.type)) or column.of is not None:
        raise _NotWhole
    return encode


def _cursor(relation: Relation[Any]) -> Leaf:
    type_ = relation.type_of(relation.order[0])
    if type_ not in ("timestamptz", "bigint"):
        raise _NotWhole
    return Leaf([relation.order[0], "id"], lambda value, id: cursor_sql(value, id, is_instant=type_ == "timestamptz"))


def _of_page_info(field: SelectedField, relation: Relation[Any]) -> str | EndOfPage:
    assert field.field_def is not None
    match strawberry_seam.python_name(field.field_def):
        case "has_next_page":
            return HAS_NEXT
        case "has_previous_page":
            return HAS_PREVIOUS
        case name:
            return EndOfPage(_cursor(relation), is_last=name == "end_cursor")
