"""The executor's knowledge of Strawberry's internals (0.341.2): basic fields, resolvers, runtime types, Info.

Every shortcut here has the effect of Strawberry's wrapper for that field. Fields whose behaviour could differ use the
wrapper (`GraphQLField.resolve`): those with permission classes, extensions or exception handlers, and subclasses.
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

from schema.executor.columns import ROW_CLASSES, ColumnOf
from schema.executor.info import resolve_info
from schema.executor.loads import LoadedBy
from schema.executor.positions import Here
from schema.executor.whole import WHOLE, WholeField

CAST_ATTRIBUTE = TYPE_CAST_ATTRIBUTE
"""An object with this attribute was cast to a type, so its class does not determine its type."""

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
    """True if Strawberry made the schema."""
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
    """The attribute that a field without a resolver reads. None for any other field."""
    definition = _strawberry_field(field)
    if definition is None or not _is(field.resolve, _BASIC) or definition.default_resolver is not getattr:
        return None
    name = definition.python_name
    return name if name.isidentifier() and not iskeyword(name) else None


def python_name(field: GraphQLField) -> str:
    """The name of a Strawberry field in its class."""
    definition = _strawberry_field(field)
    assert definition is not None
    return definition.python_name


def class_of(type_: GraphQLObjectType) -> type[Any] | None:
    """The class of a Strawberry type; the generic class for one of its special forms. None for any other type."""
    definition = (type_.extensions or {}).get(_BACKREF)
    if not isinstance(definition, StrawberryObjectDefinition):
        return None
    return (definition.concrete_of or definition).origin


def loaded_by(schema: GraphQLSchema, field: GraphQLField) -> LoadedBy | None:
    """How a loader gives the field by a key. None for a field with a resolver of its own."""
    definition = _strawberry_field(field)
    if definition is None or direct_call(schema, field) is None:
        return None
    return definition.metadata.get(LoadedBy.KEY)


def column_of(schema: GraphQLSchema, field: GraphQLField, *, without_arguments: bool = False) -> ColumnOf | None:
    """The attribute that a field without a resolver reads, or a declared column. None for any other field.

    Some fields are a column only `without_arguments`.
    """
    if attribute := basic_attribute(field):
        return ColumnOf(attribute)
    definition = _strawberry_field(field)
    if definition is None or direct_call(schema, field) is None:
        return None
    found: ColumnOf | None = definition.metadata.get(ColumnOf.KEY)
    if found is None and without_arguments:
        found = definition.metadata.get(ColumnOf.WITHOUT_ARGUMENTS)
    return found


def whole_field(schema: GraphQLSchema, field: GraphQLField) -> WholeField | None:
    """How the field is answered whole. None for a field that is not."""
    definition = _strawberry_field(field)
    if definition is None or direct_call(schema, field) is None:
        return None
    return definition.metadata.get(WHOLE)


@dataclass(frozen=True, slots=True)
class DirectCall:
    """A resolver to call without Strawberry's wrapper, and its arguments."""

    function: Callable[..., Any]
    takes_source: bool
    source_keywords: tuple[str, ...]
    info_keyword: str | None
    make_info: Callable[[Any, Here], Any]
    convert: Callable[[dict[str, Any], Any], dict[str, Any]] | None
    converts_once: bool
    """True if all converted arguments are leaves, so that two calls can share them."""


def direct_call(schema: GraphQLSchema, field: GraphQLField) -> DirectCall | None:
    """The direct call of the field's resolver. None if Strawberry's wrapper is needed."""
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
    """An Info that builds its graphql-core part on demand. Most resolvers need only the context."""

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
    """A function (run, here) -> the Info of this field."""
    if info_class.__init__ is not Info.__init__ or info_class.context is not Info.context:
        return lambda run, here: info_class(_raw_info=resolve_info(here, run), _field=field)
    late = _late_class(cast(Any, info_class))
    made: Callable[[Any, Here], Any] = type(info_class.__name__, (late,), {"_field": field})
    return made


@lru_cache
def _late_class(info_class: type[Info]) -> type[Any]:
    return type(info_class.__name__, (_LateInfo, info_class), {})


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


def executor_class(schema: GraphQLSchema) -> type[Executor[Any]]:
    """The schema's executor class of graphql-core."""
    strawberry_schema = getattr(schema, "_strawberry_schema", None)
    found: type[Executor[Any]] = getattr(strawberry_schema, "execution_context_class", None) or Executor
    return found


def execution_arguments(schema: GraphQLSchema, operation_extensions: dict[str, Any] | None) -> dict[str, Any]:
    """The additional arguments of graphql-core's `execute` for a Strawberry schema."""
    if not is_strawberry(schema):
        return {}
    return {"executor_class": executor_class(schema), "operation_extensions": operation_extensions}
