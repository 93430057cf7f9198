"""Units, and the policies that say when their points count, expire, and what may be done with them."""

from datetime import datetime
from enum import Enum
from typing import Annotated

import strawberry

from domain import ledger, points
from domain.programme import VersionOnRecord
from schema.context import Info
from schema.points.loaders import PointsLoaders
from schema.programme.types import ProgrammeChange
from schema.scalars import Points

Language = Annotated[
    str | None,
    strawberry.argument(
        description="A BCP 47 tag, such as `de` or `pt-BR`; a wider one, or the plain name, stands in."
    ),
]


@strawberry.enum(description="What a unit is for.")
class UnitKind(Enum):
    """The domain's kinds of unit."""

    SPENDABLE = strawberry.enum_value("spendable", description="Spent on rewards, held and passed on.")
    QUALIFYING = strawberry.enum_value("qualifying", description="Counts for tiers and is never spent.")


@strawberry.enum(description="A piece of the calendar, in the programme's time zone. Weeks begin on Monday.")
class CalendarUnit(Enum):
    """The domain's pieces of the calendar."""

    DAY = strawberry.enum_value("day", description="A day.")
    WEEK = strawberry.enum_value("week", description="A week.")
    MONTH = strawberry.enum_value("month", description="A month.")
    YEAR = strawberry.enum_value("year", description="A year.")


@strawberry.enum(description="From when points count.")
class PendingKind(Enum):
    """The domain's ways to pend."""

    AT_ONCE = strawberry.enum_value("at_once", description="At once.")
    SPAN = strawberry.enum_value("span", description="After a span from earning.")
    ACTIVATION = strawberry.enum_value("activation", description="Once somebody activates them.")


@strawberry.enum(description="Until when points count.")
class ExpiryKind(Enum):
    """The domain's ways to expire."""

    NEVER = strawberry.enum_value("never", description="For ever.")
    AFTER_EARNING = strawberry.enum_value("after_earning", description="A span from earning.")
    AFTER_ACTIVATION = strawberry.enum_value("after_activation", description="A span from when they begin to count.")
    FIXED_DAY = strawberry.enum_value("fixed_day", description="The end of a day of the year.")
    INACTIVITY = strawberry.enum_value("inactivity", description="The whole balance, a span after the last activity.")


@strawberry.enum(description="What happens when points are to be taken back that were spent already.")
class NegativePolicy(Enum):
    """The domain's ways to go below zero, or not."""

    FORBID = strawberry.enum_value("forbid", description="Taking them back is refused.")
    DEBT = strawberry.enum_value("debt", description="The member owes them; what comes next pays them first.")
    CLAMP = strawberry.enum_value("clamp", description="They are let go, and the shortfall is recorded.")
    REVIEW = strawberry.enum_value("review", description="The shortfall waits for a human to decide.")


@strawberry.type(description="A stretch of calendar time.")
class Span:
    """So many pieces of the calendar, rounded up to the end of one."""

    count: int = strawberry.field(description="How many.")
    of: CalendarUnit = strawberry.field(description="Of what.")
    rounded_to: CalendarUnit | None = strawberry.field(description="To the end of what it goes on; null: not at all.")

    @classmethod
    def like(cls, span: points.Span) -> "Span":
        """A span of the domain."""
        rounded_to = None if span.rounded_to is None else CalendarUnit(span.rounded_to.value)
        return cls(count=span.count, of=CalendarUnit(span.of.value), rounded_to=rounded_to)

    @classmethod
    def maybe(cls, span: points.Span | None) -> "Span | None":
        """A span of the domain, where there is one."""
        return None if span is None else cls.like(span)


@strawberry.type(description="From when a unit's points count.")
class PendingPolicy:
    """When points mature."""

    kind: PendingKind = strawberry.field(description="What it depends on.")
    span: Span | None = strawberry.field(description="How long from earning; for `SPAN`.")


