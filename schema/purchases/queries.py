"""Finding purchases by id."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from domain import purchases
from schema.context import Info
from schema.nodes import finds_nodes
from schema.purchases.types import Purchase


@finds_nodes("Purchase")
async def _find_purchases(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, Purchase]:
    found = await purchases.purchases_by_id(ids, actor=info.context.actor)
    return {id: Purchase.of(row) for id, row in found.items()}
