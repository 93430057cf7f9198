"""Campaigns: earning rules with versions by date, and the points that each line of a purchase was granted."""

from domain.campaigns.commands import LineGranted, RuleDraft, keep_grants, set_rule
from domain.campaigns.laws import LAWS
from domain.campaigns.queries import Grant, all_terms, grants_of, terms_at
from domain.campaigns.rules import Rounding, Rounds, Terms, part_returned, points_of_lines, share_out

__all__ = [
    "LAWS",
    "Grant",
    "LineGranted",
    "Rounding",
    "Rounds",
    "RuleDraft",
    "Terms",
    "all_terms",
    "grants_of",
    "keep_grants",
    "part_returned",
    "points_of_lines",
    "set_rule",
    "share_out",
    "terms_at",
]
