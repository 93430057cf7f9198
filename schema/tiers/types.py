"""Types of tiers."""

import strawberry

from domain import tiers
from schema.scalars import Points


@strawberry.type(description="A status with perks.")
class Tier:
    """A rung of a ladder."""

    id: strawberry.ID = strawberry.field(description="The tier's code in the programme, such as `gold`.")
    name: str = strawberry.field(description="What members call it.")
    threshold: Points = strawberry.field(description="The points that must be earned in the window to stand here.")
    perks: list[str] = strawberry.field(description="What members get here.")

    @classmethod
    def of(cls, rung: tiers.Rung) -> "Tier":
        """A rung of the domain's ladder."""
        return cls(id=strawberry.ID(rung.id), name=rung.name, threshold=rung.threshold, perks=list(rung.perks))


@strawberry.type(description="Where a member stands, and the way to the next tier.")
class TierStanding:
    """A member on the main ladder."""

    earned: Points = strawberry.field(description="The points earned in the window that counts, returns taken off.")
    tier: Tier | None = strawberry.field(description="The tier reached; null below the first.")
    next_tier: Tier | None = strawberry.field(description="The tier after it; null at the top.")
    missing: Points | None = strawberry.field(
        description="The points still to earn for the next tier; null at the top."
    )
    progress: float = strawberry.field(description="The way to the next tier, from 0 to 1; 1 at the top.")

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
