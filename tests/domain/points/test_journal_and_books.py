"""The journal and the report are one ledger: over the same period their sums are the same, kind by kind."""

from collections import defaultdict
from datetime import date, datetime, timedelta

import pytest

from domain import points
from domain.points import CalendarUnit, LedgerReport, Movements, Period
from tests.clock import START
from tests.domain.points.test_books import History, books, give_back, new_york, write_down
from tests.factories import STAFF, TestMember, after_earning, policy, purchase

pytestmark = pytest.mark.usefixtures("programme")

LATER = START + timedelta(days=60)
COLUMNS = {
    ("earn", "issuance"): ("issued", 1),
    ("clawback", "member"): ("reversed", 1),
    ("redeem", "member"): ("redeemed", 1),
    ("reinstate", "redemption"): ("reinstated", 1),
    ("expire", "member"): ("expired", 1),
    ("reinstate", "expiry"): ("expired", -1),
}
"""Which figure of the report a line of the journal counts in, by its kind and the account it takes from."""


async def journal_sums(since: date, until: date) -> Movements:
    """The sums of a period's journal, under the report's names."""
    sums: dict[str, int] = defaultdict(int)
    async with points.journal(actor=STAFF, since=since, until=until) as lines:
        async for line in lines:
            assert since <= line.booked_on < until
            name, sign = COLUMNS[line.kind, line.debit]
            sums[name] += sign * line.amount
    return Movements(**sums)


async def agree(report: LedgerReport, until: date) -> bool:
    """Whether each period's journal sums up to what the report says moved in it."""
    starts = [start for start, _ in report.periods]
    for (start, moved), end in zip(report.periods, [*starts[1:], until], strict=True):
        assert await journal_sums(start, end) == moved, start
    return True


async def test_what_expires_at_the_end_of_a_month_is_in_that_months_journal_on_either_side_of_a_change_of_clocks(
    member: TestMember,
) -> None:
    """October's books end at 4:00 UTC, those of November at 5:00: New York's clocks go back on 1 November."""
    await policy(expiry=after_earning(1, rounded_to=CalendarUnit.MONTH))
    await purchase(member, "100", now=datetime.fromisoformat("2026-09-30T23:59:59-04:00"))
    await purchase(member, "20", now=datetime.fromisoformat("2026-10-01T00:00:00-04:00"))
    await purchase(member, "3", now=new_york("2026-11-01T00:00:00"))
    await write_down(LATER)

    report = await books("2026-09-01", "2027-01-01", now=LATER)

    assert [moved for _, moved in report.periods] == [
        Movements(issued=100),
        Movements(issued=20, expired=100),
        Movements(issued=3, expired=20),
        Movements(expired=3),
    ]
    assert await agree(report, date(2027, 1, 1))
    assert await journal_sums(date(2026, 10, 31), date(2026, 11, 1)) == Movements(expired=100)
    assert await journal_sums(date(2026, 11, 30), date(2026, 12, 1)) == Movements(expired=20)


async def test_a_journal_tells_the_day_in_whose_books_a_line_stands(member: TestMember) -> None:
    await policy(expiry=after_earning(1, rounded_to=CalendarUnit.MONTH))
    await purchase(member, "20", now=datetime.fromisoformat("2026-10-05T12:00:00-04:00"))
    await write_down(LATER)

    async with points.journal(actor=STAFF) as lines:
        told = [(line.kind, line.occurred_at.isoformat(), line.booked_on) async for line in lines]

    assert told == [
        ("earn", "2026-10-05T12:00:00-04:00", date(2026, 10, 5)),
        ("expire", "2026-12-01T00:00:00-05:00", date(2026, 11, 30)),
    ]


async def test_an_expiry_at_a_months_end_that_a_late_return_undoes_is_undone_in_that_month(member: TestMember) -> None:
    await policy(expiry=after_earning(1, rounded_to=CalendarUnit.MONTH))
    bought = await purchase(member, ("MUG", 1, "100"), now=new_york("2026-10-05T12:00:00"))
    await write_down(LATER)
    await give_back(bought, occurred_at=new_york("2026-11-15T12:00:00"), now=LATER)

    report = await books("2026-10-01", "2027-01-01", now=LATER)

    assert [moved for _, moved in report.periods] == [Movements(issued=100), Movements(reversed=100), Movements()]
    assert await agree(report, date(2027, 1, 1))


class Punctual(History):
    """What has expired is written down before anything else happens: the journal has only what was."""

    async def pass_time(self) -> None:
        await super().pass_time()
        await write_down(self.now)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("rounded_to", [CalendarUnit.MONTH, CalendarUnit.DAY])
async def test_the_journal_agrees_with_the_report_day_by_day(seed: int, rounded_to: CalendarUnit) -> None:
    await policy(expiry=after_earning(1, rounded_to=rounded_to))
    history = Punctual(seed)
    await history.happen(50)
    await write_down(history.now)
    until = history.now.date() - timedelta(days=1)

    by_day = await books("2026-08-01", until.isoformat(), by=Period.DAY, now=history.now)
    by_month = await books("2026-08-01", until.isoformat(), now=history.now)

    assert by_day.total == by_month.total == await journal_sums(date(2026, 8, 1), until)
    assert by_day.total.issued > 0
    assert await agree(by_month, until)
    assert await agree(by_day, until)
