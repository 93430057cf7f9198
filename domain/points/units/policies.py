"""The terms of a unit's versioned policy: when points mature and expire, and what is done with a shortfall. Pure.

    {"pending": {"kind": "span", "span": {"count": 14, "of": "day", "rounded_to": "day"}},
     "expiry": {"kind": "after_earning", "span": {"count": 6, "of": "month", "rounded_to": "month"}},
     "expiry_by_tier": {"gold": {"kind": "never"}},
     "negative": "debt",
     "passing": {"most_at_once": 500, "most_a_day": 1000, "holding": {"count": 1, "of": "day"}},
     "adjusting": {"agent": {"cap": 1000, "alone": 200}}}

Omitted fields are as in `UnitPolicy()`: points count at once and never expire, a shortfall becomes a debt, no points
are passed on, and adjustments have no limit.
"""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Self
from zoneinfo import ZoneInfo

from pydantic import Field, model_validator

from domain.actor import ADMIN
from domain.ledger import LARGEST_AMOUNT, Negative
from domain.points.units.spans import Span, end_of_yearly_day
from domain.programme import Terms, Whole, refused


class PendingKind(StrEnum):
    AT_ONCE = "at_once"
    SPAN = "span"
    ACTIVATION = "activation"


class ExpiryKind(StrEnum):
    NEVER = "never"
    AFTER_EARNING = "after_earning"
    AFTER_ACTIVATION = "after_activation"
    FIXED_DAY = "fixed_day"
    INACTIVITY = "inactivity"


def require_span(kind: PendingKind | ExpiryKind, span: Span | None, *, wanted: bool) -> None:
    """Refuse a missing span, or one that the kind does not take. Kinds are named as clients of the graph write them."""
    if wanted and span is None:
        raise refused(f"{kind.name} needs a `span`: so many days, weeks, months or years.", field="span")
    if span is not None and not wanted:
        raise refused(f"{kind.name} has no `span`.", field="span")


class Pending(Terms):
    """The start of points: at once, after a span from earning, or when they are activated."""

    kind: PendingKind = PendingKind.AT_ONCE
    span: Span | None = None

    @model_validator(mode="after")
    def _check_span(self) -> Self:
        require_span(self.kind, self.span, wanted=self.kind is PendingKind.SPAN)
        return self


class Expiry(Terms):
    """The end of points. `month`, `day` and `years` belong to `fixed_day`, `span` to the other kinds."""

    kind: ExpiryKind = ExpiryKind.NEVER
    span: Span | None = None
    month: Annotated[int, Whole(1, 12)] | None = None
    day: Annotated[int, Whole(1, 31)] | None = None
    years: Annotated[int, Whole(0, 100)] = 0

    @model_validator(mode="after")
    def _check_fields(self) -> Self:
        wants_day = self.kind is ExpiryKind.FIXED_DAY
        require_span(self.kind, self.span, wanted=not wants_day and self.kind is not ExpiryKind.NEVER)
        for name, last in (("month", 12), ("day", 31)):
            if wants_day and getattr(self, name) is None:
                raise refused(Whole(1, last).sentence, field=name)
        stray = next((name for name in ("month", "day", "years") if getattr(self, name)), None)
        if stray and not wants_day:
            raise refused("Only FIXED_DAY takes this.", field=stray)
        return self


class Passing(Terms):
    """Limits for passing points on: at most so many at once and in a calendar day.

    Without a limit at once, the day's limit applies. Received points count after `holding`.
    """

    most_a_day: Annotated[int, Whole(1, LARGEST_AMOUNT)] = LARGEST_AMOUNT
    most_at_once: Annotated[int, Whole(1, LARGEST_AMOUNT)] = Field(default_factory=lambda given: given["most_a_day"])
    holding: Span | None = None


class AdjustingLimit(Terms):
    """The limits of one role: never more than `cap`; above `alone`, a second person must agree.

    Without `alone`, no second person is needed.
    """

    cap: Annotated[int, Whole(0, LARGEST_AMOUNT)] = LARGEST_AMOUNT
    alone: Annotated[int, Whole(0, LARGEST_AMOUNT)] = Field(default_factory=lambda given: given["cap"])


