"""Queries of admin resources: the list, one row by id, and the finder of `node`."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import strawberry

from domain.relations import AllOf, Compare, Window
from schema.admin.resource import AdminResource, Fields
from schema.connections import Connection
from schema.context import Context, Info
from schema.dialect import OffsetPaging
from schema.ids import inner_id
from schema.nodes import finds_nodes
from schema.pages import page_of, rows_field
from schema.whole_answers import RowsField


def queries_of(resource: AdminResource) -> Fields:
    """The query fields of a resource. Its rows become nodes."""
    _find_nodes(resource)
    found: dict[str, tuple[Any, Any]] = {resource.one_name: (resource.type | None, _one(resource))}
    if resource.listed is not None:
        found[resource.list_name] = (Connection[resource.type], _list(resource, resource.listed))  # type: ignore[name-defined]
    return found


def _list(resource: AdminResource, description: str) -> Any:
    """The list with `filter`, `sorting` and `paging`, for the actors who may read the relation."""
    relation = resource.relation

    async def resolve(info: Info, filter: Any = None, sorting: Any = None, paging: Any = None) -> Any:
        asker, wanted = info.context.asker, resource.window(info.context, filter, sorting, paging)
        assert wanted.first is not None
        rows = await relation.page(
            asker, where=wanted.where, order=wanted.order, first=wanted.first + 1, offset=wanted.offset
        )
        return page_of(
            relation, rows, wanted.first, wanted.offset or None, lambda: relation.count(asker, where=wanted.where)
        )

    filters = resource.filter | None
    sorts = list[resource.sort] | None  # type: ignore[name-defined]
    resolve.__annotations__ = {  # the inputs are made here, and the type of the field stands in its class
        "info": Info,
        "filter": Annotated[filters, strawberry.argument(description=f"Conditions on the {resource.plural}.")],
        "sorting": Annotated[sorts, strawberry.argument(description="The sort order; the first entry decides first.")],
        "paging": Annotated[OffsetPaging | None, strawberry.argument(description="The page to return.")],
    }
    return rows_field(resolve, RowsField(relation, resource.window), description=description)


def _one(resource: AdminResource) -> Any:
    """One row by its global id. Null for a row that the actor may not see."""

    def window(context: Context, id: str) -> Window:
        return Window(key=inner_id(id, resource.kind, path=("id",)), where=resource.visible(context))

    async def resolve(info: Info, id: str) -> Any:
        wanted = inner_id(id, resource.kind, path=("id",))
        return (await _visible(resource, info.context, [wanted])).get(wanted)

    argument = strawberry.argument(description=f"The {resource.singular}'s id.")
    resolve.__annotations__ = {"info": Info, "id": Annotated[strawberry.ID, argument]}
    description = f"One {resource.singular} by id. Null if you may see no such {resource.singular}."
    return rows_field(resolve, RowsField(resource.relation, window, "id"), description=description)


def _find_nodes(resource: AdminResource) -> None:
    async def find(info: Info, ids: Sequence[Any]) -> Mapping[Any, Any]:
        return await _visible(resource, info.context, ids)

    finds_nodes(resource.kind)(find)


async def _visible(resource: AdminResource, context: Context, ids: Sequence[Any]) -> Mapping[Any, Any]:
    """The rows with these ids that the actor may see."""
    found = await resource.relation.by_id(ids, asker=context.asker)
    narrowed = resource.visible(context)
    if not found or narrowed == AllOf(()):
        return found
    where = AllOf((Compare("id", "in", list(found)), narrowed))
    seen = await resource.relation.page(context.asker, where=where, first=len(found))
    return {row.id: row for row in seen}
