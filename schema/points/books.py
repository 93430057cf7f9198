"""The books of the points ledger, for accounting."""

from datetime import date, datetime
from enum import Enum
from typing import Annotated

import strawberry

from domain import points
from domain.instants import check_instant
from schema.context import Info
from schema.scalars import Points


@strawberry.enum(description="The length of a period of the books.")
class LedgerPeriod(Enum):
    """Calendar periods in the programme's zone."""

    DAY = strawberry.enum_value("day", description="Calendar days.")
    MONTH = strawberry.enum_value(
        "month", description="Calendar months. The first and the last month may be incomplete."
    )


@strawberry.type(description="The outstanding points of one month.")
class LedgerMonth:
    """A line of the liability."""

    month: date | None = strawberry.field(description="The first day of the month. Null for points that never expire.")
    points: Points = strawberry.field(description="The outstanding points.")


@strawberry.type(description="The outstanding and owed points of a unit at an instant.")
class LedgerPosition:
    """The points that members have and the points that they owe."""

    outstanding: Points = strawberry.field(
        description="The points that members have, including pending and held points. Expired points do not count."
    )
    owed: Points = strawberry.field(
        description="The points that members owe because they had spent them before they were taken back."
    )
    net: Points = strawberry.field(description="Outstanding points less owed points. The movements change this figure.")

    @classmethod
    def of(cls, position: points.Position) -> "LedgerPosition":
        """The domain's position."""
        return cls(outstanding=position.outstanding, owed=position.owed, net=position.net)


@strawberry.type(description="The outstanding points at an instant, by month of earning and by month of expiry.")
class LedgerLiability:
    """The liability, broken down twice."""

    at: datetime = strawberry.field(
        description="The instant. Points that expired by then do not count, even if the expiry is not posted yet."
    )
    position: LedgerPosition = strawberry.field(description="The totals.")
    by_cohort: list[LedgerMonth] = strawberry.field(description="The points by the month in which they were earned.")
    by_expiry: list[LedgerMonth] = strawberry.field(description="The points by the last month in which they count.")

    @classmethod
    def of(cls, liability: points.Liability) -> "LedgerLiability":
        """The domain's liability."""
        return cls(
            at=liability.at,
            position=LedgerPosition.of(liability.position),
            by_cohort=[LedgerMonth(month=month, points=amount) for month, amount in liability.by_cohort],
            by_expiry=[LedgerMonth(month=month, points=amount) for month, amount in liability.by_expiry],
        )


@strawberry.type(
    description="The movements. Change = issued − reversed − redeemed + reinstated − expired + adjusted + opened."
)
class LedgerMovements:
    """The movements of a period, each at the time it happened."""

    issued: Points = strawberry.field(description="The points earned.")
    reversed: Points = strawberry.field(description="The earned points that returns took back.")
    redeemed: Points = strawberry.field(description="The points spent.")
    reinstated: Points = strawberry.field(description="The spent points that were given back.")
    expired: Points = strawberry.field(
        description="The points that expired, posted or not, less those restored for a return to take back."
    )
    adjusted: Points = strawberry.field(description="The points that staff added, less those they deducted.")
    opened: Points = strawberry.field(description="The points imported from another system.")
    transferred: Points = strawberry.field(
        description="The points passed on between members. They do not change the total."
    )
    change: Points = strawberry.field(description="The change of the net position.")

    @classmethod
    def of(cls, moved: points.Movements) -> "LedgerMovements":
        """The domain's movements."""
        return cls(
            issued=moved.issued,
            reversed=moved.reversed,
            redeemed=moved.redeemed,
            reinstated=moved.reinstated,
            expired=moved.expired,
            adjusted=moved.adjusted,
            opened=moved.opened,
            transferred=moved.transferred,
            change=moved.change,
        )


@strawberry.type(description="The movements of one period of the books.")
class LedgerPeriodMovements:
    """A period and its movements."""

    start: date = strawberry.field(description="The first day of the period.")
    movements: LedgerMovements = strawberry.field(description="The movements.")


@strawberry.type(description="The books of a unit: opening position, movements by period, closing position.")
class LedgerReport:
    """The whole report, from one snapshot of the ledger."""

    unit: str = strawberry.field(description="The unit's code.")
    liability: LedgerLiability = strawberry.field(description="The outstanding points at `asOf`. By default, now.")
    opening: LedgerPosition = strawberry.field(description="The position at the start of the first day.")
    closing: LedgerPosition = strawberry.field(description="The position at the end of the last day.")
    periods: list[LedgerPeriodMovements] = strawberry.field(
        description="The periods in order, including periods without movements."
    )
    total: LedgerMovements = strawberry.field(description="The movements of all periods.")

    @classmethod
    def of(cls, report: points.LedgerReport) -> "LedgerReport":
        """The domain's report."""
        return cls(
            unit=report.unit_id,
            liability=LedgerLiability.of(report.liability),
            opening=LedgerPosition.of(report.opening),
            closing=LedgerPosition.of(report.closing),
            periods=[
                LedgerPeriodMovements(start=start, movements=LedgerMovements.of(moved))
                for start, moved in report.periods
            ],
            total=LedgerMovements.of(report.total),
        )


@strawberry.type
class LedgerQueries:
    """Reading the books."""

    @strawberry.field(
        description="The books of a unit from `since` to the day before `until`, in the programme's time zone."
        " The opening position and the movements add up to the closing position. For staff."
    )
    async def ledger_report(
        self,
        info: Info,
        since: Annotated[date, strawberry.argument(description="The first day.")],
        until: Annotated[date, strawberry.argument(description="The day after the last day.")],
        by: Annotated[LedgerPeriod, strawberry.argument(description="The length of the periods.")],
        unit: Annotated[str, strawberry.argument(description="The unit's code.")] = "points",
        as_of: Annotated[
            datetime | None, strawberry.argument(description="The instant of the liability. By default, now.")
        ] = None,
    ) -> LedgerReport:
        return LedgerReport.of(
            await points.ledger_report(
                actor=info.context.actor,
                now=info.context.now,
                wanted=points.ReportWanted(
                    unit_id=unit,
                    since=since,
                    until=until,
                    by=points.Period(str(by.value)),
                    as_of=as_of and check_instant(as_of, path=("asOf",)),
                ),
            )
        )
