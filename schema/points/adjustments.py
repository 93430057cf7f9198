"""Adjustments by staff. Each has a reason and stays within the role's limits; a large one needs a second person."""

from datetime import datetime
from enum import Enum
from uuid import UUID

import strawberry

from domain import points
from schema.context import Info
from schema.errors import UserError
from schema.ids import reference
from schema.inputs import Input
from schema.members.types import Member, member_by, member_of
from schema.mutating import mutation
from schema.points.types import PointsAccount
from schema.points.units import Unit, unit_by
from schema.rows import Node, row_type
from schema.scalars import Points


@strawberry.enum(description="The category of an adjustment in the books.")
class ReasonCode(Enum):
    """The domain's reason codes."""

    GOODWILL = strawberry.enum_value("goodwill", description="A gift of goodwill.")
    CORRECTION = strawberry.enum_value("correction", description="The correction of a mistake.")
    COMPLAINT = strawberry.enum_value("complaint", description="Compensation after a complaint.")
    PROMOTION = strawberry.enum_value("promotion", description="Points from a promotion.")
    FRAUD = strawberry.enum_value("fraud", description="Points that were gained by fraud.")
    OTHER = strawberry.enum_value("other", description="Any other reason.")


@strawberry.enum(description="The state of an adjustment.")
class AdjustmentState(Enum):
    """States of an adjustment."""

    POSTED = strawberry.enum_value("posted", description="The points were added or deducted.")
    WAITING = strawberry.enum_value("waiting", description="A second person must approve it. No points have moved.")
    REFUSED = strawberry.enum_value("refused", description="A second person refused it. No points have moved.")
    WITHDRAWN = strawberry.enum_value(
        "withdrawn", description="It was withdrawn before the decision. No points have moved."
    )


@row_type(
    points.ADJUSTMENTS,
    points.Adjustment,
    description="Points that staff add to a member's account or deduct from it. For staff.",
)
class Adjustment(Node):
    """An adjustment."""

    amount: Points = strawberry.field(description="The points to add. A negative number deducts points.")
    reason_code: ReasonCode = strawberry.field(description="The category in the books.")
    reason: str = strawberry.field(description="The reason, as the member reads it.")
    note: str | None = strawberry.field(description="A note that only staff read.")
    state: AdjustmentState = strawberry.field(description="The state of the adjustment.")
    requested_by: str = strawberry.field(description="The person who requested it: `staff:` and an id, or `system`.")
    requested_at: datetime = strawberry.field(description="The time of the request.")
    decided_by: str | None = strawberry.field(
        description="The person who approved, refused or withdrew it. Null if no decision was needed."
    )
    decided_at: datetime | None = strawberry.field(description="The time of the decision.")
    member: Member = member_by("member_id", description="The member.")

    @strawberry.field(description="The member's account in this unit now.")
    @staticmethod
    async def account(row: strawberry.Parent[points.AdjustmentRow], info: Info) -> PointsAccount:
        member = await member_of(row.member_id, info)
        return await PointsAccount.of_one(member.id, row.unit_id, info)

    unit: Unit = unit_by("unit_id", description="The unit.")


@strawberry.input(description="Points to add to a member's account or to deduct from it.")
class AdjustPointsInput(Input):
    """The input of `adjustPoints`."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7). A repeated request changes nothing.")
    member_id: strawberry.ID = reference("Member", "The member.")
    amount: Points = strawberry.field(description="The points to add. A negative number deducts points.")
    reason: str = strawberry.field(description="The reason, a sentence that the member reads in the points history.")
    reason_code: ReasonCode | None = strawberry.field(
        description="The category in the books. By default, `OTHER`.", default=None
    )
    note: str | None = strawberry.field(description="A note that only staff read.", default=None)
    unit_id: strawberry.ID = strawberry.field(description="The unit.", default=strawberry.ID(points.DEFAULT_UNIT))


@strawberry.input(description="The decision on a waiting adjustment.")
class DecideAdjustmentInput(Input):
    """The input of `decideAdjustment`."""

    id: strawberry.ID = reference("Adjustment", "The adjustment.")
    approve: bool = strawberry.field(description="True to post it, false to refuse it.")


@strawberry.input(description="A waiting adjustment to withdraw.")
class WithdrawAdjustmentInput(Input):
    """The input of `withdrawAdjustment`."""

    id: strawberry.ID = reference("Adjustment", "The adjustment.")


@strawberry.type
class AdjustmentMutations:
    """Adjusting points."""

    @mutation(
        "Add points to a member's account or deduct them. Added points count at once, even if earned points wait in"
        " this unit, and expire by the unit's policy. For staff, within the limits of their role."
    )
    async def adjust_points(self, info: Info, input: AdjustPointsInput) -> Adjustment | UserError:
        code = input.reason_code or ReasonCode.OTHER
        values = input.values() | {"reason_code": points.ReasonCode(str(code.value))}
        return Adjustment.of(
            await points.adjust_points(
                actor=info.context.actor, now=info.context.now, draft=points.AdjustmentDraft(**values)
            )
        )

    @mutation("Approve or refuse a waiting adjustment. The person who requested it cannot decide. For staff.")
    async def decide_adjustment(self, info: Info, input: DecideAdjustmentInput) -> Adjustment | UserError:
        return Adjustment.of(
            await points.decide_adjustment(actor=info.context.actor, now=info.context.now, **input.values())
        )

    @mutation("Withdraw a waiting adjustment. Only the person who requested it and admins may do so. For staff.")
    async def withdraw_adjustment(self, info: Info, input: WithdrawAdjustmentInput) -> Adjustment | UserError:
        return Adjustment.of(
            await points.withdraw_adjustment(actor=info.context.actor, now=info.context.now, **input.values())
        )
