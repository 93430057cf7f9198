"""Refusals about rewards."""

from domain.errors import DomainError


class RewardSoldOut(DomainError):
    """Nothing is left of the reward."""

    code = "REWARD_SOLD_OUT"
    sentence = "“{name}” is sold out."
