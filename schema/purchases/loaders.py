"""Loading what belongs to purchases, once however many fields ask."""

from collections.abc import Sequence

from domain import purchases
from schema.context import Context
from schema.loading import DataLoader


class PurchaseLoaders:
    """One set per operation."""

    def __init__(self, context: Context) -> None:
        self.earned: DataLoader[purchases.PurchaseRow, purchases.Earned] = DataLoader(self._earned)

    async def _earned(self, rows: Sequence[purchases.PurchaseRow]) -> list[purchases.Earned]:
        return list(await purchases.earned_by(rows))
