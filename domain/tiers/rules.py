"""The standing on a ladder that follows from the points earned in its window. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rung:
    """A tier with its terms in force: the points that its window must hold, and the earning rate in percent."""

    id: str
    name: str
    rank: int
    threshold: int
    earning_percent: int
    perks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """A member's place on a ladder: the tier reached (None below the first one) and the next tier."""

    earned: int
    tier: Rung | None
    next_tier: Rung | None

    @property
    def missing(self) -> int | None:
        """The points missing for the next tier; None at the top."""
        return None if self.next_tier is None else self.next_tier.threshold - self.earned

    @property
    def progress(self) -> float:
        """The progress from this tier's threshold to the next one's, from 0 to 1; 1 at the top."""
        if self.next_tier is None:
            return 1.0
        start = self.tier.threshold if self.tier else 0
        return max(0.0, min(1.0, (self.earned - start) / (self.next_tier.threshold - start)))


def stand(earned: int, rungs: Sequence[Rung]) -> Standing:
    """The standing of a member who earned this much in the window. `rungs` are in the order of their rank."""
    tier: Rung | None = None
    for rung in rungs:
        if earned < rung.threshold:
            return Standing(earned, tier, rung)
        tier = rung
    return Standing(earned, tier, None)
