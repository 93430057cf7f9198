"""Types of the points ledger: transfers, what they did to lots, and what a member holds."""

import asyncio
from datetime import datetime
from enum import Enum
from uuid import UUID

import strawberry

from domain import ledger, points
from domain.errors import InvalidInput
from domain.instants import check_instant
from domain.texts import can_be_kept
from schema.context import Info, Language
from schema.ids import global_id
from schema.nodes import Node
from schema.points.loaders import PointsLoaders
from schema.points.movements import Movement, movement_of
from schema.points.units import Unit
from schema.scalars import Points


@strawberry.enum(description="What a transfer of points was for.")
class TransferKind(Enum):
    """The ledger's kinds of transfer."""

    EARN = strawberry.enum_value("earn", description="Points for an activity.")
    REDEEM = strawberry.enum_value("redeem", description="Points spent on a reward, or captured at a checkout.")
    REINSTATE = strawberry.enum_value("reinstate", description="Points given back that were spent or had expired.")
    CLAWBACK = strawberry.enum_value("clawback", description="Earned points taken back after a return.")
    ADJUST_CREDIT = strawberry.enum_value("adjust_credit", description="Points added by staff.")
    ADJUST_DEBIT = strawberry.enum_value("adjust_debit", description="Points taken off by staff.")
    EXPIRE = strawberry.enum_value("expire", description="Points that expired.")
    TRANSFER_IN = strawberry.enum_value("transfer_in", description="Points that another member passed on.")
    TRANSFER_OUT = strawberry.enum_value("transfer_out", description="Points passed on to another member.")
    OPEN = strawberry.enum_value("open", description="Points brought over from another system.")


@strawberry.type(description="A part of a transfer: what it put into one lot, or drew from it.")
class TransferLot:
    """A lot as one transfer touched it."""

    amount: Points = strawberry.field(description="The points that came into the lot, or below zero were drawn on.")
    remaining: Points = strawberry.field(description="What the lot holds today.")
    earned_at: datetime = strawberry.field(description="When its points were earned.")
    matures_at: datetime | None = strawberry.field(description="From when they count; null: at once, or not yet.")
    awaits_activation: bool = strawberry.field(description="Whether they wait for somebody to activate them.")
    expires_at: datetime | None = strawberry.field(description="Until when they count; null for ever.")
    credit_id: strawberry.Private[UUID]

    @strawberry.field(description="The transfer that brought the lot's points.")
    async def credit(self, info: Info) -> "PointsTransfer | None":
        return await PointsTransfer.by_id(self.credit_id, info)

    @classmethod
    def of(cls, part: points.LotPart) -> "TransferLot":
        """A part of the domain."""
        return cls(
            amount=part.amount,
            remaining=part.remaining,
            earned_at=part.earned_at,
            matures_at=part.matures_at,
            awaits_activation=part.waits,
            expires_at=part.expires_at,
            credit_id=part.credit_id,
        )


@strawberry.type(description="One movement of a member's points. It never changes; a mistake is mended by another one.")
class PointsTransfer(Node):
    """A line of the points history."""

    kind: TransferKind = strawberry.field(description="What it was for.")
    amount: Points = strawberry.field(description="The points that came in, or below zero those that went out.")
    occurred_at: datetime = strawberry.field(description="When it happened.")
    recorded_at: datetime = strawberry.field(description="When the programme heard of it.")
    row: strawberry.Private[points.HistoryLine]

    @strawberry.field(description="Why, in one sentence: rule, version, rate and rounding.")
    def explanation(self, info: Info, language: Language = None) -> str:
        return self.row.explanation(info.context.reader(language))

    @strawberry.field(description="Why, as data; null for a movement that this server does not know yet.")
    def movement(self, info: Info) -> Movement | None:
        return movement_of(self.row.movement, info.context.actor) if self.row.movement else None

    @strawberry.field(description="The unit it moved.")
    async def unit(self, info: Info) -> Unit:
        return await Unit.by_id(self.row.unit.id, info)

    @strawberry.field(description="The transfer that this one takes back or undoes, wholly or in part.")
    async def reverses(self, info: Info) -> "PointsTransfer | None":
        return await PointsTransfer.by_id(self.row.reverses_id, info) if self.row.reverses_id else None

    @strawberry.field(description="The lots that it made, drew on or put back into, those that expire first in front.")
    async def lots(self, info: Info) -> list[TransferLot]:
        return [TransferLot.of(part) for part in await info.context.loaders(PointsLoaders).lots.load(self.row.id)]

    @classmethod
    def of(cls, row: points.HistoryLine) -> "PointsTransfer":
        """A line of the domain's history."""
        return cls(
            id=global_id("PointsTransfer", row.id),
            kind=TransferKind(row.kind),
            amount=row.amount,
            occurred_at=row.occurred_at,
            recorded_at=row.recorded_at,
            row=row,
        )

    @classmethod
    async def by_id(cls, id: UUID, info: Info) -> "PointsTransfer | None":
        """The transfer with this id, if the actor may see it."""
        row = await info.context.loaders(PointsLoaders).transfer.load(id)
        return cls.of(row) if row else None


