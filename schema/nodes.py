"""`node` and `nodes`: any object by its global id. An object that the actor may not see is answered as null."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Annotated, Any

import strawberry

from domain.errors import InvalidInput
from domain.relations import Relation
from schema.context import Info
from schema.ids import split_global_id
from schema.rows import Node, OfRows

MOST_NODES = 100


NodeLoader = Callable[[Info, Sequence[Any]], Awaitable[Mapping[Any, Any]]]
"""Finds the objects with these ids that the actor may see."""

_loaders: dict[str, NodeLoader] = {}


def finds_nodes(kind: str) -> Callable[[NodeLoader], NodeLoader]:
    """Register the function that finds objects of type `kind` for `node` and `nodes`.

    Raises TypeError for a second one of the same type.
    """

    def register(loader: NodeLoader) -> NodeLoader:
        if kind in _loaders:
            raise TypeError(f"{kind} has two finders")
        _loaders[kind] = loader
        return loader

    return register


def finds_rows(*types: type[OfRows]) -> None:
    """Let `node` find the rows of these types by the relation of each."""
    for kind in types:
        relation = kind.relation
        assert relation is not None, f"{kind.__name__} has no relation"

        async def find(info: Info, ids: Sequence[Any], relation: Relation[Any] = relation) -> Mapping[Any, Any]:
            return await relation.by_id(ids, asker=info.context.asker)

        finds_nodes(kind.__name__)(find)


async def _find(info: Info, wanted: Sequence[tuple[str, Any]]) -> list[Node | None]:
    by_kind: dict[str, list[Any]] = {}
    for kind, id in wanted:
        by_kind.setdefault(kind, []).append(id)
    known = [kind for kind in by_kind if kind in _loaders]
    found = await asyncio.gather(*(_loaders[kind](info, by_kind[kind]) for kind in known))
    tables = dict(zip(known, found, strict=True))
    return [tables.get(kind, {}).get(id) for kind, id in wanted]


@strawberry.type
class NodeQueries:
    """Objects by their global ids."""

    @strawberry.field(
        description="The object with this global id. Null if no such object exists or you may not see it."
    )
    async def node(
        self, info: Info, id: Annotated[strawberry.ID, strawberry.argument(description="A global id.")]
    ) -> Node | None:
        return (await _find(info, [split_global_id(id, path=("id",))]))[0]

    @strawberry.field(
        description="The objects with these global ids, in order. Null for an object that you may not see."
    )
    async def nodes(
        self,
        info: Info,
        ids: Annotated[list[strawberry.ID], strawberry.argument(description="Global ids, at most 100.")],
    ) -> list[Node | None]:
        if len(ids) > MOST_NODES:
            raise InvalidInput(f"At most {MOST_NODES} ids at once.", path=("ids",))
        return await _find(info, [split_global_id(id, path=("ids", str(place))) for place, id in enumerate(ids)])
