"""Redeeming rewards, and cancelling redemptions."""

from uuid import UUID

import strawberry

from domain import rewards
from schema.context import Info
from schema.errors import UserError
from schema.ids import reference
from schema.inputs import Input
from schema.mutating import mutation
from schema.rewards.types import IssuedReward


@strawberry.input(description="A reward to redeem.")
class RedeemRewardInput(Input):
    """The input of `redeemReward`."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7). A repeated request redeems once.")
    reward_id: strawberry.ID = reference("Reward", "The reward to redeem.")


@strawberry.input(description="A redemption to cancel.")
class CancelRedemptionInput(Input):
    """The input of `cancelRedemption`."""

    issued_reward_id: strawberry.ID = reference("IssuedReward", "The redemption.")


@strawberry.type
class RewardMutations:
    """Redemptions."""

    @mutation("Exchange points for a reward. The client chooses the `id`.")
    async def redeem_reward(self, info: Info, input: RedeemRewardInput) -> IssuedReward | UserError:
        return IssuedReward.of(
            await rewards.redeem_reward(actor=info.context.actor, now=info.context.now, **input.values())
        )

    @mutation("Cancel a redemption. The points return to the lots they came from.")
    async def cancel_redemption(self, info: Info, input: CancelRedemptionInput) -> IssuedReward | UserError:
        return IssuedReward.of(
            await rewards.cancel_redemption(actor=info.context.actor, now=info.context.now, **input.values())
        )