@strawberry.type(description="What a member holds of one unit at an instant, all of it whole numbers.")
class PointsAccount:
    """Holdings of a unit."""

    available: Points = strawberry.field(description="What can be spent; below zero by what is owed uncovered.")
    pending: Points = strawberry.field(description="What does not count yet.")
    held: Points = strawberry.field(description="What is set aside for a checkout.")
    owed: Points = strawberry.field(description="What the next points pay first.")
    lapses_at: datetime | None = strawberry.field(
        description="When all of it expires if nothing happens before; null where inactivity costs nothing, and as of "
        "instants that are past: it is told for the present and for instants to come."
    )
    unit_row: strawberry.Private[points.UnitRow]

    @strawberry.field(description="The unit.")
    def unit(self) -> Unit:
        return Unit.of(self.unit_row)

    @classmethod
    async def all_of(cls, member_id: UUID, info: Info, *, as_of: datetime | None) -> "list[PointsAccount]":
        """What a member holds of each unit of the programme, now or as of an instant."""
        loaders = info.context.loaders(PointsLoaders)
        as_of = as_of and check_instant(as_of, path=("asOf",))
        accounts, units = await asyncio.gather(loaders.accounts.load((member_id, as_of)), loaders.units.load(None))
        return [cls.of(unit, accounts.get(unit.id)) for unit in units]

    @classmethod
    async def of_one(cls, member_id: UUID, unit_id: str, info: Info) -> "PointsAccount":
        """What a member holds of one unit now. Whether the actor sees the member was asked before."""
        loaders = info.context.loaders(PointsLoaders)
        accounts, unit = await asyncio.gather(loaders.accounts.load((member_id, None)), loaders.unit(unit_id))
        return cls.of(unit, accounts.get(unit_id))

    @classmethod
    def of(cls, unit: points.UnitRow, account: points.UnitAccount | None) -> "PointsAccount":
        """An account of the domain; a member without one holds nothing."""
        holdings = account.holdings if account else points.NOTHING
        return cls(
            available=holdings.available,
            pending=holdings.pending,
            held=holdings.held,
            owed=holdings.owed,
            lapses_at=account.lapses_at if account else None,
            unit_row=unit,
        )


@strawberry.enum(description="What will become of points if nothing happens.")
class ForecastChange(Enum):
    """The domain's changes to come."""

    MATURES = strawberry.enum_value("matures", description="They begin to count.")
    EXPIRES = strawberry.enum_value("expires", description="They are gone.")


@strawberry.type(description="Points that will begin to count, or be gone.")
class PointsForecastLine:
    """One instant of the forecast."""

    change: ForecastChange = strawberry.field(description="What happens to them.")
    at: datetime | None = strawberry.field(description="When; null for points that wait for somebody to activate them.")
    amount: Points = strawberry.field(description="How many, above zero.")
    unit_id: strawberry.Private[str]

    @strawberry.field(description="Of which unit.")
    async def unit(self, info: Info) -> Unit:
        return await Unit.by_id(self.unit_id, info)

    @classmethod
    def of(cls, line: points.ForecastLine) -> "PointsForecastLine":
        """A line of the domain's forecast."""
        return cls(change=ForecastChange(line.change.value), at=line.at, amount=line.amount, unit_id=line.unit_id)


@strawberry.input(description="Which movements of points.")
class PointsHistoryFilter:
    """Tests on transfers; all of them must hold."""

    unit: strawberry.ID = strawberry.field(description="Of this unit.", default=strawberry.ID(points.DEFAULT_UNIT))
    kinds: list[TransferKind] | None = strawberry.field(description="Of one of these kinds.", default=None)
    since: datetime | None = strawberry.field(description="From this instant on.", default=None)
    until: datetime | None = strawberry.field(description="Before this instant.", default=None)

    def of_domain(self) -> points.HistoryFilter:
        """The filter as the domain takes it."""
        kinds = None if self.kinds is None else tuple(ledger.TransferKind(str(kind.value)) for kind in self.kinds)
        since, until = (
            instant and check_instant(instant, path=("filter", name))
            for name, instant in (("since", self.since), ("until", self.until))
        )
        if not can_be_kept(self.unit):
            raise InvalidInput("There is no such unit.", path=("filter", "unit"))
        return points.HistoryFilter(kinds=kinds, since=since, until=until)
