"""Live changes of points."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from enum import Enum
from typing import Annotated
from uuid import UUID

import strawberry

from domain import ledger, points
from domain.actor import require_member
from schema.context import Info
from schema.feeds import feed_cursor
from schema.points.holds import PointsHoldState
from schema.points.types import PointsTransfer
from schema.points.units import Unit
from schema.scalars import Points


@strawberry.enum(description="What changed.")
class BalanceChangeCause(Enum):
    """The facts that are told."""

    TRANSFER = strawberry.enum_value("transfer", description="Points moved: see `transfer`.")
    HOLD = strawberry.enum_value("hold", description="Points were set aside or let go: see `holdState`.")
    ACTIVATION = strawberry.enum_value("activation", description="Points count that waited for it.")
    TIME = strawberry.enum_value(
        "time", description="Points began to count, expired, or were let go by a hold that ended: nobody did anything."
    )


@strawberry.type(description="A change of what a member can spend, as it happened.")
class BalanceChange:
    """One event of `balanceChanged`."""

    cursor: str = strawberry.field(description="Where this event stands; give it as `after` when you come back.")
    cause: BalanceChangeCause = strawberry.field(description="What changed.")
    amount: Points = strawberry.field(
        description="The points it is about: above zero they came in, were let go or activated, below zero they went "
        "out or were set aside. A capture tells two changes: the hold lets all of its points go, a transfer takes "
        "some. For `TIME`, how many more can be spent, or below zero fewer: all that came about at its instant."
    )
    balance: Points = strawberry.field(
        description="What can be spent of the unit now: with this change, any later ones, and what began to count or "
        "expired by itself."
    )
    hold_state: PointsHoldState | None = strawberry.field(description="What became of the hold; for `HOLD`.")
    unit_id: strawberry.Private[str]
    transfer_id: strawberry.Private[UUID | None]

    @strawberry.field(description="Of which unit.")
    async def unit(self, info: Info) -> Unit:
        return await Unit.by_id(self.unit_id, info)

    @strawberry.field(description="The movement of points; for `TRANSFER`.")
    async def transfer(self, info: Info) -> PointsTransfer | None:
        return await PointsTransfer.by_id(self.transfer_id, info) if self.transfer_id else None

    @classmethod
    def of(cls, fact: points.BalanceFact | points.TurnOfTime, *, cursor: str, balance: int) -> "BalanceChange":
        """A fact of the ledger, or a turn of time."""
        state: PointsHoldState | None = None
        match fact:
            case ledger.HoldChanged():
                cause, state = BalanceChangeCause.HOLD, PointsHoldState(fact.state)
                amount = -fact.amount if state is PointsHoldState.OPEN else fact.amount
            case points.PointsActivated():
                cause, amount = BalanceChangeCause.ACTIVATION, fact.amount
            case points.TurnOfTime():
                cause, amount = BalanceChangeCause.TIME, fact.amount
            case ledger.BalanceChanged():
                cause, amount = BalanceChangeCause.TRANSFER, fact.amount
        return cls(
            cursor=cursor,
            cause=cause,
            amount=amount,
            balance=balance,
            hold_state=state,
            unit_id=fact.unit_id,
            transfer_id=getattr(fact, "transfer_id", None),
        )


@strawberry.type
class PointsSubscriptions:
    """Following points."""

    @strawberry.subscription(
        description="Each movement of your points, and each hold and activation, once and in order; with `after`, "
        "those you missed first. Points that do not count yet are told when they are earned, and `balance` leaves them "
        "out. While you follow, what comes about by itself is told at its instant as `TIME`: that points begin to "
        "count, expire or are let go by a hold that ends. What was so before you began to follow, or while you were "
        "away, is not: read your balance when you come back. `TIME` stands at the cursor of the event before it. "
        "What expired and which hold has lapsed is written down later and told then, as a `TRANSFER` of the kind "
        "`EXPIRE` and as a `HOLD` that `LAPSED`: a record for those who were away, and no second change. So show "
        "`balance`, and do not add up amounts. Balances brought over from another system are not told."
    )
    async def balance_changed(
        self,
        info: Info,
        after: Annotated[str | None, strawberry.argument(description="The cursor of the last event you saw.")] = None,
    ) -> AsyncGenerator[BalanceChange, None]:
        context = info.context
        member_id = require_member(context.actor)
        followed = points.follow_balance(
            member_id, actor=context.actor, clock=lambda: context.now, after=feed_cursor(after)
        )
        async with aclosing(followed) as changes:
            async for cursor, change in changes:
                context.renew()
                balance = await points.balance_of(
                    member_id, actor=context.actor, now=context.now, unit_id=change.unit_id
                )
                yield BalanceChange.of(change, cursor=str(cursor), balance=balance)
