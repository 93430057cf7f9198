"""The columns of admin resources: their filters and sorting, as inputs of the graph and as conditions of the domain."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any, Self

import strawberry

from domain.errors import InvalidInput
from domain.instants import check_instant
from domain.relations import EVERYTHING, AllOf, AnyOf, Compare, Condition, Order
from domain.texts import can_be_kept
from schema.dialect import DateFieldComparisonBetween, IDFilterComparison, SortDirection, SortNulls
from schema.ids import camel_case, inner_id


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its name in the relation.

    `compared` is the input that filters by the column; without one the column only sorts. A column compared by id names
    the type of its ids, the `reference`.
    """

    name: str
    description: str
    compared: Any = None
    sorts: bool = True
    reference: str | None = None

    def __post_init__(self) -> None:
        if (self.compared is IDFilterComparison) is not (self.reference is not None):
            raise TypeError(f"{self.name}: a column compared by id, and no other, has a `reference`.")


def filter_input(kind: str, *, plural: str, columns: Sequence[Column]) -> Any:
    """The input `<kind>Filter`: a condition for each column that filters, and conditions nested in `and` and `or`."""
    conditions = [column for column in columns if column.compared is not None]
    fields = {
        "and_": strawberry.field(name="and", description="All of these conditions must hold.", default=None),
        "or_": strawberry.field(name="or", description="One of these conditions must hold.", default=None),
    } | {column.name: strawberry.field(description=column.description, default=None) for column in conditions}
    types = dict.fromkeys(("and_", "or_"), list[Self] | None)  # type: ignore[misc]  # of the class made below
    types |= {column.name: column.compared | None for column in conditions}
    made = type(f"{kind}Filter", (), {"__annotations__": types, **fields})
    return strawberry.input(made, description=f"Conditions on {plural}. All given conditions must hold.")


def sort_input(kind: str, *, plural: str, columns: Sequence[Column]) -> Any:
    """The input `<kind>Sort`, with an enum of the columns that sort."""
    values = {
        column.name.upper(): strawberry.enum_value(
            column.name, name=camel_case(column.name), description=column.description
        )
        for column in columns
        if column.sorts
    }
    names: Any = Enum(f"{kind}SortFields", values)  # type: ignore[misc]  # the name is no literal
    fields = {
        "field": strawberry.field(description="The field to sort by."),
        "direction": strawberry.field(description="Ascending or descending."),
        "nulls": strawberry.field(description="The position of rows without a value.", default=None),
    }
    types = {
        "field": strawberry.enum(names, description=f"The fields that sort {plural}."),
        "direction": SortDirection,
        "nulls": SortNulls | None,
    }
    made = type(f"{kind}Sort", (), {"__annotations__": types, **fields})
    return strawberry.input(made, description=f"A sort key of a list of {plural}.")


def condition_of(
    filter: Any, *, columns: Sequence[Column], path: tuple[str, ...] = ("filter",), is_strict: bool = False
) -> Condition:
    """The domain's condition of a filter input, with ids of the graph as ids of the domain.

    Comparisons with null are left out, as clients send them for filters that nobody has filled in. With `is_strict`
    they are refused. Raises InvalidInput; `path` is the path of the filter.
    """
    if not filter:
        return EVERYTHING
    parts: list[Condition] = []
    for name, together in (("and_", AllOf), ("or_", AnyOf)):
        if nested := getattr(filter, name):
            parts.append(
                together([condition_of(part, columns=columns, path=path, is_strict=is_strict) for part in nested])
            )
    for column in columns:
        if column.compared is not None and (comparison := getattr(filter, column.name)):
            parts += _comparisons(column, comparison, path=path, is_strict=is_strict)
    return parts[0] if len(parts) == 1 else AllOf(parts)


def _comparisons(column: Column, comparison: Any, *, path: tuple[str, ...], is_strict: bool) -> list[Condition]:
    found: list[Condition] = []
    for field in comparison.__strawberry_definition__.fields:
        value, operator = getattr(comparison, field.python_name), field.graphql_name
        if value is strawberry.UNSET:
            continue
        place = (*path, camel_case(column.name), operator)
        if value is None and operator not in ("is", "isNot"):
            if is_strict:
                raise InvalidInput("Compare with a value, or leave this out.", path=place)
            continue
        found.append(Compare(column.name, operator, _value(value, column=column, path=place)))
    return found


def _value(value: Any, *, column: Column, path: tuple[str, ...]) -> Any:
    """The value of a comparison, as a database parameter. Raises InvalidInput."""
    if isinstance(value, list):
        return [_value(one, column=column, path=path) for one in value]
    if isinstance(value, DateFieldComparisonBetween):
        return _value(value.lower, column=column, path=path), _value(value.upper, column=column, path=path)
    if column.reference is not None:
        return inner_id(value, column.reference, path=path)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bool):
        raise InvalidInput("This field accepts only null.", path=path)
    if isinstance(value, datetime):
        return check_instant(value, path=path)
    if isinstance(value, str) and not can_be_kept(value):
        raise InvalidInput("This holds characters that cannot be printed.", path=path)
    return value


def orders_of(sorting: Sequence[Any] | None) -> list[Order]:
    """The domain's orders of sort inputs."""
    return [
        Order(
            sort.field.value,
            descending=sort.direction is SortDirection.DESC,
            nulls_first=None if sort.nulls is None else sort.nulls is SortNulls.NULLS_FIRST,
        )
        for sort in sorting or ()
    ]
