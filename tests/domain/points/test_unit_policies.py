"""Policies of units: their JSON, and what it refuses."""

from typing import Any

import pytest

from domain.errors import InvalidInput
from domain.points import UnitPolicy

WHOLE: dict[str, Any] = {
    "pending": {"kind": "span", "span": {"count": 14, "of": "day", "rounded_to": "day"}},
    "expiry": {"kind": "after_earning", "span": {"count": 6, "of": "month", "rounded_to": "month"}},
    "expiry_by_tier": {"gold": {"kind": "never"}, "green": {"kind": "fixed_day", "month": 12, "day": 31, "years": 1}},
    "negative": "review",
    "passing": {"most_at_once": 500, "most_a_day": 1000, "holding": {"count": 1, "of": "day"}},
    "adjusting": {"agent": {"cap": 1000, "alone": 200}},
}


def test_a_policy_is_the_same_after_it_was_stored() -> None:
    policy = UnitPolicy.read(WHOLE)

    assert UnitPolicy.read(policy.as_json()) == policy
    assert policy.expiry_for("gold").kind == "never"
    assert policy.expiry_for("silver") == policy.expiry
    assert policy.adjusting_limit("agent").alone == 200


def test_what_is_left_out_is_plain() -> None:
    assert UnitPolicy.read({}) == UnitPolicy()


@pytest.mark.parametrize(
    ("changed", "path"),
    [
        ({"expire": {}}, ("expire",)),
        ({"negative": "never"}, ("negative",)),
        ({"pending": {"kind": "span"}}, ("pending", "span")),
        ({"pending": {"kind": "at_once", "span": {"count": 1, "of": "day"}}}, ("pending", "span")),
        ({"expiry": {"kind": "fixed_day", "month": 13, "day": 1}}, ("expiry", "month")),
        ({"expiry": {"kind": "after_earning", "span": {"count": -1, "of": "day"}}}, ("expiry", "span", "count")),
        ({"expiry": {"kind": "after_earning", "span": {"count": True, "of": "day"}}}, ("expiry", "span", "count")),
        ({"expiry_by_tier": {"gold": {"kind": "?"}}}, ("expiry_by_tier", "gold", "kind")),
        ({"passing": {"most_a_day": 0}}, ("passing", "most_a_day")),
        ({"adjusting": {"agent": {"cap": "many"}}}, ("adjusting", "agent", "cap")),
        ({"adjusting": []}, ("adjusting",)),
    ],
)
def test_a_policy_that_cannot_be_right_names_the_field(changed: dict[str, Any], path: tuple[str, ...]) -> None:
    with pytest.raises(InvalidInput) as refused:
        UnitPolicy.read(WHOLE | changed)

    assert refused.value.path == path
