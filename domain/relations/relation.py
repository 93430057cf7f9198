"""Relations: the rows that a context lets others read."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from domain.actor import Actor, require_staff
from domain.database import Row, any_length, fetch, fetch_as, fetch_one, fetch_pages
from domain.errors import Forbidden, NotFound, Unauthenticated
from domain.relations.filtering import EVERYTHING, Condition, Order, order_sql, where_sql
from domain.relations.parameters import SQL_TYPES, Asker, Parameters

RowOf = TypeVar("RowOf", bound=Row)

Position = tuple[Any, ...]
"""The position of a row in an order: its values of the columns of the order."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A page of the rows that belong to one key: the `first` ones behind the position `after`."""

    key: Any
    first: int
    after: Position | None = None


def everybody(actor: Actor) -> None:
    """Let every actor pass."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Relation(Generic[RowOf]):
    """Rows that can be listed, found by id, and joined to others by their columns.

    `source` is the SQL after FROM, and `columns` has the SQL of each column of `row`, in its order. Only rows that meet
    the condition `only` exist. `derived` has columns that rows do not carry and a WholeAnswer can answer. `order` names
    the columns that sort the rows, unless asked otherwise; no two rows of a page agree in all of them. They ascend or,
    with `descending`, descend. `require` raises for actors who may not read all rows.

    The SQL may use the parameters `{now}` and `{viewer}`: see Parameters.
    """

    row: type[RowOf]
    source: str
    columns: Mapping[str, str]
    order: Sequence[str]
    descending: bool = False
    only: str = "TRUE"
    derived: Mapping[str, str] = field(default_factory=dict)
    require: Callable[[Actor], object] = require_staff

    def may_read(self, actor: Actor) -> bool:
        """True for an actor who may read all rows."""
        try:
            self.require(actor)
        except (Unauthenticated, Forbidden):
            return False
        return True

    def has(self, column: str) -> bool:
        """True if the relation has a column, derived or not, of this name."""
        return column in self.columns or column in self.derived

    # --- rows for an actor ---

    async def page(
        self,
        asker: Asker,
        *,
        where: Condition = EVERYTHING,
        order: Sequence[Order] = (),
        after: Position | None = None,
        first: int,
        offset: int = 0,
    ) -> Sequence[RowOf]:
        """The rows of one page, behind the position `after` in the relation's own order, or behind `offset` rows.

        Raises the errors of `require`, and InvalidInput.
        """
        self.require(asker.actor)
        parameters = Parameters(asker.named)
        condition = self.condition_sql(parameters, where=where, after=after)
        paging = f"LIMIT {parameters.add(first, 'int')} OFFSET {parameters.add(offset, 'int')}"
        sql = f"SELECT {self._columns} FROM {self.source} WHERE {condition} ORDER BY {self.order_by(order)} {paging}"
        return await fetch_as(self.row, parameters.fill(sql), *parameters.values)

    async def count(self, asker: Asker, *, where: Condition = EVERYTHING) -> int:
        """The number of rows on all pages. Raises the same errors as `page`."""
        self.require(asker.actor)
        parameters = Parameters(asker.named)
        sql = f"SELECT count(*) AS n FROM {self.source} WHERE {self.condition_sql(parameters, where=where)}"
        row = await fetch_one(parameters.fill(sql), *parameters.values)
        return int(row["n"]) if row else 0

    async def pages(self, asker: Asker, wanted: Sequence[Wanted], *, by: str) -> Sequence[Sequence[RowOf]]:
        """One page for each wish, in the same order, in one statement. The column `by` holds the keys.

        Raises the errors of `require`.
        """
        self.require(asker.actor)
        return await self.checked_pages(asker, wanted, by=by)

    async def counts(self, asker: Asker, keys: Sequence[Any], *, by: str) -> Mapping[Any, int]:
        """The number of rows that belong to each key. Raises the errors of `require`."""
        self.require(asker.actor)
        return await self.checked_counts(asker, keys, by=by)

    async def by_id(self, ids: Sequence[Any], *, asker: Asker) -> Mapping[Any, RowOf]:
        """The rows with these ids, as far as they exist. An actor who may not read all rows gets none."""
        return await self.rows_by_id(ids, asker=asker) if self.may_read(asker.actor) else {}

    async def lists(self, asker: Asker, keys: Sequence[Any], *, by: str) -> Sequence[Sequence[RowOf]]:
        """All rows that belong to each key, in the order of the relation. The column `by` holds the keys.

        Raises the errors of `require`.
        """
        self.require(asker.actor)
        rows = await self.rows_where(
            f"{self.columns[by]} = ANY($1)", keys, then=f"ORDER BY {self.order_by()}", asker=asker
        )
        found: dict[Any, list[RowOf]] = {key: [] for key in keys}
        for row in rows:
            found[getattr(row, by)].append(row)
        return [found[key] for key in keys]

    async def ones(self, asker: Asker, keys: Sequence[Any], *, by: str) -> Sequence[RowOf | None]:
        """The one row that belongs to each key, if there is one and the actor may read the relation."""
        is_of_another = "{viewer}" in self.only and asker.viewer is None
        if is_of_another or not self.may_read(asker.actor):
            return [None] * len(keys)
        rows = await self.rows_where(f"{self.columns[by]} = ANY($1)", keys, asker=asker)
        found = {getattr(row, by): row for row in rows}
        return [found.get(key) for key in keys]

    async def derived_by_id(self, ids: Sequence[Any], *, asker: Asker) -> Mapping[Any, Mapping[str, Any]]:
        """The derived columns of the rows with these ids, as far as the actor may read the relation."""
        if not self.may_read(asker.actor):
            return {}
        parameters = Parameters(asker.named)
        among = parameters.add(ids, f"{self.type_of('id')}[]")
        columns = ", ".join(f'{sql} AS "{name}"' for name, sql in self.derived.items())
        id = self.columns["id"]
        sql = f"SELECT {id}, {columns} FROM {self.source} WHERE ({self.only}) AND {id} = ANY({among})"
        return {row[0]: row for row in await fetch(parameters.fill(sql), *parameters.values)}

    # --- rows for a context that has checked the actor ---

    async def checked_pages(self, asker: Asker, wanted: Sequence[Wanted], *, by: str) -> Sequence[Sequence[RowOf]]:
        """The same as `pages`, for a context that has checked the actor."""
        parameters = Parameters(asker.named)
        lists = [any_length(parameters.add([page.key for page in wanted], f"{self.type_of(by)}[]"))]
        lists.append(parameters.add([page.first for page in wanted], "int[]"))
        for place, type_ in enumerate(self.order_types()):
            values = [page.after[place] if page.after else None for page in wanted]
            lists.append(parameters.add(values, f"{type_}[]"))
        positions = [f"position_{place}" for place in range(len(self.order))]
        behind = self.behind([f"wanted.{name}" for name in positions])
        sql = f"""
            SELECT found.*, wanted.place FROM unnest({", ".join(lists)})
                   WITH ORDINALITY AS wanted(key, first, {", ".join(positions)}, place)
             CROSS JOIN LATERAL (SELECT *, row_number() OVER () AS "#" FROM (
                   SELECT {self._columns} FROM {self.source}
                    WHERE ({self.only}) AND {self.columns[by]} = wanted.key
                      AND (wanted.{positions[-1]} IS NULL OR {behind})
                    ORDER BY {self.order_by()} LIMIT wanted.first) rows_of_page) found
             ORDER BY wanted.place, found."#"
        """
        return await fetch_pages(self.row, parameters.fill(sql), *parameters.values, pages=len(wanted))

    async def checked_counts(self, asker: Asker, keys: Sequence[Any], *, by: str) -> Mapping[Any, int]:
        """The same as `counts`, for a context that has checked the actor."""
        parameters = Parameters(asker.named)
        among = parameters.add(keys, f"{self.type_of(by)}[]")
        column = self.columns[by]
        sql = f"""
            SELECT {column} AS key, count(*) AS n FROM {self.source}
             WHERE ({self.only}) AND {column} = ANY({among}) GROUP BY {column}
        """
        rows = await fetch(parameters.fill(sql), *parameters.values)
        return dict.fromkeys(keys, 0) | {row["key"]: row["n"] for row in rows}

    async def rows_by_id(self, ids: Sequence[Any], *, asker: Asker | None = None) -> Mapping[Any, RowOf]:
        """The rows with these ids, for a context that has checked the actor."""
        rows = await self.rows_where(f"{self.columns['id']} = ANY($1)", ids, asker=asker)
        return {row.id: row for row in rows}

    async def find(self, id: Any, *, what: str) -> RowOf:
        """The row with this id, for a context that has checked the actor. Raises NotFound, in which it is a `what`."""
        found = await self.rows_by_id([id])
        if id not in found:
            raise NotFound(what=what)
        return found[id]

    async def rows_where(
        self, condition: str, *arguments: object, then: str = "", asker: Asker | None = None
    ) -> Sequence[RowOf]:
        """The rows that meet a condition in SQL, for a context that has checked the actor. `then` may sort them."""
        parameters = Parameters(asker.named if asker else {})
        parameters.values += arguments
        sql = f"SELECT {self._columns} FROM {self.source} WHERE ({self.only}) AND ({condition}) {then}"
        return await fetch_as(self.row, parameters.fill(sql), *parameters.values)

    def check(self, where: Condition) -> None:
        """Raises InvalidInput for a condition that no page can have."""
        self.condition_sql(Parameters({}), where=where)

    # --- SQL ---

    def condition_sql(
        self, parameters: Parameters, *, where: Condition = EVERYTHING, after: Position | None = None
    ) -> str:
        """The condition on the rows of a page, with its values as parameters. Raises InvalidInput."""
        parts = [f"({self.only})"]
        if where is not EVERYTHING:
            parts.append(where_sql(where, columns=self.columns, arguments=parameters.values))
        if after is not None:
            values = zip(after, self.order_types(), strict=True)
            parts.append(self.behind([parameters.add(value, type_) for value, type_ in values]))
        return " AND ".join(parts)

    def behind(self, position: Sequence[str]) -> str:
        """The condition on rows behind a position in the relation's own order, given in SQL."""
        columns = ", ".join(self.columns[name] for name in self.order)
        return f"({columns}) {'<' if self.descending else '>'} ({', '.join(position)})"

    def order_by(self, order: Sequence[Order] = ()) -> str:
        """The sorting in SQL: by these columns and then by the id, or by the relation's own order."""
        if order:
            return f"{order_sql(order, columns=self.columns)}, {self.columns['id']}"
        direction = " DESC" if self.descending else ""
        return ", ".join(f"{self.columns[name]}{direction}" for name in self.order)

    def order_types(self) -> Sequence[str]:
        """The SQL types of the columns of the relation's own order."""
        return [self.type_of(name) for name in self.order]

    def type_of(self, column: str) -> str:
        """The SQL type of a column that sorts or joins."""
        return SQL_TYPES[self.row.types[column]]

    @property
    def _columns(self) -> str:
        return ", ".join(self.columns.values())


def columns_of(row: type[Row], *, table: str = "", **sql: str) -> Mapping[str, str]:
    """The SQL of the columns of a row class: a column of `table` with the name, unless `sql` says otherwise."""
    prefix = f"{table}." if table else ""
    return {name: prefix + name for name in row.columns} | sql
