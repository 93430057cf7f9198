"""Filters and sorting of lists, as plain values and as SQL over the columns that a list allows."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

from domain.actor import Actor, require_staff
from domain.database import fetch, fetch_one
from domain.errors import InvalidInput

_COMPARISONS = {
    "eq": "{column} = {value}",
    "neq": "{column} <> {value}",
    "gt": "{column} > {value}",
    "gte": "{column} >= {value}",
    "lt": "{column} < {value}",
    "lte": "{column} <= {value}",
    "like": "{column} LIKE {value}",
    "notLike": "{column} NOT LIKE {value}",
    "iLike": "{column} ILIKE {value}",
    "notILike": "{column} NOT ILIKE {value}",
    "in": "{column} = ANY({value})",
    "notIn": "{column} <> ALL({value})",
}

MOST_VALUES = 1_000
DEEPEST = 5


class HasId(Protocol):
    """A row with an id."""

    @property
    def id(self) -> UUID:
        """The row's own id."""
        ...


Row = TypeVar("Row", bound=HasId)


@dataclass(frozen=True, slots=True)
class Compare:
    """A comparison of one column. `is` and `isNot` take None, True or False; `between` takes (lower, upper)."""

    field: str
    operator: str
    value: Any


@dataclass(frozen=True, slots=True)
class AllOf:
    """True when all parts are true, also without parts."""

    parts: Sequence["Condition"]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """True when at least one part is true, also without parts."""

    parts: Sequence["Condition"]


Condition = Compare | AllOf | AnyOf
EVERYTHING = AllOf(())


@dataclass(frozen=True, slots=True)
class Order:
    """A column to sort by."""

    field: str
    descending: bool = False
    nulls_first: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing(Generic[Row]):
    """A list for staff that can be filtered, sorted and paged, newest first unless sorted otherwise.

    `row` makes a row from the values of its columns: the row class, or a function. `source` is the SQL after FROM, and
    `columns` has the SQL of each column, in the order of `row`. `newest` is the column with the age of a row. Only rows
    that meet the condition `only` exist for the list.
    """

    row: Callable[..., Row]
    source: str
    columns: Mapping[str, str]
    newest: str
    only: str = "TRUE"

    async def page(
        self,
        actor: Actor,
        *,
        where: Condition = EVERYTHING,
        order: Sequence[Order] = (),
        limit: int,
        offset: int = 0,
    ) -> Sequence[Row]:
        """The rows of one page. Raises Unauthenticated or Forbidden for actors who are not staff, and InvalidInput."""
        require_staff(actor)
        arguments: list[object] = []
        condition = where_sql(where, columns=self.columns, arguments=arguments)
        sorting = order_sql(
            order or [Order(self.newest, descending=True)], columns=self.columns, tie=self.columns["id"]
        )
        arguments += [limit, offset]
        paging = f"LIMIT ${len(arguments) - 1} OFFSET ${len(arguments)}"
        return await self.rows_where(condition, *arguments, then=f"ORDER BY {sorting} {paging}")

    async def count(self, actor: Actor, *, where: Condition = EVERYTHING) -> int:
        """The number of rows on all pages. Raises the same errors as `page`."""
        require_staff(actor)
        arguments: list[object] = []
        condition = where_sql(where, columns=self.columns, arguments=arguments)
        row = await fetch_one(f"SELECT count(*) AS n FROM {self._where(condition)}", *arguments)
        return int(row["n"]) if row else 0

    async def by_id(self, ids: Sequence[UUID], *, actor: Actor) -> Mapping[UUID, Row]:
        """The rows with these ids, as far as they exist. An actor who is not staff gets none."""
        if not actor.is_trusted:
            return {}
        return await self.rows_by_id(ids)

    async def rows_by_id(self, ids: Sequence[UUID]) -> Mapping[UUID, Row]:
        """The rows with these ids, for a context that has checked the actor."""
        rows = await self.rows_where(f"{self.columns['id']} = ANY($1::uuid[])", ids)
        return {row.id: row for row in rows}

    async def rows_where(self, condition: str, *arguments: object, then: str = "") -> Sequence[Row]:
        """The rows that meet a condition in SQL, for a context that has checked the actor. `then` may sort them."""
        columns = ", ".join(self.columns.values())
        sql = f"SELECT {columns} FROM {self._where(condition)} {then}"
        return [self.row(*found) for found in await fetch(sql, *arguments)]

    def _where(self, condition: str) -> str:
        return f"{self.source} WHERE ({self.only}) AND ({condition})"


def columns_of(row: type[Any], *, table: str = "", **sql: str) -> Mapping[str, str]:
    """The SQL of the columns of a row class: a column of `table` with the field's name, unless `sql` says otherwise."""
    prefix = f"{table}." if table else ""
    return {field.name: prefix + field.name for field in fields(row)} | sql


def where_sql(condition: Condition, *, columns: Mapping[str, str], arguments: list[object], depth: int = 0) -> str:
    """The condition as SQL. Its values are appended to `arguments`. Raises InvalidInput."""
    if depth > DEEPEST:
        raise InvalidInput(f"A filter can be nested at most {DEEPEST} deep.", path=("filter",))
    if isinstance(condition, Compare):
        return _compare(condition, columns=columns, arguments=arguments)
    parts = [where_sql(part, columns=columns, arguments=arguments, depth=depth + 1) for part in condition.parts]
    if not parts:
        return "TRUE"
    return "(" + (" AND " if isinstance(condition, AllOf) else " OR ").join(parts) + ")"


def order_sql(orders: Sequence[Order], *, columns: Mapping[str, str], tie: str) -> str:
    """The sorting as SQL. `tie` is a unique column that ends it."""
    terms = []
    for order in orders:
        nulls = "" if order.nulls_first is None else f" NULLS {'FIRST' if order.nulls_first else 'LAST'}"
        terms.append(f"{columns[order.field]} {'DESC' if order.descending else 'ASC'}{nulls}")
    return ", ".join([*terms, tie])


def _compare(compare: Compare, *, columns: Mapping[str, str], arguments: list[object]) -> str:
    column = columns[compare.field]
    if compare.operator in ("is", "isNot"):
        wanted = {None: "NULL", True: "TRUE", False: "FALSE"}[compare.value]
        return f"{column} IS {'NOT ' if compare.operator == 'isNot' else ''}{wanted}"
    if compare.operator in ("between", "notBetween"):
        arguments.extend(compare.value)
        verb = "BETWEEN" if compare.operator == "between" else "NOT BETWEEN"
        return f"{column} {verb} ${len(arguments) - 1} AND ${len(arguments)}"
    if compare.operator in ("in", "notIn") and len(compare.value) > MOST_VALUES:
        raise InvalidInput(f"A filter can list at most {MOST_VALUES:,} values.", path=("filter",))
    if compare.operator.lower().endswith("like") and _ends_in_open_escape(compare.value):
        raise InvalidInput("A pattern cannot end in a single backslash.", path=("filter",))
    arguments.append(compare.value)
    return _COMPARISONS[compare.operator].format(column=column, value=f"${len(arguments)}")


def _ends_in_open_escape(pattern: str) -> bool:
    return (len(pattern) - len(pattern.rstrip("\\"))) % 2 == 1
