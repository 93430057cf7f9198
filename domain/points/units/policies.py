"""What a unit's versioned policy says: when points mature and expire, and what happens when too few are left. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.actor import ADMIN
from domain.ledger import LARGEST_AMOUNT, Negative
from domain.points.units.spans import Span, end_of_yearly_day


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """From when points count: at once, after a span from earning, or once somebody activates them."""

    kind: PendingKind = PendingKind.AT_ONCE
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Expiry:
    """Until when points count. `month`, `day` and `years` belong to `fixed_day`, `span` to the other kinds."""

    kind: ExpiryKind = ExpiryKind.NEVER
    span: Span | None = None
    month: int | None = None
    day: int | None = None
    years: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Passing:
    """Points may be passed on to another member: at most so many at once and in a calendar day.

    What was received waits for `holding` before it counts.
    """

    most_at_once: int = LARGEST_AMOUNT
    most_a_day: int = LARGEST_AMOUNT
    holding: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjustingLimit:
    """What one role may adjust: never more than `cap`, and above `alone` only when a second person agrees."""

    cap: int
    alone: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitPolicy:
    """One version of a unit's policy. `expiry_by_tier` says what differs for members of a tier, by its name."""

    pending: Pending = Pending()
    expiry: Expiry = Expiry()
    expiry_by_tier: Mapping[str, Expiry] = field(default_factory=dict)
    negative: Negative = Negative.DEBT
    passing: Passing | None = None
    adjusting: Mapping[str, AdjustingLimit] = field(default_factory=dict)

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

    @property
    def at_once(self) -> "UnitPolicy":
        """The same policy for points that do not pend, such as those that staff add: nothing they are for is returned.

        Where expiry begins with the activation, it begins when they come in.
        """
        return replace(self, pending=Pending())

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
