"""Units and their policies: when points count, when they expire, and how they may be passed on and adjusted."""

from datetime import datetime
from enum import Enum
from typing import Annotated, Any

import strawberry

from domain import ledger, points
from domain.programme import VersionOnRecord
from schema.executor.columns import ColumnOf
from schema.loaded import loaded
from schema.points.loaders import PointsLoaders
from schema.programme.types import ProgrammeChange
from schema.rows import OfRows, row_type
from schema.scalars import Points

Language = Annotated[
    str | None,
    strawberry.argument(
        description="A BCP 47 tag, such as `de` or `pt-BR`. The fallback is a wider language, then `name`."
    ),
]


@strawberry.enum(description="The kind of a unit.")
class UnitKind(Enum):
    """The domain's kinds of unit."""

    SPENDABLE = strawberry.enum_value(
        "spendable", description="Members spend its points on rewards, and may pass them on."
    )
    QUALIFYING = strawberry.enum_value(
        "qualifying", description="Its points count for tiers. Members cannot spend them."
    )


@strawberry.enum(description="A unit of calendar time, in the programme's time zone. Weeks begin on Monday.")
class CalendarUnit(Enum):
    """The domain's units of calendar time."""

    DAY = strawberry.enum_value("day", description="A day.")
    WEEK = strawberry.enum_value("week", description="A week.")
    MONTH = strawberry.enum_value("month", description="A month.")
    YEAR = strawberry.enum_value("year", description="A year.")


@strawberry.enum(description="The rule for the time from which points count.")
class PendingKind(Enum):
    """The domain's kinds of pending."""

    AT_ONCE = strawberry.enum_value("at_once", description="Points count at once.")
    SPAN = strawberry.enum_value("span", description="Points count after a span from earning.")
    ACTIVATION = strawberry.enum_value("activation", description="Points count when they are activated.")


@strawberry.enum(description="The rule for the time at which points expire.")
class ExpiryKind(Enum):
    """The domain's kinds of expiry."""

    NEVER = strawberry.enum_value("never", description="Points never expire.")
    AFTER_EARNING = strawberry.enum_value("after_earning", description="Points expire a span after earning.")
    AFTER_ACTIVATION = strawberry.enum_value(
        "after_activation", description="Points expire a span after they begin to count."
    )
    FIXED_DAY = strawberry.enum_value("fixed_day", description="Points expire at the end of a fixed day of the year.")
    INACTIVITY = strawberry.enum_value(
        "inactivity", description="The whole balance expires a span after the last activity."
    )


@strawberry.enum(description="The rule for taking back points that are already spent.")
class NegativePolicy(Enum):
    """The domain's rules for points that are already spent."""

    FORBID = strawberry.enum_value("forbid", description="Taking the points back is refused.")
    DEBT = strawberry.enum_value("debt", description="The member owes the points. The next points pay for them first.")
    CLAMP = strawberry.enum_value("clamp", description="The points are forgiven, and the shortfall is recorded.")
    REVIEW = strawberry.enum_value("review", description="The shortfall waits for a decision by staff.")


@strawberry.type(description="A span of calendar time.")
class Span:
    """A number of calendar units, rounded up to the end of one where `rounded_to` is set."""

    count: int = strawberry.field(description="The number of calendar units.")
    of: CalendarUnit = strawberry.field(description="The calendar unit that is counted.")
    rounded_to: CalendarUnit | None = strawberry.field(
        description="The span is extended to the end of this calendar unit. Null means no rounding."
    )

    @classmethod
    def like(cls, span: points.Span) -> "Span":
        """A span of the domain."""
        rounded_to = None if span.rounded_to is None else CalendarUnit(span.rounded_to.value)
        return cls(count=span.count, of=CalendarUnit(span.of.value), rounded_to=rounded_to)

    @classmethod
    def maybe(cls, span: points.Span | None) -> "Span | None":
        """A span of the domain, or None."""
        return None if span is None else cls.like(span)


@strawberry.type(description="The rule for the time from which a unit's points count.")
class PendingPolicy:
    """The time at which points mature."""

    kind: PendingKind = strawberry.field(description="The kind of rule.")
    span: Span | None = strawberry.field(description="The span after earning. Only for `SPAN`.")


@strawberry.type(description="The rule for the time at which a unit's points expire.")
class ExpiryPolicy:
    """The time at which points expire."""

    kind: ExpiryKind = strawberry.field(description="The kind of rule.")
    span: Span | None = strawberry.field(description="The span. Only for kinds with a span.")
    month: int | None = strawberry.field(description="The month of the fixed day, from 1 to 12.")
    day: int | None = strawberry.field(
        description="The fixed day of the month. 29 February means the last day of February."
    )
    years: int = strawberry.field(description="The number of years after the next fixed day.")

    @classmethod
    def of(cls, expiry: points.Expiry) -> "ExpiryPolicy":
        """An expiry of the domain."""
        return cls(
            kind=ExpiryKind(expiry.kind.value),
            span=Span.maybe(expiry.span),
            month=expiry.month,
            day=expiry.day,
            years=expiry.years,
        )


