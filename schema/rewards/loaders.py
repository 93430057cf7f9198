"""Batched loading of rewards and redemptions."""

from collections.abc import Sequence
from uuid import UUID

from domain import rewards
from schema.context import Context
from schema.loading import DataLoader


class RewardLoaders:
    """The loaders, one set per operation. They cache rows that the operation's actor may see."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.in_reach: DataLoader[rewards.RewardsWanted, Sequence[rewards.RewardRow]] = DataLoader(self._in_reach)
        self.issued_page: DataLoader[rewards.IssuedRewardsWanted, Sequence[rewards.IssuedRewardRow]] = DataLoader(
            self._issued_pages
        )
        self.issued_count: DataLoader[UUID, int] = DataLoader(self._issued_counts)

    async def _in_reach(self, wanted: Sequence[rewards.RewardsWanted]) -> list[Sequence[rewards.RewardRow]]:
        return list(await rewards.rewards_in_reach(wanted, now=self._context.now))

    async def _issued_pages(
        self, wanted: Sequence[rewards.IssuedRewardsWanted]
    ) -> list[Sequence[rewards.IssuedRewardRow]]:
        return list(await rewards.issued_rewards_of(wanted, actor=self._context.actor))

    async def _issued_counts(self, ids: Sequence[UUID]) -> list[int]:
        found = await rewards.issued_reward_counts(ids, actor=self._context.actor)
        return [found[id] for id in ids]
