"""The loyalty ladder: which stage somebody has reached, from their purchases. Pure."""

from dataclasses import dataclass
from enum import StrEnum

REGULAR_FROM_DAYS = 3
"""Purchase days in the look-back that make a regular."""


class Stage(StrEnum):
    """The rungs of the loyalty ladder.

    Advocate and partner rest on referrals, reviews and agreements; purchases alone lead up to regular.
    """

    PROSPECT = "prospect"
    NEW = "new"
    REGULAR = "regular"
    ADVOCATE = "advocate"
    PARTNER = "partner"


@dataclass(frozen=True, slots=True)
class PurchaseDays:
    """A member's distinct purchase days: ever, in the active window W before an instant, and in 2 W."""

    ever: int = 0
    active: int = 0
    look_back: int = 0


@dataclass(frozen=True, slots=True)
class LadderPlace:
    """A member's stage; `lapsed` when they have bought before but not within the active window."""

    stage: Stage
    lapsed: bool


def place_on_ladder(days: PurchaseDays) -> LadderPlace:
    """The highest stage whose rule is met. A regular is active and has REGULAR_FROM_DAYS days in the look-back."""
    if days.ever == 0:
        return LadderPlace(Stage.PROSPECT, lapsed=False)
    if days.active and days.look_back >= REGULAR_FROM_DAYS:
        return LadderPlace(Stage.REGULAR, lapsed=False)
    return LadderPlace(Stage.NEW, lapsed=not days.active)
