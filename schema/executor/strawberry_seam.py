"""All that the executor knows of Strawberry's insides (0.341.2): basic fields, resolvers, runtime types, Info.

Every shortcut here does what Strawberry's wrapper would have done for that field, and none is taken where something
could tell the difference: permission classes, field extensions, exception handlers and subclassed fields go through
the wrapper (`GraphQLField.resolve`) as they always did.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from keyword import iskeyword
from typing import Any, cast

from graphql import (
    GraphQLAbstractType,
    GraphQLEnumType,
    GraphQLField,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    get_named_type,
    is_leaf_type,
    is_list_type,
)
from graphql.execution import Executor
from graphql.pyutils import is_awaitable
from strawberry.schema.schema import _OperationContextAwareGraphQLResolveInfo
from strawberry.schema.schema_converter import CustomGraphQLEnumType, GraphQLCoreConverter
from strawberry.types.arguments import convert_arguments
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.cast import TYPE_CAST_ATTRIBUTE
from strawberry.types.field import StrawberryField
from strawberry.types.fields.resolver import StrawberryResolver
from strawberry.types.info import Info

from schema.executor.info import resolve_info
from schema.executor.positions import Here

CAST_ATTRIBUTE = TYPE_CAST_ATTRIBUTE
"""An object with this attribute was cast to a type; its class does not tell its type."""

_BACKREF = GraphQLCoreConverter.DEFINITION_BACKREF
_CONVERTER = "strawberry.schema.schema_converter"
_BASIC = "GraphQLCoreConverter.from_resolver.<locals>._get_basic_result"
_WRAPPERS = frozenset(
    f"GraphQLCoreConverter.from_resolver.<locals>.{name}" for name in ("_resolver", "_async_resolver")
)
_IS_TYPE_OF = "GraphQLCoreConverter.from_object.<locals>._get_is_type_of.<locals>.is_type_of"
_INTERFACE = "GraphQLCoreConverter.from_interface.<locals>._get_resolve_type.<locals>.resolve_type"
_UNION = "StrawberryUnion.get_type_resolver.<locals>._resolve_union_type"


def is_strawberry(schema: GraphQLSchema) -> bool:
    """Whether the schema was made by Strawberry."""
    return hasattr(schema, "_strawberry_schema")


def make_strawberry_info(*args: Any) -> GraphQLResolveInfo[Any]:
    """The resolve info that Strawberry's execution context builds: plain variable values, operation extensions last."""
    field_name, nodes, return_type, parent_type, path, run = args
    made: Any = _OperationContextAwareGraphQLResolveInfo(
        field_name,
        nodes,
        return_type,
        parent_type,
        path,
        run.plan.schema,
        run.plan.fragments,
        run.root_value,
        run.plan.operation,
        run.variables.coerced,
        run.context,
        is_awaitable,
        None,
        run.helpers,
        run.operation_extensions,
    )
    return cast(GraphQLResolveInfo[Any], made)


def _is(function: Any, qualname: str) -> bool:
    return getattr(function, "__qualname__", None) == qualname


def _strawberry_field(field: GraphQLField) -> StrawberryField | None:
    found = (field.extensions or {}).get(_BACKREF)
    return found if type(found) is StrawberryField else None


def basic_attribute(field: GraphQLField) -> str | None:
    """The attribute that a field without a resolver reads, or None when it is not such a field."""
    definition = _strawberry_field(field)
    if definition is None or not _is(field.resolve, _BASIC) or definition.default_resolver is not getattr:
        return None
    name = definition.python_name
    return name if name.isidentifier() and not iskeyword(name) else None


@dataclass(frozen=True, slots=True)
class DirectCall:
    """A resolver that may be called without Strawberry's wrapper, and what it wants."""

    function: Callable[..., Any]
    takes_source: bool
    source_keywords: tuple[str, ...]
    info_keyword: str | None
    make_info: Callable[[Any, Here], Any]
    convert: Callable[[dict[str, Any], Any], dict[str, Any]] | None
    converts_once: bool
    """Whether the converted arguments are leaves only, so that they do not differ between two calls."""


