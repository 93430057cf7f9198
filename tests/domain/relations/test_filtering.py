"""Filters and orders as SQL: every value is an argument, every column one of the list's."""

from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.database import fetch
from domain.errors import InvalidInput
from domain.relations import EVERYTHING, AllOf, AnyOf, Compare, Condition, Order
from domain.relations.filtering import order_sql, where_sql

COLUMNS = {"name": "v.name", "number": "v.number"}
ROWS: list[tuple[int, str | None, int | None]] = [
    (1, "Ada", 10), (2, "ada", None), (3, None, -3), (4, "a%_\\", 0), (5, "", 10), (6, "Élan", 99),
]  # fmt: skip
TABLE = "(VALUES (1, 'Ada', 10), (2, 'ada', NULL), (3, NULL, -3), (4, 'a%_\\', 0), (5, '', 10), (6, 'Élan', 99)) AS v(id, name, number)"  # noqa: E501

texts = st.sampled_from(["Ada", "ada", "", "A%", "%a%", "_da", "x' OR '1'='1", "$1", "{column}", "Élan"])
numbers = st.integers(-5, 100)


@dataclass(frozen=True)
class Case:
    """A condition, and the same in Python: True, False or None (SQL's null) for a row."""

    condition: Condition
    holds: Any


def compare(field: str, operator: str, value: Any) -> Case:
    """One comparison with its meaning."""
    at = 1 if field == "name" else 2
    meanings: dict[str, Any] = {
        "eq": lambda x: x == value, "neq": lambda x: x != value,
        "gt": lambda x: x > value, "gte": lambda x: x >= value, "lt": lambda x: x < value, "lte": lambda x: x <= value,
        "in": lambda x: x in value, "notIn": lambda x: x not in value,
        "between": lambda x: value[0] <= x <= value[1], "notBetween": lambda x: not value[0] <= x <= value[1],
    }  # fmt: skip
    if operator in ("is", "isNot"):
        return Case(Compare(field, operator, None), lambda row: (row[at] is None) == (operator == "is"))
    if operator in ("in", "notIn") and not value:
        # Nothing is one of none, what is not known included.
        return Case(Compare(field, operator, value), lambda row: operator == "notIn")
    meaning = meanings[operator]
    return Case(Compare(field, operator, value), lambda row: None if row[at] is None else meaning(row[at]))


def all_of(cases: list[Case]) -> Case:
    def holds(row: Any) -> bool | None:
        values = [case.holds(row) for case in cases]
        return False if False in values else None if None in values else True

    return Case(AllOf([case.condition for case in cases]), holds)


def any_of(cases: list[Case]) -> Case:
    def holds(row: Any) -> bool | None:
        values = [case.holds(row) for case in cases]
        return True if True in values or not values else None if None in values else False

    return Case(AnyOf([case.condition for case in cases]), holds)


leaves = st.one_of(
    st.builds(compare, st.just("name"), st.sampled_from(["eq", "neq"]), texts),
    st.builds(compare, st.just("name"), st.sampled_from(["in", "notIn"]), st.lists(texts, max_size=3)),
    st.builds(compare, st.just("number"), st.sampled_from(["eq", "neq", "gt", "gte", "lt", "lte"]), numbers),
    st.builds(compare, st.just("number"), st.sampled_from(["in", "notIn"]), st.lists(numbers, max_size=3)),
    st.builds(compare, st.just("number"), st.sampled_from(["between", "notBetween"]), st.tuples(numbers, numbers)),
    st.builds(compare, st.sampled_from(["name", "number"]), st.sampled_from(["is", "isNot"]), st.none()),
)
conditions = st.recursive(
    leaves,
    lambda inner: st.builds(all_of, st.lists(inner, max_size=3)) | st.builds(any_of, st.lists(inner, max_size=3)),
    max_leaves=6,
).filter(lambda case: depth(case.condition) <= 5)


def depth(condition: Condition) -> int:
    return 0 if isinstance(condition, Compare) else 1 + max((depth(part) for part in condition.parts), default=0)


async def matching(condition: Condition) -> list[int]:
    arguments: list[object] = []
    where = where_sql(condition, columns=COLUMNS, arguments=arguments)
    return [row["id"] for row in await fetch(f"SELECT id FROM {TABLE} WHERE {where} ORDER BY id", *arguments)]


@pytest.mark.slow
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=conditions)
async def test_a_condition_means_in_sql_what_it_means(database: str, case: Case) -> None:
    assert await matching(case.condition) == [row[0] for row in ROWS if case.holds(row)]


@pytest.mark.parametrize(
    ("operator", "pattern", "found"),
    [
        ("like", "A%", [1]),
        ("notLike", "A%", [2, 4, 5, 6]),
        ("iLike", "a_a", [1, 2]),
        ("notILike", "a%", [5, 6]),
        ("like", "a\\%\\_%", [4]),
        ("like", "%'; DROP TABLE member; --", []),
    ],
)
async def test_patterns(database: str, operator: str, pattern: str, found: list[int]) -> None:
    assert await matching(Compare("name", operator, pattern)) == found


async def test_everything_is_everything(database: str) -> None:
    assert await matching(EVERYTHING) == [1, 2, 3, 4, 5, 6]


def test_too_deep_and_too_long_filters_are_refused() -> None:
    deep: Condition = Compare("name", "eq", "x")
    for _ in range(6):
        deep = AllOf([deep])

    for condition in (deep, Compare("name", "in", ["x"] * 1001)):
        with pytest.raises(InvalidInput):
            where_sql(condition, columns=COLUMNS, arguments=[])


def test_orders_as_sql() -> None:
    orders = [Order("name", descending=True, nulls_first=False), Order("number", nulls_first=True), Order("name")]

    assert order_sql(orders, columns=COLUMNS) == ("v.name DESC NULLS LAST, v.number ASC NULLS FIRST, v.name ASC")
