"""Shortfalls: what should have been taken back and was spent already, and what becomes of it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from functools import partial
from typing import Annotated
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
from schema.points.types import PointsAccount, PointsTransfer
from schema.points.units import Unit
from schema.scalars import Points


@strawberry.enum(description="What became of a shortfall.")
class ShortfallState(Enum):
    """States of a shortfall."""

    RECORDED = strawberry.enum_value("recorded", description="Let go by the unit's policy; it stands in the books.")
    OPEN = strawberry.enum_value("open", description="Somebody must decide.")
    CHARGED = strawberry.enum_value("charged", description="Charged to the member, as a debt if too little was there.")
    WRITTEN_OFF = strawberry.enum_value("written_off", description="Let go by somebody of the staff.")


@strawberry.type(description="Points that a return should have taken back and that were spent already. For staff.")
class Shortfall(Node):
    """A shortfall."""

    amount: Points = strawberry.field(description="The points that were missing.")
    state: ShortfallState = strawberry.field(description="What became of it.")
    recorded_at: datetime = strawberry.field(description="When it came up.")
    decided_by: str | None = strawberry.field(description="Who decided: `staff:` and an id, or `system`.")
    decided_at: datetime | None = strawberry.field(description="When that was.")
    row: strawberry.Private[points.ShortfallRow]

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

    @strawberry.field(description="The credit that was to be taken back.")
    async def granted(self, info: Info) -> PointsTransfer | None:
        return await PointsTransfer.by_id(self.row.granted_id, info)

    @classmethod
    def of(cls, row: points.ShortfallRow) -> "Shortfall":
        """A shortfall of the domain."""
        return cls(
            id=global_id("Shortfall", row.id),
            amount=row.amount,
            state=ShortfallState(row.state),
            recorded_at=row.recorded_at,
            decided_by=row.decided_by,
            decided_at=row.decided_at,
            row=row,
        )


@strawberry.input(description="Which shortfalls to list.")
class ShortfallFilter:
    """Tests on shortfalls; all of them must hold."""

    and_: list["ShortfallFilter"] | None = strawberry.field(name="and", description="All of these.", default=None)
    or_: list["ShortfallFilter"] | None = strawberry.field(name="or", description="Any of these.", default=None)
    id: IDFilterComparison | None = strawberry.field(description="By id.", default=None)
    member_id: IDFilterComparison | None = reference("Member", "By member.", default=None)
    unit_id: StringFieldComparison | None = strawberry.field(description="By the unit's code.", default=None)
    state: FilterComparison[ShortfallState] | None = strawberry.field(description="By state.", default=None)
    recorded_at: DateFieldComparison | None = strawberry.field(description="By when it came up.", default=None)
    decided_at: DateFieldComparison | None = strawberry.field(description="By when it was decided.", default=None)


@strawberry.enum(description="What shortfalls can be sorted by.")
class ShortfallSortFields(Enum):
    """The columns of the list, under the names of the graph."""

    id = strawberry.enum_value("id", description="By id.")
    amount = strawberry.enum_value("amount", description="By amount.")
    state = strawberry.enum_value("state", description="By state.")
    recordedAt = strawberry.enum_value("recorded_at", description="By when it came up.")
    decidedAt = strawberry.enum_value("decided_at", description="By when it was decided.")


@strawberry.input(description="How to sort shortfalls.")
class ShortfallSort:
    """One thing to sort by."""

    field: ShortfallSortFields = strawberry.field(description="What to sort by.")
    direction: SortDirection = strawberry.field(description="Which way.")
    nulls: SortNulls | None = strawberry.field(description="Where those without a value go.", default=None)


@strawberry.type
class ShortfallQueries:
    """What could not be taken back."""

    @strawberry.field(description="Shortfalls, newest first, those that wait for a decision among them. For staff.")
    async def shortfalls(
        self,
        info: Info,
        filter: Annotated[ShortfallFilter | None, strawberry.argument(description="Which shortfalls.")] = None,
        sorting: Annotated[list[ShortfallSort] | None, strawberry.argument(description="In which order.")] = None,
        paging: Annotated[OffsetPaging | None, strawberry.argument(description="Which page.")] = None,
    ) -> Connection[Shortfall]:
        return await admin_list(
            partial(points.shortfalls_for, info.context.actor),
            partial(points.count_shortfalls_for, info.context.actor),
            kind="Shortfall",
            filter=filter,
            sorting=sorting,
            paging=paging,
            key=lambda row: (row.recorded_at, row.id),
            of=Shortfall.of,
        )


@finds_nodes("Shortfall")
async def _find_shortfalls(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, Shortfall]:
    found = await points.shortfalls_by_id(ids, actor=info.context.actor)
    return {id: Shortfall.of(row) for id, row in found.items()}


@strawberry.input(description="An open shortfall, and what shall become of it.")
class DecideShortfallInput(Input):
    """What `decideShortfall` takes."""

    id: strawberry.ID = reference("Shortfall", "Which shortfall.")
    charge: bool = strawberry.field(description="True to charge it to the member, false to write it off.")


@strawberry.type
class ShortfallMutations:
    """Deciding shortfalls."""

    @mutation("Charge an open shortfall to the member, as a debt if too little is there, or write it off. For staff.")
    async def decide_shortfall(self, info: Info, input: DecideShortfallInput) -> Shortfall | UserError:
        actor, values = info.context.actor, input.values()
        await points.decide_shortfall(actor=actor, now=info.context.now, **values)
        return Shortfall.of(await points.find_shortfall(values["id"], actor=actor))
