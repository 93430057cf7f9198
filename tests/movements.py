"""Movements of the kinds that purchases, returns and rewards cause, for tests that post to the ledger themselves."""

from datetime import datetime
from uuid import UUID

from domain import campaigns, points, purchases, rewards
from domain.ledger import Money, Named, Points

SOME_PURCHASE = UUID(int=1)
CENT = Money(minor=1, currency="USD")
EVERY_CENT = Named(id="every-cent", version=1, name="Every cent")
MUG = Named(id=str(UUID(int=2)), version=1, name="Mug")


def earned(amount: int, *, tier: str | None = None, rule: Named = EVERY_CENT) -> purchases.PurchaseEarnedMovement:
    """One line of a receipt, at a point for each cent."""
    return purchases.PurchaseEarnedMovement(
        paid=Money(minor=amount, currency="USD"),
        rate=Points(1),
        per=CENT,
        percent=100,
        tier=Named(id=tier, name=tier) if tier else None,
        rounding=campaigns.Rounding.DOWN,
        rounds=campaigns.Rounds.RECEIPT,
        rule=rule,
        lines=(purchases.EarnedLine(line=1, sku="A", points=Points(amount)),),
    )


def returned(amount: int) -> purchases.PurchaseReturnedMovement:
    """One line that came back, for which so much is to be taken back."""
    return purchases.PurchaseReturnedMovement(purchase=SOME_PURCHASE, rule=EVERY_CENT, lines=_line(amount))


def paid_back(amount: int) -> purchases.OrderPaidBackMovement:
    """One line that came back, for which so much had been paid in points."""
    return purchases.OrderPaidBackMovement(purchase=SOME_PURCHASE, lines=_line(amount))


def redeemed() -> rewards.RewardRedeemedMovement:
    """A mug."""
    return rewards.RewardRedeemedMovement(reward=MUG)


def cancelled() -> rewards.RedemptionCancelledMovement:
    """The mug brought back."""
    return rewards.RedemptionCancelledMovement(reward=MUG)


def opened(*, expires_at: datetime | None = None) -> points.BalanceOpenedMovement:
    """Points brought over."""
    return points.BalanceOpenedMovement(source="elsewhere", expires_at=expires_at)


def _line(amount: int) -> tuple[purchases.ReturnedLine, ...]:
    return (purchases.ReturnedLine(line=1, sku="A", quantity=1, points=Points(amount)),)
