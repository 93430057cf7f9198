"""Admin lists in the nestjs-query dialect, so that Refine's published data provider works unmodified.

A list takes `filter`, `sorting` and `paging`. The comparison inputs here are shared by all lists; each list declares
its own filter and sort inputs, whose field names are the domain's column names.
"""

import dataclasses
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

import strawberry

from domain.errors import InvalidInput
from domain.filtering import AllOf, AnyOf, Compare, Condition, Order
from domain.instants import check_instant
from domain.texts import can_be_kept
from schema.connections import LARGEST_PAGE, Connection, page
from schema.ids import camel_case, inner_id

Choice = TypeVar("Choice", bound=Enum)
Row = TypeVar("Row")
RowOut = TypeVar("RowOut", covariant=True)
Listed = TypeVar("Listed")

_OPERATORS = {"in_": "in", "is_": "is", "is_not": "isNot", "not_in": "notIn", "i_like": "iLike"}
_OPERATORS |= {"not_like": "notLike", "not_i_like": "notILike", "not_between": "notBetween"}


def _operator(name: str, description: str) -> Any:
    return strawberry.field(name=name, description=description, default=strawberry.UNSET)


@strawberry.input(description="A condition on an id.")
class IDFilterComparison:
    """Comparisons of ids."""

    eq: strawberry.ID | None = _operator("eq", "Equal.")
    neq: strawberry.ID | None = _operator("neq", "Not equal.")
    in_: list[strawberry.ID] | None = _operator("in", "One of these.")
    not_in: list[strawberry.ID] | None = _operator("notIn", "None of these.")


@strawberry.input(description="A condition on an enum value.")
class FilterComparison(Generic[Choice]):
    """Comparisons of an enum's values. In the graph, the enum's name precedes this name."""

    eq: Choice | None = _operator("eq", "Equal.")
    neq: Choice | None = _operator("neq", "Not equal.")
    in_: list[Choice] | None = _operator("in", "One of these.")
    not_in: list[Choice] | None = _operator("notIn", "None of these.")


@strawberry.input(description="A condition on a text.")
class StringFieldComparison:
    """Comparisons of texts."""

    is_: bool | None = _operator("is", "With null: no value.")
    is_not: bool | None = _operator("isNot", "With null: any value.")
    eq: str | None = _operator("eq", "Equal.")
    neq: str | None = _operator("neq", "Not equal.")
    gt: str | None = _operator("gt", "After, in alphabetical order.")
    gte: str | None = _operator("gte", "After or equal.")
    lt: str | None = _operator("lt", "Before, in alphabetical order.")
    lte: str | None = _operator("lte", "Before or equal.")
    like: str | None = _operator("like", "Matches a pattern with % and _.")
    not_like: str | None = _operator("notLike", "Does not match a pattern with % and _.")
    i_like: str | None = _operator("iLike", "Matches a pattern, ignoring case.")
    not_i_like: str | None = _operator("notILike", "Does not match a pattern, ignoring case.")
    in_: list[str] | None = _operator("in", "One of these.")
    not_in: list[str] | None = _operator("notIn", "None of these.")


@strawberry.input(description="A period between two instants.")
class DateFieldComparisonBetween:
    """A period, both ends included."""

    lower: datetime = strawberry.field(description="The first instant.")
    upper: datetime = strawberry.field(description="The last instant, included.")


@strawberry.input(description="A condition on an instant.")
class DateFieldComparison:
    """Comparisons of instants."""

    is_: bool | None = _operator("is", "With null: no value.")
    is_not: bool | None = _operator("isNot", "With null: any value.")
    eq: datetime | None = _operator("eq", "Equal.")
    neq: datetime | None = _operator("neq", "Not equal.")
    gt: datetime | None = _operator("gt", "Later.")
    gte: datetime | None = _operator("gte", "Later or equal.")
    lt: datetime | None = _operator("lt", "Earlier.")
    lte: datetime | None = _operator("lte", "Earlier or equal.")
    in_: list[datetime] | None = _operator("in", "One of these.")
    not_in: list[datetime] | None = _operator("notIn", "None of these.")
    between: DateFieldComparisonBetween | None = _operator("between", "Within a period.")
    not_between: DateFieldComparisonBetween | None = _operator("notBetween", "Outside a period.")


@strawberry.enum(description="The sort direction.")
class SortDirection(Enum):
    """Directions."""

    ASC = strawberry.enum_value("asc", description="Smallest first.")
    DESC = strawberry.enum_value("desc", description="Largest first.")


@strawberry.enum(description="The position of rows without a value.")
class SortNulls(Enum):
    """The positions of nulls."""

    NULLS_FIRST = strawberry.enum_value("first", description="Before all other rows.")
    NULLS_LAST = strawberry.enum_value("last", description="After all other rows.")


