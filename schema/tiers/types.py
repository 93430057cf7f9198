"""Types of tiers."""

import strawberry

from domain import tiers
from schema.rows import OfRows, row_type
from schema.scalars import Points


@row_type(tiers.Rung, description="A status with perks.")
class Tier(OfRows):
    """A rung of a ladder."""

    id: strawberry.ID = strawberry.field(description="The tier's code in the programme, such as `gold`.")
    name: str = strawberry.field(description="The tier's name.")
    threshold: Points = strawberry.field(
        description="The points a member must earn in the qualifying window to reach the tier."
    )
    perks: list[str] = strawberry.field(description="The benefits of the tier.")


@row_type(tiers.Standing, description="A member's tier, and the progress to the next tier.")
class TierStanding(OfRows):
    """A member on the main ladder."""

    earned: Points = strawberry.field(description="The points earned in the qualifying window, less returns.")
    tier: Tier | None = strawberry.field(description="The tier reached. Null below the first tier.")
    next_tier: Tier | None = strawberry.field(description="The next tier. Null at the top.")
    missing: Points | None = strawberry.field(
        description="The points still to earn for the next tier. Null at the top."
    )
    progress: float = strawberry.field(description="The progress to the next tier, from 0 to 1. At the top it is 1.")
