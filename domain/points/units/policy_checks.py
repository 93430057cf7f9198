"""Checks of a unit's policy beyond its types: no empty spans, and no points that expire before they count."""

from calendar import month_name, monthrange
from collections.abc import Collection, Iterator, Mapping
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from domain.errors import InvalidInput
from domain.points.units.policies import Expiry, ExpiryKind, Passing, PendingKind, UnitPolicy
from domain.points.units.spans import Span
from domain.programme import start_of_day

Path = tuple[str, ...]

_LEAP_YEAR = 2000
_TWO_YEARS = 731


def check_policy(
    policy: UnitPolicy, *, changed: Collection[str], tiers: Collection[str], roles: Collection[str], zone: ZoneInfo
) -> None:
    """Check the `changed` fields. Raises InvalidInput that names the wrong one.

    `tiers` are the ids of the existing tiers, `roles` the names of the staff's roles.
    """
    if "pending" in changed:
        _check_span(policy.pending.span, path=("pending", "span"))
    if "expiry" in changed:
        _check_expiry(policy.expiry, path=("expiry",))
    if "expiry_by_tier" in changed:
        _check_names(policy.expiry_by_tier, tiers, what="tier", path=("expiry_by_tier",))
        for tier, expiry in policy.expiry_by_tier.items():
            _check_expiry(expiry, path=("expiry_by_tier", tier))
    for place, expiry in _expiries_to_compare(policy, changed=changed):
        _check_that_points_count(policy, expiry, zone=zone, path=place)
    if "passing" in changed and policy.passing:
        _check_passing(policy.passing)
    if "adjusting" in changed:
        _check_names(policy.adjusting, roles, what="role", path=("adjusting",))
        for role, limit in policy.adjusting.items():
            if limit.alone > limit.cap:
                raise InvalidInput(
                    f"`alone` cannot exceed the cap of {limit.cap:,}.", path=("adjusting", role, "alone")
                )


def _check_span(span: Span | None, *, path: Path) -> None:
    if span and not span.count and span.rounded_to is None:
        raise InvalidInput(
            "A span of 0 must be rounded to the end of a day, week, month or year.", path=(*path, "count")
        )


def _check_expiry(expiry: Expiry, *, path: Path) -> None:
    _check_span(expiry.span, path=(*path, "span"))
    if expiry.kind is ExpiryKind.FIXED_DAY and expiry.month and expiry.day:
        _, days = monthrange(_LEAP_YEAR, expiry.month)
        if expiry.day > days:
            raise InvalidInput(f"{month_name[expiry.month]} has at most {days} days.", path=(*path, "day"))


def _expiries_to_compare(policy: UnitPolicy, *, changed: Collection[str]) -> Iterator[tuple[Path, Expiry]]:
    """Expiries to compare with the pending time, each with the field to name in a refusal.

    An unchanged expiry cannot be named, so the refusal names the changed pending time.
    """
    expiries: list[tuple[Path, Expiry]] = [(("expiry",), policy.expiry)]
    expiries += [(("expiry_by_tier", tier), expiry) for tier, expiry in policy.expiry_by_tier.items()]
    for place, expiry in expiries:
        if place[0] in changed:
            yield (*place, "day" if expiry.kind is ExpiryKind.FIXED_DAY else "span"), expiry
        elif "pending" in changed:
            yield ("pending", "span"), expiry


def _check_that_points_count(policy: UnitPolicy, expiry: Expiry, *, zone: ZoneInfo, path: Path) -> None:
    """Refuse a policy under which points expire before they count, on any day of the year.

    Looks at the beginning of each day of a leap year and the year after it. Where pending is rounded to the end of a
    period, the points earned first on a day last the shortest. Inactivity is counted from the earning.
    """
    if policy.pending.kind is not PendingKind.SPAN:
        return
    terms = UnitPolicy(pending=policy.pending, expiry=expiry)
    for number in range(_TWO_YEARS):
        day = date(_LEAP_YEAR, 1, 1) + timedelta(days=number)
        earned_at = start_of_day(day, zone)
        counts_from = terms.matures_at(earned_at, zone)
        gone_at = terms.expires_at(earned_at, zone) or terms.lapses_at(earned_at, zone)
        if counts_from and gone_at and gone_at <= counts_from:
            earned = f"Points earned on {day.day} {month_name[day.month]}"
            raise InvalidInput(f"{earned} would expire before they begin to count.", path=path)


def _check_passing(passing: Passing) -> None:
    if passing.most_at_once > passing.most_a_day:
        raise InvalidInput(
            f"The limit at once cannot exceed the limit for a day, {passing.most_a_day:,}.",
            path=("passing", "most_at_once"),
        )
    _check_span(passing.holding, path=("passing", "holding"))


def _check_names(named: Mapping[str, object], known: Collection[str], *, what: str, path: Path) -> None:
    for name in named:
        if name not in known:
            there_are = f"The {what}s are {', '.join(sorted(known))}" if known else "There are none"
            raise InvalidInput(f"There is no {what} “{name}”. {there_are}.", path=(*path, name))
