"""Refusals about the forum."""

from domain.errors import DomainError


class OwnPostReaction(DomainError):
    """The post is the member's own. Nothing was changed."""

    code = "OWN_POST_REACTION"
    sentence = "You cannot react to your own post."
