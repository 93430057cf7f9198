"""The books of the points ledger, for accounting."""

from datetime import date, datetime
from enum import Enum
from typing import Annotated

import strawberry

from domain import points
from domain.instants import check_instant
from schema.context import Info
from schema.scalars import Points


@strawberry.enum(description="How long a period of the books is.")
class LedgerPeriod(Enum):
    """Calendar periods in the programme's zone."""

    DAY = strawberry.enum_value("day", description="Calendar days.")
    MONTH = strawberry.enum_value("month", description="Calendar months; the first and the last may be cut short.")


@strawberry.type(description="Points of one month.")
class LedgerMonth:
    """A line of the liability."""

    month: date | None = strawberry.field(description="The month's first day; null for points that never expire.")
    points: Points = strawberry.field(description="Outstanding points.")


@strawberry.type(description="Where a unit stands.")
class LedgerPosition:
    """Points that members have, and points that they owe."""

    outstanding: Points = strawberry.field(
        description="Points that members have and that have not expired; pending and held ones too."
    )
    owed: Points = strawberry.field(description="Points that were taken back and had been spent before.")
    net: Points = strawberry.field(description="Outstanding less owed: what the movements change.")

    @classmethod
    def of(cls, position: points.Position) -> "LedgerPosition":
        """The domain's position."""
        return cls(outstanding=position.outstanding, owed=position.owed, net=position.net)


@strawberry.type(description="What is outstanding at an instant, and since and until when.")
class LedgerLiability:
    """The liability, broken down twice."""

    at: datetime = strawberry.field(description="The instant; expiry holds at it, whether it was written down or not.")
    position: LedgerPosition = strawberry.field(description="The sums.")
    by_cohort: list[LedgerMonth] = strawberry.field(description="By the month in which the points were earned.")
    by_expiry: list[LedgerMonth] = strawberry.field(description="By the last month in which the points count.")

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
    description="What moved: issued − reversed − redeemed + reinstated − expired + adjusted + opened is the change."
)
class LedgerMovements:
    """Movements of a period, each by when it happened."""

    issued: Points = strawberry.field(description="Points earned.")
    reversed: Points = strawberry.field(description="Earned points that returns took back.")
    redeemed: Points = strawberry.field(description="Points spent.")
    reinstated: Points = strawberry.field(description="Spent points that were given back.")
    expired: Points = strawberry.field(
        description="Points that expired, written down or not, less those that came back to be reversed."
    )
    adjusted: Points = strawberry.field(description="Points that staff added, less those they took off.")
    opened: Points = strawberry.field(description="Points brought over from another system.")
    transferred: Points = strawberry.field(description="Points passed on between members; they change nothing in sum.")
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


@strawberry.type(description="A period of the books.")
class LedgerPeriodMovements:
    """A period with what moved in it."""

    start: date = strawberry.field(description="Its first day.")
    movements: LedgerMovements = strawberry.field(description="What moved.")


@strawberry.type(description="A unit's books: opening, what moved in each period, closing.")
class LedgerReport:
    """The whole report, from one snapshot of the ledger."""

    unit: str = strawberry.field(description="The unit's code.")
    liability: LedgerLiability = strawberry.field(description="What is outstanding as of `asOf`, or now.")
    opening: LedgerPosition = strawberry.field(description="The position at the beginning of the first day.")
    closing: LedgerPosition = strawberry.field(description="The position at the end of the last day.")
    periods: list[LedgerPeriodMovements] = strawberry.field(description="The periods in order, empty ones too.")
    total: LedgerMovements = strawberry.field(description="All periods together.")

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
        description="The books of a unit from the first day `since` up to the day `until`, which no longer counts, in"
        " the programme's zone; opening and movements make the closing exactly. For staff."
    )
    async def ledger_report(
        self,
        info: Info,
        since: Annotated[date, strawberry.argument(description="The first day.")],
        until: Annotated[date, strawberry.argument(description="The day behind the last one.")],
        by: Annotated[LedgerPeriod, strawberry.argument(description="How long a period is.")],
        unit: Annotated[str, strawberry.argument(description="The unit's code.")] = "points",
        as_of: Annotated[
            datetime | None, strawberry.argument(description="The instant of the liability; now when left out.")
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
