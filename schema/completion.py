"""What Strawberry leaves out of graphql-core's schema: descriptions that follow from others, and `@oneOf`."""

from graphql import GraphQLInputObjectType, GraphQLInputType, GraphQLSchema, GraphQLUnionType, get_named_type

UUID = "An id that the caller makes, in the canonical form of RFC 9562; a UUIDv7 for choice, which sorts by time."


def complete(schema: GraphQLSchema) -> None:
    """Fill in what can be known, so that introspection, validation and the printed schema tell the same.

    An argument gets the description of its input type, the union of a result and UserError one that names the two, and
    `UUID`, which Strawberry brings along, Laurel's meaning. Input types made with `one_of=True` are marked as such:
    Strawberry checks them when they are read, but would introspect and print them like any other.
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
    if "UUID" in schema.type_map and not schema.type_map["UUID"].description:
        schema.type_map["UUID"].description = UUID


def _description_of(type_: GraphQLInputType) -> str | None:
    return get_named_type(type_).description
