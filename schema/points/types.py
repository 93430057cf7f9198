"""Types of the points ledger: transfers and their lots, accounts, forecasts."""

import asyncio
from datetime import datetime
from enum import Enum
from typing import Any
from uuid import UUID

import strawberry

from domain import ledger, points
from domain.errors import InvalidInput
from domain.instants import check_instant
from domain.texts import can_be_kept
from schema.context import Info, Language
from schema.ids import global_id
from schema.loaded import loaded
from schema.nodes import Node
from schema.points.loaders import PointsLoaders
from schema.points.movements import Movement, movement_of
from schema.points.units import Unit, unit_by
from schema.scalars import Points


@strawberry.enum(description="The kind of a transfer of points.")
class TransferKind(Enum):
    """The ledger's kinds of transfer."""

    EARN = strawberry.enum_value("earn", description="Points for an activity.")
    REDEEM = strawberry.enum_value("redeem", description="Points spent on a reward, or captured at a checkout.")
    REINSTATE = strawberry.enum_value("reinstate", description="Spent or expired points that were given back.")
    CLAWBACK = strawberry.enum_value("clawback", description="Earned points taken back after a return.")
    ADJUST_CREDIT = strawberry.enum_value("adjust_credit", description="Points added by staff.")
    ADJUST_DEBIT = strawberry.enum_value("adjust_debit", description="Points deducted by staff.")
    EXPIRE = strawberry.enum_value("expire", description="Points that expired.")
    TRANSFER_IN = strawberry.enum_value("transfer_in", description="Points that another member passed on.")
    TRANSFER_OUT = strawberry.enum_value("transfer_out", description="Points passed on to another member.")
    OPEN = strawberry.enum_value("open", description="Points imported from another system.")


def transfer_by(key: str, *, description: str) -> Any:
    """A field with the transfer whose id is the attribute `key` of the object; null if the actor may not see it."""
    return loaded(
        PointsLoaders,
        "transfer",
        by=key,
        of=lambda row: PointsTransfer.of(row) if row else None,
        description=description,
    )


@strawberry.type(description="The part of a transfer that changed one lot.")
class TransferLot:
    """A lot that a transfer changed."""

    amount: Points = strawberry.field(
        description="The points added to the lot. Negative if the points were drawn from it."
    )
    remaining: Points = strawberry.field(description="The points left in the lot today.")
    earned_at: datetime = strawberry.field(description="The time at which the points were earned.")
    matures_at: datetime | None = strawberry.field(
        description="The time from which the points count. Null if they count at once or wait for activation."
    )
    awaits_activation: bool = strawberry.field(description="True if the points wait for activation.")
    expires_at: datetime | None = strawberry.field(description="The time at which the points expire. Null means never.")
    credit_id: strawberry.Private[UUID]

    credit: "PointsTransfer | None" = transfer_by("credit_id", description="The transfer that created the lot.")

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


@strawberry.type(
    description="One movement of a member's points. It never changes; another movement corrects a mistake."
)
class PointsTransfer(Node):
    """A line of the points history."""

    kind: TransferKind = strawberry.field(description="The kind of the movement.")
    amount: Points = strawberry.field(description="The points that came in. Negative if they went out.")
    occurred_at: datetime = strawberry.field(description="The time at which it happened.")
    recorded_at: datetime = strawberry.field(description="The time at which Laurel recorded it.")
    row: strawberry.Private[points.HistoryLine]

    @strawberry.field(description="The reason in one sentence, with rule, version, rate and rounding.")
    def explanation(self, info: Info, language: Language = None) -> str:
        return self.row.explanation(info.context.reader(language))

    @strawberry.field(description="The reason as data. Null for a movement of a newer release.")
    def movement(self, info: Info) -> Movement | None:
        return movement_of(self.row.movement, info.context.actor) if self.row.movement else None

    unit: Unit = unit_by("row.unit.id", description="The unit of the points.")
    reverses: "PointsTransfer | None" = transfer_by(
        "row.reverses_id", description="The transfer that this one reverses, in full or in part."
    )
    lots: list[TransferLot] = loaded(
        PointsLoaders,
        "lots",
        by="row.id",
        of=lambda parts: [TransferLot.of(part) for part in parts],
        description="The lots that it created, drew from or refilled, the first to expire first.",
    )

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


