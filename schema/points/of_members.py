"""The points of a member."""

from datetime import datetime
from typing import Annotated

import strawberry

from domain import members, points
from schema.connections import After, Connection, First, cursor_by_time, page, page_size
from schema.context import Info
from schema.loaded import loaded
from schema.points.holds import PointsHold
from schema.points.loaders import PointsLoaders
from schema.points.types import PointsAccount, PointsForecastLine, PointsHistoryFilter, PointsTransfer
from schema.scalars import Points

AsOf = Annotated[
    datetime | None,
    strawberry.argument(
        description="An instant in the past or future; the current time if omitted. Uses the facts known today."
    ),
]


@strawberry.type
class PointsOfMember:
    """What a member has, had, and will have."""

    balance: Points = loaded(
        PointsLoaders,
        "balance",
        by="id",
        sql=points.balance_sql,
        description="The points the member can spend now. Negative if the member owes points after a return.",
    )

    @strawberry.field(description="The member's account in each unit of the programme, spendable units first.")
    @staticmethod
    async def points(
        member: strawberry.Parent[members.MemberRow], info: Info, as_of: AsOf = None
    ) -> list[PointsAccount]:
        return await PointsAccount.all_of(member.id, info, as_of=as_of)

    @strawberry.field(
        description="Upcoming maturities and expiries in all units, soonest first, assuming no further activity. "
        "Held points do not expire before their hold ends. Points that pay a debt do not expire."
    )
    @staticmethod
    async def points_forecast(
        member: strawberry.Parent[members.MemberRow],
        info: Info,
        first: Annotated[int, strawberry.argument(description="The number of lines, from 1 to 100.")] = 20,
        unit: Annotated[
            strawberry.ID | None, strawberry.argument(description="Return only lines of this unit.")
        ] = None,
    ) -> list[PointsForecastLine]:
        lines = await info.context.loaders(PointsLoaders).forecast.load(member.id)
        chosen = [PointsForecastLine.of(line) for line in lines if unit is None or line.unit_id == unit]
        return chosen[: page_size(first)]

    holds: list[PointsHold] = loaded(
        PointsLoaders,
        "holds",
        by="id",
        description="The member's open holds now, the first to lapse first, at most 100. "
        "For another instant, read `held` in `points(asOf:)`.",
    )

    @strawberry.field(description="All movements of the member's points, newest first.")
    @staticmethod
    async def points_history(
        member: strawberry.Parent[members.MemberRow],
        info: Info,
        first: First = 20,
        after: After = None,
        filter: Annotated[
            PointsHistoryFilter | None, strawberry.argument(description="Conditions on the movements.")
        ] = None,
    ) -> Connection[PointsTransfer]:
        filter, loaders = filter or PointsHistoryFilter(), info.context.loaders(PointsLoaders)
        wanted = points.HistoryWanted(
            member_id=member.id,
            first=page_size(first) + 1,
            after=cursor_by_time(after),
            where=filter.of_domain(),
            unit_id=filter.unit,
        )
        return page(
            await loaders.history.load(wanted),
            first=first,
            after=after,
            key=lambda row: (row.occurred_at, row.id),
            count=lambda: loaders.history_count.load(wanted),
        )
