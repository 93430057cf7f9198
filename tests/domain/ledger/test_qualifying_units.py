"""Qualifying units keep no lots unless their points end or begin later: a balance is what the transfers sum to."""

import random
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest

from domain import points
from domain.actor import SYSTEM
from domain.database import execute, fetch
from domain.errors import InvalidInput
from domain.ids import new_id
from domain.ledger import InsufficientPoints, Negative
from domain.points import CalendarUnit, Expiry, ExpiryKind, Holdings, Period, Span
from tests.clock import START
from tests.domain.ledger.tampering import found
from tests.domain.ledger.test_taking_back import ledger_is_sound
from tests.domain.points.model import deeds
from tests.domain.points.model.deeds import Earning
from tests.factories import STAFF, TestMember, after_earning, policy

DAY = timedelta(days=1)
UNIT = "nights"


@pytest.fixture(autouse=True)
async def nights(programme: None) -> None:
    """A unit that counts for tiers and is never spent."""
    await points.create_unit(actor=SYSTEM, id=UNIT, draft=points.UnitDraft(name="Nights", kind="qualifying"), now=START)


async def earn(of: TestMember, amount: int, *, at: datetime = START) -> UUID:
    id = new_id()
    await deeds.earn(unit_id=UNIT, earnings=[Earning(id, of.id, amount, at, None)], now=at)
    return id


async def take_back(of: TestMember, granted: UUID, amount: int, *, at: datetime = START) -> tuple[int, int, int]:
    return await deeds.take_back(unit_id=UNIT, id=new_id(), granted=granted, member=of.id, amount=amount, at=at, now=at)


async def adjust(of: TestMember, amount: int, *, now: datetime = START) -> None:
    draft = points.AdjustmentDraft(id=new_id(), member_id=of.id, amount=amount, reason="A slip.", unit_id=UNIT)
    await points.adjust_points(actor=STAFF, draft=draft, now=now)


async def holdings(of: TestMember, now: datetime = START) -> tuple[Holdings, Holdings]:
    """What the member holds now, and as of now: two ways to the same figures."""
    return (
        (await points.holdings_of([of.id], now=now, unit_id=UNIT))[of.id],
        await points.holdings_as_of(of.id, actor=SYSTEM, instant=now, unit_id=UNIT),
    )


def plain(available: int) -> tuple[Holdings, Holdings]:
    """Nothing pends and nothing is held; what is below zero is made up by what comes next."""
    return (Holdings(available=available, pending=0, held=0, owed=max(0, -available)),) * 2


async def lots() -> int:
    return len(await fetch("SELECT FROM lot l JOIN account a ON a.id = l.account_id WHERE a.unit_id = $1", UNIT))


async def test_what_counts_for_tiers_is_in_no_lot(member: TestMember) -> None:
    granted = await earn(member, 12)
    await adjust(member, 3)
    await adjust(member, -2)

    taken = await take_back(member, granted, 5)

    assert taken == (5, 0, 0)
    assert await holdings(member) == plain(8)
    assert await lots() == 0
    assert await points.earned_between([(member.id, START - DAY, START)], unit_id=UNIT) == [7]
    assert await ledger_is_sound()


@pytest.mark.parametrize("negative", list(Negative))
async def test_what_is_taken_back_lowers_the_balance_below_zero_and_is_never_owed(
    member: TestMember, negative: Negative
) -> None:
    await policy(unit_id=UNIT, negative=negative)
    granted = await earn(member, 12)
    await adjust(member, -10)

    taken = await take_back(member, granted, 12)
    await earn(member, 1)

    assert taken == (12, 0, 0)
    assert await holdings(member) == plain(-9)
    assert await fetch("SELECT FROM debt") == []
    assert await fetch("SELECT FROM shortfall") == []
    assert await ledger_is_sound()


async def test_staff_take_off_no_more_than_there_is(member: TestMember) -> None:
    await earn(member, 12)

    with pytest.raises(InsufficientPoints):
        await adjust(member, -13)

    assert await holdings(member) == plain(12)


async def test_points_that_expire_keep_lots_and_those_earned_before_count_for_ever(member: TestMember) -> None:
    kept = await earn(member, 12)
    later = START + DAY
    month = Expiry(kind=ExpiryKind.AFTER_EARNING, span=Span(1, CalendarUnit.MONTH))
    await policy(unit_id=UNIT, expiry=month, valid_from=later)
    ending = await earn(member, 5, at=later)
    end = later + timedelta(days=30)

    assert await lots() == 1
    assert (await holdings(member, end - DAY), await holdings(member, end)) == (plain(17), plain(12))
    await adjust(member, -6, now=later)
    assert (await holdings(member, later), await holdings(member, end)) == (plain(11), plain(11))
    await points.write_down_expired(now=end)
    assert await take_back(member, ending, 5, at=end) == (5, 0, 0)
    assert await take_back(member, kept, 12, at=end) == (12, 0, 0)
    assert await holdings(member, end) == plain(-6)
    assert await ledger_is_sound()


