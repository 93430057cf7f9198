"""Mutations of the catalogue and of redemptions."""

from typing import Annotated, Any
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
    """The input of `redeemReward`."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7). A repeated request redeems once.")
    reward_id: strawberry.ID = reference("Reward", "The reward to redeem.")


@strawberry.input(description="A redemption to cancel.")
class CancelRedemptionInput(Input):
    """The input of `cancelRedemption`."""

    issued_reward_id: strawberry.ID = reference("IssuedReward", "The redemption.")


@strawberry.input(description="A reward to offer.")
class NewReward(Input):
    """The fields of a new reward."""

    id: strawberry.ID | None = strawberry.field(
        description="The code of the reward, such as `box-set-voucher`. By default, made from the name.", default=None
    )
    name: str = strawberry.field(description="The name of the reward.")
    description: str = strawberry.field(description="Information for members.", default="")
    cost: Points = strawberry.field(description="The price in points.")
    stock: int | None = strawberry.field(description="The number in stock. Null means no limit.", default=None)
    unit_id: strawberry.ID = strawberry.field(
        description="The unit of the price. The unit must be spendable.", default=strawberry.ID(points.DEFAULT_UNIT)
    )
    why: str | None = strawberry.field(description=WHY, default=None)


@strawberry.input(description="One reward to create.")
class CreateOneRewardInput:
    """The input of `createOneReward`."""

    reward: NewReward = strawberry.field(description="The reward.")


@strawberry.input(description="Fields of a reward to change. Omitted fields keep their value.")
class RewardUpdate(Input):
    """The changeable fields of a reward."""

    name: str | None = strawberry.field(description="The name of the reward.", default=strawberry.UNSET)
    description: str | None = strawberry.field(description="Information for members.", default=strawberry.UNSET)
    cost: Points | None = strawberry.field(description="The price in points, from now on.", default=strawberry.UNSET)
    stock: int | None = strawberry.field(description="The number left. Null means no limit.", default=strawberry.UNSET)
    withdrawn: bool | None = strawberry.field(
        description="True withdraws the reward; false offers it again.", default=strawberry.UNSET
    )
    why: str | None = strawberry.field(description=WHY, default=None)


@strawberry.input(description="One reward to change.")
class UpdateOneRewardInput:
    """The input of `updateOneReward`."""

    id: strawberry.ID = strawberry.field(description="The reward.")
    update: RewardUpdate = strawberry.field(description="The fields to change.")


@strawberry.type
class RewardMutations:
    """Redemptions, and changes of the catalogue."""

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

    @mutation("Add a reward to the catalogue. A repeated request changes nothing. For staff.")
    async def create_one_reward(
        self, info: Info, input: Annotated[CreateOneRewardInput, strawberry.argument(description="The reward.")]
    ) -> Reward:
        actor, now = info.context.actor, info.context.now
        wish = input.reward
        draft = rewards.RewardDraft(
            name=wish.name, description=wish.description, cost=wish.cost, stock=wish.stock, unit_id=wish.unit_id
        )
        made = await rewards.create_reward(actor=actor, id=wish.id, draft=draft, why=wish.why, now=now)
        return Reward.of(await rewards.find_reward(made.id, actor=actor, now=now))

    @mutation("Change a reward. A new name, description or price makes a new version. For staff.")
    async def update_one_reward(
        self, info: Info, input: Annotated[UpdateOneRewardInput, strawberry.argument(description="The change.")]
    ) -> Reward:
        changes: Any = input.update.values()
        why = changes.pop("why")
        id = inner_id(input.id, "Reward", path=("id",))
        return Reward.of(
            await rewards.update_reward(actor=info.context.actor, id=id, changes=changes, why=why, now=info.context.now)
        )
