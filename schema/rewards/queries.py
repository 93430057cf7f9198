"""Reading the catalogue."""

import strawberry

from domain import rewards
from domain.relations import Condition
from schema.connections import Connection
from schema.context import Context
from schema.nodes import finds_rows
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


finds_rows(IssuedReward)
