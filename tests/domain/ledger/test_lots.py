"""Which lots a debit draws on, and what expiry does to them."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from domain import points
from domain.database import execute, fetch
from domain.ids import new_id
from domain.ledger import InsufficientPoints
from tests.clock import START
from tests.factories import (
    STAFF,
    TestMember,
    account,
    after_earning,
    balance_of,
    ledger_is_sound,
    opening,
    policy,
    purchase,
)


async def lot(of: TestMember, amount: int, *, earned: datetime, expires: datetime | None) -> UUID:
    return await opening(of, amount=amount, expires_at=expires, now=earned)


async def take(of: TestMember, amount: int, *, now: datetime = START) -> None:
    await points.adjust_points(
        actor=STAFF,
        now=now,
        draft=points.AdjustmentDraft(id=new_id(), member_id=of.id, amount=-amount, reason="Taken."),
    )


async def remaining() -> dict[UUID, int]:
    return {row["id"]: row["remaining"] for row in await fetch("SELECT id, remaining FROM lot")}


def day(number: int) -> datetime:
    return START + timedelta(days=number)


async def test_the_next_to_expire_goes_first_those_without_expiry_last(member: TestMember) -> None:
    never = await lot(member, 10, earned=day(-90), expires=None)
    late = await lot(member, 10, earned=day(-80), expires=day(30))
    soon = await lot(member, 10, earned=day(-1), expires=day(3))

    seen = []
    for _ in range(3):
        await take(member, 8)
        left = await remaining()
        seen.append((left[soon], left[late], left[never]))

    assert seen == [(2, 10, 10), (0, 4, 10), (0, 0, 6)]
    assert await ledger_is_sound()


async def test_of_one_expiry_the_older_goes_first_and_of_one_age_the_smaller_id(member: TestMember) -> None:
    small, large = sorted([await lot(member, 10, earned=day(-5), expires=day(9)) for _ in range(2)])
    older = await lot(member, 10, earned=day(-6), expires=day(9))

    await take(member, 15)

    assert await remaining() == {older: 0, small: 5, large: 10}


async def test_a_lot_is_gone_at_its_instant_though_no_job_has_run(member: TestMember) -> None:
    await lot(member, 10, earned=day(-5), expires=day(1))
    await lot(member, 5, earned=day(-5), expires=None)

    last = day(1) - timedelta(microseconds=1)
    seen = [await balance_of(member, now=last), await balance_of(member, now=day(1))]
    with pytest.raises(InsufficientPoints) as refusal:
        await take(member, 6, now=day(1))
    await take(member, 6, now=last)

    assert seen == [15, 5]
    assert refusal.value.details == {"balance": 5, "unit": "points", "needed": 6}
    assert await balance_of(member, now=last) == 9
    assert await ledger_is_sound()


async def test_points_expire_some_calendar_months_after_they_were_earned(member: TestMember) -> None:
    await policy(expiry=after_earning(1))
    await purchase(member, "7", now=START, occurred_at=datetime(2026, 10, 31, 17, tzinfo=UTC))

    [row] = await fetch("SELECT expires_at FROM lot")

    # One o'clock in the afternoon in New York: in summer time on the 31st, in winter time on the 30th.
    assert row["expires_at"] == datetime(2026, 11, 30, 18, tzinfo=UTC)


async def test_a_lot_that_has_yet_to_mature_is_not_there_yet(member: TestMember) -> None:
    id = await lot(member, 10, earned=day(-5), expires=None)
    await execute("UPDATE lot SET matures_at = $2 WHERE id = $1", id, day(2))

    seen = [await balance_of(member, now=day(2) - timedelta(microseconds=1)), await balance_of(member, now=day(2))]
    with pytest.raises(InsufficientPoints):
        await take(member, 1, now=day(1))
    await take(member, 10, now=day(2))

    assert seen == [0, 10]
    assert await balance_of(member, now=day(3)) == 0


async def test_who_owes_stays_below_zero_whatever_expired_lots_still_hold(member: TestMember) -> None:
    earned = await lot(member, 10, earned=day(-5), expires=None)
    await take(member, 10)
    await execute("UPDATE account SET balance = -4, debt = 10 WHERE member_id = $1", member.id)
    await execute("UPDATE lot SET remaining = 6, expires_at = $2 WHERE id = $1", earned, day(-1))

    assert await balance_of(member) == -10


async def test_members_without_an_account_hold_nothing(member: TestMember) -> None:
    stranger = new_id()

    assert await points.balances_of([member.id, stranger, member.id], now=START) == {member.id: 0, stranger: 0}


@pytest.mark.parametrize("table", ["transfer", "draw"])
@pytest.mark.parametrize("change", ["UPDATE {} SET amount = amount + 1", "DELETE FROM {}", "TRUNCATE {} CASCADE"])
async def test_transfers_and_draws_are_never_changed(member: TestMember, table: str, change: str) -> None:
    await account(member, balance=10)
    await take(member, 4)
    before = await fetch(f"SELECT * FROM {table} ORDER BY id")

    with pytest.raises(Exception, match=f"(transfer|{table}) rows are never changed or deleted"):
        await execute(change.format(table))

    assert await fetch(f"SELECT * FROM {table} ORDER BY id") == before
