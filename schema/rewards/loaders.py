"""Batched loading of rewards, their versions and redemptions."""

from collections.abc import Sequence
from uuid import UUID

from domain import rewards
from domain.programme import VersionOnRecord
from schema.context import Context
from schema.loading import DataLoader

Version = VersionOnRecord[rewards.RewardTerms]


class RewardLoaders:
    """The loaders, one set per operation. They cache rows that the operation's actor may see."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.versions: DataLoader[str, Sequence[Version]] = DataLoader(self._versions)
        self.in_reach: DataLoader[rewards.RewardsWanted, Sequence[rewards.RewardRow]] = DataLoader(self._in_reach)
        self.issued_page: DataLoader[rewards.IssuedRewardsWanted, Sequence[rewards.IssuedRewardRow]] = DataLoader(
            self._issued_pages
        )
        self.issued_count: DataLoader[UUID, int] = DataLoader(self._issued_counts)

    async def _versions(self, ids: Sequence[str]) -> list[Sequence[Version]]:
        found = await rewards.versions_for(self._context.actor, reward_ids=ids)
        return [found[id] for id in ids]

    async def _in_reach(self, wanted: Sequence[rewards.RewardsWanted]) -> list[Sequence[rewards.RewardRow]]:
        return list(await rewards.rewards_in_reach(wanted, now=self._context.now))

    async def _issued_pages(
        self, wanted: Sequence[rewards.IssuedRewardsWanted]
    ) -> list[Sequence[rewards.IssuedRewardRow]]:
        return list(await rewards.issued_rewards_of(wanted, actor=self._context.actor))

    async def _issued_counts(self, ids: Sequence[UUID]) -> list[int]:
        found = await rewards.issued_reward_counts(ids, actor=self._context.actor)
        return [found[id] for id in ids]
