"""Types of the catalogue."""

from datetime import datetime
from enum import Enum

import strawberry

from domain import rewards
from schema.loaded import related, related_list
from schema.points.units import Unit, unit_by
from schema.programme.types import ProgrammeChange
from schema.rows import THE_ROW, Node, OfRows, column, row_type
from schema.scalars import Points


@row_type(rewards.REWARD_VERSIONS, description="One version of a reward.")
class RewardVersion(OfRows):
    """The terms of a reward from the instant at which they come into force."""

    version: int = strawberry.field(description="The number of the version, from 1.")
    valid_from: datetime = strawberry.field(
        description="The start of the version. It is in force until the next version starts."
    )
    name: str = strawberry.field(description="The name of the reward.")
    description: str = strawberry.field(description="Information for members.")
    cost: Points = strawberry.field(description="The price in points.")
    change: ProgrammeChange = column(THE_ROW, description="The person, time and reason of the change.")


@row_type(rewards.REWARDS, description="A reward that members redeem with points.")
class Reward(Node):
    """A reward of the catalogue, with its terms in force now."""

    name: str = strawberry.field(description="The name of the reward.")
    description: str = strawberry.field(description="Information for members.")
    cost: Points = strawberry.field(description="The price in points.")
    stock: int | None = strawberry.field(description="The number left. Null means no limit.")
    is_available: bool = strawberry.field(description="True if the reward is offered and in stock.")
    version: int = strawberry.field(description="The number of the version in force, from 1.")
    created_at: datetime = strawberry.field(description="The time at which the reward was created.")
    withdrawn_at: datetime | None = strawberry.field(
        description="The time at which the reward was withdrawn. Null while it is offered."
    )
    versions: list[RewardVersion] = related_list(
        rewards.REWARD_VERSIONS,
        on="reward_id",
        description="The versions of name, description and price, newest first. For staff.",
    )
    unit: Unit = unit_by("unit_id", description="The unit of the price.")


@strawberry.enum(description="The state of a redemption.")
class IssuedRewardState(Enum):
    """States of an issued reward."""

    ISSUED = strawberry.enum_value("issued", description="The member has the reward.")
    CANCELLED = strawberry.enum_value(
        "cancelled", description="The redemption was cancelled, and the points were given back."
    )


@row_type(rewards.ISSUED_REWARDS, rewards.IssuedReward, description="A reward that a member redeemed.")
class IssuedReward(Node):
    """A redemption."""

    cost: Points = strawberry.field(description="The points that the member paid.")
    state: IssuedRewardState = strawberry.field(description="The state of the redemption.")
    issued_at: datetime = strawberry.field(description="The time of the redemption.")
    cancelled_at: datetime | None = strawberry.field(
        description="The time of the cancellation. Null unless it was cancelled."
    )
    reward: Reward = related(rewards.REWARDS, by="reward_id", description="The redeemed reward, as it is offered now.")
