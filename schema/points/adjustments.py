"""Adjustments by staff: with a reason, up to what a role may, and above a threshold with a second pair of eyes."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from functools import partial
from typing import Annotated, Any
from uuid import UUID

import strawberry

from domain import points
from schema.connections import Connection
from schema.context import Info
from schema.dialect import (
    DateFieldComparison,
    FilterComparison,
    IDFilterComparison,
    OffsetPaging,
    SortDirection,
    SortNulls,
    StringFieldComparison,
    admin_list,
)
from schema.errors import UserError
from schema.ids import global_id, reference
from schema.inputs import Input
from schema.members.types import Member
from schema.mutating import mutation
from schema.nodes import Node, finds_nodes
from schema.points.types import PointsAccount
from schema.points.units import Unit
from schema.scalars import Points


@strawberry.enum(description="What an adjustment is for, for the books.")
class ReasonCode(Enum):
    """The domain's reason codes."""

    GOODWILL = strawberry.enum_value("goodwill", description="A kindness.")
    CORRECTION = strawberry.enum_value("correction", description="A mistake is mended.")
    COMPLAINT = strawberry.enum_value("complaint", description="Something went wrong for the member.")
    PROMOTION = strawberry.enum_value("promotion", description="Points that a promotion gives.")
    FRAUD = strawberry.enum_value("fraud", description="Points that were come by dishonestly.")
    OTHER = strawberry.enum_value("other", description="Anything else.")


@strawberry.enum(description="What became of an adjustment.")
class AdjustmentState(Enum):
    """States of an adjustment."""

    POSTED = strawberry.enum_value("posted", description="The points were added or taken off.")
    WAITING = strawberry.enum_value("waiting", description="Somebody else must agree first; nothing was moved.")
    REFUSED = strawberry.enum_value("refused", description="Somebody else refused it; nothing was moved.")
    WITHDRAWN = strawberry.enum_value("withdrawn", description="It was taken back before; nothing was moved.")


@strawberry.type(description="Points that staff add to a member's account, or take off it. For staff.")
class Adjustment(Node):
    """An adjustment."""

    amount: Points = strawberry.field(description="The points to add, or below zero to take off.")
    reason_code: ReasonCode = strawberry.field(description="What it is for, for the books.")
    reason: str = strawberry.field(description="Why, as the member reads it.")
    note: str | None = strawberry.field(description="What only staff read.")
    state: AdjustmentState = strawberry.field(description="What became of it.")
    requested_by: str = strawberry.field(description="Who asked for it: `staff:` and an id, or `system`.")
    requested_at: datetime = strawberry.field(description="When it was asked for.")
    decided_by: str | None = strawberry.field(description="Who agreed, refused or withdrew; null where nobody had to.")
    decided_at: datetime | None = strawberry.field(description="When that was.")
    row: strawberry.Private[Any]

    @strawberry.field(description="Whose points.")
    async def member(self, info: Info) -> Member:
        return await Member.by_id(self.row.member_id, info)

    @strawberry.field(description="What the member holds of this unit now.")
    async def account(self, info: Info) -> PointsAccount:
        member = await Member.by_id(self.row.member_id, info)
        return await PointsAccount.of_one(member.member_id, self.row.unit_id, info)

    @strawberry.field(description="Of which unit.")
    async def unit(self, info: Info) -> Unit:
        return await Unit.by_id(self.row.unit_id, info)

    @classmethod
    def of(cls, row: Any) -> "Adjustment":
        """An adjustment of the domain: its row, or what a command answers."""
        return cls(
            id=global_id("Adjustment", row.id),
            amount=row.amount,
            reason_code=ReasonCode(row.reason_code),
            reason=row.reason,
            note=row.note,
            state=AdjustmentState(row.state),
            requested_by=row.requested_by,
            requested_at=row.requested_at,
            decided_by=row.decided_by,
            decided_at=row.decided_at,
            row=row,
        )


@strawberry.input(description="Which adjustments to list.")
class AdjustmentFilter:
    """Tests on adjustments; all of them must hold."""

    and_: list["AdjustmentFilter"] | None = strawberry.field(name="and", description="All of these.", default=None)
    or_: list["AdjustmentFilter"] | None = strawberry.field(name="or", description="Any of these.", default=None)
    id: IDFilterComparison | None = strawberry.field(description="By id.", default=None)
    member_id: IDFilterComparison | None = reference("Member", "By member.", default=None)
    unit_id: StringFieldComparison | None = strawberry.field(description="By the unit's code.", default=None)
    state: FilterComparison[AdjustmentState] | None = strawberry.field(description="By state.", default=None)
    reason_code: FilterComparison[ReasonCode] | None = strawberry.field(description="By reason code.", default=None)
    requested_by: StringFieldComparison | None = strawberry.field(description="By who asked.", default=None)
    requested_at: DateFieldComparison | None = strawberry.field(description="By when it was asked for.", default=None)
    decided_at: DateFieldComparison | None = strawberry.field(description="By when it was decided.", default=None)


