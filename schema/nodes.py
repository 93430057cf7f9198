"""`node` and `nodes`: any object by its global id. What the actor may not see is answered like what does not exist."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Annotated, Any

import strawberry

from domain.errors import InvalidInput
from schema.context import Info
from schema.ids import split_global_id

MOST_NODES = 100


@strawberry.interface(description="Anything with a global id.")
class Node:
    """What `node` can find."""

    id: strawberry.ID = strawberry.field(description="The object's global id: opaque, stable, good for `node`.")


NodeLoader = Callable[[Info, Sequence[Any]], Awaitable[Mapping[Any, Any]]]
"""Finds those of the ids that the actor may see."""

_loaders: dict[str, NodeLoader] = {}


def finds_nodes(kind: str) -> Callable[[NodeLoader], NodeLoader]:
    """Mark the function that finds objects of one type for `node` and `nodes`."""

    def register(loader: NodeLoader) -> NodeLoader:
        _loaders[kind] = loader
        return loader

    return register


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
    """Looking anything up by its id."""

    @strawberry.field(description="The object with this global id, or null when there is none that you may see.")
    async def node(
        self, info: Info, id: Annotated[strawberry.ID, strawberry.argument(description="A global id.")]
    ) -> Node | None:
        return (await _find(info, [split_global_id(id, path=("id",))]))[0]

    @strawberry.field(description="The objects with these global ids, in order, null where there is none you may see.")
    async def nodes(
        self,
        info: Info,
        ids: Annotated[list[strawberry.ID], strawberry.argument(description="At most 100 global ids.")],
    ) -> list[Node | None]:
        if len(ids) > MOST_NODES:
            raise InvalidInput(f"At most {MOST_NODES} ids at once.", path=("ids",))
        return await _find(info, [split_global_id(id, path=("ids", str(place))) for place, id in enumerate(ids)])
