"""Maximum lengths of the forum's texts, and the kinds of reactions. Pure."""

from enum import StrEnum

LONGEST_NAME = 120
LONGEST_DESCRIPTION = 5_000
LONGEST_TITLE = 200
LONGEST_BODY = 20_000


class ReactionKind(StrEnum):
    """The kinds of reactions, in the order in which front ends show them."""

    LIKE = "like"
    HELPFUL = "helpful"
    LOVE = "love"
    CELEBRATE = "celebrate"
