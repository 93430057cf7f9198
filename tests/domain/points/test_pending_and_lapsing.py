"""When points begin to count, when a silent account lapses, and what a member is told will happen."""

from datetime import UTC, datetime, timedelta

from domain import points
from domain.actor import SYSTEM
from domain.database import fetch
from domain.ids import new_id
from domain.points import (
    CalendarUnit,
    Change,
    Expiry,
    ExpiryKind,
    ForecastLine,
    Holdings,
    OpeningBalance,
    Pending,
    PendingKind,
    Span,
)
from tests.clock import START
from tests.domain.points.model import deeds
from tests.domain.points.model.deeds import Earning
from tests.factories import TestMember, account, balance_of, history_of, ledger_is_sound, policy, purchase
from tests.factories import member as another_member

DAY = timedelta(days=1)
NOVEMBER_27 = datetime(2026, 11, 28, 5, tzinfo=UTC)
"""The end of 27 November in New York."""


async def holdings(of: TestMember, now: datetime) -> Holdings:
    return (await points.holdings_of([of.id], now=now))[of.id]


async def test_points_count_once_their_span_is_over(member: TestMember) -> None:
    span = Span(7, CalendarUnit.DAY, CalendarUnit.DAY)
    await policy(pending=Pending(kind=PendingKind.SPAN, span=span))
    await purchase(member, "50.00")

    before = await holdings(member, NOVEMBER_27 - timedelta(seconds=1))
    forecast = (await points.forecasts_of([member.id], actor=member.actor, now=START))[member.id]

    assert before == Holdings(available=0, pending=50, held=0, owed=0)
    assert await holdings(member, NOVEMBER_27) == Holdings(available=50, pending=0, held=0, owed=0)
    assert forecast == [ForecastLine(Change.MATURES, NOVEMBER_27, 50)]


async def test_points_that_wait_count_from_their_activation_and_expire_from_then(member: TestMember) -> None:
    await policy(
        pending=Pending(kind=PendingKind.ACTIVATION),
        expiry=Expiry(kind=ExpiryKind.AFTER_ACTIVATION, span=Span(10, CalendarUnit.DAY)),
    )
    await purchase(member, "50.00")
    [earned] = await fetch("SELECT id FROM transfer")
    later = START + 100 * DAY

    waiting = await holdings(member, later)
    activated = await points.activate_points(actor=SYSTEM, transfer_ids=[earned["id"]], now=later)
    again = await points.activate_points(actor=SYSTEM, transfer_ids=[earned["id"]], now=later + DAY)

    assert waiting == Holdings(available=0, pending=50, held=0, owed=0)
    assert (activated, again) == (50, 0)
    assert (await holdings(member, later)).available == 50
    assert (await holdings(member, later + 10 * DAY)).available == 0
    assert (await holdings(member, later + 10 * DAY - timedelta(seconds=1))).available == 50


async def test_a_silent_account_lapses_whole_and_stays_so_when_the_member_comes_back(member: TestMember) -> None:
    await policy(expiry=Expiry(kind=ExpiryKind.INACTIVITY, span=Span(30, CalendarUnit.DAY)))
    await purchase(member, "50.00")
    await purchase(member, "20.00", now=START + 20 * DAY)

    kept = await holdings(member, START + 50 * DAY - timedelta(seconds=1))
    lapsed = await holdings(member, START + 50 * DAY)
    await purchase(member, "5.00", now=START + 60 * DAY)
    back = await holdings(member, START + 60 * DAY)
    written = await points.write_down_expired(now=START + 61 * DAY)

    assert (kept.available, lapsed.available, back.available, written) == (70, 0, 5, 70)
    as_it_was = await points.holdings_as_of(member.id, actor=member.actor, instant=START + 50 * DAY - timedelta(1e-5))
    assert as_it_was.available == 70
    assert await ledger_is_sound()


async def test_an_account_that_lapses_is_written_down_though_nobody_comes_back(member: TestMember) -> None:
    await policy(expiry=Expiry(kind=ExpiryKind.INACTIVITY, span=Span(30, CalendarUnit.DAY)))
    await purchase(member, "50.00")
    late = START + 40 * DAY

    written = [await points.write_down_expired(now=late) for _ in range(2)]

    assert written == [50, 0]
    [expired, _] = await history_of(member.id)
    assert (expired.kind, expired.amount, expired.occurred_at) == ("expire", -50, START + 30 * DAY)


async def test_inactivity_that_begins_to_cost_counts_from_the_day_it_is_said(member: TestMember) -> None:
    await account(member, balance=50)
    await points.set_unit_policy(
        actor=SYSTEM,
        unit_id="points",
        policy=points.UnitPolicy(expiry=Expiry(kind=ExpiryKind.INACTIVITY, span=Span(30, CalendarUnit.DAY))),
        valid_from=START + DAY,
        now=START,
    )

    assert await balance_of(member, now=START + 31 * DAY - timedelta(seconds=1)) == 50
    assert await balance_of(member, now=START + 31 * DAY) == 0