def direct_call(schema: GraphQLSchema, field: GraphQLField) -> DirectCall | None:
    """How to call the field's resolver itself, or None where Strawberry's wrapper has more to do."""
    definition = _strawberry_field(field)
    if definition is None or not is_strawberry(schema) or definition.extensions or definition.is_subscription:
        return None
    resolver = definition.base_resolver
    if type(resolver) is not StrawberryResolver or getattr(field.resolve, "__qualname__", None) not in _WRAPPERS:
        return None
    strawberry_schema: Any = schema._strawberry_schema  # type: ignore[attr-defined]
    converter: GraphQLCoreConverter = strawberry_schema.schema_converter
    if converter._get_field_exception_handlers(definition) or not callable(resolver.wrapped_func):
        return None
    arguments = definition.arguments

    def convert(values: dict[str, Any], info: Any) -> dict[str, Any]:
        return convert_arguments(
            values, arguments, scalar_registry=converter.scalar_registry, config=converter.config, info=info
        )

    keywords = [parameter.name for parameter in (resolver.parent_parameter, resolver.root_parameter) if parameter]
    return DirectCall(
        function=resolver.wrapped_func,
        takes_source=resolver.self_parameter is not None,
        source_keywords=tuple(dict.fromkeys(keywords)),
        info_keyword=resolver.info_parameter.name if resolver.info_parameter else None,
        make_info=info_maker(converter.config.info_class, definition),
        convert=convert if arguments else None,
        converts_once=all(
            is_leaf_type(get_named_type(arg.type))
            and not is_list_type(getattr(arg.type, "of_type", arg.type))
            and not is_list_type(arg.type)
            for arg in field.args.values()
        ),
    )


class _LateInfo:
    """An Info whose graphql-core part is only built when a resolver asks for it; most ask for the context alone."""

    _field: StrawberryField

    def __init__(self, run: Any, here: Here) -> None:
        self._run = run
        self._here = here

    @property
    def _raw_info(self) -> GraphQLResolveInfo[Any]:
        made = self.__dict__.get("_made")
        if made is None:
            made = self.__dict__["_made"] = resolve_info(self._here, self._run)
        return made

    @property
    def context(self) -> Any:
        return self._run.context


def info_maker(info_class: type[Info], field: StrawberryField) -> Callable[[Any, Here], Any]:
    """What makes the Info of this field from (run, here)."""
    if info_class.__init__ is not Info.__init__ or info_class.context is not Info.context:
        return lambda run, here: info_class(_raw_info=resolve_info(here, run), _field=field)
    late = _late_class(cast(Any, info_class))
    made: Callable[[Any, Here], Any] = type(info_class.__name__, (late,), {"_field": field})
    return made


@lru_cache
def _late_class(info_class: type[Info]) -> type[Any]:
    return type(info_class.__name__, (_LateInfo, info_class), {})


def has_default_is_type_of(type_: GraphQLObjectType) -> bool:
    """Whether the type's `is_type_of` is the one that Strawberry makes, which looks at the class alone."""
    return _is(type_.is_type_of, _IS_TYPE_OF)


def origin_of(type_: GraphQLObjectType) -> type[Any] | None:
    """The class that the object type was made from, when it was made from exactly one."""
    definition = (type_.extensions or {}).get(_BACKREF)
    if (
        not isinstance(definition, StrawberryObjectDefinition)
        or definition.concrete_of
        or definition.is_graphql_generic
    ):
        return None
    origin = definition.origin
    return origin if getattr(origin, "__strawberry_definition__", None) is definition else None


def exact_types(schema: GraphQLSchema, type_: GraphQLAbstractType) -> dict[type[Any], GraphQLObjectType]:
    """Class -> object type, for the classes whose instances Strawberry's type resolver can only answer with that."""
    if not (_is(type_.resolve_type, _INTERFACE) or _is(type_.resolve_type, _UNION)):
        return {}
    found: dict[type[Any], GraphQLObjectType] = {}
    for possible in schema.get_possible_types(type_):
        origin = origin_of(possible)
        definition: Any = (possible.extensions or {}).get(_BACKREF)
        plain = possible.is_type_of is None or has_default_is_type_of(possible)
        if origin is None or not plain or origin in found or definition.name != possible.name:
            continue
        found[origin] = possible
    return found


def enum_names(type_: GraphQLEnumType) -> tuple[type[Any], dict[str, str]] | None:
    """The Python enum of a Strawberry enum type and the GraphQL name of each of its members' names."""
    if type(type_) is not CustomGraphQLEnumType:
        return None
    names: dict[str, str] = {}
    member: Any
    for member in type_.wrapped_cls:
        try:
            names[member.name] = type_.coerce_output_value(member)
        except Exception:  # a member that the type cannot say is left to the type, which words the error
            return None
    return type_.wrapped_cls, names


def executor_class(schema: GraphQLSchema) -> type[Executor[Any]]:
    """graphql-core's executor as this schema uses it."""
    strawberry_schema = getattr(schema, "_strawberry_schema", None)
    found: type[Executor[Any]] = getattr(strawberry_schema, "execution_context_class", None) or Executor
    return found


def execution_arguments(schema: GraphQLSchema, operation_extensions: dict[str, Any] | None) -> dict[str, Any]:
    """What graphql-core's `execute` is given beside the usual for a schema of Strawberry's."""
    if not is_strawberry(schema):
        return {}
    return {"executor_class": executor_class(schema), "operation_extensions": operation_extensions}