async def test_books_and_totals_agree_with_the_sum_of_random_lives(member: TestMember) -> None:
    chance, balance, left = random.Random(9), 0, {}
    for step in range(40):
        at = START + step * DAY
        granted = chance.choice([id for id, points_left in left.items() if points_left] or [None])
        if granted is None or chance.random() < 0.5:
            amount = chance.randint(1, 50)
            left[await earn(member, amount, at=at)] = amount
            balance += amount
        elif chance.random() < 0.5:
            amount = chance.randint(1, left[granted])
            await take_back(member, granted, amount, at=at)
            left[granted] -= amount
            balance -= amount
        elif balance > 0:
            amount = chance.randint(1, balance)
            await adjust(member, -amount, now=at)
            balance -= amount
        assert await holdings(member, at) == plain(balance)
    end = START + 40 * DAY
    wanted = points.ReportWanted(since=date(2026, 1, 1), until=date(2027, 2, 1), by=Period.MONTH, unit_id=UNIT)
    report = await points.ledger_report(actor=STAFF, wanted=wanted, now=end)

    assert (await points.ledger_totals(now=end, unit_id=UNIT)).net == balance
    assert (report.closing.outstanding, report.closing.owed) == (balance, 0)
    assert report.opening.net + report.total.change == balance
    assert sum(amount for _, amount in report.liability.by_cohort) == balance
    assert await ledger_is_sound()


async def test_a_credit_that_lost_its_lot_is_named(member: TestMember) -> None:
    await policy(unit_id=UNIT, expiry=Expiry(kind=ExpiryKind.AFTER_EARNING, span=Span(1, CalendarUnit.MONTH)))
    granted = await earn(member, 5)

    await execute("DELETE FROM lot WHERE id = $1", granted)

    assert f"transfer {granted}" in (await found())["lot terms"]


async def test_what_is_taken_back_of_points_in_no_lot_leaves_the_lots_of_others_alone(member: TestMember) -> None:
    kept = await earn(member, 12)
    later = START + DAY
    month = Expiry(kind=ExpiryKind.AFTER_EARNING, span=Span(1, CalendarUnit.MONTH))
    await policy(unit_id=UNIT, expiry=month, valid_from=later)
    await earn(member, 5, at=later)

    assert await take_back(member, kept, 12, at=later) == (12, 0, 0)

    assert await holdings(member, later) == plain(5)
    assert await holdings(member, later + timedelta(days=31)) == plain(0)
    assert await ledger_is_sound()


async def test_a_balance_brought_over_without_an_end_is_in_no_lot(member: TestMember) -> None:
    balances = [
        points.OpeningBalance(
            source="old", external_id=id, member_id=member.id, amount=7, earned_at=START, expires_at=expires_at
        )
        for id, expires_at in (("A", None), ("B", START + DAY))
    ]

    await points.open_balances(actor=STAFF, unit_id=UNIT, balances=balances, now=START)

    assert (await holdings(member), await holdings(member, START + DAY)) == (plain(14), plain(7))
    assert await lots() == 1
    assert await ledger_is_sound()


async def test_points_that_count_for_tiers_never_lapse_by_inactivity() -> None:
    year = Expiry(kind=ExpiryKind.INACTIVITY, span=Span(12, CalendarUnit.MONTH))

    with pytest.raises(InvalidInput) as refused:
        await policy(unit_id=UNIT, expiry=year)

    assert refused.value.path == ("expiry", "kind")
    assert await fetch("SELECT FROM unit_policy WHERE unit_id = $1", UNIT) == []


async def test_staff_take_off_what_there_is_after_a_time_below_zero(member: TestMember) -> None:
    granted = await earn(member, 50)
    await adjust(member, -50)
    await take_back(member, granted, 50)
    await policy(unit_id=UNIT, valid_from=START + DAY, expiry=after_earning(1))
    await earn(member, 100, at=START + 2 * DAY)

    await adjust(member, -30, now=START + 2 * DAY)

    assert await holdings(member, START + 2 * DAY) == plain(20)
    with pytest.raises(InsufficientPoints):
        await adjust(member, -21, now=START + 2 * DAY)
    assert await ledger_is_sound()
