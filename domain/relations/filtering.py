"""Filters and sorting of lists, as plain values and as SQL over the columns that a list allows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

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
    """True when at least one part is true, or there are none."""

    parts: Sequence["Condition"]


Condition = Compare | AllOf | AnyOf
EVERYTHING = AllOf(())


@dataclass(frozen=True, slots=True)
class Order:
    """A column to sort by."""

    field: str
    descending: bool = False
    nulls_first: bool | None = None


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


def order_sql(orders: Sequence[Order], *, columns: Mapping[str, str]) -> str:
    """The sorting as SQL."""
    terms = []
    for order in orders:
        nulls = "" if order.nulls_first is None else f" NULLS {'FIRST' if order.nulls_first else 'LAST'}"
        terms.append(f"{columns[order.field]} {'DESC' if order.descending else 'ASC'}{nulls}")
    return ", ".join(terms)


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
