"""Figures over the whole programme."""

import strawberry

from domain import insights
from schema.context import Info
from schema.scalars import Money, Points


@strawberry.type(description="How many members stand in a tier.")
class TierCount:
    """A tier with its members."""

    id: strawberry.ID = strawberry.field(description="The tier's code.")
    name: str = strawberry.field(description="The tier's name.")
    members: int = strawberry.field(description="How many stand in it now.")


@strawberry.type(description="The programme at a glance, since its beginning.")
class ProgrammeTotals:
    """Totals."""

    members: int = strawberry.field(description="Members, prospects included.")
    purchases: int = strawberry.field(description="Purchases on record.")
    revenue: Money = strawberry.field(description="The totals of all purchases; returns are not taken off.")
    points_issued: Points = strawberry.field(description="Points earned, less those taken back after returns.")
    points_redeemed: Points = strawberry.field(description="Points spent, less those given back.")
    points_adjusted: Points = strawberry.field(description="Points added by staff, less those taken off.")
    points_opened: Points = strawberry.field(description="Points brought over from another system.")
    points_outstanding: Points = strawberry.field(
        description="Points that members have and that have not expired, pending and held ones too, less what they "
        "owe: `net` of a position in `ledgerReport`, whose `outstanding` is before what is owed."
    )
    tiers: list[TierCount] = strawberry.field(description="Members by tier of the main ladder, lowest first.")

    @classmethod
    def of(cls, totals: insights.ProgrammeTotals) -> "ProgrammeTotals":
        """The domain's totals."""
        return cls(
            members=totals.members,
            purchases=totals.purchases,
            revenue=Money.of(totals.revenue_minor, totals.currency),
            points_issued=totals.points.issued,
            points_redeemed=totals.points.redeemed,
            points_adjusted=totals.points.adjusted,
            points_opened=totals.points.opened,
            points_outstanding=totals.points.net,
            tiers=[TierCount(id=strawberry.ID(t.id), name=t.name, members=t.members) for t in totals.tiers],
        )


@strawberry.type
class InsightQueries:
    """Measuring the programme."""

    @strawberry.field(description="The programme's totals as of now. For staff.")
    async def programme_totals(self, info: Info) -> ProgrammeTotals:
        return ProgrammeTotals.of(await insights.programme_totals(actor=info.context.actor, now=info.context.now))
