"""Loading rewards for all that was issued of them at once."""

from collections.abc import Sequence
from uuid import UUID

from domain import rewards
from schema.context import Context
from schema.loading import DataLoader


class RewardLoaders:
    """One set per operation."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.reward: DataLoader[UUID, rewards.RewardRow] = DataLoader(self._rewards)

    async def _rewards(self, ids: Sequence[UUID]) -> list[rewards.RewardRow]:
        found = await rewards.rewards_by_id(ids, now=self._context.now)
        return [found[id] for id in ids]
