"""Reading the catalogue."""

from collections.abc import Mapping, Sequence
from uuid import UUID

import strawberry

from domain import rewards
from domain.relations import Condition
from schema.connections import Connection
from schema.context import Context, Info
from schema.nodes import finds_nodes
from schema.pages import pages
from schema.rewards.types import IssuedReward, Reward


def _offered(context: Context) -> Condition:
    return rewards.offered_to(context.actor)


@strawberry.type
class RewardQueries:
    """The catalogue."""

    rewards: Connection[Reward] = pages(
        rewards.REWARDS,
        where=_offered,
        description="The catalogue, the cheapest reward first. Staff also see withdrawn rewards.",
    )


@finds_nodes("IssuedReward")
async def _find_issued_rewards(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, IssuedReward]:
    found = await rewards.issued_rewards_by_id(ids, actor=info.context.actor)
    return {id: IssuedReward.of(row) for id, row in found.items()}
