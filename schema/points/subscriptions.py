"""Live changes of points."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from enum import Enum
from uuid import UUID

import strawberry

from domain import ledger, points
from domain.actor import require_member
from schema.context import Info
from schema.feeds import ResumeAfter, feed_cursor
from schema.points.holds import PointsHoldState
from schema.points.types import PointsTransfer, transfer_by
from schema.points.units import Unit, unit_by
from schema.scalars import Points


@strawberry.enum(description="The cause of the change.")
class BalanceChangeCause(Enum):
    """The facts that are announced."""

    TRANSFER = strawberry.enum_value("transfer", description="Points moved. See `transfer`.")
    HOLD = strawberry.enum_value("hold", description="Points were set aside or released. See `holdState`.")
    ACTIVATION = strawberry.enum_value("activation", description="Waiting points were activated and count now.")
    TIME = strawberry.enum_value(
        "time", description="Time passed: points began to count, points expired, or a hold ended."
    )


@strawberry.type(description="One change of the points that a member can spend.")
class BalanceChange:
    """One event of `balanceChanged`."""

    cursor: str = strawberry.field(
        description="The position of this event. Subscribe with it as `after` to continue from here."
    )
    cause: BalanceChangeCause = strawberry.field(description="The cause of the change.")
    amount: Points = strawberry.field(
        description="The points of the change: positive if they came in, negative if they went out or were set aside. "
        "A capture causes two changes: the hold releases all of its points, and a transfer takes some of them. "
        "For `TIME`, the amount is the sum of all changes at that instant."
    )
    balance: Points = strawberry.field(
        description="The points of the unit that the member can spend now. Later changes are already included."
    )
    hold_state: PointsHoldState | None = strawberry.field(description="The state of the hold. Only for `HOLD`.")
    unit_id: strawberry.Private[str]
    transfer_id: strawberry.Private[UUID | None]

    unit: Unit = unit_by("unit_id", description="The unit.")
    transfer: PointsTransfer | None = transfer_by(
        "transfer_id", description="The movement of points. Only for `TRANSFER`."
    )

    @classmethod
    def of(cls, fact: points.BalanceFact | points.TurnOfTime, *, cursor: str, balance: int) -> "BalanceChange":
        """A change from a fact of the ledger, or from the passing of time."""
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
        description="Each movement, hold and activation of your points, once and in order. Changes by time alone "
        "arrive as `TIME`, only while you are subscribed, so read your balance again when you return. "
        "Show `balance` instead of adding up amounts, because an expiry comes as `TIME` and later as `TRANSFER`."
    )
    async def balance_changed(
        self,
        info: Info,
        after: ResumeAfter = None,
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
