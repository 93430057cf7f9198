"""What is heard of late, comes back late, or is asked for again late: found by the model, kept as examples."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest

from domain import points
from domain.database import fetch
from domain.ids import new_id
from domain.points import CalendarUnit, Expiry, ExpiryKind, Pending, PendingKind, Span
from tests.clock import START
from tests.domain.points.model import books, deeds
from tests.domain.points.model.deeds import Earning
from tests.factories import STAFF, TestMember, account, balance_of, history_of, member, policy

INACTIVITY = Expiry(kind=ExpiryKind.INACTIVITY, span=Span(1, CalendarUnit.MONTH))


def day(number: int) -> datetime:
    return START + timedelta(days=number)


async def earn(of: TestMember, amount: int, *, at: datetime, now: datetime) -> UUID:
    id = new_id()
    await deeds.earn(unit_id="points", earnings=[Earning(id, of.id, amount, at, None)], now=now)
    return id


async def test_a_late_receipt_lapses_by_itself_and_takes_nothing_newer_with_it(member: TestMember) -> None:
    await policy(expiry=INACTIVITY)
    await account(member, balance=100, now=day(0))

    await earn(member, 7, at=day(-40), now=day(1))

    assert await balance_of(member, now=day(1)) == 100
    assert await points.write_down_expired(now=day(1)) == 7
    assert await balance_of(member, now=day(1)) == 100


async def test_what_has_expired_is_not_activated_and_does_not_come_back(member: TestMember) -> None:
    await policy(
        pending=Pending(kind=PendingKind.ACTIVATION),
        expiry=Expiry(kind=ExpiryKind.AFTER_EARNING, span=Span(3, CalendarUnit.DAY)),
    )
    credit = await earn(member, 20, at=day(0), now=day(0))

    activated = await points.activate_points(actor=STAFF, transfer_ids=[credit], now=day(3))

    assert (activated, await balance_of(member, now=day(3))) == (0, 0)


@pytest.mark.parametrize("spent", [19, 20])
async def test_points_that_come_back_after_the_account_lapsed_have_lapsed_with_it(
    member: TestMember, spent: int
) -> None:
    await policy(expiry=INACTIVITY)
    await earn(member, 20, at=day(0), now=day(0))
    spending = new_id()
    await deeds.spend(unit_id="points", id=spending, member=member.id, amount=spent, now=day(1))

    back = await deeds.give_back(
        unit_id="points", id=new_id(), spent=spending, member=member.id, amount=None, now=day(60)
    )

    assert (back, await balance_of(member, now=day(60))) == (spent, 0)
    assert await points.write_down_expired(now=day(60)) == 20
    assert await books.broken_laws(day(60)) == []


async def test_what_comes_back_after_its_expiry_expires_when_it_came_back(member: TestMember) -> None:
    await policy(expiry=Expiry(kind=ExpiryKind.AFTER_EARNING, span=Span(3, CalendarUnit.DAY)))
    await earn(member, 20, at=day(0), now=day(0))
    spending = new_id()
    await deeds.spend(unit_id="points", id=spending, member=member.id, amount=20, now=day(1))
    await deeds.give_back(unit_id="points", id=new_id(), spent=spending, member=member.id, amount=None, now=day(9))

    assert await points.write_down_expired(now=day(10)) == 20

    lines = await history_of(member.id)
    assert [(line.amount, line.occurred_at) for line in lines if line.kind == "expire"] == [(-20, day(9))]


async def test_a_repeated_transfer_is_answered_though_points_may_no_longer_be_passed_on(programme: None) -> None:
    await policy(passing=points.Passing())
    giver, taker = await member(balance=50), await member()
    id = new_id()

    async def pass_on() -> points.PassedOn:
        return await points.transfer_points(
            actor=giver.actor, id=id, card_number=taker.card_number, amount=30, now=day(1)
        )

    first = await pass_on()
    await policy(valid_from=day(0))

    assert await pass_on() == first
    assert (await balance_of(giver, now=day(1)), await balance_of(taker, now=day(1))) == (20, 30)
    assert len(await fetch("SELECT id FROM transfer WHERE kind = 'transfer_out'")) == 1
