"""The movements of points that purchases and returns cause."""

from typing import ClassVar
from uuid import UUID

from domain import campaigns
from domain.ledger import (
    MEMBER,
    ClawbackMovement,
    Money,
    Movement,
    Named,
    Points,
    ReinstatementMovement,
    TransferKind,
    movement,
    part,
    record,
)

_RECKONED = """
CASE {rounds}
    WHEN 'line' THEN true
    WHEN 'receipt' THEN t.amount IS NOT DISTINCT FROM CASE {rounding}
        WHEN 'down' THEN div({paid.minor} * {rate} * {percent}, nullif({per.minor} * 100, 0))
        WHEN 'up' THEN div({paid.minor} * {rate} * {percent} + {per.minor} * 100 - 1, nullif({per.minor} * 100, 0))
        WHEN 'half_up' THEN
            div(2 * {paid.minor} * {rate} * {percent} + {per.minor} * 100, nullif(2 * {per.minor} * 100, 0)) END
    ELSE false END
"""
"""Rounded by the receipt, the amount follows from the parts; rounded by the line, see the laws of campaigns."""


@record
class EarnedLine:
    """A line of a receipt that earned points."""

    line: int = part("The number of the line.", visible_to=MEMBER)
    sku: str = part("The article.", visible_to=MEMBER)
    points: Points = part("The points that it earned.", visible_to=MEMBER)


@record
class ReturnedLine:
    """A line of a receipt of which pieces were returned."""

    line: int = part("The number of the line.", visible_to=MEMBER)
    sku: str = part("The article.", visible_to=MEMBER)
    quantity: int = part("The pieces that were returned.", visible_to=MEMBER)
    points: Points = part("The points that moved for them.", visible_to=MEMBER)


@movement(TransferKind.EARN)
class PurchaseEarnedMovement(Movement):
    """Points that a purchase earned under one rule."""

    checks: ClassVar = (_RECKONED,)

    paid: Money = part("The money that counted.", visible_to=MEMBER)
    store: str | None = part("The store, where the receipt named one.", visible_to=MEMBER, default=None)
    rate: Points = part("The points that the rule gives for `per`.", visible_to=MEMBER)
    per: Money = part("The money for which the rule gives `rate`.", visible_to=MEMBER)
    percent: int = part("The earning rate of the member's tier, in percent.", visible_to=MEMBER)
    tier: Named | None = part("The member's tier on that day.", visible_to=MEMBER, refers_to="tier", default=None)
    rounding: campaigns.Rounding = part("The direction of rounding.", visible_to=MEMBER)
    rounds: campaigns.Rounds = part("The sum that is rounded: each line, or the receipt.", visible_to=MEMBER)
    rule: Named = part("The rule and its version.", visible_to=MEMBER, refers_to="rule_version")
    lines: tuple[EarnedLine, ...] = part("The lines that earned points.", visible_to=MEMBER, adds_up="points")


@movement()
class PurchaseReturnedMovement(ClawbackMovement):
    """Points taken back because pieces of a purchase were returned."""

    purchase: UUID = part("The purchase.", visible_to=MEMBER, refers_to="purchase")
    rule: Named = part("The rule that had granted the points.", visible_to=MEMBER, refers_to="rule_version")
    lines: tuple[ReturnedLine, ...] = part("The lines that were returned.", visible_to=MEMBER, adds_up="points")


@movement()
class OrderPaidBackMovement(ReinstatementMovement):
    """Points given back because pieces that they had paid for were returned."""

    purchase: UUID = part("The purchase.", visible_to=MEMBER, refers_to="purchase")
    lines: tuple[ReturnedLine, ...] = part("The lines that were returned.", visible_to=MEMBER, adds_up="points")
