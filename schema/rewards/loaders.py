"""Batched loading of rewards in reach."""

from collections.abc import Sequence

from domain import rewards
from schema.context import Context
from schema.loading import DataLoader


class RewardLoaders:
    """The loaders, one set per operation."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.in_reach: DataLoader[rewards.RewardsWanted, Sequence[rewards.RewardRow]] = DataLoader(self._in_reach)

    async def _in_reach(self, wanted: Sequence[rewards.RewardsWanted]) -> list[Sequence[rewards.RewardRow]]:
        return list(await rewards.rewards_in_reach(wanted, now=self._context.now))