@strawberry.enum(description="What adjustments can be sorted by.")
class AdjustmentSortFields(Enum):
    """The columns of the list, under the names of the graph."""

    id = strawberry.enum_value("id", description="By id.")
    amount = strawberry.enum_value("amount", description="By amount.")
    state = strawberry.enum_value("state", description="By state.")
    reasonCode = strawberry.enum_value("reason_code", description="By reason code.")
    requestedAt = strawberry.enum_value("requested_at", description="By when it was asked for.")
    decidedAt = strawberry.enum_value("decided_at", description="By when it was decided.")


@strawberry.input(description="How to sort adjustments.")
class AdjustmentSort:
    """One thing to sort by."""

    field: AdjustmentSortFields = strawberry.field(description="What to sort by.")
    direction: SortDirection = strawberry.field(description="Which way.")
    nulls: SortNulls | None = strawberry.field(description="Where those without a value go.", default=None)


@strawberry.type
class AdjustmentQueries:
    """What was adjusted, and what waits for a second person."""

    @strawberry.field(description="Adjustments, newest first, those waiting for a second person among them. For staff.")
    async def adjustments(
        self,
        info: Info,
        filter: Annotated[AdjustmentFilter | None, strawberry.argument(description="Which adjustments.")] = None,
        sorting: Annotated[list[AdjustmentSort] | None, strawberry.argument(description="In which order.")] = None,
        paging: Annotated[OffsetPaging | None, strawberry.argument(description="Which page.")] = None,
    ) -> Connection[Adjustment]:
        return await admin_list(
            partial(points.adjustments_for, info.context.actor),
            partial(points.count_adjustments_for, info.context.actor),
            kind="Adjustment",
            filter=filter,
            sorting=sorting,
            paging=paging,
            key=lambda row: (row.requested_at, row.id),
            of=Adjustment.of,
        )


@finds_nodes("Adjustment")
async def _find_adjustments(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, Adjustment]:
    found = await points.adjustments_by_id(ids, actor=info.context.actor)
    return {id: Adjustment.of(row) for id, row in found.items()}


@strawberry.input(description="Points to add to a member's account, or to take off it.")
class AdjustPointsInput(Input):
    """What `adjustPoints` takes."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7); the same request again changes nothing.")
    member_id: strawberry.ID = reference("Member", "Whose points.")
    amount: Points = strawberry.field(description="Points to add, or below zero to take off.")
    reason: str = strawberry.field(description="Why, in a sentence that the member reads in the points history.")
    reason_code: ReasonCode | None = strawberry.field(
        description="What it is for, for the books; `OTHER` without it.", default=None
    )
    note: str | None = strawberry.field(description="What only staff read.", default=None)
    unit_id: strawberry.ID = strawberry.field(description="Of which unit.", default=strawberry.ID(points.DEFAULT_UNIT))


@strawberry.input(description="A waiting adjustment, and what shall become of it.")
class DecideAdjustmentInput(Input):
    """What `decideAdjustment` takes."""

    id: strawberry.ID = reference("Adjustment", "Which adjustment.")
    approve: bool = strawberry.field(description="True to post it, false to refuse it.")


@strawberry.input(description="A waiting adjustment that is not wanted any more.")
class WithdrawAdjustmentInput(Input):
    """What `withdrawAdjustment` takes."""

    id: strawberry.ID = reference("Adjustment", "Which adjustment.")


@strawberry.type
class AdjustmentMutations:
    """Adjusting points."""

    @mutation(
        "Add points to a member's account or take them off, with a reason. What is added counts at once, also where"
        " what is earned pends, and expires as the unit's policy says. For staff, as far as their role may."
    )
    async def adjust_points(self, info: Info, input: AdjustPointsInput) -> Adjustment | UserError:
        code = input.reason_code or ReasonCode.OTHER
        values = input.values() | {"reason_code": points.ReasonCode(str(code.value))}
        return Adjustment.of(
            await points.adjust_points(
                actor=info.context.actor, now=info.context.now, draft=points.AdjustmentDraft(**values)
            )
        )

    @mutation("Post a waiting adjustment or refuse it, as somebody other than who asked for it. For staff.")
    async def decide_adjustment(self, info: Info, input: DecideAdjustmentInput) -> Adjustment | UserError:
        return Adjustment.of(
            await points.decide_adjustment(actor=info.context.actor, now=info.context.now, **input.values())
        )

    @mutation("Take a waiting adjustment back, as who asked for it or as an admin. For staff.")
    async def withdraw_adjustment(self, info: Info, input: WithdrawAdjustmentInput) -> Adjustment | UserError:
        return Adjustment.of(
            await points.withdraw_adjustment(actor=info.context.actor, now=info.context.now, **input.values())
        )
