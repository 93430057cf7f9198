"""What a receipt earns, by property."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.campaigns import Rounding, Rounds, Terms, part_returned, points_of_lines, share_out

amounts = st.integers(0, 10**12)
weights = st.lists(st.one_of(st.integers(0, 5), amounts), min_size=1, max_size=12)


def terms(points: int, per_minor: int, rounding: Rounding, rounds: Rounds) -> Terms:
    return Terms("r", "R", 1, "points", points, per_minor, rounding, rounds)


@given(total=amounts, weights=weights)
def test_shares_sum_to_the_whole_and_none_is_negative(total: int, weights: list[int]) -> None:
    shares = share_out(total, weights)

    assert sum(shares) == (total if sum(weights) else 0)
    assert all(share >= 0 for share in shares)


@given(total=amounts, weights=weights)
def test_a_share_is_within_one_of_its_exact_part_and_nothing_weighs_nothing(total: int, weights: list[int]) -> None:
    whole = sum(weights)
    for share, weight in zip(share_out(total, weights), weights, strict=True):
        assert abs(share * whole - total * weight) < max(whole, 1)
        assert weight or not share


@given(total=amounts, weights=weights)
def test_who_weighs_more_gets_no_less(total: int, weights: list[int]) -> None:
    by_weight = sorted(zip(weights, share_out(total, weights), strict=True))

    assert all(
        weight == next_weight or share <= next_share
        for (weight, share), (next_weight, next_share) in pairwise(by_weight)
    )


@given(weights=weights.filter(any), data=st.data())
def test_a_part_of_an_amount_never_exceeds_its_line(weights: list[int], data: st.DataObject) -> None:
    in_points = data.draw(st.integers(0, sum(weights)))

    assert all(share <= weight for share, weight in zip(share_out(in_points, weights), weights, strict=True))


def test_the_largest_remainder_gets_the_rest_the_first_on_ties() -> None:
    assert share_out(10, [1, 1, 1]) == [4, 3, 3]
    assert share_out(10, [333, 333, 334]) == [3, 3, 4]
    assert share_out(1, [0, 1, 0, 1]) == [0, 1, 0, 0]
    assert share_out(7, [0, 0]) == [0, 0]
    assert share_out(7, []) == []


@given(
    bases=weights,
    points=st.integers(1, 1000),
    per=st.integers(1, 10_000),
    percent=st.integers(0, 1000),
    rounding=st.sampled_from(Rounding),
    rounds=st.sampled_from(Rounds),
)
def test_points_are_the_exact_rate_rounded_as_declared(
    bases: list[int], points: int, per: int, percent: int, rounding: Rounding, rounds: Rounds
) -> None:
    of_lines = points_of_lines(bases, terms(points, per, rounding, rounds), percent=percent)

    checked = zip(of_lines, bases, strict=True) if rounds is Rounds.LINE else [(sum(of_lines), sum(bases))]
    for earned, base in checked:
        off = earned * per * 100 - base * points * percent
        if rounding is Rounding.DOWN:
            assert -per * 100 < off <= 0
        elif rounding is Rounding.UP:
            assert 0 <= off < per * 100
        else:
            assert -per * 100 < 2 * off <= per * 100


@pytest.mark.parametrize(
    ("rounding", "expected"), [(Rounding.DOWN, [1, 1, 0]), (Rounding.HALF_UP, [2, 1, 1]), (Rounding.UP, [2, 2, 1])]
)
def test_rounding_by_hand(rounding: Rounding, expected: list[int]) -> None:
    assert points_of_lines([150, 149, 50], terms(1, 100, rounding, Rounds.LINE)) == expected


@given(points=amounts, quantity=st.integers(1, 40), data=st.data())
def test_returns_in_any_parts_sum_to_what_was_granted(points: int, quantity: int, data: st.DataObject) -> None:
    stops = sorted(data.draw(st.sets(st.integers(1, quantity), max_size=8)) | {0, quantity})

    parts = [part_returned(points, quantity=quantity, before=before, after=after) for before, after in pairwise(stops)]

    assert sum(parts) == points
    assert all(part >= 0 for part in parts)


@given(points=st.integers(0, 10_000), quantity=st.integers(1, 40))
def test_single_pieces_differ_by_at_most_one_point(points: int, quantity: int) -> None:
    parts = [part_returned(points, quantity=quantity, before=n, after=n + 1) for n in range(quantity)]

    assert max(parts) - min(parts) <= 1
