"""Refusals about rewards."""

from domain.errors import DomainError


class RewardSoldOut(DomainError):
    """The reward has no stock left."""

    code = "REWARD_SOLD_OUT"
    sentence = "“{name}” is sold out."