@strawberry.input(description="A page by offset.")
class OffsetPaging:
    """Limit and offset."""

    limit: int | None = strawberry.field(description="The number of rows, from 1 to 100.", default=None)
    offset: int | None = strawberry.field(description="The number of rows to skip.", default=None)

    def bounds(self) -> tuple[int, int]:
        """Limit and offset. Raises InvalidInput outside their ranges."""
        limit = 20 if self.limit is None else self.limit
        offset = self.offset or 0
        if not 1 <= limit <= LARGEST_PAGE:
            raise InvalidInput(f"A page has from 1 to {LARGEST_PAGE} entries.", path=("paging", "limit"))
        if not 0 <= offset <= 1_000_000:
            raise InvalidInput("An offset is from 0 to 1,000,000.", path=("paging", "offset"))
        return limit, offset


def condition_of(filter: Any, *, kind: str) -> Condition:
    """The domain's condition of a filter input. The filter's `id` takes global ids of type `kind`.

    Other fields with ids name their type by `reference`.
    """
    if filter is None or filter is strawberry.UNSET:
        return AllOf(())
    parts: list[Condition] = []
    for field in dataclasses.fields(filter):
        value = getattr(filter, field.name)
        if value is strawberry.UNSET or value is None:
            continue
        if field.name in ("and_", "or_"):
            inner = [condition_of(part, kind=kind) for part in value]
            parts.append(AllOf(inner) if field.name == "and_" else AnyOf(inner))
        else:
            parts += _comparisons(field.name, value, kind=field.metadata.get("reference", kind))
    return parts[0] if len(parts) == 1 else AllOf(parts)


def _comparisons(name: str, comparison: Any, *, kind: str) -> list[Condition]:
    found: list[Condition] = []
    for field in dataclasses.fields(comparison):
        value = getattr(comparison, field.name)
        if value is strawberry.UNSET or (value is None and field.name not in ("is_", "is_not")):
            continue
        operator = _OPERATORS.get(field.name, field.name)
        found.append(Compare(name, operator, _value(value, kind=kind, path=("filter", camel_case(name), operator))))
    return found


def _value(value: Any, *, kind: str, path: tuple[str, ...]) -> Any:
    """The value of a comparison, as a database parameter. Raises InvalidInput."""
    if isinstance(value, list):
        return [_value(one, kind=kind, path=path) for one in value]
    if isinstance(value, DateFieldComparisonBetween):
        return _value(value.lower, kind=kind, path=path), _value(value.upper, kind=kind, path=path)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bool):
        raise InvalidInput("This field accepts only null.", path=path)
    if isinstance(value, datetime):
        return check_instant(value, path=path)
    if path[1] in ("id", "memberId"):
        return inner_id(value, kind, path=path)
    if isinstance(value, str) and not can_be_kept(value):
        raise InvalidInput("This holds characters that cannot be printed.", path=path)
    return value


def orders_of(sorting: Sequence[Any] | None) -> list[Order]:
    """The domain's orders of sort inputs (`field`, `direction`, `nulls`)."""
    return [
        Order(
            sort.field.value,
            descending=sort.direction is SortDirection.DESC,
            nulls_first=None if sort.nulls is None else sort.nulls is SortNulls.NULLS_FIRST,
        )
        for sort in sorting or ()
    ]


class Rows(Protocol[RowOut]):
    """A query of the domain for a page of a list, such as `members_for` with its actor bound."""

    def __call__(
        self, *, where: Condition, order: Sequence[Order], limit: int, offset: int
    ) -> Awaitable[Sequence[RowOut]]:
        """The rows."""
        ...


class Count(Protocol):
    """A query of the domain for the number of rows in all."""

    def __call__(self, *, where: Condition) -> Awaitable[int]:
        """The number."""
        ...


async def admin_list(
    rows: Rows[Row],
    count: Count,
    *,
    kind: str,
    filter: Any,
    sorting: Sequence[Any] | None,
    paging: OffsetPaging | None,
    key: Callable[[Row], tuple[Any, UUID]],
    of: Callable[[Row], Listed],
) -> Connection[Listed]:
    """A page of an admin list of type `kind`.

    `of` makes the object of a row, and `key` the content of its cursor. Raises InvalidInput for a wrong filter or page.
    """
    where = condition_of(filter, kind=kind)
    limit, offset = (paging or OffsetPaging()).bounds()
    found = await rows(where=where, order=orders_of(sorting), limit=limit + 1, offset=offset)
    return page(found, first=limit, after=offset or None, key=key, of=of, count=lambda: count(where=where))
