"""Transfers: finding one, passing points on, and activating waiting points."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated
from uuid import UUID

import strawberry

from domain import points
from domain.actor import require_member
from schema.context import Info
from schema.errors import UserError
from schema.ids import inner_id
from schema.inputs import Input
from schema.members.types import Member, member_by
from schema.mutating import mutation
from schema.nodes import finds_nodes
from schema.points.holds import PointsHold
from schema.points.types import PointsAccount, PointsTransfer
from schema.scalars import Points


@strawberry.type
class TransferQueries:
    """Reading one movement of points."""

    @strawberry.field(
        description="One movement of points by id. Null if no such movement exists or you may not see it."
    )
    async def points_transfer(
        self, info: Info, id: Annotated[strawberry.ID, strawberry.argument(description="The transfer's id.")]
    ) -> PointsTransfer | None:
        return await PointsTransfer.by_id(inner_id(id, "PointsTransfer", path=("id",)), info)


@finds_nodes("PointsTransfer")
async def _find_transfers(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, PointsTransfer]:
    found = await points.transfers_by_id(ids, actor=info.context.actor)
    return {id: PointsTransfer.of(row) for id, row in found.items()}


@finds_nodes("PointsHold")
async def _find_holds(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, PointsHold]:
    found = await points.holds_by_id(ids, actor=info.context.actor, now=info.context.now)
    return {id: PointsHold.of(row) for id, row in found.items()}


@strawberry.input(description="Points to pass on to another member.")
class TransferPointsInput(Input):
    """The input of `transferPoints`."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7). A repeated request changes nothing.")
    card_number: str = strawberry.field(description="The number on the receiver's member card.")
    amount: Points = strawberry.field(description="The number of points.")
    unit_id: strawberry.ID = strawberry.field(description="The unit.", default=strawberry.ID(points.DEFAULT_UNIT))


@strawberry.type(description="Points passed on to another member.")
class PointsPassedOn:
    """The answer of `transferPoints`."""

    amount: Points = strawberry.field(description="The number of points.")
    counts_from: datetime = strawberry.field(description="The time from which the receiver can spend the points.")
    transfer: PointsTransfer | None = strawberry.field(description="The movement in your points history.")
    member: Member = member_by("member_id", description="The member who passed the points on, with the new balance.")
    member_id: strawberry.Private[UUID]
    unit_id: strawberry.Private[str]

    @strawberry.field(description="Your account in this unit now.")
    async def account(self, info: Info) -> PointsAccount:
        return await PointsAccount.of_one(self.member_id, self.unit_id, info)


@strawberry.input(description="Points to activate.")
class ActivatePointsInput(Input):
    """The input of `activatePoints`."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7). A repeated request changes nothing.")
    transfer_ids: list[strawberry.ID] = strawberry.field(
        description="The transfers that brought the points, from 1 to 100, of one member and unit."
        " Points that count already do not change."
    )


@strawberry.type(description="Activated points.")
class PointsActivated:
    """The answer of `activatePoints`."""

    amount: Points = strawberry.field(description="The number of points that waited for activation.")


@strawberry.type
class TransferMutations:
    """Passing points on, and activating them."""

    @mutation(
        "Pass points on to another member, within the limits of the unit's policy. They keep their age and expiry."
        " Points that would expire before the receiver can spend them are refused with `EXPIRES_BEFORE_IT_COUNTS`."
    )
    async def transfer_points(self, info: Info, input: TransferPointsInput) -> PointsPassedOn | UserError:
        actor = info.context.actor
        passed = await points.transfer_points(actor=actor, now=info.context.now, **input.values())
        return PointsPassedOn(
            amount=passed.amount,
            counts_from=passed.counts_from,
            transfer=await PointsTransfer.by_id(passed.id, info),
            member_id=require_member(actor),
            unit_id=input.unit_id,
        )

    @mutation("Activate waiting points, so that they count from now on. For staff, and API keys with `points:write`.")
    async def activate_points(self, info: Info, input: ActivatePointsInput) -> PointsActivated | UserError:
        ids = [
            inner_id(id, "PointsTransfer", path=("transferIds", str(place)))
            for place, id in enumerate(input.transfer_ids)
        ]
        activated = await points.activate_points(
            actor=info.context.actor, now=info.context.now, id=input.id, transfer_ids=ids
        )
        return PointsActivated(amount=activated)
