"""The parts of graphql-core's schema that Strawberry leaves out: derived descriptions, `@oneOf`, error sentences."""

from collections.abc import Callable
from typing import Any

from graphql import (
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
)

UUID = "An id made by the caller, in the canonical form of RFC 9562. Prefer UUIDv7, which sorts by time."


SENTENCES = {
    "UUID": "This is not an id. An id looks like 01980000-0000-7000-8000-000000000001.",
    "DateTime": "This is not a time. A time looks like 2026-11-20T12:00:00Z.",
    "Date": "This is not a day. A day looks like 2026-11-20.",
    "Decimal": "This is not a decimal number. A decimal number looks like 29.99.",
}
"""Scalar -> the message for an unreadable value. Strawberry's messages quote Python's parser."""
_UNREADABLE = "Value cannot represent a "


def complete(schema: GraphQLSchema) -> None:
    """Fill in derivable parts of the schema, so that introspection, validation and the printed schema agree.

    An argument gets the description of its input type. The union of a result and UserError names the two. Strawberry's
    scalar `UUID` gets Laurel's description. Unreadable scalar values get a message of SENTENCES.
    Input types made with `one_of=True` are marked `@oneOf`: Strawberry checks them, but does not print the directive.
    """
    for type_ in schema.type_map.values():
        if isinstance(type_, GraphQLUnionType) and not type_.description:
            results = [member.name for member in type_.types if member.name != "UserError"]
            type_.description = f"{' or '.join(results)}, or a UserError with the reason of the refusal."
        if isinstance(type_, GraphQLInputObjectType):
            type_.is_one_of = bool(type_.extensions["strawberry-definition"].is_one_of)
    for field in schema.mutation_type.fields.values() if schema.mutation_type else ():
        for argument in field.args.values():
            argument.description = argument.description or _description_of(argument.type)
    for name, sentence in SENTENCES.items():
        scalar = schema.type_map.get(name)
        if isinstance(scalar, GraphQLScalarType):
            parse = _with_sentence(sentence, scalar.parse_value)
            scalar.parse_value, scalar.coerce_input_value = parse, parse  # type: ignore[method-assign,assignment]
    if "UUID" in schema.type_map and not schema.type_map["UUID"].description:
        schema.type_map["UUID"].description = UUID


def _with_sentence(sentence: str, parse: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The parser, which raises `sentence` instead of Python's message."""

    def parse_value(value: Any) -> Any:
        try:
            return parse(value)
        except GraphQLError as error:
            if error.message.startswith(_UNREADABLE):
                raise GraphQLError(sentence) from error
            raise

    return parse_value


def _description_of(type_: GraphQLInputType) -> str | None:
    return get_named_type(type_).description
