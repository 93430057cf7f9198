"""Where somebody stands, by property."""

from hypothesis import given
from hypothesis import strategies as st

from domain.tiers import Rung, stand

earned = st.integers(0, 10_000)
ladders = st.lists(st.integers(0, 10_000), max_size=6, unique=True).map(
    lambda thresholds: [Rung(f"t{n}", f"T{n}", n, value, 100, ()) for n, value in enumerate(sorted(thresholds))]
)


@given(earned=earned, rungs=ladders)
def test_the_highest_rung_that_was_reached_and_the_one_above_it(earned: int, rungs: list[Rung]) -> None:
    standing = stand(earned, rungs)

    reached = [rung for rung in rungs if rung.threshold <= earned]
    above = [rung for rung in rungs if rung.threshold > earned]
    assert standing.tier == (reached[-1] if reached else None)
    assert standing.next_tier == (above[0] if above else None)


@given(earned=earned, rungs=ladders)
def test_what_is_missing_reaches_the_next_rung_and_not_a_point_less(earned: int, rungs: list[Rung]) -> None:
    standing = stand(earned, rungs)

    if standing.missing is None:
        assert standing.next_tier is None
        assert standing.progress == 1.0
    else:
        assert stand(earned + standing.missing, rungs).tier == standing.next_tier
        assert stand(earned + standing.missing - 1, rungs).tier == standing.tier
        assert 0.0 <= standing.progress < 1.0


@given(earned=earned, more=earned, rungs=ladders)
def test_who_earned_more_never_stands_lower(earned: int, more: int, rungs: list[Rung]) -> None:
    lower, higher = stand(earned, rungs), stand(earned + more, rungs)

    assert (lower.tier.rank if lower.tier else -1) <= (higher.tier.rank if higher.tier else -1)


def test_a_ladder_without_rungs_has_no_tier() -> None:
    assert (stand(5, []).tier, stand(5, []).missing, stand(5, []).progress) == (None, None, 1.0)
