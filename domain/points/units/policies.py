"""What a unit's versioned policy says: when points mature and expire, and what happens when too few are left. Pure.

    {"pending": {"kind": "span", "span": {"count": 14, "of": "day", "rounded_to": "day"}},
     "expiry": {"kind": "after_earning", "span": {"count": 6, "of": "month", "rounded_to": "month"}},
     "expiry_by_tier": {"gold": {"kind": "never"}},
     "negative": "debt",
     "passing": {"most_at_once": 500, "most_a_day": 1000, "holding": {"count": 1, "of": "day"}},
     "adjusting": {"agent": {"cap": 1000, "alone": 200}}}

What is left out is as in `UnitPolicy()`: at once, never, debt, not passed on, no limit.
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
    """Refuse a span that a kind does not have, or lacks. Kinds are named as clients of the graph write them."""
    if wanted and span is None:
        raise refused(f"{kind.name} needs a `span`: so many days, weeks, months or years.", field="span")
    if span is not None and not wanted:
        raise refused(f"{kind.name} has no `span`.", field="span")


class Pending(Terms):
    """From when points count: at once, after a span from earning, or once somebody activates them."""

    kind: PendingKind = PendingKind.AT_ONCE
    span: Span | None = None

    @model_validator(mode="after")
    def _check_span(self) -> Self:
        require_span(self.kind, self.span, wanted=self.kind is PendingKind.SPAN)
        return self


class Expiry(Terms):
    """Until when points count. `month`, `day` and `years` belong to `fixed_day`, `span` to the other kinds."""

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
            raise refused("Only the fixed day of the year has this.", field=stray)
        return self


class Passing(Terms):
    """Points may be passed on to another member: at most so many at once and in a calendar day.

    Without a limit at once, it is the one of the day. What was received waits for `holding` before it counts.
    """

    most_a_day: Annotated[int, Whole(1, LARGEST_AMOUNT)] = LARGEST_AMOUNT
    most_at_once: Annotated[int, Whole(1, LARGEST_AMOUNT)] = Field(default_factory=lambda given: given["most_a_day"])
    holding: Span | None = None


class AdjustingLimit(Terms):
    """What one role may adjust: never more than `cap`, and above `alone` only when a second person agrees.

    Without `alone`, nobody has to agree.
    """

    cap: Annotated[int, Whole(0, LARGEST_AMOUNT)] = LARGEST_AMOUNT
    alone: Annotated[int, Whole(0, LARGEST_AMOUNT)] = Field(default_factory=lambda given: given["cap"])


class UnitPolicy(Terms):
    """One version of a unit's policy. `expiry_by_tier` says what differs for members of a tier, by its id."""

    pending: Pending = Pending()
    expiry: Expiry = Expiry()
    expiry_by_tier: Mapping[str, Expiry] = Field(default_factory=dict)
    negative: Negative = Negative.DEBT
    passing: Passing | None = None
    adjusting: Mapping[str, AdjustingLimit] = Field(default_factory=dict)

    @property
    def keeps_no_lots(self) -> bool:
        """Whether points count at once and for ever, in every tier: then nothing about a part of them can change."""
        expiries = (self.expiry, *self.expiry_by_tier.values())
        return self.pending.kind is PendingKind.AT_ONCE and all(e.kind is ExpiryKind.NEVER for e in expiries)

    def expiry_for(self, tier: str | None) -> Expiry:
        """The expiry of what a member of this tier earns."""
        return self.expiry_by_tier.get(tier, self.expiry) if tier else self.expiry

    def matures_at(self, earned_at: datetime, zone: ZoneInfo) -> datetime | None:
        """From when points earned then count; None for at once, and for points that wait for activation."""
        if self.pending.kind is PendingKind.SPAN and self.pending.span is not None:
            return self.pending.span.after(earned_at, zone)
        return None

    @cached_property
    def at_once(self) -> "UnitPolicy":
        """The same policy for points that do not pend, such as those that staff add: nothing they are for is returned.

        Where expiry begins with the activation, it begins when they come in.
        """
        return self.model_copy(update={"pending": Pending()})

    @property
    def awaits_activation(self) -> bool:
        """Whether points count only once somebody activates them."""
        return self.pending.kind is PendingKind.ACTIVATION

    def expires_at(self, earned_at: datetime, zone: ZoneInfo, *, tier: str | None = None) -> datetime | None:
        """Until when points count that were earned then; None for ever, or until something else decides.

        What decides otherwise: inactivity of the account (see `lapses_at`), or the activation still to come.
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
        """Until when points count that are activated now, if their expiry begins with it; else None."""
        expiry = self.expiry_for(tier)
        if expiry.kind is ExpiryKind.AFTER_ACTIVATION and expiry.span is not None:
            return expiry.span.after(activated_at, zone)
        return None

    def lapses_at(self, active_at: datetime, zone: ZoneInfo, *, tier: str | None = None) -> datetime | None:
        """When the whole balance expires if nothing happens after `active_at`; None where inactivity costs nothing."""
        expiry = self.expiry_for(tier)
        if expiry.kind is ExpiryKind.INACTIVITY and expiry.span is not None:
            return expiry.span.after(active_at, zone)
        return None

    def adjusting_limit(self, role: str) -> AdjustingLimit:
        """What a role may adjust. Where the policy names roles, one that it does not name may adjust nothing.

        Admins, and everybody where no role is named, may adjust anything alone.
        """
        unlimited = role == ADMIN or not self.adjusting
        most = LARGEST_AMOUNT if unlimited else 0
        return self.adjusting.get(role) or AdjustingLimit(cap=most, alone=most)
