"""Batched loading of standings."""

from collections.abc import Sequence
from uuid import UUID

from domain import tiers
from schema.context import Context
from schema.loading import DataLoader


class TierLoaders:
    """The loaders, one set per operation."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.standing: DataLoader[UUID, tiers.Standing | None] = DataLoader(self._standings)

    async def _standings(self, ids: Sequence[UUID]) -> list[tiers.Standing | None]:
        found = await tiers.standings_of(ids, now=self._context.now)
        return [found[id] for id in ids]