async def test_a_balance_as_of_an_instant_is_put_together_from_what_had_happened(member: TestMember) -> None:
    await policy(expiry=points.Expiry(kind=ExpiryKind.AFTER_EARNING, span=Span(10, CalendarUnit.DAY)))
    await account(member, balance=100)
    held = await points.hold_points(
        actor=SYSTEM,
        now=START + DAY,
        draft=points.HoldDraft(id=new_id(), member_id=member.id, amount=30, purpose="it", seconds=3600),
    )
    await points.capture_hold(actor=SYSTEM, id=held.id, amount=20, now=START + DAY + timedelta(minutes=30))
    await account(member, balance=7, now=START + 2 * DAY)
    await points.write_down_expired(now=START + 11 * DAY)

    async def then(instant: datetime) -> tuple[int, int]:
        found = await points.holdings_as_of(member.id, actor=member.actor, instant=instant)
        return found.available, found.held

    assert await then(START - DAY) == (0, 0)
    assert await then(START) == (100, 0)
    assert await then(START + DAY) == (70, 30)
    assert await then(START + DAY + timedelta(minutes=30)) == (80, 0)
    assert await then(START + 2 * DAY) == (87, 0)
    assert await then(START + 10 * DAY) == (7, 0)
    assert await then(START + 12 * DAY) == (0, 0)


async def test_inactivity_that_no_longer_costs_lets_nothing_lapse(member: TestMember) -> None:
    await policy(expiry=Expiry(kind=ExpiryKind.INACTIVITY, span=Span(30, CalendarUnit.DAY)))
    await purchase(member, "50.00")
    await points.set_unit_policy(
        actor=SYSTEM, unit_id="points", policy=points.UnitPolicy(), valid_from=START + 5 * DAY, now=START + DAY
    )

    assert await balance_of(member, now=START + 100 * DAY) == 50


async def test_points_that_their_tier_keeps_for_ever_do_not_lapse_when_some_are_spent(member: TestMember) -> None:
    silent = Expiry(kind=ExpiryKind.INACTIVITY, span=Span(30, CalendarUnit.DAY))
    await policy(expiry=silent, expiry_by_tier={"gold": Expiry()})
    await purchase(member, "600.00")
    before_gold = await balance_of(member, now=START + 30 * DAY)
    await purchase(member, "50.00", now=START + DAY)

    held = await points.hold_points(
        actor=SYSTEM,
        now=START + 2 * DAY,
        draft=points.HoldDraft(id=new_id(), member_id=member.id, amount=50, purpose="it", seconds=60),
    )
    await points.capture_hold(actor=SYSTEM, id=held.id, now=START + 2 * DAY)

    assert before_gold == 0
    assert await balance_of(member, now=START + 100 * DAY) == 600


async def test_what_has_expired_keeps_nobody_from_lapsing_whether_it_was_written_down_or_not(
    member: TestMember,
) -> None:
    silent = Expiry(kind=ExpiryKind.INACTIVITY, span=Span(30, CalendarUnit.DAY))
    short = Expiry(kind=ExpiryKind.AFTER_EARNING, span=Span(3, CalendarUnit.DAY))
    await policy(expiry=silent, expiry_by_tier={"gold": short})
    other = await another_member()

    await earn(member, 50, tier="gold")
    written = await points.write_down_expired(now=START + 4 * DAY)
    await earn(other, 50, tier="gold", now=START + 4 * DAY)
    for one in (member, other):
        await open_balance(one, 7, now=START + 10 * DAY)

    assert written == 50
    assert [await lapses_at(one, START + 11 * DAY) for one in (member, other)] == [START + 40 * DAY] * 2


async def test_what_a_member_does_puts_off_what_silence_costs_their_tier(member: TestMember) -> None:
    month, week = (Expiry(kind=ExpiryKind.INACTIVITY, span=Span(days, CalendarUnit.DAY)) for days in (30, 7))
    await policy(expiry_by_tier={"gold": month, "silver": week})
    await earn(member, 50, tier="gold")

    await spend(member, 10, now=START + 29 * DAY)

    assert await lapses_at(member, START + 29 * DAY) == START + 59 * DAY
    assert await balance_of(member, now=START + 59 * DAY - timedelta(seconds=1)) == 40
    assert await balance_of(member, now=START + 59 * DAY) == 0


async def test_points_earned_where_silence_costs_nothing_keep_the_account_from_lapsing(member: TestMember) -> None:
    await policy(expiry_by_tier={"gold": Expiry(kind=ExpiryKind.INACTIVITY, span=Span(30, CalendarUnit.DAY))})
    await earn(member, 50, tier="gold")
    of_gold = await lapses_at(member, START)

    await earn(member, 5, tier=None, now=START + DAY)

    assert of_gold == START + 30 * DAY
    assert await lapses_at(member, START + DAY) is None
    assert await balance_of(member, now=START + 100 * DAY) == 55


async def lapses_at(of: TestMember, now: datetime) -> datetime | None:
    return (await points.accounts_of([of.id], now=now))[of.id]["points"].lapses_at


async def earn(of: TestMember, amount: int, *, tier: str | None, now: datetime = START) -> None:
    """Points as a purchase grants them to a member of a tier."""
    earning = Earning(new_id(), of.id, amount, now, tier)
    await deeds.earn(unit_id="points", earnings=[earning], now=now)


async def spend(of: TestMember, amount: int, *, now: datetime) -> None:
    await deeds.spend(unit_id="points", id=new_id(), member=of.id, amount=amount, now=now)


async def open_balance(of: TestMember, amount: int, *, now: datetime) -> None:
    """Points that came over from another system."""
    balance = OpeningBalance(
        source="elsewhere", external_id=str(of.id), member_id=of.id, amount=amount, earned_at=now, expires_at=None
    )
    await points.open_balances(actor=SYSTEM, unit_id="points", balances=[balance], now=now)
