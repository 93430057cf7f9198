"""Debts are paid by points at the instant at which these become free, whoever looks, and whether anybody does."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from asyncpg.connection import Connection

from domain import points
from domain.actor import SYSTEM
from domain.database import fetch
from domain.ids import new_id
from domain.ledger import Entry, Movement, TransferKind
from domain.ledger.debt_rules import dated, free_portions
from domain.ledger.errors import InsufficientPoints
from domain.ledger.lot_rules import Drawn
from domain.points import CalendarUnit, Change, Expiry, ExpiryKind, ForecastLine, Holdings, Pending, PendingKind, Span
from domain.work import command, unit_of_work
from tests import movements
from tests.clock import START
from tests.domain.points.model import books, deeds
from tests.domain.points.model.deeds import Earning
from tests.factories import STAFF, TestMember, account, opening, policy

DAY = timedelta(days=1)


def day(number: float) -> datetime:
    return START + number * DAY


async def earn(of: TestMember, amount: int, *, at: datetime, now: datetime | None = None) -> UUID:
    id = new_id()
    await deeds.earn(unit_id="points", earnings=[Earning(id, of.id, amount, at, None)], now=now or at)
    return id


async def take_back(of: TestMember, granted: UUID, amount: int, *, at: datetime, now: datetime) -> None:
    await deeds.take_back(unit_id="points", id=new_id(), granted=granted, member=of.id, amount=amount, at=at, now=now)


async def spend(of: TestMember, amount: int, *, now: datetime) -> UUID:
    id = new_id()
    await deeds.spend(unit_id="points", id=id, member=of.id, amount=amount, now=now)
    return id


async def look(of: TestMember, *, now: datetime) -> None:
    await deeds.look(unit_id="points", members=[of.id], now=now)


async def holdings(of: TestMember, now: datetime) -> Holdings:
    return (await points.holdings_of([of.id], now=now))[of.id]


async def as_of(of: TestMember, instant: datetime) -> Holdings:
    return await points.holdings_as_of(of.id, actor=STAFF, instant=instant)


async def owes_30_and_40_mature(of: TestMember) -> None:
    """On day 0 30 points are owed; 40 others count from day 3 and expire on day 5."""
    granted = await earn(of, 30, at=day(0))
    await spend(of, 30, now=day(0))
    await policy(
        valid_from=day(0.5),
        pending=Pending(kind=PendingKind.SPAN, span=Span(2, CalendarUnit.DAY)),
        expiry=Expiry(kind=ExpiryKind.AFTER_EARNING, span=Span(4, CalendarUnit.DAY)),
    )
    await take_back(of, granted, 30, at=day(1), now=day(1))
    await earn(of, 40, at=day(1))


@pytest.mark.parametrize("looked", [(), (3,), (2, 4), (6,)])
async def test_points_that_mature_and_expire_while_nobody_looks_have_paid_what_was_owed(
    member: TestMember, looked: tuple[int, ...]
) -> None:
    await owes_30_and_40_mature(member)
    for number in looked:
        await look(member, now=day(number))

    assert await holdings(member, day(6)) == Holdings(available=0, pending=0, held=0, owed=0)
    assert await as_of(member, day(2)) == Holdings(available=-30, pending=40, held=0, owed=30)
    assert await as_of(member, day(3)) == Holdings(available=10, pending=0, held=0, owed=0)
    assert await points.write_down_expired(now=day(6)) == 10
    assert await holdings(member, day(6)) == Holdings(available=0, pending=0, held=0, owed=0)
    assert [row["drawn_at"] for row in await fetch("SELECT drawn_at FROM draw WHERE amount = 30 ORDER BY id")] == [
        day(0),
        day(3),
    ]
    assert await books.broken_laws(day(9)) == []


async def test_sums_books_and_forecasts_say_the_same_before_and_after_it_is_written_down(member: TestMember) -> None:
    await owes_30_and_40_mature(member)
    day_4 = (day(4) + timedelta(hours=1)).date()

    async def told() -> tuple[object, ...]:
        report = await points.ledger_report(
            actor=STAFF,
            now=day(6),
            wanted=points.ReportWanted(since=day_4, until=day_4 + DAY * 30, by=points.Period.DAY, as_of=day(6)),
        )
        return (
            await points.ledger_totals(now=day(6)),
            (await points.forecasts_of([member.id], actor=STAFF, now=day(4)))[member.id],
            report.opening,
            report.closing,
            report.total,
            report.liability,
        )

    before = await told()
    await look(member, now=day(6))

    assert await told() == before
    assert before[0] == points.LedgerTotals(issued=40, redeemed=30, adjusted=0, opened=0, expired=10, net=0)
    assert before[1] == [ForecastLine(Change.EXPIRES, day(5), 10)]
    assert before[2:5] == (points.Position(10, 0), points.Position(0, 0), points.Movements(expired=10))
    assert isinstance(day_4, date)


async def test_what_a_lapsed_hold_lets_go_of_pays_what_is_owed(member: TestMember) -> None:
    granted = await earn(member, 50, at=day(0))
    await points.hold_points(
        actor=SYSTEM,
        now=day(0),
        draft=points.HoldDraft(id=new_id(), member_id=member.id, amount=50, purpose="it", seconds=2 * 86_400),
    )
    await take_back(member, granted, 30, at=day(1), now=day(1))

    assert await holdings(member, day(2) - timedelta(microseconds=1)) == Holdings(-30, 0, 50, 30)
    assert await holdings(member, day(2)) == Holdings(available=20, pending=0, held=0, owed=0)
    await look(member, now=day(9))
    assert await as_of(member, day(2) - timedelta(microseconds=1)) == Holdings(-30, 0, 50, 30)
    assert await as_of(member, day(2)) == Holdings(available=20, pending=0, held=0, owed=0)
    assert await books.broken_laws(day(9)) == []


def reward_entry(of: TestMember, amount: int, kind: TransferKind, *, why: Movement) -> Entry:
    """A movement for a reward on the third day."""
    return Entry(
        id=new_id(),
        member_id=of.id,
        unit_id="points",
        kind=kind,
        amount=amount,
        occurred_at=day(2),
        reference=new_id(),
        movement=why,
    )


async def test_what_comes_back_pays_what_is_owed_before_it_can_be_spent_in_the_same_transaction(
    member: TestMember,
) -> None:
    granted = await earn(member, 30, at=day(0))
    spent = await spend(member, 30, now=day(0))
    await take_back(member, granted, 20, at=day(1), now=day(1))

    @command(permission="tests.spending.cancel")
    async def give_back_and_spend(amount: int) -> None:
        async with unit_of_work() as work:
            opened = await points.open_ledger(work, actor=SYSTEM, places=[(member.id, "points")], now=day(2))
            back = reward_entry(member, 30, TransferKind.REINSTATE, why=movements.cancelled())
            await opened.put_back(back, spent=spent)
            await opened.debit([reward_entry(member, amount, TransferKind.REDEEM, why=movements.redeemed())])

    with pytest.raises(InsufficientPoints):
        await give_back_and_spend(11)
    assert await holdings(member, day(2)) == Holdings(available=-20, pending=0, held=0, owed=20)
    await give_back_and_spend(10)
    assert await holdings(member, day(2)) == Holdings(available=0, pending=0, held=0, owed=0)
    assert await books.broken_laws(day(9)) == []


@pytest.mark.parametrize(
    ("returned", "expires_in", "left"), [(9, 0, (10, 30)), (9, 1, (0, 20)), (8, 0, (0, 20)), (8, -5, (0, 20))]
)
async def test_a_debt_is_paid_by_a_clock_behind_only_from_what_was_there_when_it_was_made(
    member: TestMember, returned: int, expires_in: int, left: tuple[int, int]
) -> None:
    granted = await earn(member, 30, at=day(0))
    await spend(member, 30, now=day(0))
    ends_at = day(9) + timedelta(seconds=expires_in)
    await opening(member, amount=10, expires_at=ends_at, now=day(1))
    spent = await spend(member, 10, now=day(1))
    await take_back(member, granted, 30, at=day(returned), now=day(9))

    behind = day(9) - timedelta(seconds=20)
    await deeds.give_back(unit_id="points", id=new_id(), spent=spent, member=member.id, amount=None, now=behind)

    [lot] = await fetch("SELECT remaining FROM lot WHERE expires_at = $1", ends_at)
    [debt] = await fetch("SELECT outstanding FROM debt")
    assert (lot["remaining"], debt["outstanding"]) == left
    assert await books.broken_laws(day(9)) == []


async def test_a_late_return_has_been_drawn_since_its_day_as_of_any_instant(member: TestMember) -> None:
    granted = await earn(member, 50, at=day(0))
    await account(member, balance=20, now=day(3))

    await take_back(member, granted, 50, at=day(1), now=day(9))

    assert await as_of(member, day(0.5)) == Holdings(available=50, pending=0, held=0, owed=0)
    assert await as_of(member, day(1)) == Holdings(available=0, pending=0, held=0, owed=0)
    assert await as_of(member, day(3)) == Holdings(available=20, pending=0, held=0, owed=0)
    assert await books.broken_laws(day(9)) == []


async def test_what_was_spent_and_given_back_meanwhile_is_owed_until_it_was_back(member: TestMember) -> None:
    granted = await earn(member, 50, at=day(0))
    spent = await spend(member, 35, now=day(2))
    await deeds.give_back(unit_id="points", id=new_id(), spent=spent, member=member.id, amount=None, now=day(4))

    await take_back(member, granted, 50, at=day(1), now=day(9))

    assert await as_of(member, day(1)) == Holdings(available=0, pending=0, held=0, owed=0)
    assert await as_of(member, day(2)) == Holdings(available=-35, pending=0, held=0, owed=35)
    assert await as_of(member, day(4)) == Holdings(available=0, pending=0, held=0, owed=0)


@pytest.mark.parametrize("is_written_down", [False, True])
async def test_what_went_back_before_it_expired_never_expired(member: TestMember, is_written_down: bool) -> None:
    await policy(expiry=Expiry(kind=ExpiryKind.AFTER_EARNING, span=Span(5, CalendarUnit.DAY)))
    granted = await earn(member, 50, at=day(0))
    if is_written_down:
        assert await points.write_down_expired(now=day(6)) == 50

    await take_back(member, granted, 20, at=day(1), now=day(9))

    assert await as_of(member, day(0.5)) == Holdings(available=50, pending=0, held=0, owed=0)
    assert await as_of(member, day(1)) == Holdings(available=30, pending=0, held=0, owed=0)
    assert await as_of(member, day(7)) == Holdings(available=0, pending=0, held=0, owed=0)
    report = await points.ledger_report(
        actor=STAFF,
        now=day(20),
        wanted=points.ReportWanted(since=day(-1).date(), until=day(20).date(), by=points.Period.MONTH),
    )
    assert report.total == points.Movements(issued=50, reversed=20, expired=30)


def test_a_portion_is_free_without_a_break() -> None:
    changes = [(day(0), 10), (day(1), -4), (day(2), 4), (day(3), -1)]

    assert free_portions(day(0), changes) == [(day(0), 6), (day(2), 3)]


def test_what_is_drawn_late_leaves_the_lot_as_soon_as_it_could() -> None:
    id = UUID(int=1)

    parts = dated([Drawn(id, 8)], {id: [(day(0), 6), (day(2), 3)]}, since=day(1))

    assert parts == [(day(1), Drawn(id, 6)), (day(2), Drawn(id, 2))]


@pytest.fixture
def written_down_between(monkeypatch: pytest.MonkeyPatch) -> Callable[[TestMember, datetime], list[str]]:
    """Have a debt written down right after the next statement that reads debts; tells which one it was."""

    def arrange(of: TestMember, now: datetime) -> list[str]:
        send, behind = Connection._execute, []

        async def interrupted(self: Any, query: str, *arguments: Any, **options: Any) -> Any:
            answer = await send(self, query, *arguments, **options)
            if "AS unsettled" in query and not behind:
                behind.append(query)
                await look(of, now=now)
            return answer

        monkeypatch.setattr(Connection, "_execute", interrupted)
        return behind

    return arrange


async def test_a_forecast_does_not_take_off_twice_what_is_written_down_while_it_reads(
    member: TestMember, written_down_between: Callable[[TestMember, datetime], list[str]]
) -> None:
    await owes_30_and_40_mature(member)
    behind = written_down_between(member, day(3))

    forecast = (await points.forecasts_of([member.id], actor=STAFF, now=day(3)))[member.id]

    assert len(behind) == 1
    assert forecast == [ForecastLine(Change.EXPIRES, day(5), 10)]
    assert await fetch("SELECT outstanding FROM debt") == [(0,)]


async def test_totals_do_not_take_off_twice_what_is_written_down_while_they_are_read(
    member: TestMember, written_down_between: Callable[[TestMember, datetime], list[str]]
) -> None:
    await owes_30_and_40_mature(member)
    behind = written_down_between(member, day(6))

    totals = await points.ledger_totals(now=day(6))

    assert len(behind) == 1
    assert (totals.expired, totals.net) == (10, 0)
    assert await fetch("SELECT outstanding FROM debt") == [(0,)]
