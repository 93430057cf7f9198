"""Standings as of any instant, in calendar months of the programme's zone."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain import points, purchases, tiers
from domain.actor import SYSTEM
from domain.database import fetch
from tests.clock import START
from tests.factories import LONG_AGO, TILL, TestMember, after_earning, draft, member, policy, purchase, tier

NEW_YORK = ZoneInfo("America/New_York")
LATER = datetime(2028, 1, 1, tzinfo=UTC)


async def earned(of: TestMember, at: datetime) -> int:
    [standing] = await tiers.standings_at([(of.id, at)])
    assert standing is not None
    return standing.earned


def local(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=NEW_YORK)  # type: ignore[misc, arg-type]


@pytest.mark.parametrize(
    ("bought", "last"),
    [
        # Twelve months on, what was bought on a day counts until that day's anniversary begins.
        (local(2026, 3, 10, 15), local(2027, 3, 10)),
        (local(2026, 3, 10, 0), local(2027, 3, 10)),
        (local(2026, 3, 10, 23, 59, 59), local(2027, 3, 10)),
        # The clocks change between the two.
        (local(2026, 3, 8, 3), local(2027, 3, 8)),
        (local(2026, 11, 1, 1, 30), local(2027, 11, 1)),
        # A leap day has its anniversary on the last of February.
        (local(2028, 2, 29, 12), local(2029, 3, 1)),
        (local(2027, 2, 28, 12), local(2028, 2, 28)),
    ],
)
async def test_the_window_is_twelve_calendar_months(programme: None, bought: datetime, last: datetime) -> None:
    ada = await member()
    bought, last = bought.astimezone(UTC), last.astimezone(UTC)
    moment = timedelta(microseconds=1)
    await purchase(ada, "10", now=bought, occurred_at=bought)

    counted = [await earned(ada, at) for at in (bought - moment, bought, last - moment, last)]

    assert counted == [0, 10, 10, 0]


async def test_a_standing_can_be_asked_as_of_the_past(programme: None) -> None:
    ada = await member()
    for month, price in ((1, "99"), (2, "1"), (3, "400")):
        await purchase(ada, price, now=LATER, occurred_at=datetime(2026, month, 10, 15, tzinfo=UTC))

    standings = await tiers.standings_at([(ada.id, datetime(2026, month, 15, tzinfo=UTC)) for month in (1, 2, 3)])

    assert [standing and standing.tier and standing.tier.id for standing in standings] == ["bronze", "silver", "gold"]


async def test_new_terms_hold_from_their_day_and_the_old_ones_for_the_past(programme: None) -> None:
    ada = await member()
    await purchase(ada, "100", now=LATER, occurred_at=datetime(2026, 5, 1, 12, tzinfo=UTC))
    change = datetime(2026, 6, 1, tzinfo=UTC)
    await tier("silver", rank=1, threshold=150, valid_from=change)

    standings = await tiers.standings_at([(ada.id, change - timedelta(microseconds=1)), (ada.id, change)])

    assert [standing and standing.tier and standing.tier.id for standing in standings] == ["silver", "bronze"]


async def test_a_return_counts_at_the_day_of_what_it_takes_back(programme: None) -> None:
    ada = await member()
    bought = await purchase(ada, "100", now=LATER, occurred_at=local(2026, 1, 10, 12))
    await purchase(ada, "30", now=LATER, occurred_at=local(2026, 6, 1, 12))
    await purchases.record_return(
        actor=TILL,
        now=LATER,
        draft=purchases.ReturnDraft(
            source="till-1",
            external_id="B",
            purchase_source=bought.source,
            purchase_external_id=bought.external_id,
            lines=[(1, 1)],
            occurred_at=local(2026, 7, 1, 12),
        ),
    )

    counted = [await earned(ada, at) for at in (local(2026, 6, 30), local(2026, 7, 2), local(2027, 2, 1))]

    assert counted == [130, 30, 30]


async def test_each_receipt_of_a_batch_earns_at_the_tier_that_those_before_it_reached(programme: None) -> None:
    ada, bob = await member(), await member()
    await tier("silver", rank=1, threshold=100, earning_percent=150)
    await tier("gold", rank=2, threshold=500, earning_percent=200)
    now = datetime(2026, 11, 20, 12, tzinfo=UTC)
    prices = [(ada, "100"), (bob, "99"), (ada, "300"), (bob, "1"), (ada, "10"), (None, "10"), (bob, "10")]

    outcomes = await purchases.record_purchases(
        actor=TILL, drafts=[draft(of, price, occurred_at=now) for of, price in prices], now=now
    )

    found = await purchases.purchases_by_id([outcome.id for outcome in outcomes], actor=TILL)  # type: ignore[union-attr]
    earned = await purchases.earned_by([found[outcome.id] for outcome in outcomes])  # type: ignore[union-attr]
    assert [one.points for one in earned] == [100, 99, 450, 1, 20, 0, 15]


async def test_a_batch_earns_what_its_receipts_earn_one_by_one(programme: None) -> None:
    ada, bob = await member(), await member()
    await tier("silver", rank=1, threshold=100, earning_percent=137)
    now = datetime(2026, 11, 20, 12, tzinfo=UTC)
    prices = ["33.33", "70.01", "12.99", "5.55", "80.00"]

    await purchases.record_purchases(
        actor=TILL, drafts=[draft(ada, price, occurred_at=now) for price in prices], now=now
    )
    for price in prices:
        await purchase(bob, price, now=now)

    assert await earned(ada, now) == await earned(bob, now) == 33 + 70 + 17 + 7 + 109


async def test_a_renamed_tier_lets_its_members_points_last_as_long_as_before(programme: None) -> None:
    await policy(expiry=after_earning(1), expiry_by_tier={"silver": points.Expiry()})
    of = await member()
    await purchase(of, "150.00")
    renamed = tiers.TierDraft(name="Argent", rank=1, threshold=100, perks=[])
    await tiers.set_tier(actor=SYSTEM, ladder_id="main", id="silver", draft=renamed, valid_from=LONG_AGO)

    await purchase(of, "50.00", now=START + timedelta(days=1))

    rows = await fetch("SELECT amount, tier, expires_at IS NULL AS lasts FROM lot ORDER BY amount")
    assert [tuple(row) for row in rows] == [(50, "silver", True), (150, "bronze", False)]
