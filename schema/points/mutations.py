"""Mutations of the points ledger."""

from uuid import UUID

import strawberry

from domain import points
from schema.context import Info
from schema.errors import UserError
from schema.ids import reference
from schema.inputs import Input
from schema.members.types import Member
from schema.mutating import mutation
from schema.scalars import Points


@strawberry.input(description="Points to add to a member's account, or to take off it.")
class AdjustPointsInput(Input):
    """What `adjustPoints` takes."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7); the same request again changes nothing.")
    member_id: strawberry.ID = reference("Member", "Whose points.")
    amount: Points = strawberry.field(description="Points to add, or below zero to take off.")
    reason: str = strawberry.field(description="Why, in a sentence that the member reads in the points history.")


@strawberry.type(description="An adjustment that was made.")
class PointsAdjusted:
    """What `adjustPoints` answers."""

    member: Member = strawberry.field(description="The member, with the balance as it is now.")
    amount: Points = strawberry.field(description="The points that were added, or below zero taken off.")


@strawberry.type
class PointsMutations:
    """Changing points."""

    @mutation("Add points to a member's account or take them off, with a reason. For staff.")
    async def adjust_points(self, info: Info, input: AdjustPointsInput) -> PointsAdjusted | UserError:
        values = input.values()
        await points.adjust_points(actor=info.context.actor, now=info.context.now, **values)
        return PointsAdjusted(member=await Member.by_id(values["member_id"], info), amount=input.amount)
