"""Types of the catalogue."""

from datetime import datetime
from enum import Enum
from typing import Any
from uuid import UUID

import strawberry

from domain import rewards
from schema.context import Info
from schema.ids import global_id
from schema.nodes import Node
from schema.points.units import Unit
from schema.rewards.loaders import RewardLoaders
from schema.scalars import Points


@strawberry.type(description="What points are exchanged for.")
class Reward(Node):
    """An offer of the catalogue, as it stands now."""

    name: str = strawberry.field(description="What it is called.")
    description: str = strawberry.field(description="What members should know about it.")
    cost: Points = strawberry.field(description="The points it takes.")
    stock: int | None = strawberry.field(description="How many are left; null when there is no end to them.")
    is_available: bool = strawberry.field(description="Whether it is offered and not sold out.")
    version: int = strawberry.field(description="Counts the changes of name, description and cost, from 1.")
    created_at: datetime = strawberry.field(description="When it was first offered.")
    withdrawn_at: datetime | None = strawberry.field(description="Since when it is no longer offered.")
    unit_id: strawberry.Private[str]

    @strawberry.field(description="The unit of its cost.")
    async def unit(self, info: Info) -> Unit:
        return await Unit.by_id(self.unit_id, info)

    @classmethod
    def of(cls, row: rewards.RewardRow) -> "Reward":
        """A reward of the domain."""
        return cls(
            id=global_id("Reward", row.id),
            name=row.name,
            description=row.description,
            cost=row.cost,
            stock=row.stock,
            is_available=row.is_available,
            version=row.version,
            created_at=row.created_at,
            withdrawn_at=row.withdrawn_at,
            unit_id=row.unit_id,
        )


@strawberry.enum(description="What became of a redemption.")
class IssuedRewardState(Enum):
    """States of an issued reward."""

    ISSUED = strawberry.enum_value("issued", description="The member has it.")
    CANCELLED = strawberry.enum_value("cancelled", description="It was given back, and the points with it.")


@strawberry.type(description="What one member got for their points.")
class IssuedReward(Node):
    """A redemption."""

    cost: Points = strawberry.field(description="The points it took.")
    state: IssuedRewardState = strawberry.field(description="What became of it.")
    issued_at: datetime = strawberry.field(description="When it was redeemed.")
    cancelled_at: datetime | None = strawberry.field(description="When it was cancelled.")
    reward_id: strawberry.Private[UUID]

    @strawberry.field(description="What was redeemed, as it is offered now.")
    async def reward(self, info: Info) -> Reward:
        return Reward.of(await info.context.loaders(RewardLoaders).reward.load(self.reward_id))

    @classmethod
    def of(cls, row: Any) -> "IssuedReward":
        """An issued reward of the domain."""
        return cls(
            id=global_id("IssuedReward", row.id),
            cost=row.cost,
            state=IssuedRewardState.CANCELLED if row.cancelled_at else IssuedRewardState.ISSUED,
            issued_at=row.issued_at,
            cancelled_at=row.cancelled_at,
            reward_id=row.reward_id,
        )
