"""The rewards of a member."""

from typing import Annotated

import strawberry

from domain import members, rewards
from schema.connections import After, Connection, First, cursor_by_time, page, page_size
from schema.context import Info
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

    @strawberry.field(description="The rewards the member redeemed, newest first.")
    @staticmethod
    async def issued_rewards(
        member: strawberry.Parent[members.MemberRow], info: Info, first: First = 20, after: After = None
    ) -> Connection[IssuedReward]:
        loaders = info.context.loaders(RewardLoaders)
        wanted = rewards.IssuedRewardsWanted(member.id, first=page_size(first) + 1, after=cursor_by_time(after))
        return page(
            await loaders.issued_page.load(wanted),
            first=first,
            after=after,
            key=lambda row: (row.issued_at, row.id),
            count=lambda: loaders.issued_count.load(member.id),
        )