@strawberry.type(description="A member's account in one unit at an instant. All amounts are whole numbers.")
class PointsAccount:
    """The holdings of one unit."""

    available: Points = strawberry.field(
        description="The points the member can spend. Negative if the member owes points after a return."
    )
    pending: Points = strawberry.field(description="The points that do not count yet.")
    held: Points = strawberry.field(description="The points set aside for checkouts.")
    owed: Points = strawberry.field(description="The points that the member owes. The next points pay for them first.")
    lapses_at: datetime | None = strawberry.field(
        description="The time at which all points expire if the member stays inactive. Null if this unit has no such "
        "expiry, and for instants in the past."
    )
    unit_row: strawberry.Private[points.UnitRow]

    @strawberry.field(description="The unit.")
    def unit(self) -> Unit:
        return Unit.of(self.unit_row)

    @classmethod
    async def all_of(cls, member_id: UUID, info: Info, *, as_of: datetime | None) -> "list[PointsAccount]":
        """The member's account in each unit of the programme, now or as of an instant."""
        loaders = info.context.loaders(PointsLoaders)
        as_of = as_of and check_instant(as_of, path=("asOf",))
        accounts, units = await asyncio.gather(loaders.accounts.load((member_id, as_of)), loaders.units.load(None))
        return [cls.of(unit, accounts.get(unit.id)) for unit in units]

    @classmethod
    async def of_one(cls, member_id: UUID, unit_id: str, info: Info) -> "PointsAccount":
        """The member's account in one unit now. The caller has checked that the actor may see the member."""
        loaders = info.context.loaders(PointsLoaders)
        accounts, unit = await asyncio.gather(loaders.accounts.load((member_id, None)), loaders.unit.load(unit_id))
        return cls.of(unit, accounts.get(unit_id))

    @classmethod
    def of(cls, unit: points.UnitRow, account: points.UnitAccount | None) -> "PointsAccount":
        """An account of the domain. A member without an account holds nothing."""
        holdings = account.holdings if account else points.NOTHING
        return cls(
            available=holdings.available,
            pending=holdings.pending,
            held=holdings.held,
            owed=holdings.owed,
            lapses_at=account.lapses_at if account else None,
            unit_row=unit,
        )


@strawberry.enum(description="The kind of an upcoming change.")
class ForecastChange(Enum):
    """The domain's upcoming changes."""

    MATURES = strawberry.enum_value("matures", description="The points begin to count.")
    EXPIRES = strawberry.enum_value("expires", description="The points expire.")


@strawberry.type(description="An upcoming maturity or expiry of points, assuming no further activity.")
class PointsForecastLine:
    """One instant of the forecast."""

    change: ForecastChange = strawberry.field(description="The kind of the change.")
    at: datetime | None = strawberry.field(
        description="The time of the change. Null for points that wait for activation."
    )
    amount: Points = strawberry.field(description="The number of points, above zero.")
    unit_id: strawberry.Private[str]

    unit: Unit = unit_by("unit_id", description="The unit.")

    @classmethod
    def of(cls, line: points.ForecastLine) -> "PointsForecastLine":
        """A line of the domain's forecast."""
        return cls(change=ForecastChange(line.change.value), at=line.at, amount=line.amount, unit_id=line.unit_id)


@strawberry.input(description="Conditions on movements of points. All given conditions must hold.")
class PointsHistoryFilter:
    """Conditions on transfers; all must hold."""

    unit: strawberry.ID = strawberry.field(description="The unit.", default=strawberry.ID(points.DEFAULT_UNIT))
    kinds: list[TransferKind] | None = strawberry.field(
        description="The kinds of movement. By default, all kinds.", default=None
    )
    since: datetime | None = strawberry.field(description="The first instant.", default=None)
    until: datetime | None = strawberry.field(description="The end of the period, not included.", default=None)

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
