"""The sentences that explain transfers, from their parts: amounts in their unit, parts that old rows do not have."""

from collections.abc import Mapping
from typing import Any

import pytest

from domain.ledger.spoken import SpokenUnit
from domain.points.explanations import KNOWN, explain

POINTS = SpokenUnit("points", "Points", 0)
STARS = SpokenUnit("stars", "Stars", 2)
MUGS = [{"line": 1, "sku": "MUG", "quantity": 1, "points": 100}, {"line": 3, "sku": "MUG", "quantity": 2, "points": 50}]


@pytest.mark.parametrize(
    ("unit", "amount", "said"),
    [
        (POINTS, 0, "0 points"),
        (POINTS, 1, "1 point"),
        (POINTS, 1_204, "1,204 points"),
        (POINTS, -1_204, "-1,204 points"),
        (SpokenUnit("p", "points", 2), 100, "1.00 points"),
        (SpokenUnit("nights", "Nights", 0), 1, "1 Nights"),
        (SpokenUnit("nights", "Nights", 0), 4, "4 Nights"),
        (STARS, 1, "0.01 Stars"),
        (STARS, 150, "1.50 Stars"),
        (STARS, -5, "-0.05 Stars"),
        (STARS, 10**15, "10,000,000,000,000.00 Stars"),
        (SpokenUnit("grains", "Grains", 6), 1_234_567, "1.234567 Grains"),
    ],
)
def test_an_amount_is_said_with_the_units_decimals_and_name(unit: SpokenUnit, amount: int, said: str) -> None:
    assert unit.amount(amount) == said


SENTENCES: list[tuple[Mapping[str, Any], str]] = [
    (
        {
            "about": "purchase",
            "points": 293,
            "base_minor": 2933,
            "currency": "USD",
            "store": None,
            "rate_points": 10,
            "rate_minor": 100,
            "percent": 100,
            "tier": None,
            "rounding": "down",
            "rounds": "receipt",
            "rule": "Every dollar",
            "version": 1,
        },
        "2.93 Stars for $29.33 spent: 0.10 Stars for each $1.00, rounded down per receipt "
        "(rule “Every dollar”, version 1).",
    ),
    (
        {"about": "return", "points": 150, "lines": MUGS},
        "1.50 Stars taken back for what you returned (1 × MUG, 2 × MUG): exactly what it had earned.",
    ),
    (
        {"about": "return", "points": 150, "lines": MUGS, "owed": 30},
        "1.50 Stars taken back for what you returned (1 × MUG, 2 × MUG): exactly what it had earned. "
        "You owe 0.30 Stars; what you earn next pays it first.",
    ),
    (
        {"about": "return", "points": 150, "lines": MUGS, "short": 30, "negative": "clamp"},
        "1.20 Stars taken back for what you returned (1 × MUG, 2 × MUG); 0.30 more that it had earned had been spent "
        "or set aside and will not be taken.",
    ),
    (
        {"about": "return", "points": 150, "lines": MUGS, "short": 30, "negative": "review"},
        "1.20 Stars taken back for what you returned (1 × MUG, 2 × MUG); 0.30 more that it had earned had been spent "
        "or set aside.",
    ),
    ({"about": "reward", "points": 150, "reward": "Mug"}, "1.50 Stars spent on “Mug”."),
    (
        {"about": "reward_cancelled", "points": 150, "reward": "Mug"},
        "1.50 Stars back for “Mug”, which was cancelled; they keep their expiry.",
    ),
    (
        {"about": "reward_cancelled", "points": 150, "reward": "Mug", "expired": 30},
        "1.50 Stars back for “Mug”, which was cancelled; they keep their expiry, and 0.30 of them had expired already.",
    ),
    ({"about": "adjustment", "points": 150, "reason": "because."}, "1.50 Stars added: because."),
    ({"about": "adjustment", "points": -150, "reason": "because."}, "1.50 Stars taken off: because."),
    ({"about": "capture", "points": 150, "purpose": "order 1"}, "1.50 Stars spent on order 1."),
    (
        {"about": "order_returned", "points": 150, "lines": MUGS, "expired": 150},
        "1.50 Stars back for what you returned and had paid for in Stars; they keep their expiry, and 1.50 of them had "
        "expired already.",
    ),
    ({"about": "expiry", "points": 150}, "1.50 Stars expired."),
    (
        {"about": "expiry_reversed", "points": 150},
        "1.50 Stars that had expired came back, because what they were earned with was returned.",
    ),
    ({"about": "passed_on", "points": 150, "to": "…"}, "1.50 Stars passed on to another member."),
    ({"about": "received", "points": 150, "from": "…"}, "1.50 Stars from another member; they keep their expiry."),
    ({"about": "opening", "points": 150, "source": "Old Club"}, "1.50 Stars brought over from Old Club."),
    (
        {"about": "shortfall_charged", "points": 150, "owed": 30},
        "1.50 Stars taken back that had been spent when what earned them was returned. You owe 0.30 Stars; what you "
        "earn next pays it first.",
    ),
]


@pytest.mark.parametrize(("parts", "sentence"), SENTENCES)
def test_every_sentence_says_its_amounts_in_their_unit(parts: Mapping[str, Any], sentence: str) -> None:
    assert explain(parts, STARS) == sentence


def test_every_sentence_that_there_is_has_its_example_here() -> None:
    assert {parts["about"] for parts, _ in SENTENCES} == KNOWN


def test_a_return_of_an_older_release_explains_itself_without_lines_points_rule_and_policy() -> None:
    parts = {"about": "return", "points": 25, "lines": [{"sku": "MUG", "quantity": 1}]}

    assert [explain(parts, POINTS), explain({**parts, "short": 15}, POINTS)] == [
        "25 points taken back for what you returned (1 × MUG): exactly what it had earned.",
        "10 points taken back for what you returned (1 × MUG); 15 more that it had earned had been spent or set aside.",
    ]


@pytest.mark.parametrize("points", ["ten", None, [], {}])
def test_what_cannot_be_read_gives_a_plain_sentence(points: object) -> None:
    assert explain({"about": "expiry", "points": points}, STARS) == "Your Stars changed."
    assert explain({"about": "something new", "points": points}, POINTS) == "Your points changed."
