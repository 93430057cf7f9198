"""Shortfalls: points that a return could not take back because they were spent, and the decision on them."""

from datetime import datetime
from enum import Enum

import strawberry

from domain import points
from schema.context import Info
from schema.errors import UserError
from schema.ids import reference
from schema.inputs import Input
from schema.members.types import Member, member_by, member_of
from schema.mutating import mutation
from schema.points.types import PointsAccount, PointsTransfer, transfer_by
from schema.points.units import Unit, unit_by
from schema.rows import Node, row_type
from schema.scalars import Points


@strawberry.enum(description="The state of a shortfall.")
class ShortfallState(Enum):
    """States of a shortfall."""

    RECORDED = strawberry.enum_value(
        "recorded", description="The unit's policy forgave the points. The shortfall stays on record."
    )
    OPEN = strawberry.enum_value("open", description="Staff must decide.")
    CHARGED = strawberry.enum_value(
        "charged", description="The member was charged. Points that the account lacked became a debt."
    )
    WRITTEN_OFF = strawberry.enum_value("written_off", description="Staff forgave the points.")


@row_type(
    points.SHORTFALLS,
    description="Points that a return could not take back because the member had spent them. For staff.",
)
class Shortfall(Node):
    """A shortfall."""

    amount: Points = strawberry.field(description="The missing points.")
    state: ShortfallState = strawberry.field(description="The state of the shortfall.")
    recorded_at: datetime = strawberry.field(description="The time at which it was recorded.")
    decided_by: str | None = strawberry.field(description="The person who decided: `staff:` and an id, or `system`.")
    decided_at: datetime | None = strawberry.field(description="The time of the decision.")
    member: Member = member_by("member_id", description="The member.")

    @strawberry.field(description="The member's account in this unit now.")
    @staticmethod
    async def account(row: strawberry.Parent[points.ShortfallRow], info: Info) -> PointsAccount:
        member = await member_of(row.member_id, info)
        return await PointsAccount.of_one(member.id, row.unit_id, info)

    unit: Unit = unit_by("unit_id", description="The unit.")
    granted: PointsTransfer | None = transfer_by("granted_id", description="The transfer that had granted the points.")


@strawberry.input(description="The decision on an open shortfall.")
class DecideShortfallInput(Input):
    """The input of `decideShortfall`."""

    id: strawberry.ID = reference("Shortfall", "The shortfall.")
    charge: bool = strawberry.field(description="True charges the member; false writes the points off.")


@strawberry.type
class ShortfallMutations:
    """Deciding shortfalls."""

    @mutation(
        "Charge an open shortfall to the member, or write it off. Points the account lacks become a debt. For staff."
    )
    async def decide_shortfall(self, info: Info, input: DecideShortfallInput) -> Shortfall | UserError:
        actor, values = info.context.actor, input.values()
        await points.decide_shortfall(actor=actor, now=info.context.now, **values)
        return Shortfall.of(await points.find_shortfall(values["id"], actor=actor))
