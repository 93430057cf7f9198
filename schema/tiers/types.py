"""Types of tiers."""

import strawberry

from domain import tiers
from schema.scalars import Points


@strawberry.type(description="A status with perks.")
class Tier:
    """A rung of a ladder."""

    id: strawberry.ID = strawberry.field(description="The tier's code in the programme, such as `gold`.")
    name: str = strawberry.field(description="The tier's name.")
    threshold: Points = strawberry.field(
        description="The points a member must earn in the qualifying window to reach the tier."
    )
    perks: list[str] = strawberry.field(description="The benefits of the tier.")

    @classmethod
    def of(cls, rung: tiers.Rung) -> "Tier":
        """A rung of the domain's ladder."""
        return cls(id=strawberry.ID(rung.id), name=rung.name, threshold=rung.threshold, perks=list(rung.perks))


@strawberry.type(description="A member's tier, and the progress to the next tier.")
class TierStanding:
    """A member on the main ladder."""

    earned: Points = strawberry.field(description="The points earned in the qualifying window, less returns.")
    tier: Tier | None = strawberry.field(description="The tier reached. Null below the first tier.")
    next_tier: Tier | None = strawberry.field(description="The next tier. Null at the top.")
    missing: Points | None = strawberry.field(
        description="The points still to earn for the next tier. Null at the top."
    )
    progress: float = strawberry.field(description="The progress to the next tier, from 0 to 1. At the top it is 1.")

    @classmethod
    def of(cls, standing: tiers.Standing) -> "TierStanding":
        """A standing of the domain."""
        return cls(
            earned=standing.earned,
            tier=Tier.of(standing.tier) if standing.tier else None,
            next_tier=Tier.of(standing.next_tier) if standing.next_tier else None,
            missing=standing.missing,
            progress=standing.progress,
        )