@strawberry.type(description="Another expiry for the members of a tier.")
class TierExpiry:
    """An exception by tier."""

    tier: strawberry.ID = strawberry.field(description="The tier's code, such as `gold`.")
    expiry: ExpiryPolicy = strawberry.field(description="The expiry of points that its members earn.")


def _limit(most: int) -> int | None:
    """A limit of the domain. None if it equals the largest amount, because it limits nothing then."""
    return None if most == ledger.LARGEST_AMOUNT else most


@strawberry.type(description="Limits for members who pass points on.")
class PassingPolicy:
    """Passing on."""

    most_at_once: Points | None = strawberry.field(description="The most points in one transfer. Null means no limit.")
    most_a_day: Points | None = strawberry.field(description="The most points in a calendar day. Null means no limit.")
    holding: Span | None = strawberry.field(description="The waiting time before the receiver can spend the points.")

    @classmethod
    def of(cls, passing: points.Passing) -> "PassingPolicy":
        """The domain's limits for passing points on."""
        return cls(
            most_at_once=_limit(passing.most_at_once),
            most_a_day=_limit(passing.most_a_day),
            holding=Span.maybe(passing.holding),
        )


@strawberry.type(description="Limits for adjustments by one staff role.")
class AdjustingPolicy:
    """The limits of a role."""

    role: str = strawberry.field(description="The role.")
    cap: Points | None = strawberry.field(description="The most points in one adjustment. Null means no limit.")
    alone: Points | None = strawberry.field(
        description="The most points without the approval of a second person. Null means that no approval is needed."
    )


@strawberry.type(description="One version of a unit's policy.")
class UnitPolicy:
    """A policy from the instant at which it comes into force."""

    version: int = strawberry.field(description="The number of the version, from 1.")
    valid_from: datetime = strawberry.field(
        description="The start of the version. It is in force until the next version starts."
    )
    pending: PendingPolicy = strawberry.field(description="The rule for the time from which points count.")
    expiry: ExpiryPolicy = strawberry.field(description="The rule for the time at which points expire.")
    expiry_by_tier: list[TierExpiry] = strawberry.field(description="Other expiries for the members of tiers.")
    negative: NegativePolicy = strawberry.field(description="The rule for taking back points that are already spent.")
    passing: PassingPolicy | None = strawberry.field(
        description="Limits for members who pass points on. Null means that members cannot pass points on."
    )
    adjusting: list[AdjustingPolicy] = strawberry.field(
        description="Limits by staff role. If there are any, roles without a limit cannot adjust, except admins."
    )
    change: ProgrammeChange = strawberry.field(description="The person, time and reason of the change.")

    @classmethod
    def of(cls, row: VersionOnRecord[points.UnitPolicy]) -> "UnitPolicy":
        """A version of the domain."""
        policy, passing = row.version.terms, row.version.terms.passing
        return cls(
            version=row.version.number,
            valid_from=row.version.valid_from,
            pending=PendingPolicy(kind=PendingKind(policy.pending.kind.value), span=Span.maybe(policy.pending.span)),
            expiry=ExpiryPolicy.of(policy.expiry),
            expiry_by_tier=[
                TierExpiry(tier=strawberry.ID(tier), expiry=ExpiryPolicy.of(expiry))
                for tier, expiry in policy.expiry_by_tier.items()
            ],
            negative=NegativePolicy(policy.negative.value),
            passing=PassingPolicy.of(passing) if passing else None,
            adjusting=[
                AdjustingPolicy(role=role, cap=_limit(limit.cap), alone=_limit(limit.alone))
                for role, limit in policy.adjusting.items()
            ],
            change=ProgrammeChange.of(row),
        )


@row_type(points.UNITS, description="A points currency of the programme.")
class Unit(OfRows):
    """A unit."""

    id: strawberry.ID = strawberry.field(description="The unit's code in the programme, such as `points`.")
    kind: UnitKind = strawberry.field(description="The kind of the unit.")
    decimals: int = strawberry.field(
        description="The number of decimals shown. With 2, the amount 150 is shown as 1.50."
    )

    @strawberry.field(description="The name for members.", metadata={ColumnOf.WITHOUT_ARGUMENTS: ColumnOf("name")})
    @staticmethod
    def name(row: strawberry.Parent[points.UnitRow], language: Language = None) -> str:
        return row.name_in(language)

    policies: list[UnitPolicy] = loaded(
        PointsLoaders,
        "policies",
        by="id",
        of=lambda versions: [UnitPolicy.of(version) for version in versions],
        description="The versions of the policy, newest first, including future versions. For staff.",
    )


def unit_by(key: str, *, description: str) -> Any:
    """A field with the unit whose id is the attribute `key` of the object."""
    return loaded(PointsLoaders, "unit", by=key, rows=points.UNITS, description=description)
