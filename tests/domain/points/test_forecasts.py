"""What is forecast is what will be read: a forecast's sums are the differences of holdings as of instants to come."""

from datetime import UTC, datetime, timedelta

import pytest

from domain import points
from domain.ids import new_id
from domain.points import CalendarUnit, Change
from tests.domain.points.test_books import History, give_back
from tests.factories import STAFF, TestMember, account, opening, policy, purchase

pytestmark = pytest.mark.usefixtures("programme")

A_DAY = timedelta(days=1)
A_TICK = timedelta(microseconds=1)


def day(number: int) -> datetime:
    return datetime(2026, 11, number, tzinfo=UTC)


async def forecast(of: TestMember, *, now: datetime) -> list[tuple[Change, datetime | None, int]]:
    lines = (await points.forecasts_of([of.id], actor=STAFF, now=now))[of.id]
    return [(line.change, line.at, line.amount) for line in lines]


async def hold(of: TestMember, amount: int, *, now: datetime, until: datetime) -> None:
    seconds = int((until - now).total_seconds())
    await points.hold_points(
        actor=STAFF,
        now=now,
        draft=points.HoldDraft(id=new_id(), member_id=of.id, amount=amount, purpose="Order", seconds=seconds),
    )


async def agrees(of: TestMember, *, now: datetime) -> bool:
    """Whether what is there after each instant of the forecast is what is there now less what expired by then."""
    lines = await forecast(of, now=now)
    instants = sorted({at for _, at, _ in lines if at})
    for instant in [now, *(at + step for at in instants for step in (-A_TICK, timedelta(), A_TICK)), now + 400 * A_DAY]:
        expired = sum(amount for change, at, amount in lines if change is Change.EXPIRES and at and at <= instant)
        assert await there(of, instant) == await there(of, now) - expired, instant
    return True


async def there(of: TestMember, instant: datetime) -> int:
    holdings = await points.holdings_as_of(of.id, actor=STAFF, instant=instant)
    return holdings.available + holdings.pending + holdings.held


async def test_what_is_held_beyond_its_expiry_expires_when_the_hold_lapses(member: TestMember) -> None:
    await opening(member, amount=100, expires_at=day(14), now=day(1))
    await hold(member, 80, now=day(12), until=day(17))

    before = await forecast(member, now=day(13))
    between = await forecast(member, now=day(15))
    after = await forecast(member, now=day(17))

    assert before == [(Change.EXPIRES, day(14), 20), (Change.EXPIRES, day(17), 80)]
    assert between == [(Change.EXPIRES, day(17), 80)]
    assert after == []
    assert await agrees(member, now=day(13))
    assert await agrees(member, now=day(15))


async def test_a_hold_that_ends_before_or_with_the_expiry_of_its_lot_changes_nothing(member: TestMember) -> None:
    await opening(member, amount=100, expires_at=day(14), now=day(1))
    await hold(member, 30, now=day(12), until=day(13))
    await hold(member, 50, now=day(12), until=day(14))

    assert await forecast(member, now=day(12)) == [(Change.EXPIRES, day(14), 100)]
    assert await agrees(member, now=day(12))


async def test_two_holds_of_one_lot_each_protect_their_part(member: TestMember) -> None:
    await opening(member, amount=100, expires_at=day(14), now=day(1))
    await opening(member, amount=10, expires_at=None, now=day(1))
    await hold(member, 30, now=day(12), until=day(16))
    await hold(member, 75, now=day(12), until=day(18))

    assert await forecast(member, now=day(12)) == [(Change.EXPIRES, day(16), 30), (Change.EXPIRES, day(18), 70)]
    assert await agrees(member, now=day(12))


async def test_held_points_of_an_account_that_lapses_expire_with_their_hold(member: TestMember) -> None:
    await policy(expiry=points.Expiry(kind=points.ExpiryKind.INACTIVITY, span=points.Span(10, CalendarUnit.DAY)))
    await purchase(member, "100", now=day(2))
    await hold(member, 40, now=day(5), until=day(20))

    assert await forecast(member, now=day(6)) == [(Change.EXPIRES, day(12), 60), (Change.EXPIRES, day(20), 40)]
    assert await agrees(member, now=day(6))


async def test_points_that_expire_before_they_would_count_do_not_mature(member: TestMember) -> None:
    a_month = points.Span(1, CalendarUnit.MONTH)
    await policy(
        pending=points.Pending(kind=points.PendingKind.SPAN, span=a_month),
        expiry=points.Expiry(kind=points.ExpiryKind.AFTER_EARNING, span=points.Span(10, CalendarUnit.DAY)),
    )
    await purchase(member, "100", now=day(2))

    assert await forecast(member, now=day(3)) == [(Change.EXPIRES, day(12), 100)]
    assert await agrees(member, now=day(3))


async def test_points_that_wait_for_activation_may_count_until_they_expire(member: TestMember) -> None:
    await policy(
        pending=points.Pending(kind=points.PendingKind.ACTIVATION),
        expiry=points.Expiry(kind=points.ExpiryKind.AFTER_EARNING, span=points.Span(10, CalendarUnit.DAY)),
    )
    await purchase(member, "100", now=day(2))

    assert await forecast(member, now=day(3)) == [(Change.EXPIRES, day(12), 100), (Change.MATURES, None, 100)]
    assert await forecast(member, now=day(12)) == []


async def test_what_a_lapsed_hold_lets_go_pays_a_debt_before_it_expires(member: TestMember) -> None:
    bought = await purchase(member, ("MUG", 1, "60"), now=day(1))
    await account(member, balance=-60, now=day(2))
    await opening(member, amount=100, expires_at=day(25), now=day(3))
    await hold(member, 100, now=day(4), until=day(20))
    await give_back(bought, occurred_at=day(5), now=day(5))

    assert await forecast(member, now=day(6)) == [(Change.EXPIRES, day(25), 40)]
    assert await agrees(member, now=day(6))


async def hold_some(of: TestMember, *, now: datetime) -> None:
    """Half of what can be spent, for longer than some of it counts."""
    if (there := await points.balance_of(of.id, actor=STAFF, now=now)) > 1:
        await hold(of, there // 2, now=now, until=now + 3 * A_DAY)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("steps", [25, 50])
async def test_whatever_happened_the_forecast_is_what_will_be_read(seed: int, steps: int) -> None:
    await policy(
        pending=points.Pending(kind=points.PendingKind.SPAN, span=points.Span(1, CalendarUnit.DAY)),
        expiry=points.Expiry(kind=points.ExpiryKind.AFTER_EARNING, span=points.Span(10, CalendarUnit.DAY)),
    )
    history = History(seed)
    await history.happen(steps)
    for of in history.members:
        await purchase(of, "70", occurred_at=history.now - 9 * A_DAY, now=history.now)
        await opening(of, amount=50, expires_at=history.now + 5 * A_DAY, now=history.now)
        await hold_some(of, now=history.now)

    for of in history.members:
        assert await forecast(of, now=history.now)
        assert await agrees(of, now=history.now)
