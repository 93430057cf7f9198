"""Completing objects, interfaces and unions: finding and checking the object type of a value."""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from graphql import (
    GraphQLAbstractType,
    GraphQLError,
    GraphQLObjectType,
    GraphQLSchema,
    default_type_resolver,
    is_object_type,
)
from graphql.pyutils import inspect

from schema.executor.complete import is_awaitable
from schema.executor.info import field_place, resolve_info
from schema.executor.positions import PENDING, Complete, Here
from schema.executor.strawberry_types import CAST_ATTRIBUTE, exact_types

SelectFor = Callable[[GraphQLObjectType], Complete]
"""Object type -> the completion of its objects."""


def checked_object(type_: GraphQLObjectType, select: Complete) -> Complete:
    """Completes an object after the check of its type's `is_type_of`."""
    is_type_of = type_.is_type_of
    assert is_type_of is not None

    def complete_object(value: Any, here: Here, run: Any) -> Any:
        answer = is_type_of(value, resolve_info(here, run))
        if is_awaitable(answer):

            def resume(answer: bool, here: Here, run: Any) -> Any:
                if not answer:
                    raise _wrong_type(type_, value, here)
                return select(value, here, run)

            run.pending.append((answer, resume, here))
            return PENDING
        if not answer:
            raise _wrong_type(type_, value, here)
        return select(value, here, run)

    return complete_object


def known_object(
    rows: Collection[type[Any]], classes: Collection[type[Any]], select: Complete, checked: Complete
) -> Complete:
    """Completes an object of one of these classes without a check, unless it was cast; rows never are.

    All other objects are completed with `checked`.
    """

    def complete_object(value: Any, here: Here, run: Any) -> Any:
        kind = value.__class__
        if kind in rows or (kind in classes and not hasattr(value, CAST_ATTRIBUTE)):
            return select(value, here, run)
        return checked(value, here, run)

    return complete_object


def abstract(
    schema: GraphQLSchema,
    type_: GraphQLAbstractType,
    *,
    object_for: SelectFor,
    select_for: SelectFor,
    type_resolver: Any = None,
) -> Complete:
    """Completes a value of an interface or union. `object_for` checks the object type, `select_for` does not."""
    resolve_type: Any = type_.resolve_type or type_resolver or default_type_resolver
    exact: Mapping[type[Any], GraphQLObjectType] = exact_types(schema, type_)
    selects: dict[type[Any], Complete] = {}

    def complete_abstract(value: Any, here: Here, run: Any) -> Any:
        kind = value.__class__
        if kind in exact and not hasattr(value, CAST_ATTRIBUTE):
            select = selects.get(kind)
            if select is None:
                select = selects[kind] = select_for(exact[kind])
            return select(value, here, run)
        name = resolve_type(value, resolve_info(here, run), type_)
        if is_awaitable(name):
            run.pending.append((name, lambda name, here, run: resume(name, value, here, run), here))
            return PENDING
        return resume(name, value, here, run)

    def resume(name: Any, value: Any, here: Here, run: Any) -> Any:
        return object_for(_runtime_type(schema, type_, name, value, here))(value, here, run)

    return complete_abstract


def _wrong_type(type_: GraphQLObjectType, value: Any, here: Here) -> GraphQLError:
    return GraphQLError(f"Expected value of type '{type_}' but got: {inspect(value)}.", here[3].nodes)


def _runtime_type(
    schema: GraphQLSchema, abstract_type: GraphQLAbstractType, name: Any, value: Any, here: Here
) -> GraphQLObjectType:
    """The object type named by a type resolver. Raises GraphQLError in graphql-core's words."""
    site = field_place(here)[3]
    if name is None:
        raise GraphQLError(
            f"Abstract type '{abstract_type}' must resolve to an Object type at runtime"
            f" for field '{site.coordinate}'. Either the '{abstract_type}' type should provide"
            " a 'resolve_type' function or each possible type should provide an 'is_type_of' function.",
            site.nodes,
        )
    if not isinstance(name, str):
        raise GraphQLError(
            f"Abstract type '{abstract_type}' must resolve to an Object type at runtime"
            f" for field '{site.coordinate}' with value {inspect(value)}, received '{inspect(name)}',"
            " which is not a valid Object type name.",
            site.nodes,
        )
    runtime_type = schema.get_type(name)
    if runtime_type is None:
        message = (
            f"Abstract type '{abstract_type}' was resolved to a type '{name}' that does not exist inside the schema."
        )
    elif not is_object_type(runtime_type):
        message = f"Abstract type '{abstract_type}' was resolved to a non-object type '{name}'."
    elif not schema.is_sub_type(abstract_type, runtime_type):
        message = f"Runtime Object type '{runtime_type}' is not a possible type for '{abstract_type}'."
    else:
        return runtime_type
    raise GraphQLError(message, site.nodes)
