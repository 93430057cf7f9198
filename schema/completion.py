"""What Strawberry leaves out of graphql-core's schema: descriptions that follow from others, `@oneOf`, sentences."""

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

UUID = "An id that the caller makes, in the canonical form of RFC 9562; a UUIDv7 for choice, which sorts by time."


SENTENCES = {
    "UUID": "This is no id; one looks like 01980000-0000-7000-8000-000000000001.",
    "DateTime": "This is no time; one looks like 2026-11-20T12:00:00Z.",
    "Date": "This is no day; one looks like 2026-11-20.",
    "Decimal": "This is no decimal number; one looks like 29.99.",
}
"""What is said of a value that Strawberry's scalars cannot read; they themselves quote the parser of Python."""
_UNREADABLE = "Value cannot represent a "


def complete(schema: GraphQLSchema) -> None:
    """Fill in what can be known, so that introspection, validation and the printed schema tell the same.

    An argument gets the description of its input type, the union of a result and UserError one that names the two, and
    `UUID`, which Strawberry brings along, Laurel's meaning. What its scalars cannot read is told in SENTENCES. Input
    types made with `one_of=True` are marked as such: Strawberry checks them when they are read, but would introspect
    and print them like any other.
    """
    for type_ in schema.type_map.values():
        if isinstance(type_, GraphQLUnionType) and not type_.description:
            results = [member.name for member in type_.types if member.name != "UserError"]
            type_.description = f"{' or '.join(results)}, or the UserError that says why not."
        if isinstance(type_, GraphQLInputObjectType):
            type_.is_one_of = bool(type_.extensions["strawberry-definition"].is_one_of)
    for field in schema.mutation_type.fields.values() if schema.mutation_type else ():
        for argument in field.args.values():
            argument.description = argument.description or _description_of(argument.type)
    for name, sentence in SENTENCES.items():
        scalar = schema.type_map.get(name)
        if isinstance(scalar, GraphQLScalarType):
            said = _saying(sentence, scalar.parse_value)
            scalar.parse_value, scalar.coerce_input_value = said, said  # type: ignore[method-assign,assignment]
    if "UUID" in schema.type_map and not schema.type_map["UUID"].description:
        schema.type_map["UUID"].description = UUID


def _saying(sentence: str, parse: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The parser, with a sentence for people in the place of Python's."""

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
