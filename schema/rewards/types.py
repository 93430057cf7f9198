"""Types of the catalogue."""

from datetime import datetime
from enum import Enum
from typing import Any

import strawberry

from domain import rewards
from domain.programme import VersionOnRecord
from schema.context import Info
from schema.ids import global_id
from schema.nodes import Node
from schema.points.units import Unit
from schema.programme.types import ProgrammeChange
from schema.rewards.loaders import RewardLoaders
from schema.scalars import Points


@strawberry.type(description="One version of a reward.")
class RewardVersion:
    """A reward as it is offered from an instant on."""

    version: int = strawberry.field(description="Counts the versions, from 1.")
    valid_from: datetime = strawberry.field(description="From when it is in force, until the next version.")
    name: str = strawberry.field(description="What it is called.")
    description: str = strawberry.field(description="What members should know about it.")
    cost: Points = strawberry.field(description="The points it takes.")
    change: ProgrammeChange = strawberry.field(description="Who made the version, when and why.")

    @classmethod
    def of(cls, row: VersionOnRecord[rewards.RewardTerms]) -> "RewardVersion":
        """A version of the domain."""
        terms = row.version.terms
        return cls(
            version=row.version.number,
            valid_from=row.version.valid_from,
            name=terms.name,
            description=terms.description,
            cost=terms.cost,
            change=ProgrammeChange.of(row),
        )


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
    key: strawberry.Private[str]

    @strawberry.field(description="The versions of its name, description and cost, newest first. For staff.")
    async def versions(self, info: Info) -> list[RewardVersion]:
        found = await info.context.loaders(RewardLoaders).versions.load(self.key)
        return [RewardVersion.of(version) for version in found]

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
            key=row.id,
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
    reward_id: strawberry.Private[str]

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
