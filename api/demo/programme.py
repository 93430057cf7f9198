"""The demo programme as configuration: one rule, the policy of its points, three tiers and a dozen rewards.

The rule gives 1 point for each whole dollar of a receipt, and tiers differ only by their perks. So the total of points
can be checked by hand: it is the sum of the receipts' whole dollars.
"""

from datetime import UTC, datetime
from uuid import UUID

from domain import campaigns, points, rewards, tiers
from domain.actor import SYSTEM
from domain.programme import set_up_programme

DEMO = UUID("01890000-0000-7000-8000-6c617572656c")
_BEGINNING = datetime(1990, 1, 1, tzinfo=UTC)
"""Rules and tiers are in force from this instant, before the first purchase."""

POLICY = points.UnitPolicy(
    pending=points.Pending(kind=points.PendingKind.SPAN, span=points.Span(14, points.CalendarUnit.DAY)),
    expiry=points.Expiry(
        kind=points.ExpiryKind.AFTER_EARNING,
        span=points.Span(24, points.CalendarUnit.MONTH, points.CalendarUnit.MONTH),
    ),
    passing=points.Passing(most_at_once=200, most_a_day=500, holding=points.Span(1, points.CalendarUnit.DAY)),
    adjusting={"counter": points.AdjustingLimit(cap=500, alone=100)},
)
"""Points count two weeks after the purchase, when it can no longer be returned. They expire at the end of the month two
years later. Members may pass on a few points. Counter staff adjust up to 100 alone, and 500 with a second person."""

TIERS = [
    ("listener", "Listener", 0, ["Birthday song of your choice"]),
    ("collector", "Collector", 100, ["Early access to new releases", "Free shipping from $25"]),
    ("connoisseur", "Connoisseur", 300, ["Free shipping", "Listening sessions with artists", "A curator to write to"]),
]

REWARDS = [
    ("Sticker set", "Ten stickers of album covers.", 25, None),
    ("Single download", "One song of your choice.", 50, None),
    ("Guitar pick tin", "Six picks in a tin.", 75, 400),
    ("Album download", "One album of your choice.", 120, None),
    ("Tote bag", "Cotton, holds a dozen records.", 150, 250),
    ("Headphone stand", "Walnut, made by hand.", 200, 80),
    ("CD of the month", "Chosen by our curators, sent to your door.", 250, 120),
    ("Concert poster", "Signed and numbered.", 300, 60),
    ("Record cleaning kit", "Brush, cloth and fluid.", 350, 90),
    ("Box set voucher", "$25 off any box set.", 500, None),
    ("Backstage tour", "An evening behind the stage, for two.", 900, 12),
    ("Turntable", "Belt drive, in oak.", 2_000, 5),
]


async def set_up(*, now: datetime, as_recorded: bool) -> None:
    """Set up the programme. Existing parts stay unchanged.

    `as_recorded` leaves the points without a policy, because points of 1998 would have expired.
    """
    await set_up_programme(
        actor=SYSTEM, name="Laurel Music Club", time_zone="America/New_York", currency="USD", now=now
    )
    await points.create_unit(actor=SYSTEM, id=points.DEFAULT_UNIT, draft=points.UnitDraft(name="Points"), now=now)
    if not as_recorded:
        await points.set_unit_policy(
            actor=SYSTEM, unit_id=points.DEFAULT_UNIT, policy=POLICY, valid_from=_BEGINNING, now=_BEGINNING
        )
    await campaigns.set_rule(
        actor=SYSTEM,
        id="every-dollar",
        draft=campaigns.RuleDraft(
            name="Every dollar",
            unit_id=points.DEFAULT_UNIT,
            points=1,
            per_minor=100,
            rounding=campaigns.Rounding.DOWN,
            rounds=campaigns.Rounds.RECEIPT,
        ),
        valid_from=_BEGINNING,
    )
    await tiers.create_ladder(
        actor=SYSTEM, id="club", name="Club status", unit_id=points.DEFAULT_UNIT, window_months=12
    )
    for rank, (id, name, threshold, perks) in enumerate(TIERS):
        await tiers.set_tier(
            actor=SYSTEM,
            ladder_id="club",
            id=id,
            draft=tiers.TierDraft(name=name, rank=rank, threshold=threshold, perks=perks),
            valid_from=_BEGINNING,
        )
    for name, description, cost, stock in REWARDS:
        await rewards.create_reward(
            actor=SYSTEM, draft=rewards.RewardDraft(name=name, description=description, cost=cost, stock=stock), now=now
        )
