"""The variables of an operation. Types are resolved once, values are coerced per execution."""

from typing import Any

from graphql import GraphQLError, GraphQLSchema, OperationDefinitionNode, is_leaf_type, is_non_null_type
from graphql.execution.get_variable_signature import GraphQLVariableSignature, get_variable_signature
from graphql.execution.values import (
    VariableValues,
    VariableValueSource,
    get_variable_values,
    input_is_nested_too_deeply,
)
from graphql.pyutils import Undefined
from graphql.utilities import coerce_input_value
from graphql.utilities.coerce_input_value import coerce_default_value

LARGEST_ERROR_COUNT = 50
"""The most wrong variables reported, as in graphql-core."""


class Variables:
    """The variables of one operation."""

    def __init__(self, schema: GraphQLSchema, operation: OperationDefinitionNode, *, hide_suggestions: bool) -> None:
        self._schema = schema
        self._definitions = operation.variable_definitions or ()
        self._hide_suggestions = hide_suggestions
        signatures = [get_variable_signature(schema, definition) for definition in self._definitions]
        self._signatures: list[GraphQLVariableSignature] | None = None
        if not any(isinstance(signature, GraphQLError) for signature in signatures):
            self._signatures = signatures  # type: ignore[assignment]

    def coerce(
        self, raw: dict[str, Any], *, max_errors: int = LARGEST_ERROR_COUNT
    ) -> VariableValues | list[GraphQLError]:
        """The coerced values, or graphql-core's errors about them."""
        values = self._coerce_right_ones(raw)
        if values is not None:
            return values
        return get_variable_values(
            self._schema, self._definitions, raw, max_errors=max_errors, hide_suggestions=self._hide_suggestions
        )

    def _coerce_right_ones(self, raw: dict[str, Any]) -> VariableValues | None:
        """The coerced values, or None if one is wrong."""
        if self._signatures is None:
            return None
        sources: dict[str, VariableValueSource] = {}
        coerced: dict[str, Any] = {}
        for signature in self._signatures:
            name, type_ = signature.name, signature.type
            value = raw.get(name, Undefined)
            if value is Undefined:
                sources[name] = VariableValueSource(signature)
                if not self._use_default(signature, coerced):
                    return None
                continue
            sources[name] = VariableValueSource(signature, value)
            try:
                if not is_leaf_type(type_) and input_is_nested_too_deeply(value, type_):
                    return None
                found = coerce_input_value(value, type_)
            except (RecursionError, GraphQLError):
                return None
            if found is Undefined:
                return None
            coerced[name] = found
        return VariableValues(sources, coerced)

    @staticmethod
    def _use_default(signature: GraphQLVariableSignature, coerced: dict[str, Any]) -> bool:
        """Use the default, if there is one. False if a required value is missing."""
        if signature.default is None:
            return not is_non_null_type(signature.type)
        try:
            default = coerce_default_value(signature)
        except TypeError:
            return False
        if default is not Undefined:
            coerced[signature.name] = default
        return True
