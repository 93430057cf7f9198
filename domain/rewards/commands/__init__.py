"""Commands that change rewards: one file per command."""

from domain.rewards.commands.cancel_redemption import cancel_redemption
from domain.rewards.commands.create_reward import RewardDraft, create_reward
from domain.rewards.commands.redeem_reward import redeem_reward
from domain.rewards.commands.update_reward import RewardChanges, update_reward
from domain.rewards.commands.withdraw_reward import withdraw_reward

__all__ = [
    "RewardChanges",
    "RewardDraft",
    "cancel_redemption",
    "create_reward",
    "redeem_reward",
    "update_reward",
    "withdraw_reward",
]
