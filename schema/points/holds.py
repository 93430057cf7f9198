"""Holds: points set aside for a checkout, then spent or released."""

from datetime import datetime
from enum import Enum
from uuid import UUID

import strawberry

from domain import members, points
from schema.context import Info
from schema.errors import UserError
from schema.ids import reference
from schema.inputs import Input
from schema.members.inputs import MemberBy
from schema.members.types import Member, member_by, member_of
from schema.mutating import mutation
from schema.points.types import PointsAccount
from schema.points.units import Unit, unit_by
from schema.rows import Node, row_type
from schema.scalars import Points


@strawberry.enum(description="The state of a hold.")
class PointsHoldState(Enum):
    """States of a hold."""

    OPEN = strawberry.enum_value("open", description="The points are set aside.")
    CAPTURED = strawberry.enum_value("captured", description="All or some of the points were spent.")
    RELEASED = strawberry.enum_value("released", description="The points were released.")
    LAPSED = strawberry.enum_value(
        "lapsed", description="The hold ended without a capture, and the points were released."
    )


@row_type(
    points.HeldPoints, description="Points of a member that are set aside until a checkout captures or releases them."
)
class PointsHold(Node):
    """A hold."""

    state: PointsHoldState = strawberry.field(description="The state of the hold.")
    amount: Points = strawberry.field(description="The points set aside.")
    captured: Points | None = strawberry.field(
        description="The points spent from the hold. Null unless it was captured."
    )
    purpose: str = strawberry.field(description="The purpose, as the member reads it.")
    held_at: datetime = strawberry.field(description="The time at which the points were set aside.")
    lapses_at: datetime = strawberry.field(description="The time at which the hold ends by itself.")
    unit: Unit = unit_by("unit_id", description="The unit.")
    member: Member = member_by("member_id", description="The member.")

    @strawberry.field(description="The member's account in this unit now.")
    @staticmethod
    async def account(row: strawberry.Parent[points.HeldPoints], info: Info) -> PointsAccount:
        member = await member_of(row.member_id, info)
        return await PointsAccount.of_one(member.id, row.unit_id, info)


@strawberry.input(description="Points to set aside.")
class HoldPointsInput(Input):
    """The input of `holdPoints`."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7). A repeated request sets points aside once.")
    member: MemberBy = strawberry.field(description="The member.")
    amount: Points = strawberry.field(description="The number of points.")
    purpose: str = strawberry.field(description="The purpose in words for the member, such as `order 1047`.")
    seconds: int = strawberry.field(description="The seconds until the hold ends by itself, at most 30 days.")
    unit_id: strawberry.ID = strawberry.field(description="The unit.", default=strawberry.ID(points.DEFAULT_UNIT))


@strawberry.input(description="A hold to capture.")
class CaptureHoldInput(Input):
    """The input of `captureHold`."""

    id: strawberry.ID = reference("PointsHold", "The hold.")
    amount: Points | None = strawberry.field(
        description="The points to spend. By default, all of them. The rest is released.", default=None
    )


@strawberry.input(description="A hold to release.")
class ReleaseHoldInput(Input):
    """The input of `releaseHold`."""

    id: strawberry.ID = reference("PointsHold", "The hold.")


@strawberry.type
class HoldMutations:
    """Holding points at checkouts."""

    @mutation("Set a member's points aside for a checkout. For API keys with `points:write`.")
    async def hold_points(self, info: Info, input: HoldPointsInput) -> PointsHold | UserError:
        actor, values = info.context.actor, input.values()
        member = await members.find_member_by_key(values.pop("member").key(), actor=actor)
        return PointsHold.of(
            await points.hold_points(
                actor=actor, now=info.context.now, draft=points.HoldDraft(member_id=member.id, **values)
            )
        )

    @mutation("Spend all or some of the held points, and release the rest. For API keys with `points:write`.")
    async def capture_hold(self, info: Info, input: CaptureHoldInput) -> PointsHold | UserError:
        return PointsHold.of(
            await points.capture_hold(actor=info.context.actor, now=info.context.now, **input.values())
        )

    @mutation("Release held points, so that the member can spend them again. For API keys with `points:write`.")
    async def release_hold(self, info: Info, input: ReleaseHoldInput) -> PointsHold | UserError:
        return PointsHold.of(
            await points.release_hold(actor=info.context.actor, now=info.context.now, **input.values())
        )
