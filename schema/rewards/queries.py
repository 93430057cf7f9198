"""Reading the catalogue."""

from collections.abc import Mapping, Sequence
from uuid import UUID

import strawberry

from domain import rewards
from schema.connections import After, Connection, First, cursor_by_number, page, page_size
from schema.context import Info
from schema.nodes import finds_nodes
from schema.rewards.types import IssuedReward, Reward


@strawberry.type
class RewardQueries:
    """The catalogue."""

    @strawberry.field(description="The catalogue, the cheapest reward first. Staff also see withdrawn rewards.")
    async def rewards(self, info: Info, first: First = 20, after: After = None) -> Connection[Reward]:
        actor, now = info.context.actor, info.context.now
        rows = await rewards.rewards_for(actor, now=now, first=page_size(first) + 1, after=cursor_by_number(after))
        return page(
            rows,
            first=first,
            after=after,
            key=lambda row: (row.cost, row.id),
            of=Reward.of,
            count=lambda: rewards.count_rewards_for(actor, now=now),
        )


@finds_nodes("IssuedReward")
async def _find_issued_rewards(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, IssuedReward]:
    found = await rewards.issued_rewards_by_id(ids, actor=info.context.actor)
    return {id: IssuedReward.of(row) for id, row in found.items()}


@finds_nodes("Reward")
async def _find_rewards(info: Info, ids: Sequence[str]) -> Mapping[str, Reward]:
    found = await rewards.rewards_by_id(ids, now=info.context.now)
    return {
        id: Reward.of(row) for id, row in found.items() if row.withdrawn_at is None or info.context.actor.is_trusted
    }
