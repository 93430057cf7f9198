"""Reading the catalogue."""

from collections.abc import Mapping, Sequence
from uuid import UUID

import strawberry

from domain import rewards
from schema.connections import Connection
from schema.context import Info
from schema.nodes import finds_nodes
from schema.pages import pages
from schema.rewards.admin import offered
from schema.rewards.types import IssuedReward, Reward


@strawberry.type
class RewardQueries:
    """The catalogue."""

    rewards: Connection[Reward] = pages(
        rewards.REWARDS,
        where=offered,
        description="The catalogue, the cheapest reward first. Staff also see withdrawn rewards.",
    )


@finds_nodes("IssuedReward")
async def _find_issued_rewards(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, IssuedReward]:
    found = await rewards.issued_rewards_by_id(ids, actor=info.context.actor)
    return {id: IssuedReward.of(row) for id, row in found.items()}
