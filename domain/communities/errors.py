"""Refusals about the forum."""

from domain.errors import DomainError


class OwnPostReaction(DomainError):
    """Members cannot react to posts of their own; nothing was changed."""

    code = "OWN_POST_REACTION"
    sentence = "You cannot react to a post of your own."
