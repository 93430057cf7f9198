"""The executor's knowledge of Strawberry's types: the classes of their objects, and the names of their values."""

from typing import Any

from graphql import GraphQLAbstractType, GraphQLEnumType, GraphQLObjectType, GraphQLSchema
from strawberry.schema.schema_converter import CustomGraphQLEnumType, GraphQLCoreConverter
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.cast import TYPE_CAST_ATTRIBUTE

from schema.executor.columns import ROW_CLASSES

CAST_ATTRIBUTE = TYPE_CAST_ATTRIBUTE
"""An object with this attribute was cast to a type, so its class does not determine its type."""

_BACKREF = GraphQLCoreConverter.DEFINITION_BACKREF
_IS_TYPE_OF = "GraphQLCoreConverter.from_object.<locals>._get_is_type_of.<locals>.is_type_of"
_INTERFACE = "GraphQLCoreConverter.from_interface.<locals>._get_resolve_type.<locals>.resolve_type"
_UNION = "StrawberryUnion.get_type_resolver.<locals>._resolve_union_type"


def _is(function: Any, qualname: str) -> bool:
    return getattr(function, "__qualname__", None) == qualname


def class_of(type_: GraphQLObjectType) -> type[Any] | None:
    """The class of a Strawberry type; the generic class for one of its special forms. None for any other type."""
    definition = (type_.extensions or {}).get(_BACKREF)
    if not isinstance(definition, StrawberryObjectDefinition):
        return None
    return (definition.concrete_of or definition).origin


def row_classes(type_: GraphQLObjectType) -> tuple[type[Any], ...]:
    """The classes of the rows that are objects of a type of rows. None of them for any other type."""
    found: tuple[type[Any], ...] = getattr(class_of(type_), ROW_CLASSES, ())
    return found


def exact_classes(type_: GraphQLObjectType) -> tuple[type[Any], ...]:
    """The classes whose instances are objects of the type, whatever its `is_type_of` would say. None of them if unsure.

    The type must have been made from exactly one class, or have that class tell the classes of its rows.
    """
    definition = (type_.extensions or {}).get(_BACKREF)
    if (
        not isinstance(definition, StrawberryObjectDefinition)
        or definition.concrete_of
        or definition.is_graphql_generic
    ):
        return ()
    origin: Any = definition.origin
    if getattr(origin, "__strawberry_definition__", None) is not definition:
        return ()
    if rows := row_classes(type_):
        return (origin, *rows)
    is_default = type_.is_type_of is None or _is(type_.is_type_of, _IS_TYPE_OF)
    return (origin,) if is_default else ()


def exact_types(schema: GraphQLSchema, type_: GraphQLAbstractType) -> dict[type[Any], GraphQLObjectType]:
    """Class -> object type, for classes whose instances always resolve to that type."""
    if not (_is(type_.resolve_type, _INTERFACE) or _is(type_.resolve_type, _UNION)):
        return {}
    found: dict[type[Any], GraphQLObjectType] = {}
    for possible in schema.get_possible_types(type_):
        definition: Any = (possible.extensions or {}).get(_BACKREF)
        if definition.name == possible.name:
            for kind in exact_classes(possible):
                found.setdefault(kind, possible)
    return found


def enum_names(type_: GraphQLEnumType) -> tuple[type[Any], dict[str, str]] | None:
    """The Python enum of a Strawberry enum type, and member name -> GraphQL name."""
    if type(type_) is not CustomGraphQLEnumType:
        return None
    names: dict[str, str] = {}
    member: Any
    for member in type_.wrapped_cls:
        try:
            names[member.name] = type_.coerce_output_value(member)
        except Exception:  # the type itself completes such a member and raises the error
            return None
    return type_.wrapped_cls, names
