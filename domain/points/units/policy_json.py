"""A unit's policy as JSON: how it is stored, and how operators write it.

    {"pending": {"kind": "span", "span": {"count": 14, "of": "day", "rounded_to": "day"}},
     "expiry": {"kind": "after_earning", "span": {"count": 6, "of": "month", "rounded_to": "month"}},
     "expiry_by_tier": {"Gold": {"kind": "never"}},
     "negative": "debt",
     "passing": {"most_at_once": 500, "most_a_day": 1000, "holding": {"count": 1, "of": "day"}},
     "adjusting": {"agent": {"cap": 1000, "alone": 200}}}

What is left out is as in `UnitPolicy()`: at once, never, debt, not passed on, no limit. Where only one limit is given
of passing on in a day and at once, or of a cap and of what is done alone, it is the other one too.
"""

from collections.abc import Mapping
from typing import Any

from domain.errors import InvalidInput
from domain.ledger import LARGEST_AMOUNT, Negative
from domain.points.units.policies import (
    AdjustingLimit,
    Expiry,
    ExpiryKind,
    Passing,
    Pending,
    PendingKind,
    UnitPolicy,
)
from domain.points.units.spans import CalendarUnit, Span

LONGEST_SPAN = {CalendarUnit.DAY: 36_500, CalendarUnit.WEEK: 5_200, CalendarUnit.MONTH: 1_200, CalendarUnit.YEAR: 100}


def policy_as_json(policy: UnitPolicy) -> dict[str, object]:
    """The policy as it is stored."""
    return {
        "pending": {"kind": policy.pending.kind, "span": _span_json(policy.pending.span)},
        "expiry": _expiry_json(policy.expiry),
        "expiry_by_tier": {tier: _expiry_json(expiry) for tier, expiry in policy.expiry_by_tier.items()},
        "negative": policy.negative,
        "passing": policy.passing
        and {
            "most_at_once": policy.passing.most_at_once,
            "most_a_day": policy.passing.most_a_day,
            "holding": _span_json(policy.passing.holding),
        },
        "adjusting": {role: {"cap": limit.cap, "alone": limit.alone} for role, limit in policy.adjusting.items()},
    }


def policy_with(policy: UnitPolicy, changes: Mapping[str, object]) -> UnitPolicy:
    """The policy with these fields instead of its own; None for what it was at first. Raises InvalidInput."""
    terms = {**policy_as_json(policy), **changes}
    return policy_from_json({name: value for name, value in terms.items() if value is not None})


def policy_from_json(terms: object) -> UnitPolicy:
    """The policy in a decoded JSON value. Raises InvalidInput that names the field which is wrong."""
    known = _object(terms, "pending", "expiry", "expiry_by_tier", "negative", "passing", "adjusting", path=())
    return UnitPolicy(
        pending=_pending(known.get("pending"), path=("pending",)),
        expiry=_expiry(known.get("expiry"), path=("expiry",)),
        expiry_by_tier={
            tier: _expiry(expiry, path=("expiry_by_tier", tier))
            for tier, expiry in _mapping(known.get("expiry_by_tier"), path=("expiry_by_tier",)).items()
        },
        negative=_choice(Negative, known.get("negative", Negative.DEBT), path=("negative",)),
        passing=_passing(known.get("passing"), path=("passing",)),
        adjusting={
            role: _limit(limit, path=("adjusting", role))
            for role, limit in _mapping(known.get("adjusting"), path=("adjusting",)).items()
        },
    )


Path = tuple[str, ...]


def _span_json(span: Span | None) -> dict[str, object] | None:
    return None if span is None else {"count": span.count, "of": span.of, "rounded_to": span.rounded_to}


def _expiry_json(expiry: Expiry) -> dict[str, object]:
    return {
        "kind": expiry.kind,
        "span": _span_json(expiry.span),
        "month": expiry.month,
        "day": expiry.day,
        "years": expiry.years,
    }


def _pending(value: object, *, path: Path) -> Pending:
    given = _object(value, "kind", "span", path=path)
    kind = _choice(PendingKind, given.get("kind", PendingKind.AT_ONCE), path=(*path, "kind"))
    return Pending(kind=kind, span=_span_of(given, kind, wanted=kind is PendingKind.SPAN, path=path))


