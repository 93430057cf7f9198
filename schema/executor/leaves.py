"""Scalars and enums: values answered unchanged, and completion of the rest."""

from collections.abc import Callable
from typing import Any

from graphql import (
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLFloat,
    GraphQLID,
    GraphQLInt,
    GraphQLLeafType,
    GraphQLString,
)
from graphql.pyutils import Undefined, inspect

from schema.executor.positions import Here
from schema.executor.strawberry_types import enum_names

_AS_IT_IS: dict[str, tuple[Any, str]] = {
    "String": (GraphQLString, "value.__class__ is str"),
    "ID": (GraphQLID, "value.__class__ is str"),
    "Boolean": (GraphQLBoolean, "value.__class__ is bool"),
    "Int": (GraphQLInt, "value.__class__ is int and -2147483648 <= value <= 2147483647"),
    "Float": (GraphQLFloat, "value.__class__ is float and value - value == 0.0"),
}
"""Scalar -> a Python expression over `value`, true if the value is answered unchanged."""

_STANDARD = {name: type_.coerce_output_value for name, (type_, _) in _AS_IT_IS.items()}


def unchanged_test(type_: GraphQLLeafType) -> str | None:
    """The expression for unchanged values of a built-in scalar. None for all other leaf types."""
    standard, test = _AS_IT_IS.get(type_.name, (None, None))
    if standard is not type_ or type_.coerce_output_value != _STANDARD[type_.name]:
        return None
    return test


def enum_lookup(type_: GraphQLLeafType) -> tuple[type[Any], dict[str, str]] | None:
    """The class of an enum, and member name -> GraphQL name. None if the names cannot be looked up."""
    return enum_names(type_) if isinstance(type_, GraphQLEnumType) else None


def leaf(type_: GraphQLLeafType) -> Callable[[Any, Here, Any], Any]:
    """Completes every value of a leaf type as graphql-core does."""
    coerce = type_.coerce_output_value

    def complete_leaf(value: Any, here: Here, run: Any) -> Any:
        coerced = coerce(value)
        if coerced is None or coerced is Undefined:
            raise TypeError(
                f"Expected `{inspect(type_)}.coerce_output_value({inspect(value)})`"
                f" to return non-nullable value, returned: {inspect(coerced)}"
            )
        return coerced

    return complete_leaf
