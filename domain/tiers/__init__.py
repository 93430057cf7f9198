"""Tiers: status with perks, on ladders. Where somebody stands follows from what was earned in the ladder's window."""

from domain.tiers.commands import create_ladder, notice_climbers, set_tier
from domain.tiers.facts import TierReached
from domain.tiers.queries import (
    Ladder,
    count_by_tier,
    earning_depends_on_tier,
    ladders,
    rungs_at,
    standings_at,
    standings_of,
)
from domain.tiers.rules import Rung, Standing, stand

__all__ = [
    "Ladder",
    "Rung",
    "Standing",
    "TierReached",
    "count_by_tier",
    "create_ladder",
    "earning_depends_on_tier",
    "ladders",
    "notice_climbers",
    "rungs_at",
    "set_tier",
    "stand",
    "standings_at",
    "standings_of",
]
