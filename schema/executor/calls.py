"""The expression for a field's value: an attribute, a call of the resolver, or graphql-core's default."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import FieldNode, GraphQLField, GraphQLSchema, default_field_resolver

from schema.executor.arguments import argument_maker, constant_arguments
from schema.executor.generate import Source
from schema.executor.info import resolve_info
from schema.executor.strawberry_seam import DirectCall, column_of, direct_call


@dataclass(frozen=True, slots=True)
class Resolvers:
    """The functions that replace graphql-core's defaults, and the detail of error messages."""

    field_resolver: Any = None
    type_resolver: Any = None
    hide_suggestions: bool = False


Expression = tuple[str, bool, bool]
"""The expression, True if it uses `here`, and True if its value is likely a coroutine."""


def value_expression(
    source: Source, schema: GraphQLSchema, field: GraphQLField, node: FieldNode, resolvers: Resolvers
) -> Expression:
    """The expression for one field."""
    if column := column_of(schema, field):
        value = f"source.{column.attribute}"
        made_of = column.of and source.name(f"{node.name.value}_of", column.of)
        return f"{made_of}({value})" if made_of else value, False, False
    if direct := direct_call(schema, field):
        return _direct(source, field, node, direct, resolvers)
    return _through_wrapper(source, field, node, resolvers)


def _direct(
    source: Source, field: GraphQLField, node: FieldNode, direct: DirectCall, resolvers: Resolvers
) -> Expression:
    """A direct call of the resolver, with its arguments."""
    function = source.name(f"resolve_{node.name.value}", direct.function)
    parts = ["source"] if direct.takes_source else []
    parts += [f"{keyword}=source" for keyword in direct.source_keywords]
    info = f"{source.name('info', direct.make_info)}(run, here)"
    arguments = ""
    if field.args:
        known = constant_arguments(field, node, convert=direct.convert, converts_once=direct.converts_once)
        if known is None:
            make = argument_maker(
                field,
                node,
                hide_suggestions=resolvers.hide_suggestions,
                convert=direct.convert,
                converts_once=direct.converts_once,
            )
            maker = source.name("arguments", make)
            arguments = f"**{maker}(run, here, None)" if direct.converts_once else f"**{maker}(run, here, info)"
        elif known:
            arguments = f"**{source.name('constants', known)}"
    if arguments.endswith("info)"):
        # The conversion of the arguments and the resolver share one Info.
        if direct.info_keyword:
            parts.append(f"{direct.info_keyword}=(info := {info})")
            parts.append(arguments)
        else:
            parts.append(arguments.replace("info)", f"{info})"))
    else:
        if direct.info_keyword:
            parts.append(f"{direct.info_keyword}={info}")
        if arguments:
            parts.append(arguments)
    call = f"{function}({', '.join(parts)})"
    return call, "here" in call, True


def _through_wrapper(source: Source, field: GraphQLField, node: FieldNode, resolvers: Resolvers) -> Expression:
    """A call of the field's resolver, as in graphql-core."""
    resolve: Any = field.resolve or resolvers.field_resolver or default_field_resolver
    if resolve is default_field_resolver and not field.args:
        read = source.name("read", _default_reader(node.name.value))
        return f"{read}(source, here, run)", True, True
    function = source.name(f"resolve_{node.name.value}", resolve)
    info = source.name("info", resolve_info)
    known = constant_arguments(field, node, convert=None, converts_once=True)
    if known == {}:
        return f"{function}(source, {info}(here, run))", True, True
    if known is not None:
        return f"{function}(source, {info}(here, run), **{source.name('constants', known)})", True, True
    make = argument_maker(field, node, hide_suggestions=resolvers.hide_suggestions)
    return f"{function}(source, {info}(here, run), **{source.name('arguments', make)}(run, here, None))", True, True


def _default_reader(name: str) -> Any:
    """graphql-core's default resolver for a field without arguments. It builds an info only for callables."""

    def read(source: Any, here: Any, run: Any) -> Any:
        value = source.get(name) if isinstance(source, Mapping) else getattr(source, name, None)
        return value(resolve_info(here, run)) if callable(value) else value

    return read
