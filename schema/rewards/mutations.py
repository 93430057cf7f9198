"""Mutations of the catalogue and of redemptions."""

from typing import Annotated
from uuid import UUID

import strawberry

from domain import points, rewards
from schema.context import Info
from schema.errors import UserError
from schema.ids import inner_id, reference
from schema.inputs import Input
from schema.mutating import mutation
from schema.programme.types import WHY
from schema.rewards.types import IssuedReward, Reward
from schema.scalars import Points


@strawberry.input(description="A reward to redeem.")
class RedeemRewardInput(Input):
    """What `redeemReward` takes."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7); a repeated request redeems once.")
    reward_id: strawberry.ID = reference("Reward", "What to redeem.")


@strawberry.input(description="A redemption to undo.")
class CancelRedemptionInput(Input):
    """What `cancelRedemption` takes."""

    issued_reward_id: strawberry.ID = reference("IssuedReward", "Which redemption.")


@strawberry.input(description="A reward to offer.")
class NewReward(Input):
    """The fields of a new reward."""

    id: strawberry.ID | None = strawberry.field(
        description="Its code, such as `box-set-voucher`; made from the name without one.", default=None
    )
    name: str = strawberry.field(description="What it is called.")
    description: str = strawberry.field(description="What members should know about it.", default="")
    cost: Points = strawberry.field(description="The points it takes.")
    stock: int | None = strawberry.field(description="How many there are; null for no end to them.", default=None)
    unit_id: strawberry.ID = strawberry.field(
        description="The unit of its cost, a spendable one.", default=strawberry.ID(points.DEFAULT_UNIT)
    )
    why: str | None = strawberry.field(description=WHY, default=None)


@strawberry.input(description="One reward to create.")
class CreateOneRewardInput:
    """What `createOneReward` takes."""

    reward: NewReward = strawberry.field(description="The reward.")


@strawberry.input(description="What to change of a reward; what is left out stays.")
class RewardUpdate(Input):
    """The changeable fields of a reward."""

    name: str | None = strawberry.field(description="What it is called.", default=strawberry.UNSET)
    description: str | None = strawberry.field(description="What members should know.", default=strawberry.UNSET)
    cost: Points | None = strawberry.field(description="The points it takes, from now on.", default=strawberry.UNSET)
    stock: int | None = strawberry.field(
        description="How many are left; null takes the limit off.", default=strawberry.UNSET
    )
    withdrawn: bool | None = strawberry.field(
        description="True to offer it no longer, false to offer it again.", default=strawberry.UNSET
    )
    why: str | None = strawberry.field(description=WHY, default=None)


@strawberry.input(description="One reward to change.")
class UpdateOneRewardInput:
    """What `updateOneReward` takes."""

    id: strawberry.ID = strawberry.field(description="Which reward.")
    update: RewardUpdate = strawberry.field(description="What to change.")


@strawberry.type
class RewardMutations:
    """Redeeming, and keeping the catalogue."""

    @mutation("Exchange points for a reward. The client chooses the `id`.")
    async def redeem_reward(self, info: Info, input: RedeemRewardInput) -> IssuedReward | UserError:
        return IssuedReward.of(
            await rewards.redeem_reward(actor=info.context.actor, now=info.context.now, **input.values())
        )

    @mutation("Give a reward back: the points return to where they came from.")
    async def cancel_redemption(self, info: Info, input: CancelRedemptionInput) -> IssuedReward | UserError:
        return IssuedReward.of(
            await rewards.cancel_redemption(actor=info.context.actor, now=info.context.now, **input.values())
        )

    @mutation("Offer a reward from now on; the same request again changes nothing. For staff.")
    async def create_one_reward(
        self, info: Info, input: Annotated[CreateOneRewardInput, strawberry.argument(description="The reward.")]
    ) -> Reward:
        actor, now = info.context.actor, info.context.now
        made = await rewards.create_reward(actor=actor, now=now, **input.reward.values())
        return Reward.of(await rewards.find_reward(made.id, actor=actor, now=now))

    @mutation("Change a reward. A new name, description or cost is a new version. For staff.")
    async def update_one_reward(
        self, info: Info, input: Annotated[UpdateOneRewardInput, strawberry.argument(description="The change.")]
    ) -> Reward:
        return Reward.of(
            await rewards.update_reward(
                actor=info.context.actor,
                now=info.context.now,
                id=inner_id(input.id, "Reward", path=("id",)),
                **input.update.values(),
            )
        )
