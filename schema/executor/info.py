"""The resolve info, equal to graphql-core's but built only on demand."""

from typing import Any

from graphql import GraphQLResolveInfo

from schema.executor.positions import Here, path_of


def field_place(here: Here) -> Here:
    """The place of the field: for an item of a list, the place of the list's field."""
    while here[3].is_item:
        here = here[0]
    return here


def resolve_info(here: Here, run: Any) -> GraphQLResolveInfo[Any]:
    """The GraphQLResolveInfo of the field at this place."""
    here = field_place(here)
    site = here[3]
    made: GraphQLResolveInfo[Any] = run.plan.make_info(
        site.field_name, site.nodes, site.field_def.type, site.parent_type, path_of(here), run
    )
    return made
