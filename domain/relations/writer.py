"""Writing the SQL of a selection of related rows as one statement, whose only value is JSON text without spaces."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

from domain.relations.parameters import Asker, Parameters
from domain.relations.relation import Relation
from domain.relations.selections import (
    HAS_NEXT,
    HAS_PREVIOUS,
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
    Rows,
    Window,
)

USUAL_LENGTHS = frozenset({1, 2, 3, 5, 10, 20, 25, 50, 100})
"""The lengths of pages for which a statement has a text of its own."""


@dataclass(frozen=True, slots=True)
class Later:
    """The value of a parameter that is known when the statement runs."""

    of: Callable[[Asker, Sequence[Window]], Any]


Text = tuple[str, Sequence[Any]]
"""The text of a statement, and its parameters."""


def _literal(text: str) -> str:
    """A text as SQL."""
    return "'" + text.replace("'", "''") + "'::text"


class _Level:
    """One relation in the statement: a subquery with the columns that the rest of the statement uses.

    `key` is the SQL of the value by which its rows are found. None if they belong to no key.
    """

    def __init__(self, alias: str, rows: Rows, *, key: str | None) -> None:
        self.alias = alias
        self.rows = rows
        self.key = key
        self.joins: list[str] = []
        self._used: dict[str, str] = {}

    @property
    def relation(self) -> Relation[Any]:
        return self.rows.relation

    @property
    def place(self) -> str:
        """The number of the row on its page, from 1."""
        return f'{self.alias}."#"'

    def column(self, name: str) -> str:
        """The SQL of a column."""
        self._used[name] = self.relation.derived.get(name) or self.relation.columns[name]
        return f'{self.alias}."{name}"'

    def columns(self) -> str:
        """The columns to select."""
        return ", ".join(f'{sql} AS "{name}"' for name, sql in self._used.items())


class Writer:
    """Writes the text of a statement for windows of one form."""

    def __init__(self, windows: Sequence[Window]) -> None:
        self._windows = windows
        named = {"now": Later(lambda asker, _: asker.now), "viewer": Later(lambda asker, _: asker.viewer)}
        self._parameters = Parameters(named)
        self._numbers = count(1)

    def write(self, rows: Rows) -> Text:
        """The text for the root, and its parameters."""
        key = None
        if rows.column is not None:
            key = self._of_window(rows, lambda window: window.key, rows.relation.type_of(rows.column))
        level = _Level(self._name("level"), rows, key=key)
        text = f"SELECT value::text FROM ({self._rows(level)}) answer"
        return self._parameters.fill(text), self._parameters.values

    # --- rows ---

    def _rows(self, level: _Level) -> str:
        """The query of the value of rows in their shape. It has one row, and none for a Record without a row."""
        shape = level.rows.shape
        match shape:
            case Record():
                value = self._record(level, shape)
            case List(of):
                direction = " DESC" if level.relation.descending else ""
                order = ", ".join(f"{level.column(name)}{direction}" for name in level.relation.order)
                value = _array(self._record(level, of), order)
            case Page():
                return self._page(level, shape)
        return f"SELECT {value} AS value FROM {self._source(level)} {' '.join(level.joins)}"

    def _below(self, parent: _Level, rows: Rows) -> str:
        """The value of rows below another row; joins them to it."""
        assert rows.by is not None and rows.column is not None, "rows below others are found by a key"  # noqa: PT018
        level = _Level(self._name("level"), rows, key=parent.column(rows.by))
        if isinstance(rows.shape, Record):
            value = self._record(level, rows.shape)
            present = f"{level.column(rows.column)} IS NOT NULL"
            parent.joins += [f"LEFT JOIN LATERAL {self._source(level)} ON true", *level.joins]
            absent = "" if rows.is_nullable else f" ELSE to_json({UNKNOWN})"
            return f"CASE WHEN {present} THEN {value}{absent} END"
        below = self._name("below")
        parent.joins.append(f"LEFT JOIN LATERAL ({self._rows(level)}) {below} ON true")
        return f"{below}.value"

    def _source(self, level: _Level) -> str:
        """The subquery of a level: its rows in the window, with the columns that are used."""
        relation, rows, window = level.relation, level.rows, self._window(level.rows)
        condition, paging = self._condition(level), ""
        if window.after is not None:
            condition += f" AND {self._behind(rows)}"
        if window.first is not None:
            more = " + 1" if _asks_for_more(rows.shape) else ""
            paging = f" ORDER BY {relation.order_by(window.order)} LIMIT {self._first(rows)}{more}"
        if window.offset:
            paging += f" OFFSET {self._of_window(rows, lambda window: window.offset, 'int')}"
        found = f"(SELECT {level.columns()} FROM {relation.source} WHERE {condition}{paging})"
        if isinstance(rows.shape, Page):
            return f'(SELECT *, row_number() OVER () AS "#" FROM {found} {self._name("page")}) {level.alias}'
        return f"{found} {level.alias}"

    def _condition(self, level: _Level) -> str:
        """The condition on the rows of all pages."""
        condition = level.relation.condition_sql(self._parameters, where=self._window(level.rows).where)
        if level.rows.column is None:
            return condition
        return f"{condition} AND {level.relation.columns[level.rows.column]} = {level.key}"

    def _behind(self, rows: Rows) -> str:
        def value(place: int) -> Callable[[Any], Any]:
            return lambda window: window.after[place]

        types = rows.relation.order_types()
        return rows.relation.behind([self._of_window(rows, value(place), type_) for place, type_ in enumerate(types)])

    # --- the object of a row ---

    def _record(self, level: _Level, record: Record) -> str:
        return self._object(level.joins, [(key, self._field(level, part)) for key, part in record.fields])

    def _field(self, level: _Level, part: Constant | Leaf | Record | Rows) -> str:
        match part:
            case Constant(text):
                return _literal(text)
            case Leaf(columns, encode):
                return encode(*map(level.column, columns))
            case Record():
                return self._record(level, part)
            case Rows():
                return self._below(level, part)

    def _object(self, joins: list[str], fields: Sequence[tuple[str, str]]) -> str:
        """A JSON object of these values, as a row of its own that is joined: so it is written without spaces."""
        alias = self._name("object")
        columns = ", ".join(f'{value} AS "{key}"' for key, value in fields)
        joins.append(f"CROSS JOIN LATERAL (SELECT {columns}) {alias}")
        return f"row_to_json({alias})"

    # --- the object of a page ---

    def _page(self, level: _Level, page: Page) -> str:
        """The query of a page: figures of its rows, and an object made of them."""
        figures: dict[str, str] = {}
        joins: list[str] = []
        value = self._object(joins, [(key, self._of_page(level, part, figures, joins)) for key, part in page.fields])
        found = f"{self._source(level)} {' '.join(level.joins)}" if figures else ""
        columns = ", ".join(f"{sql} AS {name}" for name, sql in figures.items())
        source = f"(SELECT {columns} FROM {found}) figures" if figures else "(SELECT) figures"
        return f"SELECT {value} AS value FROM {source} {' '.join(joins)}"

    def _of_page(
        self,
        level: _Level,
        part: List | Edges | PageInfo | Constant | str,
        figures: dict[str, str],
        joins: list[str],
    ) -> str:
        match part:
            case List(of):
                return self._figure(figures, self._on_page(level, self._record(level, of)))
            case Edges(fields):
                edge = self._object(level.joins, [(key, self._field(level, field)) for key, field in fields])
                return self._figure(figures, self._on_page(level, edge))
            case PageInfo(fields):
                return self._object(joins, [(key, self._about_page(level, field, figures)) for key, field in fields])
            case Constant(text):
                return _literal(text)
        assert part == TOTAL
        return f"(SELECT count(*) FROM {level.relation.source} WHERE {self._condition(level)})"

    def _about_page(self, level: _Level, field: str | Constant | EndOfPage, figures: dict[str, str]) -> str:
        window = self._window(level.rows)
        match field:
            case Constant(text):
                return _literal(text)
            case EndOfPage(cursor, is_last):
                order = "DESC" if is_last else "ASC"
                cursors = f"array_agg({self._field(level, cursor)} ORDER BY {level.place} {order})"
                return self._figure(figures, f"({cursors} {self._shown(level)})[1]")
        if field == HAS_NEXT:
            return self._figure(figures, f"count(*) > {self._first(level.rows)}")
        assert field == HAS_PREVIOUS
        return "true" if window.after is not None or window.offset else "false"

    def _figure(self, figures: dict[str, str], sql: str) -> str:
        """The value of an aggregate over the rows of a page."""
        name = self._name("figure")
        figures[name] = sql
        return f"figures.{name}"

    def _on_page(self, level: _Level, value: str) -> str:
        """An array of a value for each row of the page."""
        return _array(value, level.place, self._shown(level))

    def _shown(self, level: _Level) -> str:
        """The filter that leaves out the row that only shows that more follow."""
        return f"FILTER (WHERE {level.place} <= {self._first(level.rows)})"

    # --- windows ---

    def _window(self, rows: Rows) -> Window:
        return _ALL if rows.window is None else self._windows[rows.window]

    def _first(self, rows: Rows) -> str:
        """The length of the page. A usual one is part of the text: PostgreSQL plans a parameter anew for each call."""
        first = self._window(rows).first
        return str(first) if first in USUAL_LENGTHS else self._of_window(rows, lambda window: window.first, "int")

    def _of_window(self, rows: Rows, of: Callable[[Any], Any], type_: str) -> str:
        """A parameter with a value of the window of these rows."""
        number = rows.window
        assert number is not None, "rows without a window have neither a first one nor a key"
        return self._parameters.add(Later(lambda _, windows: of(windows[number])), type_)

    def _name(self, stem: str) -> str:
        """A name of the statement's own. No key of the answer has a `#`, so none hides it."""
        return f'"{stem}#{next(self._numbers)}"'


_ALL = Window()


def _array(value: str, order: str, condition: str = "") -> str:
    return f"coalesce(array_to_json(array_agg({value} ORDER BY {order}) {condition}), '[]')"


def _asks_for_more(shape: Record | List | Page) -> bool:
    """True if the answer tells whether rows follow the page, so that one more row is read."""
    if not isinstance(shape, Page):
        return False
    return any(
        HAS_NEXT in [field for _, field in part.fields] for _, part in shape.fields if isinstance(part, PageInfo)
    )
