"""The executor's knowledge of Strawberry's internals (0.341.2): basic fields, resolvers, runtime types, Info.

Every shortcut here has the effect of Strawberry's wrapper for that field. Fields whose behaviour could differ use the
wrapper (`GraphQLField.resolve`): those with permission classes, extensions or exception handlers, and subclasses.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from keyword import iskeyword
from typing import Any, cast

from graphql import (
    GraphQLArgument,
    GraphQLField,
    GraphQLResolveInfo,
    GraphQLSchema,
    get_named_type,
    is_leaf_type,
    is_list_type,
)
from graphql.execution import Executor
from graphql.pyutils import is_awaitable
from strawberry.schema.schema import _OperationContextAwareGraphQLResolveInfo
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.types.arguments import convert_arguments
from strawberry.types.field import StrawberryField
from strawberry.types.fields.resolver import StrawberryResolver
from strawberry.types.info import Info

from schema.executor.columns import ColumnOf
from schema.executor.info import resolve_info
from schema.executor.loads import LoadedBy
from schema.executor.positions import Here
from schema.executor.whole import WHOLE, WholeField

_BACKREF = GraphQLCoreConverter.DEFINITION_BACKREF
_BASIC = "GraphQLCoreConverter.from_resolver.<locals>._get_basic_result"
_WRAPPERS = frozenset(
    f"GraphQLCoreConverter.from_resolver.<locals>.{name}" for name in ("_resolver", "_async_resolver")
)


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


def metadata_of(field: GraphQLField | GraphQLArgument) -> Mapping[Any, Any]:
    """What the declaration of a field or argument says about it."""
    definition = (field.extensions or {}).get(_BACKREF)
    return getattr(definition, "metadata", None) or {}


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
