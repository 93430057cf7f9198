"""What a unit's policy may not say though it can be written down: spans of nothing, days that never come."""

from calendar import month_name, monthrange
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from domain.errors import InvalidInput
from domain.points.units.policies import Expiry, ExpiryKind, Passing, PendingKind, UnitPolicy
from domain.points.units.policy_json import Path
from domain.points.units.spans import Span

_LEAP_YEAR = 2000


def check_policy(
    policy: UnitPolicy, *, changed: Collection[str], tiers: Collection[str], roles: Collection[str], zone: ZoneInfo
) -> None:
    """Look at the fields that were `changed`. Raises InvalidInput that names the one which has no sense.

    `tiers` are the names of the tiers that there are, `roles` what the staff's roles are called.
    """
    if "pending" in changed:
        _check_span(policy.pending.span, path=("pending", "span"))
    if "expiry" in changed:
        _check_expiry(policy.expiry, path=("expiry",))
    if "expiry_by_tier" in changed:
        _check_names(policy.expiry_by_tier, tiers, what="tier", path=("expiry_by_tier",))
        for tier, expiry in policy.expiry_by_tier.items():
            _check_expiry(expiry, path=("expiry_by_tier", tier))
    if {"pending", "expiry"} & set(changed):
        _check_that_points_count(policy, zone=zone)
    if "passing" in changed and policy.passing:
        _check_passing(policy.passing)
    if "adjusting" in changed:
        _check_names(policy.adjusting, roles, what="role", path=("adjusting",))
        for role, limit in policy.adjusting.items():
            if limit.alone > limit.cap:
                raise InvalidInput(
                    f"More than the cap of {limit.cap:,} is refused, so nobody else is asked above it:"
                    f" what may be adjusted alone is at most that.",
                    path=("adjusting", role, "alone"),
                )


def _check_span(span: Span | None, *, path: Path) -> None:
    if span and not span.count and span.rounded_to is None:
        raise InvalidInput("A span is at least 1, or it is rounded to the end of something.", path=(*path, "count"))


def _check_expiry(expiry: Expiry, *, path: Path) -> None:
    _check_span(expiry.span, path=(*path, "span"))
    if expiry.kind is ExpiryKind.FIXED_DAY and expiry.month and expiry.day:
        _, days = monthrange(_LEAP_YEAR, expiry.month)
        if expiry.day > days:
            raise InvalidInput(f"{month_name[expiry.month]} has at most {days} days.", path=(*path, "day"))


def _check_that_points_count(policy: UnitPolicy, *, zone: ZoneInfo) -> None:
    """Points that expire before they begin to count, in whatever month they are earned, are no points."""
    if policy.pending.kind is not PendingKind.SPAN or policy.expiry.kind is not ExpiryKind.AFTER_EARNING:
        return
    for month in range(1, 13):
        earned_at = datetime(_LEAP_YEAR, month, 1, 12, tzinfo=UTC)
        counts_from, expires_at = policy.matures_at(earned_at, zone), policy.expires_at(earned_at, zone)
        if counts_from is None or expires_at is None or counts_from < expires_at:
            return
    raise InvalidInput("These points would expire before they begin to count.", path=("expiry", "span"))


def _check_passing(passing: Passing) -> None:
    if passing.most_at_once > passing.most_a_day:
        raise InvalidInput(
            f"At most {passing.most_a_day:,} may be passed on in a day, so no more than that at once.",
            path=("passing", "most_at_once"),
        )
    _check_span(passing.holding, path=("passing", "holding"))


def _check_names(named: Mapping[str, object], known: Collection[str], *, what: str, path: Path) -> None:
    for name in named:
        if name not in known:
            there_are = f"there are {', '.join(sorted(known))}" if known else "there are none"
            raise InvalidInput(f"There is no {what} “{name}”; {there_are}.", path=(*path, name))
