"""The policies that the model draws from: every way to pend, expire and pass on, with spans short enough to end."""

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import strategies as st

from domain.ledger import Negative
from domain.points import (
    AdjustingLimit,
    CalendarUnit,
    Expiry,
    ExpiryKind,
    Passing,
    Pending,
    PendingKind,
    Span,
    UnitPolicy,
)

DAY, WEEK, MONTH = CalendarUnit.DAY, CalendarUnit.WEEK, CalendarUnit.MONTH

_SPANS = st.sampled_from(
    [
        Span(1, DAY),
        Span(3, DAY),
        Span(9, DAY),
        Span(2, DAY, DAY),
        Span(1, WEEK, WEEK),
        Span(1, MONTH),
        Span(2, MONTH),
        Span(0, DAY, MONTH),
    ]
)
_LIVES = st.sampled_from([Span(3, DAY), Span(9, DAY), Span(1, MONTH), Span(2, MONTH), Span(0, DAY, MONTH)])
_PENDING = st.one_of(
    st.just(Pending()),
    st.just(Pending()),
    st.builds(Pending, kind=st.just(PendingKind.SPAN), span=_SPANS),
    st.just(Pending(kind=PendingKind.ACTIVATION)),
)
_BY_ITSELF = st.one_of(
    st.just(Expiry()),
    st.builds(Expiry, kind=st.just(ExpiryKind.AFTER_EARNING), span=_LIVES),
    st.builds(Expiry, kind=st.just(ExpiryKind.AFTER_EARNING), span=_LIVES),
    st.builds(Expiry, kind=st.just(ExpiryKind.AFTER_ACTIVATION), span=_LIVES),
    st.sampled_from(
        [
            Expiry(kind=ExpiryKind.FIXED_DAY, month=10, day=31),
            Expiry(kind=ExpiryKind.FIXED_DAY, month=2, day=29),
            Expiry(kind=ExpiryKind.FIXED_DAY, month=11, day=30, years=1),
        ]
    ),
)
_ON_ACTIVATION = Pending(kind=PendingKind.ACTIVATION)
_FROM_ACTIVATION = st.builds(Expiry, kind=st.just(ExpiryKind.AFTER_ACTIVATION), span=_LIVES)
_INACTIVITY = st.builds(Expiry, kind=st.just(ExpiryKind.INACTIVITY), span=_LIVES)
_PASSING = st.one_of(
    st.none(),
    st.just(Passing()),
    st.builds(
        Passing,
        most_at_once=st.sampled_from([25, 1_000]),
        most_a_day=st.sampled_from([12, 12, 1_000]),
        holding=st.one_of(st.none(), _SPANS),
    ),
)


TIERS = ["gold", "silver"]


def policies(negative: Negative) -> st.SearchStrategy[UnitPolicy]:
    """Policies with one way to go below zero; in a half of them inactivity costs points, of everybody or of a tier."""
    common = {
        "pending": _PENDING,
        "negative": st.just(negative),
        "passing": _PASSING,
        "adjusting": st.just({"agent": AdjustingLimit(cap=50, alone=20)}),
    }
    own = st.one_of(st.just({}), st.builds(lambda expiry: {"gold": expiry}, _BY_ITSELF))
    mixed = st.fixed_dictionaries({"gold": st.one_of(_BY_ITSELF, _INACTIVITY)}, optional={"silver": _INACTIVITY})
    some = st.fixed_dictionaries({"gold": _INACTIVITY}, optional={"silver": st.one_of(_BY_ITSELF, _INACTIVITY)})
    return st.one_of(
        st.builds(UnitPolicy, expiry=_BY_ITSELF, expiry_by_tier=own, **common),
        st.builds(UnitPolicy, expiry=_BY_ITSELF, expiry_by_tier=own, **common),
        st.builds(UnitPolicy, expiry=_FROM_ACTIVATION, **common | {"pending": st.just(_ON_ACTIVATION)}),
        st.builds(UnitPolicy, expiry=_INACTIVITY, **common),
        st.builds(UnitPolicy, expiry=_INACTIVITY, expiry_by_tier=mixed, **common),
        st.builds(UnitPolicy, expiry=_BY_ITSELF, expiry_by_tier=some, **common),
    )


def inactivity_spans(policy: UnitPolicy) -> list[Span]:
    """The spans of silence that cost points, of everybody or in some tier."""
    expiries = [policy.expiry, *policy.expiry_by_tier.values()]
    return [of.span for of in expiries if of.kind is ExpiryKind.INACTIVITY and of.span]


def goes_on(versions: Sequence[UnitPolicy]) -> bool:
    """Whether inactivity neither begins to cost points of everybody, nor ends, from one version to the next."""
    return all(
        (before.expiry.kind is ExpiryKind.INACTIVITY or after.expiry.kind is not ExpiryKind.INACTIVITY)
        and (inactivity_spans(after) or not inactivity_spans(before))
        for before, after in pairwise(versions)
    )
