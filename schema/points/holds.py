"""Holds: setting points aside for a checkout, taking them, letting them go."""

from datetime import datetime
from enum import Enum
from uuid import UUID

import strawberry

from domain import members, points
from schema.context import Info
from schema.errors import UserError
from schema.ids import global_id, reference
from schema.inputs import Input
from schema.members.inputs import MemberBy
from schema.members.types import Member
from schema.mutating import mutation
from schema.nodes import Node
from schema.points.types import PointsAccount
from schema.points.units import Unit
from schema.scalars import Points


@strawberry.enum(description="What became of a hold.")
class PointsHoldState(Enum):
    """States of a hold."""

    OPEN = strawberry.enum_value("open", description="The points are set aside.")
    CAPTURED = strawberry.enum_value("captured", description="They were spent, or a part of them.")
    RELEASED = strawberry.enum_value("released", description="They were let go.")
    LAPSED = strawberry.enum_value("lapsed", description="Nothing happened until its end, and they were let go.")


@strawberry.type(description="Points of a member that are set aside for a while, so that a capture cannot fail.")
class PointsHold(Node):
    """A hold."""

    state: PointsHoldState = strawberry.field(description="What became of it.")
    amount: Points = strawberry.field(description="The points that were set aside.")
    captured: Points | None = strawberry.field(description="The points that were spent of it; null unless captured.")
    purpose: str = strawberry.field(description="What they are set aside for, as the member reads it.")
    held_at: datetime = strawberry.field(description="Since when.")
    lapses_at: datetime = strawberry.field(description="When it ends by itself.")
    row: strawberry.Private[points.HeldPoints]

    @strawberry.field(description="Of which unit.")
    async def unit(self, info: Info) -> Unit:
        return await Unit.by_id(self.row.unit_id, info)

    @strawberry.field(description="Whose points.")
    async def member(self, info: Info) -> Member:
        return await Member.by_id(self.row.member_id, info)

    @strawberry.field(description="What the member holds of this unit now.")
    async def account(self, info: Info) -> PointsAccount:
        member = await Member.by_id(self.row.member_id, info)
        return await PointsAccount.of_one(member.member_id, self.row.unit_id, info)

    @classmethod
    def of(cls, row: points.HeldPoints) -> "PointsHold":
        """A hold of the domain."""
        return cls(
            id=global_id("PointsHold", row.id),
            state=PointsHoldState(row.state),
            amount=row.amount,
            captured=row.captured,
            purpose=row.purpose,
            held_at=row.held_at,
            lapses_at=row.lapses_at,
            row=row,
        )


@strawberry.input(description="Points to set aside.")
class HoldPointsInput(Input):
    """What `holdPoints` takes."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7); the same request again holds once.")
    member: MemberBy = strawberry.field(description="Whose points.")
    amount: Points = strawberry.field(description="How many.")
    purpose: str = strawberry.field(description="What for, in words for the member, such as `order 1047`.")
    seconds: int = strawberry.field(description="After how many seconds the hold ends by itself; at most 30 days.")
    unit_id: strawberry.ID = strawberry.field(description="Of which unit.", default=strawberry.ID(points.DEFAULT_UNIT))


@strawberry.input(description="A hold to take points from.")
class CaptureHoldInput(Input):
    """What `captureHold` takes."""

    id: strawberry.ID = reference("PointsHold", "Which hold.")
    amount: Points | None = strawberry.field(
        description="How many of its points; all without it. The rest is let go.", default=None
    )


@strawberry.input(description="A hold to let go.")
class ReleaseHoldInput(Input):
    """What `releaseHold` takes."""

    id: strawberry.ID = reference("PointsHold", "Which hold.")


@strawberry.type
class HoldMutations:
    """Setting points aside at checkouts."""

    @mutation("Set a member's points aside for a checkout. For API keys with `points:write`.")
    async def hold_points(self, info: Info, input: HoldPointsInput) -> PointsHold | UserError:
        actor, values = info.context.actor, input.values()
        member = await members.find_member_by_key(values.pop("member").key(), actor=actor)
        return PointsHold.of(
            await points.hold_points(
                actor=actor, now=info.context.now, draft=points.HoldDraft(member_id=member.id, **values)
            )
        )

    @mutation("Spend held points, or a part of them, and let the rest go. For API keys with `points:write`.")
    async def capture_hold(self, info: Info, input: CaptureHoldInput) -> PointsHold | UserError:
        return PointsHold.of(
            await points.capture_hold(actor=info.context.actor, now=info.context.now, **input.values())
        )

    @mutation("Let held points go, so that they can be spent again. For API keys with `points:write`.")
    async def release_hold(self, info: Info, input: ReleaseHoldInput) -> PointsHold | UserError:
        return PointsHold.of(
            await points.release_hold(actor=info.context.actor, now=info.context.now, **input.values())
        )
