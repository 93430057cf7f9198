"""Rewards as an admin resource."""

from typing import Any

import strawberry

from domain import points, rewards
from schema.admin import AdminResource, Column, Create, Delete, Live, Update
from schema.dialect import DateFieldComparison, StringFieldComparison
from schema.inputs import Input
from schema.programme.types import WHY
from schema.rewards.types import Reward
from schema.scalars import Points


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

    def arguments(self, *, path: tuple[str, ...] = ()) -> dict[str, Any]:
        """The draft, its id, and the reason."""
        values = self.values(path=path)
        id, why = values.pop("id"), values.pop("why")
        return {"id": id, "draft": rewards.RewardDraft(**values), "why": why}


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

    def arguments(self, *, path: tuple[str, ...] = ()) -> dict[str, Any]:
        """The changes, and the reason."""
        changes = self.values(path=path)
        return {"why": changes.pop("why"), "changes": changes}


REWARDS = AdminResource(
    Reward,
    singular="reward",
    plural="rewards",
    columns=[
        Column("name", "By name.", StringFieldComparison),
        Column("unit_id", "By the code of the unit of the price.", StringFieldComparison),
        Column("cost", "By price."),
        Column("stock", "By stock."),
        Column("created_at", "By the time of creation.", DateFieldComparison),
        Column("withdrawn_at", "By the time of the withdrawal.", DateFieldComparison),
    ],
    visible=lambda context: rewards.offered_to(context.actor),
    create=Create(
        NewReward,
        rewards.create_reward,
        description="Add a reward to the catalogue. A repeated request changes nothing. For staff.",
    ),
    update=Update(
        RewardUpdate,
        rewards.update_reward,
        description="Change a reward. A new name, description or price makes a new version. For staff.",
    ),
    delete=Delete(
        "withdraw",
        rewards.withdraw_reward,
        left=rewards.OFFERED,
        description="Withdraw a reward from the catalogue. The reward stays on record, and an update offers it again. "
        "For staff.",
    ),
    live=Live(
        "reward_id",
        created=[rewards.RewardCreated],
        updated=[rewards.RewardChanged],
        deleted=[rewards.RewardWithdrawn],
    ),
)