def _expiry(value: object, *, path: Path) -> Expiry:
    given = _object(value, "kind", "span", "month", "day", "years", path=path)
    kind = _choice(ExpiryKind, given.get("kind", ExpiryKind.NEVER), path=(*path, "kind"))
    wants_span = kind in (ExpiryKind.AFTER_EARNING, ExpiryKind.AFTER_ACTIVATION, ExpiryKind.INACTIVITY)
    span = _span_of(given, kind, wanted=wants_span, path=path)
    if kind is not ExpiryKind.FIXED_DAY:
        stray = next((name for name in ("month", "day", "years") if given.get(name)), None)
        if stray:
            raise InvalidInput("Only the fixed day of the year has this.", path=(*path, stray))
        return Expiry(kind=kind, span=span)
    return Expiry(
        kind=kind,
        month=_whole(given.get("month"), 1, 12, path=(*path, "month")),
        day=_whole(given.get("day"), 1, 31, path=(*path, "day")),
        years=_whole(given.get("years") or 0, 0, 100, path=(*path, "years")),
    )


def _passing(value: object, *, path: Path) -> Passing | None:
    if value is None:
        return None
    given = _object(value, "most_at_once", "most_a_day", "holding", path=path)
    holding = given.get("holding")
    most_a_day = _whole(given.get("most_a_day", LARGEST_AMOUNT), 1, LARGEST_AMOUNT, path=(*path, "most_a_day"))
    return Passing(
        most_at_once=_whole(given.get("most_at_once", most_a_day), 1, LARGEST_AMOUNT, path=(*path, "most_at_once")),
        most_a_day=most_a_day,
        holding=None if holding is None else _span(holding, path=(*path, "holding")),
    )


def _limit(value: object, *, path: Path) -> AdjustingLimit:
    given = _object(value, "cap", "alone", path=path)
    cap = _whole(given.get("cap", LARGEST_AMOUNT), 0, LARGEST_AMOUNT, path=(*path, "cap"))
    return AdjustingLimit(cap=cap, alone=_whole(given.get("alone", cap), 0, LARGEST_AMOUNT, path=(*path, "alone")))


def _span_of(given: Mapping[str, Any], kind: PendingKind | ExpiryKind, *, wanted: bool, path: Path) -> Span | None:
    """The span of a kind that runs over one. Kinds are named as clients of the graph write them."""
    value, path = given.get("span"), (*path, "span")
    if wanted and value is None:
        raise InvalidInput(f"{kind.name} needs a `span`: so many days, weeks, months or years.", path=path)
    if value is None:
        return None
    if not wanted:
        raise InvalidInput(f"{kind.name} has no `span`.", path=path)
    return _span(value, path=path)


def _span(value: object, *, path: Path) -> Span:
    given = _object(value, "count", "of", "rounded_to", path=path)
    of = _choice(CalendarUnit, given.get("of"), path=(*path, "of"))
    rounded_to = given.get("rounded_to")
    return Span(
        count=_whole(given.get("count"), 0, LONGEST_SPAN[of], path=(*path, "count")),
        of=of,
        rounded_to=None if rounded_to is None else _choice(CalendarUnit, rounded_to, path=(*path, "rounded_to")),
    )


def _object(value: object, *names: str, path: Path) -> Mapping[str, Any]:
    given = _mapping(value, path=path)
    unknown = next((name for name in given if name not in names), None)
    if unknown is not None:
        raise InvalidInput(f"There is no {unknown!r} here; there are {', '.join(names)}.", path=(*path, unknown))
    return given


def _mapping(value: object, *, path: Path) -> Mapping[str, Any]:
    if value is None:
        return {}
    if not isinstance(value, Mapping) or not all(isinstance(name, str) for name in value):
        raise InvalidInput("This is an object with named fields.", path=path)
    return value


def _choice(kind: Any, value: object, *, path: Path) -> Any:
    try:
        return kind(value)
    except ValueError:
        raise InvalidInput(f"This is one of {', '.join(kind)}.", path=path) from None


def _whole(value: object, low: int, high: int, *, path: Path) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise InvalidInput(f"This is a whole number from {low:,} to {high:,}.", path=path)
    return value
