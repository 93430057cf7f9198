"""The points of a receipt under an earning rule: integers only, with a declared rounding. Pure.

With `Rounds.RECEIPT` the receipt is rounded once, and its points are shared out over the lines in proportion to their
money. The largest remainder gets the rest, so the lines always sum to the receipt.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Rounding(StrEnum):
    DOWN = "down"
    HALF_UP = "half_up"
    UP = "up"


class Rounds(StrEnum):
    LINE = "line"
    RECEIPT = "receipt"


@dataclass(frozen=True, slots=True)
class Terms:
    """A version of a rule: `points` for each `per_minor` minor units of money."""

    rule_id: str
    rule_name: str
    version: int
    unit_id: str
    points: int
    per_minor: int
    rounding: Rounding
    rounds: Rounds


def points_of_lines(bases: Sequence[int], terms: Terms, *, percent: int = 100) -> list[int]:
    """The points of each line. `bases` is the money paid, in minor units; `percent` is the tier's earning rate."""
    rate, per = terms.points * percent, terms.per_minor * 100
    if terms.rounds is Rounds.LINE:
        return [_round(base * rate, per, terms.rounding) for base in bases]
    total = _round(sum(bases) * rate, per, terms.rounding)
    return share_out(total, bases)


def share_out(total: int, weights: Sequence[int]) -> list[int]:
    """Divide `total` in proportion to the weights, in integers. The largest remainder gets the rest, the first on ties.

    The shares sum to `total`, or are all 0 when all weights are 0.
    """
    whole = sum(weights)
    if whole == 0:
        return [0] * len(weights)
    shares = [total * weight // whole for weight in weights]
    rest = total - sum(shares)
    by_remainder = sorted(range(len(weights)), key=lambda place: (-(total * weights[place] % whole), place))
    for place in by_remainder[:rest]:
        shares[place] += 1
    return shares


def _round(numerator: int, denominator: int, rounding: Rounding) -> int:
    if rounding is Rounding.DOWN:
        return numerator // denominator
    if rounding is Rounding.UP:
        return -(-numerator // denominator)
    return (2 * numerator + denominator) // (2 * denominator)


def part_returned(points: int, *, quantity: int, before: int, after: int) -> int:
    """The part of a line's points that one return takes back: `before` pieces were returned until now, `after` then.

    The parts of any sequence of returns up to the whole `quantity` sum to exactly `points`.
    """
    return points * after // quantity - points * before // quantity
