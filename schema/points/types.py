"""Types of the points ledger."""

from datetime import datetime
from enum import Enum

import strawberry

from domain import points
from schema.ids import global_id
from schema.nodes import Node
from schema.scalars import Points


@strawberry.enum(description="What a transfer of points was for.")
class TransferKind(Enum):
    """The ledger's kinds of transfer."""

    EARN = strawberry.enum_value("earn", description="Points for an activity.")
    REDEEM = strawberry.enum_value("redeem", description="Points spent on a reward.")
    REINSTATE = strawberry.enum_value("reinstate", description="Spent points given back.")
    CLAWBACK = strawberry.enum_value("clawback", description="Earned points taken back after a return.")
    ADJUST_CREDIT = strawberry.enum_value("adjust_credit", description="Points added by staff.")
    ADJUST_DEBIT = strawberry.enum_value("adjust_debit", description="Points taken off by staff.")
    EXPIRE = strawberry.enum_value("expire", description="Points that expired.")


@strawberry.type(description="One movement of a member's points. It never changes; a mistake is mended by another one.")
class PointsTransfer(Node):
    """A line of the points history."""

    kind: TransferKind = strawberry.field(description="What it was for.")
    amount: Points = strawberry.field(description="The points that came in, or below zero those that went out.")
    occurred_at: datetime = strawberry.field(description="When it happened.")
    recorded_at: datetime = strawberry.field(description="When the programme heard of it.")
    explanation: str = strawberry.field(description="Why, in one sentence: rule, version, rate and rounding.")

    @classmethod
    def of(cls, row: points.HistoryLine) -> "PointsTransfer":
        """A line of the domain's history."""
        return cls(
            id=global_id("PointsTransfer", row.id),
            kind=TransferKind(row.kind),
            amount=row.amount,
            occurred_at=row.occurred_at,
            recorded_at=row.recorded_at,
            explanation=row.explanation,
        )


@strawberry.type(description="A change of a member's balance, as it happened.")
class BalanceChange:
    """One event of `balanceChanged`."""

    cursor: str = strawberry.field(description="Where this event stands; give it as `after` when you come back.")
    amount: Points = strawberry.field(description="The points that came in, or below zero those that went out.")
    balance: Points = strawberry.field(description="The balance now, this change and any later ones included.")
