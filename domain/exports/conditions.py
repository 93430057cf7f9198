"""The filter and the sorting of an exported list as JSON, kept until the file is written."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, get_args
from uuid import UUID

from domain.relations import AllOf, AnyOf, Compare, Condition, Order, Relation


def condition_as_json(condition: Condition) -> dict[str, Any]:
    """A condition as JSON: {"all": […]}, {"any": […]}, or {"field", "operator", "value"}."""
    if isinstance(condition, Compare):
        return {"field": condition.field, "operator": condition.operator, "value": _plain(condition.value)}
    return {"all" if isinstance(condition, AllOf) else "any": [condition_as_json(part) for part in condition.parts]}


def condition_from_json(stored: Mapping[str, Any], relation: Relation[Any]) -> Condition:
    """The condition of `condition_as_json`, with values of the types of the relation's columns."""
    for key, together in (("all", AllOf), ("any", AnyOf)):
        if key in stored:
            return together([condition_from_json(part, relation) for part in stored[key]])
    type_ = relation.row.types[stored["field"]]
    return Compare(stored["field"], stored["operator"], _revived(stored["value"], {type_, *get_args(type_)}))


def orders_as_json(orders: Sequence[Order]) -> list[dict[str, Any]]:
    """Orders as JSON: {"field", "descending", "nulls_first"} each."""
    return [
        {"field": order.field, "descending": order.descending, "nulls_first": order.nulls_first} for order in orders
    ]


def orders_from_json(stored: Sequence[Mapping[str, Any]]) -> list[Order]:
    """The orders of `orders_as_json`."""
    return [Order(**order) for order in stored]


def _plain(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value


def _revived(value: Any, types: set[Any]) -> Any:
    """A value, or each value of a list. A column of ids or of instants decides what its texts are."""
    if isinstance(value, list):
        return [_revived(one, types) for one in value]
    if isinstance(value, str) and UUID in types:
        return UUID(value)
    return datetime.fromisoformat(value) if isinstance(value, str) and datetime in types else value
