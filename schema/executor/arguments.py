"""The arguments of a field, coerced as rarely as the results allow."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from graphql import FieldNode, GraphQLField, ListValueNode, Node, ObjectValueNode, VariableNode
from graphql.execution.values import VariableValues, get_argument_values

from schema.executor.positions import Here

_UNCHANGING = (str, int, float, bool, type(None), UUID, datetime, date, time, timedelta, Decimal, Enum)

Convert = Callable[[dict[str, Any], Any], dict[str, Any]]
Arguments = Callable[[Any, Here, Any], dict[str, Any]]
"""(run, here, info) -> the keyword arguments of one call. Raises graphql-core's errors."""

_NO_VARIABLES = VariableValues({}, {})


def constant_arguments(
    field: GraphQLField, node: FieldNode, *, convert: Convert | None, converts_once: bool
) -> dict[str, Any] | None:
    """The arguments, if they are surely the same in every call of every execution; else None."""
    if not field.args:
        return {}
    if not converts_once and convert is not None:
        return None
    if any(isinstance(part, (VariableNode, ListValueNode, ObjectValueNode)) for part in _values(node)):
        return None
    try:
        values = get_argument_values(field, node, _NO_VARIABLES)
        values = convert(values, None) if convert else values
    except Exception:  # every call raises the error again, with its location
        return None
    return values if _all_unchanging(values) else None


def argument_maker(
    field: GraphQLField,
    node: FieldNode,
    *,
    hide_suggestions: bool,
    convert: Convert | None = None,
    converts_once: bool = True,
) -> Arguments:
    """A function that coerces (and converts) the arguments of one call.

    Arguments that cannot change are coerced once per execution.
    """
    once = converts_once and not any(isinstance(part, (ListValueNode, ObjectValueNode)) for part in _values(node))
    key = object()

    def make(run: Any, here: Here, info: Any) -> dict[str, Any]:
        kept: dict[str, Any] | None = run.kept_arguments.get(key)
        if kept is not None:
            return kept
        values = get_argument_values(field, node, run.variables, None, hide_suggestions)
        if convert is not None:
            values = convert(values, info)
        if once and _all_unchanging(values):
            run.kept_arguments[key] = values
        return values

    return make


def _values(node: FieldNode) -> Iterator[Node]:
    return (argument.value for argument in node.arguments or ())


def _all_unchanging(values: dict[str, Any]) -> bool:
    return all(isinstance(value, _UNCHANGING) for value in values.values())
