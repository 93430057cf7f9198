"""Figures over the whole programme."""

import strawberry

from domain import insights
from schema.context import Info
from schema.scalars import Money, Points


@strawberry.type(description="A tier and the number of its members.")
class TierCount:
    """A tier with its members."""

    id: strawberry.ID = strawberry.field(description="The tier's code.")
    name: str = strawberry.field(description="The tier's name.")
    members: int = strawberry.field(description="The number of members in the tier now.")


@strawberry.type(description="Totals of the programme since it began.")
class ProgrammeTotals:
    """Totals."""

    members: int = strawberry.field(description="The number of members, including prospects.")
    purchases: int = strawberry.field(description="The number of purchases.")
    revenue: Money = strawberry.field(description="The total of all purchases. Returns are not deducted.")
    points_issued: Points = strawberry.field(description="Points earned, less points taken back after returns.")
    points_redeemed: Points = strawberry.field(description="Points spent, less points given back.")
    points_adjusted: Points = strawberry.field(description="Points added by staff, less points removed by staff.")
    points_opened: Points = strawberry.field(description="Opening balances brought over from another system.")
    points_outstanding: Points = strawberry.field(
        description="Unexpired points of all members, including pending and held points, less the points members owe. "
        "Equals `net` of a position in `ledgerReport`; `outstanding` there is before debts."
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