class UnitPolicy(Terms):
    """One version of a unit's policy. `expiry_by_tier` holds the exceptions for members of a tier, by its id."""

    pending: Pending = Pending()
    expiry: Expiry = Expiry()
    expiry_by_tier: Mapping[str, Expiry] = Field(default_factory=dict)
    negative: Negative = Negative.DEBT
    passing: Passing | None = None
    adjusting: Mapping[str, AdjustingLimit] = Field(default_factory=dict)

    @property
    def keeps_no_lots(self) -> bool:
        """True if points count at once and for ever in every tier: no lot's terms can ever differ."""
        expiries = (self.expiry, *self.expiry_by_tier.values())
        return self.pending.kind is PendingKind.AT_ONCE and all(e.kind is ExpiryKind.NEVER for e in expiries)

    def expiry_for(self, tier: str | None) -> Expiry:
        """The expiry of points that a member of this tier earns."""
        return self.expiry_by_tier.get(tier, self.expiry) if tier else self.expiry

    def matures_at(self, earned_at: datetime, zone: ZoneInfo) -> datetime | None:
        """The start of points earned then; None for at once, and for points that wait for activation."""
        if self.pending.kind is PendingKind.SPAN and self.pending.span is not None:
            return self.pending.span.after(earned_at, zone)
        return None

    @cached_property
    def at_once(self) -> "UnitPolicy":
        """The same policy without pending, for points such as those that staff add, which no return takes back.

        An expiry that begins with the activation begins when the points come in.
        """
        return self.model_copy(update={"pending": Pending()})

    @property
    def awaits_activation(self) -> bool:
        """True if points count only once they are activated."""
        return self.pending.kind is PendingKind.ACTIVATION

    def expires_at(self, earned_at: datetime, zone: ZoneInfo, *, tier: str | None = None) -> datetime | None:
        """The end of points earned then; None for never, or until the account's inactivity (see `lapses_at`) or an
        activation decides.
        """
        expiry = self.expiry_for(tier)
        match expiry.kind:
            case ExpiryKind.AFTER_EARNING if expiry.span is not None:
                return expiry.span.after(earned_at, zone)
            case ExpiryKind.AFTER_ACTIVATION if expiry.span is not None:
                if self.awaits_activation:
                    return None
                return expiry.span.after(self.matures_at(earned_at, zone) or earned_at, zone)
            case ExpiryKind.FIXED_DAY if expiry.month is not None and expiry.day is not None:
                return end_of_yearly_day(expiry.month, expiry.day, after=earned_at, years=expiry.years, zone=zone)
        return None

    def expires_after_activation(self, activated_at: datetime, zone: ZoneInfo, *, tier: str | None) -> datetime | None:
        """The end of points activated now, if their expiry begins with the activation; else None."""
        expiry = self.expiry_for(tier)
        if expiry.kind is ExpiryKind.AFTER_ACTIVATION and expiry.span is not None:
            return expiry.span.after(activated_at, zone)
        return None

    def lapses_at(self, active_at: datetime, zone: ZoneInfo, *, tier: str | None = None) -> datetime | None:
        """When the whole balance expires if nothing happens after `active_at`; None without lapsing by inactivity."""
        expiry = self.expiry_for(tier)
        if expiry.kind is ExpiryKind.INACTIVITY and expiry.span is not None:
            return expiry.span.after(active_at, zone)
        return None

    def adjusting_limit(self, role: str) -> AdjustingLimit:
        """The limits of a role. Where the policy names roles, any other role may adjust nothing.

        Admins, and everybody where the policy names no role, may adjust any amount alone.
        """
        unlimited = role == ADMIN or not self.adjusting
        most = LARGEST_AMOUNT if unlimited else 0
        return self.adjusting.get(role) or AdjustingLimit(cap=most, alone=most)
