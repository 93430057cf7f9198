"""One SQL statement for a whole selection of related rows, which PostgreSQL answers as JSON text."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

from domain.actor import Actor
from domain.database import fetch, fetch_one
from domain.relations.filtering import EVERYTHING
from domain.relations.parameters import Asker, Parameters
from domain.relations.relation import Relation
from domain.relations.selections import (
    HAS_NEXT,
    HAS_PREVIOUS,
    TOTAL,
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

MOST_FIELDS = 50
"""The most fields of one JSON object: PostgreSQL takes at most 100 arguments."""


@dataclass(frozen=True, slots=True)
class _Later:
    """The value of a parameter that is known when the statement runs."""

    of: Callable[[Asker, Sequence[Window]], Any]


_Text = tuple[str, Sequence[Any]]
"""The text of a statement, and its parameters."""


class Statement:
    """The statement for `rows`, made once and run with many windows. An object may have at most MOST_FIELDS fields."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._relations = {id(relation): relation for relation in _relations_in(rows)}.values()
        self._texts: dict[Any, _Text] = {}

    def may_be_read(self, actor: Actor) -> bool:
        """True for an actor who may read all rows of all relations of the statement."""
        return all(relation.may_read(actor) for relation in self._relations)

    async def run(self, asker: Asker, windows: Sequence[Window]) -> str:
        """The JSON text. Raises InvalidInput for a wrong condition in a window."""
        text, parameters = self._text(windows)
        row = await fetch_one(text, *_values(parameters, asker, windows))
        return "null" if row is None else str(row[0])

    async def explain(self, asker: Asker, windows: Sequence[Window]) -> tuple[str, str]:
        """The SQL, and PostgreSQL's plan for it as JSON text, with what running it took."""
        text, parameters = self._text(windows)
        values = _values(parameters, asker, windows)
        [row] = await fetch(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {text}", *values)
        return text, row[0]

    def _text(self, windows: Sequence[Window]) -> _Text:
        """The text for windows of this form. Conditions and orders of a caller's own make texts that are not kept."""
        if any(window.where is not EVERYTHING or window.order for window in windows):
            return _Writer(windows).write(self._rows)
        form = tuple((window.after is None, window.offset == 0, window.first is None) for window in windows)
        if form not in self._texts:
            self._texts[form] = _Writer(windows).write(self._rows)
        return self._texts[form]


def _values(parameters: Sequence[Any], asker: Asker, windows: Sequence[Window]) -> list[Any]:
    return [value.of(asker, windows) if value.__class__ is _Later else value for value in parameters]


def _relations_in(part: Any) -> Iterator[Relation[Any]]:
    match part:
        case Rows(relation, shape):
            yield relation
            yield from _relations_in(shape)
        case List(of):
            yield from _relations_in(of)
        case Record(fields) | Edges(fields) | Page(fields):
            for _, field in fields:
                yield from _relations_in(field)


def literal(text: str) -> str:
    """A text as SQL."""
    return "'" + text.replace("'", "''") + "'"


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

    def column(self, name: str) -> str:
        """The SQL of a column."""
        self._used[name] = self.relation.derived.get(name) or self.relation.columns[name]
        return f'{self.alias}."{name}"'

    def columns(self) -> str:
        """The columns to select."""
        return ", ".join(f'{sql} AS "{name}"' for name, sql in self._used.items()) or "1"


class _Writer:
    """Writes the text of a statement for windows of one form."""

    def __init__(self, windows: Sequence[Window]) -> None:
        self._windows = windows
        named = {"now": _Later(lambda asker, _: asker.now), "viewer": _Later(lambda asker, _: asker.viewer)}
        self._parameters = Parameters(named)
        self._numbers = count(1)

    def write(self, rows: Rows) -> _Text:
        """The text for the root, and its parameters."""
        key = None
        if rows.column is not None:
            key = self._of_window(rows, lambda window: window.key, rows.relation.type_of(rows.column))
        level = _Level(f"level_{next(self._numbers)}", rows, key=key)
        value = self._value(level, rows.shape)
        text = f"SELECT ({value})::text FROM {self._source(level)} {' '.join(level.joins)}"
        return self._parameters.fill(text), self._parameters.values

    # --- rows ---

    def _below(self, parent: _Level, rows: Rows) -> str:
        """The value of rows below another row; joins them to it."""
        assert rows.by is not None and rows.column is not None, "rows below others are found by a key"  # noqa: PT018
        level = _Level(f"level_{next(self._numbers)}", rows, key=parent.column(rows.by))
        value = self._value(level, rows.shape)
        if isinstance(rows.shape, Record):
            value = f"CASE WHEN {level.column(rows.column)} IS NOT NULL THEN {value} END"
            parent.joins += [f"LEFT JOIN LATERAL {self._source(level)} ON true", *level.joins]
            return value
        below = f"SELECT {value} AS value FROM {self._source(level)} {' '.join(level.joins)}"
        parent.joins.append(f"LEFT JOIN LATERAL ({below}) below_{level.alias} ON true")
        return f"below_{level.alias}.value"

    def _source(self, level: _Level) -> str:
        """The subquery of a level: its rows in the window, with the columns that are used."""
        relation, rows, window = level.relation, level.rows, self._window(level.rows)
        if isinstance(rows.shape, Page) and not _shows_rows(rows.shape):
            return f"(SELECT) {level.alias}"
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
            return f'(SELECT *, row_number() OVER () AS "#" FROM {found} rows_of_page) {level.alias}'
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

    # --- values ---

    def _value(self, level: _Level, shape: Record | List | Page) -> str:
        match shape:
            case Record():
                return self._record(level, shape)
            case Page(fields):
                return _object((key, self._of_page(level, part)) for key, part in fields)
            case List(of):
                direction = " DESC" if level.relation.descending else ""
                order = ", ".join(f"{level.column(name)}{direction}" for name in level.relation.order)
                return f"coalesce(json_agg({self._record(level, of)} ORDER BY {order}), '[]')"

    def _record(self, level: _Level, record: Record) -> str:
        return _object((key, self._field(level, part)) for key, part in record.fields)

    def _field(self, level: _Level, part: Constant | Leaf | Record | Rows) -> str:
        match part:
            case Constant(text):
                return f"{literal(text)}::text"
            case Leaf(columns, encode):
                return encode(*map(level.column, columns))
            case Record():
                return self._record(level, part)
            case Rows():
                return self._below(level, part)

    def _of_page(self, level: _Level, part: List | Edges | PageInfo | Constant | str) -> str:
        match part:
            case List(of):
                return self._on_page(level, self._record(level, of))
            case Edges(fields):
                return self._on_page(level, _object((key, self._field(level, field)) for key, field in fields))
            case PageInfo(fields):
                return _object((key, self._about_page(level, field)) for key, field in fields)
            case Constant(text):
                return f"{literal(text)}::text"
        assert part == TOTAL
        return f"(SELECT count(*) FROM {level.relation.source} WHERE {self._condition(level)})"

    def _on_page(self, level: _Level, value: str) -> str:
        """An array of a value for each row of the page, without the row that only shows that more follow."""
        place = f'{level.alias}."#"'
        return f"coalesce(json_agg({value} ORDER BY {place}) FILTER (WHERE {place} <= {self._first(level.rows)}), '[]')"

    def _about_page(self, level: _Level, field: str | Constant | EndOfPage) -> str:
        window, place = self._window(level.rows), f'{level.alias}."#"'
        match field:
            case Constant(text):
                return f"{literal(text)}::text"
            case EndOfPage(cursor, is_last):
                shown = f"FILTER (WHERE {place} <= {self._first(level.rows)})"
                order = "DESC" if is_last else "ASC"
                return f"(array_agg({self._field(level, cursor)} ORDER BY {place} {order}) {shown})[1]"
        if field == HAS_NEXT:
            return f"count(*) > {self._first(level.rows)}"
        assert field == HAS_PREVIOUS
        return "true" if window.after is not None or window.offset else "false"

    # --- windows ---

    def _window(self, rows: Rows) -> Window:
        return _ALL if rows.window is None else self._windows[rows.window]

    def _first(self, rows: Rows) -> str:
        return self._of_window(rows, lambda window: window.first, "int")

    def _of_window(self, rows: Rows, of: Callable[[Any], Any], type_: str) -> str:
        """A parameter with a value of the window of these rows."""
        number = rows.window
        assert number is not None, "rows without a window have neither a first one nor a key"
        return self._parameters.add(_Later(lambda _, windows: of(windows[number])), type_)


_ALL = Window()


def _object(fields: Iterable[tuple[str, str]]) -> str:
    return f"json_build_object({', '.join(f'{literal(key)}, {value}' for key, value in fields)})"


def _shows_rows(page: Page) -> bool:
    """True if the answer shows something of the rows of the page, and not only of all pages."""
    about = [field for _, part in page.fields if isinstance(part, PageInfo) for _, field in part.fields]
    return any(isinstance(part, List | Edges) for _, part in page.fields) or any(
        field == HAS_NEXT or isinstance(field, EndOfPage) for field in about
    )


def _asks_for_more(shape: Record | List | Page) -> bool:
    """True if the answer tells whether rows follow the page, so that one more row is read."""
    if not isinstance(shape, Page):
        return False
    return any(isinstance(part, PageInfo) and (HAS_NEXT in dict(part.fields).values()) for _, part in shape.fields)
