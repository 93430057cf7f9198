"""The catalogue: rewards that members exchange points for, their redemptions, and cancelling these."""

from domain.rewards.commands import (
    RewardChanges,
    RewardDraft,
    cancel_redemption,
    create_reward,
    redeem_reward,
    update_reward,
    withdraw_reward,
)
from domain.rewards.errors import RewardSoldOut
from domain.rewards.facts import RedemptionCancelled, RewardChanged, RewardCreated, RewardRedeemed, RewardWithdrawn
from domain.rewards.laws import LAWS
from domain.rewards.models import IssuedReward, Reward
from domain.rewards.movements import RedemptionCancelledMovement, RewardRedeemedMovement
from domain.rewards.offers import RewardTerms
from domain.rewards.policies import OFFERED, offered_to
from domain.rewards.queries import (
    ISSUED_REWARDS,
    REWARD_VERSIONS,
    REWARDS,
    IssuedRewardRow,
    RewardRow,
    RewardsWanted,
    find_issued_reward,
    find_reward,
    rewards_in_reach,
)

__all__ = [
    "ISSUED_REWARDS",
    "LAWS",
    "OFFERED",
    "REWARDS",
    "REWARD_VERSIONS",
    "IssuedReward",
    "IssuedRewardRow",
    "RedemptionCancelled",
    "RedemptionCancelledMovement",
    "Reward",
    "RewardChanged",
    "RewardChanges",
    "RewardCreated",
    "RewardDraft",
    "RewardRedeemed",
    "RewardRedeemedMovement",
    "RewardRow",
    "RewardSoldOut",
    "RewardTerms",
    "RewardWithdrawn",
    "RewardsWanted",
    "cancel_redemption",
    "create_reward",
    "find_issued_reward",
    "find_reward",
    "offered_to",
    "redeem_reward",
    "rewards_in_reach",
    "update_reward",
    "withdraw_reward",
]
