"""Tiers: status with perks, on ladders. A member's tier follows from the points earned in the ladder's window."""

from domain.tiers.commands import TierDraft, change_unit_policy, create_ladder, notice_climbers, set_tier
from domain.tiers.facts import TierReached
from domain.tiers.ladder import Ladder, main_ladder
from domain.tiers.queries import (
    count_by_tier,
    standings_at,
    standings_of,
)
from domain.tiers.rules import Rung, Standing, stand

__all__ = [
    "Ladder",
    "Rung",
    "Standing",
    "TierDraft",
    "TierReached",
    "change_unit_policy",
    "count_by_tier",
    "create_ladder",
    "main_ladder",
    "notice_climbers",
    "set_tier",
    "stand",
    "standings_at",
    "standings_of",
]
