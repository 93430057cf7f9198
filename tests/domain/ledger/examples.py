"""Examples of every movement that there is: with all parts, and with each part left out that may be."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from domain import campaigns, ledger, points, purchases, rewards
from domain.ledger import Money, Movement, Named, Negative

PURCHASE, HOLD, MEMBER = (UUID(int=n) for n in (1, 2, 3))
RULE = Named(id="every-dollar", version=3, name="Every dollar")
MUG = Named(id="mug", version=1, name="Mug")
LINES = tuple(purchases.ReturnedLine(line=n, sku=sku, quantity=n, points=5) for n, sku in ((1, "MUG"), (2, "TEA")))

EARNED = purchases.PurchaseEarnedMovement(
    paid=Money(minor=2_933, currency="USD"),
    store="Main Street",
    rate=1,
    per=Money(minor=100, currency="USD"),
    percent=150,
    tier=Named(id="gold", name="Gold"),
    rounding=campaigns.Rounding.DOWN,
    rounds=campaigns.Rounds.RECEIPT,
    rule=RULE,
    lines=(purchases.EarnedLine(line=1, sku="MUG", points=43),),
)
RETURNED = purchases.PurchaseReturnedMovement(purchase=PURCHASE, rule=RULE, lines=LINES)
PAID_BACK = purchases.OrderPaidBackMovement(purchase=PURCHASE, lines=LINES)


def examples(number: int) -> Mapping[str, Movement]:
    """Movements by what is special about them; the points among their parts are so many."""
    by_line = replace(EARNED, rate=number, rounds=campaigns.Rounds.LINE, rounding=campaigns.Rounding.HALF_UP)
    plain = replace(EARNED, store=None, tier=None, percent=100, rounding=campaigns.Rounding.UP)
    return {
        "earned": EARNED,
        "earned, rounded by the line": by_line,
        "earned without store and tier": plain,
        "returned": RETURNED,
        "returned, 500 lines": replace(RETURNED, lines=LINES * 250),
        "returned, some owed": replace(RETURNED, owed=number),
        "returned, some let go": replace(RETURNED, short=number, negative=Negative.CLAMP),
        "returned, some to review": replace(RETURNED, short=number, negative=Negative.REVIEW),
        "paid back": PAID_BACK,
        "paid back, some expired": replace(PAID_BACK, expired=number),
        "redeemed": rewards.RewardRedeemedMovement(reward=MUG),
        "cancelled": rewards.RedemptionCancelledMovement(reward=MUG),
        "cancelled, some expired": rewards.RedemptionCancelledMovement(reward=MUG, expired=number),
        "adjusted": points.PointsAdjustedMovement(reason="Lost parcel."),
        "captured": points.HoldCapturedMovement(hold=HOLD, purpose="order 1"),
        "passed on": points.PointsPassedOnMovement(receiver=MEMBER),
        "received": points.PointsReceivedMovement(giver=MEMBER),
        "opened": points.BalanceOpenedMovement(source="Old Club"),
        "charged": points.ShortfallChargedMovement(),
        "charged, some owed": points.ShortfallChargedMovement(owed=number),
        "expired": ledger.PointsExpiredMovement(),
        "expiry reversed": ledger.ExpiryReversedMovement(),
    }