@strawberry.type(description="Until when a unit's points count.")
class ExpiryPolicy:
    """When points expire."""

    kind: ExpiryKind = strawberry.field(description="What it depends on.")
    span: Span | None = strawberry.field(description="How long; for kinds that run over a span.")
    month: int | None = strawberry.field(description="The month of the fixed day, 1 to 12.")
    day: int | None = strawberry.field(description="The fixed day of the month; 29 February is its last day.")
    years: int = strawberry.field(description="How many years after the next fixed day.")

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


@strawberry.type(description="What expires otherwise for the members of a tier.")
class TierExpiry:
    """An exception by tier."""

    tier: strawberry.ID = strawberry.field(description="The tier's code, such as `gold`.")
    expiry: ExpiryPolicy = strawberry.field(description="Until when points count that its members earn.")


def _limit(most: int) -> int | None:
    """A limit of the domain; None where it is as high as an amount can be, and so is none."""
    return None if most == ledger.LARGEST_AMOUNT else most


@strawberry.type(description="How far members may pass points on.")
class PassingPolicy:
    """Passing on."""

    most_at_once: Points | None = strawberry.field(
        description="The most that may be passed on at once; null: no limit."
    )
    most_a_day: Points | None = strawberry.field(
        description="The most that may be passed on in a calendar day; null: no limit."
    )
    holding: Span | None = strawberry.field(description="How long the receiver waits before the points count.")

    @classmethod
    def of(cls, passing: points.Passing) -> "PassingPolicy":
        """What the domain says of passing on."""
        return cls(
            most_at_once=_limit(passing.most_at_once),
            most_a_day=_limit(passing.most_a_day),
            holding=Span.maybe(passing.holding),
        )


@strawberry.type(description="How far staff of one role may adjust.")
class AdjustingPolicy:
    """The limits of a role."""

    role: str = strawberry.field(description="The role.")
    cap: Points | None = strawberry.field(description="More than this is refused; null: no limit.")
    alone: Points | None = strawberry.field(description="Above this somebody else must agree; null: never.")


@strawberry.type(description="One version of a unit's policy.")
class UnitPolicy:
    """A policy as it is in force from an instant on."""

    version: int = strawberry.field(description="Counts the versions, from 1.")
    valid_from: datetime = strawberry.field(description="From when it is in force, until the next version.")
    pending: PendingPolicy = strawberry.field(description="From when points count.")
    expiry: ExpiryPolicy = strawberry.field(description="Until when points count.")
    expiry_by_tier: list[TierExpiry] = strawberry.field(description="What expires otherwise for a tier's members.")
    negative: NegativePolicy = strawberry.field(description="What happens to points that were spent already.")
    passing: PassingPolicy | None = strawberry.field(description="How points are passed on; null: not at all.")
    adjusting: list[AdjustingPolicy] = strawberry.field(description="What roles may adjust; others as they like.")
    change: ProgrammeChange = strawberry.field(description="Who made the version, when and why.")

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


@strawberry.type(description="A points currency of the programme.")
class Unit:
    """A unit."""

    id: strawberry.ID = strawberry.field(description="The unit's code in the programme, such as `points`.")
    kind: UnitKind = strawberry.field(description="What it is for.")
    decimals: int = strawberry.field(description="How many decimals are shown of whole numbers: 2 shows 150 as 1.50.")
    row: strawberry.Private[points.UnitRow]

    @strawberry.field(description="What members call it.")
    def name(self, language: Language = None) -> str:
        return self.row.name_in(language)

    @strawberry.field(description="The versions of its policy, newest first, those to come included. For staff.")
    async def policies(self, info: Info) -> list[UnitPolicy]:
        versions = await info.context.loaders(PointsLoaders).policies.load(self.row.id)
        return [UnitPolicy.of(version) for version in versions]

    @classmethod
    def of(cls, row: points.UnitRow) -> "Unit":
        """A unit of the domain."""
        return cls(id=strawberry.ID(row.id), kind=UnitKind(row.kind), decimals=row.decimals, row=row)

    @classmethod
    async def by_id(cls, id: str, info: Info) -> "Unit":
        """The unit with this code."""
        return cls.of(await info.context.loaders(PointsLoaders).unit(id))
