"""Batched loading of purchases and the points they earned."""

from collections.abc import Sequence
from uuid import UUID

from domain import purchases
from domain.errors import NotFound
from schema.context import Context
from schema.loading import DataLoader


class PurchaseLoaders:
    """The loaders of purchases, one set per operation. They cache rows that the operation's actor may see."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.purchase: DataLoader[UUID, purchases.PurchaseRow] = DataLoader(self._purchases)
        self.place: DataLoader[UUID, purchases.LadderPlace] = DataLoader(self._places)
        self.earned: DataLoader[purchases.PurchaseRow, purchases.Earned] = DataLoader(self._earned)

    async def _places(self, ids: Sequence[UUID]) -> list[purchases.LadderPlace]:
        found = await purchases.places_on_ladder(ids, now=self._context.now)
        return [found[id] for id in ids]

    async def _purchases(self, ids: Sequence[UUID]) -> list[purchases.PurchaseRow | BaseException]:
        found = await purchases.purchases_by_id(ids, actor=self._context.actor)
        return [found.get(id) or NotFound(what="purchase") for id in ids]

    async def _earned(self, rows: Sequence[purchases.PurchaseRow]) -> list[purchases.Earned]:
        return list(await purchases.earned_by(rows))
