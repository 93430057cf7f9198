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
from schema.loaded import loaded
from schema.points.loaders import PointsLoaders
from schema.points.movements import Movement, movement_of
from schema.points.units import Unit, unit_by
from schema.rows import Node, OfRows, column, row_type
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
    return loaded(PointsLoaders, "transfer", by=key, description=description)


@row_type(points.LotPart, description="The part of a transfer that changed one lot.")
class TransferLot(OfRows):
    """A lot that a transfer changed."""

    amount: Points = strawberry.field(
        description="The points added to the lot. Negative if the points were drawn from it."
    )
    remaining: Points = strawberry.field(description="The points left in the lot today.")
    earned_at: datetime = strawberry.field(description="The time at which the points were earned.")
    matures_at: datetime | None = strawberry.field(
        description="The time from which the points count. Null if they count at once or wait for activation."
    )
    awaits_activation: bool = column("waits", description="True if the points wait for activation.")
    expires_at: datetime | None = strawberry.field(description="The time at which the points expire. Null means never.")
    credit: "PointsTransfer | None" = transfer_by("credit_id", description="The transfer that created the lot.")


@row_type(
    points.HistoryLine,
    description="One movement of a member's points. It never changes; another movement corrects a mistake.",
)
class PointsTransfer(Node):
    """A line of the points history."""

    kind: TransferKind = strawberry.field(description="The kind of the movement.")
    amount: Points = strawberry.field(description="The points that came in. Negative if they went out.")
    occurred_at: datetime = strawberry.field(description="The time at which it happened.")
    recorded_at: datetime = strawberry.field(description="The time at which Laurel recorded it.")

    @strawberry.field(description="The reason in one sentence, with rule, version, rate and rounding.")
    @staticmethod
    def explanation(line: strawberry.Parent[points.HistoryLine], info: Info, language: Language = None) -> str:
        return line.explanation(info.context.reader(language))

    @strawberry.field(description="The reason as data. Null for a movement of a newer release.")
    @staticmethod
    def movement(line: strawberry.Parent[points.HistoryLine], info: Info) -> Movement | None:
        return movement_of(line.movement, info.context.actor) if line.movement else None

    unit: Unit = unit_by("unit.id", description="The unit of the points.")
    reverses: "PointsTransfer | None" = transfer_by(
        "reverses_id", description="The transfer that this one reverses, in full or in part."
    )
    lots: list[TransferLot] = loaded(
        PointsLoaders,
        "lots",
        by="id",
        description="The lots that it created, drew from or refilled, the first to expire first.",
    )

    @classmethod
    async def by_id(cls, id: UUID, info: Info) -> "PointsTransfer | None":
        """The transfer with this id, if the actor may see it."""
        row = await info.context.loaders(PointsLoaders).transfer.load(id)
        return cls.of(row) if row else None


@row_type(
    points.UnitAccount, description="A member's account in one unit at an instant. All amounts are whole numbers."
)
class PointsAccount(OfRows):
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
    unit: Unit = unit_by("unit_id", description="The unit.")

    @classmethod
    async def all_of(cls, member_id: UUID, info: Info, *, as_of: datetime | None) -> "list[PointsAccount]":
        """The member's account in each unit of the programme, now or as of an instant."""
        loaders = info.context.loaders(PointsLoaders)
        as_of = as_of and check_instant(as_of, path=("asOf",))
        accounts, units = await asyncio.gather(loaders.accounts.load((member_id, as_of)), loaders.units.load(None))
        return [cls.of(accounts.get(unit.id) or points.UnitAccount.empty(unit.id)) for unit in units]

    @classmethod
    async def of_one(cls, member_id: UUID, unit_id: str, info: Info) -> "PointsAccount":
        """The member's account in one unit now. The caller has checked that the actor may see the member."""
        accounts = await info.context.loaders(PointsLoaders).accounts.load((member_id, None))
        return cls.of(accounts.get(unit_id) or points.UnitAccount.empty(unit_id))


@strawberry.enum(description="The kind of an upcoming change.")
class ForecastChange(Enum):
    """The domain's upcoming changes."""

    MATURES = strawberry.enum_value("matures", description="The points begin to count.")
    EXPIRES = strawberry.enum_value("expires", description="The points expire.")


@row_type(points.ForecastLine, description="An upcoming maturity or expiry of points, assuming no further activity.")
class PointsForecastLine(OfRows):
    """One instant of the forecast."""

    change: ForecastChange = strawberry.field(description="The kind of the change.")
    at: datetime | None = strawberry.field(
        description="The time of the change. Null for points that wait for activation."
    )
    amount: Points = strawberry.field(description="The number of points, above zero.")
    unit: Unit = unit_by("unit_id", description="The unit.")


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
