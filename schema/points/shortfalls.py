"""Shortfalls: points that a return could not take back because they were spent, and the decision on them."""

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
from schema.members.types import Member, member_by
from schema.mutating import mutation
from schema.nodes import Node, finds_nodes
from schema.points.types import PointsAccount, PointsTransfer, transfer_by
from schema.points.units import Unit, unit_by
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


@strawberry.type(description="Points that a return could not take back because the member had spent them. For staff.")
class Shortfall(Node):
    """A shortfall."""

    amount: Points = strawberry.field(description="The missing points.")
    state: ShortfallState = strawberry.field(description="The state of the shortfall.")
    recorded_at: datetime = strawberry.field(description="The time at which it was recorded.")
    decided_by: str | None = strawberry.field(description="The person who decided: `staff:` and an id, or `system`.")
    decided_at: datetime | None = strawberry.field(description="The time of the decision.")
    row: strawberry.Private[points.ShortfallRow]

    member: Member = member_by("row.member_id", description="The member.")

    @strawberry.field(description="The member's account in this unit now.")
    async def account(self, info: Info) -> PointsAccount:
        member = await Member.by_id(self.row.member_id, info)
        return await PointsAccount.of_one(member.member_id, self.row.unit_id, info)

    unit: Unit = unit_by("row.unit_id", description="The unit.")
    granted: PointsTransfer | None = transfer_by(
        "row.granted_id", description="The transfer that had granted the points."
    )

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


@strawberry.input(description="Conditions on shortfalls. All given conditions must hold.")
class ShortfallFilter:
    """Conditions on shortfalls; all must hold."""

    and_: list["ShortfallFilter"] | None = strawberry.field(
        name="and", description="All of these conditions must hold.", default=None
    )
    or_: list["ShortfallFilter"] | None = strawberry.field(
        name="or", description="One of these conditions must hold.", default=None
    )
    id: IDFilterComparison | None = strawberry.field(description="By id.", default=None)
    member_id: IDFilterComparison | None = reference("Member", "By member.", default=None)
    unit_id: StringFieldComparison | None = strawberry.field(description="By the unit's code.", default=None)
    state: FilterComparison[ShortfallState] | None = strawberry.field(description="By state.", default=None)
    recorded_at: DateFieldComparison | None = strawberry.field(description="By the time it was recorded.", default=None)
    decided_at: DateFieldComparison | None = strawberry.field(description="By the time of the decision.", default=None)


@strawberry.enum(description="The fields that sort shortfalls.")
class ShortfallSortFields(Enum):
    """The columns of the list, by their names in the graph."""

    id = strawberry.enum_value("id", description="By id.")
    amount = strawberry.enum_value("amount", description="By amount.")
    state = strawberry.enum_value("state", description="By state.")
    recordedAt = strawberry.enum_value("recorded_at", description="By the time it was recorded.")
    decidedAt = strawberry.enum_value("decided_at", description="By the time of the decision.")


@strawberry.input(description="A sort key of a list of shortfalls.")
class ShortfallSort:
    """One sort key."""

    field: ShortfallSortFields = strawberry.field(description="The field to sort by.")
    direction: SortDirection = strawberry.field(description="Ascending or descending.")
    nulls: SortNulls | None = strawberry.field(description="The position of rows without a value.", default=None)


@strawberry.type
class ShortfallQueries:
    """Reading shortfalls."""

    @strawberry.field(description="Shortfalls, newest first, including those that wait for a decision. For staff.")
    async def shortfalls(
        self,
        info: Info,
        filter: Annotated[
            ShortfallFilter | None, strawberry.argument(description="Conditions on the shortfalls.")
        ] = None,
        sorting: Annotated[
            list[ShortfallSort] | None, strawberry.argument(description="The sort keys, the most important first.")
        ] = None,
        paging: Annotated[OffsetPaging | None, strawberry.argument(description="The page to return.")] = None,
    ) -> Connection[Shortfall]:
        return await admin_list(
            partial(points.SHORTFALLS.page, info.context.actor),
            partial(points.SHORTFALLS.count, info.context.actor),
            kind="Shortfall",
            filter=filter,
            sorting=sorting,
            paging=paging,
            key=lambda row: (row.recorded_at, row.id),
            of=Shortfall.of,
        )


@finds_nodes("Shortfall")
async def _find_shortfalls(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, Shortfall]:
    found = await points.SHORTFALLS.by_id(ids, actor=info.context.actor)
    return {id: Shortfall.of(row) for id, row in found.items()}


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
