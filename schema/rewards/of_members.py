"""The rewards of a member."""

from typing import Annotated

import strawberry

from domain import members, rewards
from schema.connections import Connection, page_size
from schema.context import Info
from schema.pages import pages_below
from schema.points.loaders import PointsLoaders
from schema.rewards.loaders import RewardLoaders
from schema.rewards.types import IssuedReward, Reward


@strawberry.type
class RewardsOfMember:
    """What a member got, and could get."""

    @strawberry.field(
        description="Rewards to suggest: those the balance can pay for, the dearest first, then the next ones."
    )
    @staticmethod
    async def next_rewards(
        member: strawberry.Parent[members.MemberRow],
        info: Info,
        first: Annotated[int, strawberry.argument(description="The number of rewards, from 1 to 100.")] = 3,
    ) -> list[Reward]:
        balance = await info.context.loaders(PointsLoaders).balance.load(member.id)
        wanted = rewards.RewardsWanted(balance, first=page_size(first))
        return [Reward.of(row) for row in await info.context.loaders(RewardLoaders).in_reach.load(wanted)]

    issued_rewards: Connection[IssuedReward] = pages_below(
        rewards.ISSUED_REWARDS, by="id", on="member_id", description="The rewards the member redeemed, newest first."
    )
