"""The loyalty ladder: a member's stage, from the days of their purchases. Pure."""

from dataclasses import dataclass
from enum import StrEnum

REGULAR_FROM_DAYS = 3
"""The purchase days in the look-back that a regular needs."""


class Stage(StrEnum):
    """The stages of the loyalty ladder.

    Purchases alone lead up to regular. Advocate and partner need referrals, reviews or agreements.
    """

    PROSPECT = "prospect"
    NEW = "new"
    REGULAR = "regular"
    ADVOCATE = "advocate"
    PARTNER = "partner"


@dataclass(frozen=True, slots=True)
class PurchaseDays:
    """The number of a member's distinct purchase days: ever, in the active window, and in twice that window."""

    ever: int = 0
    active: int = 0
    look_back: int = 0


@dataclass(frozen=True, slots=True)
class LadderPlace:
    """A member's stage. `lapsed`: the member has bought before, but not within the active window."""

    stage: Stage
    lapsed: bool


def place_on_ladder(days: PurchaseDays) -> LadderPlace:
    """The highest stage that the days allow. A regular is active and has REGULAR_FROM_DAYS days in the look-back."""
    if days.ever == 0:
        return LadderPlace(Stage.PROSPECT, lapsed=False)
    if days.active and days.look_back >= REGULAR_FROM_DAYS:
        return LadderPlace(Stage.REGULAR, lapsed=False)
    return LadderPlace(Stage.NEW, lapsed=not days.active)
