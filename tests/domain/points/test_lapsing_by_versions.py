"""Silent accounts and versions of their unit's policy: no version touches an account, and what is read is right.

In each of these a reader who comes at once, one who comes after the job, and one after somebody locked the account see
the same.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import pytest

from domain import ledger, points
from domain.actor import SYSTEM
from domain.database import execute, fetch
from domain.ids import new_id
from domain.points import CalendarUnit, Change, Expiry, ExpiryKind, ForecastLine, Period, Span, UnitPolicy
from tests.clock import START
from tests.factories import STAFF, TestMember, account, balance_of, ledger_is_sound, purchase
from tests.factories import member as another_member

DAY = timedelta(days=1)
A_MOMENT = timedelta(microseconds=1)
PLAIN = UnitPolicy()
MONTH_OF_SILENCE = UnitPolicy(expiry=Expiry(kind=ExpiryKind.INACTIVITY, span=Span(30, CalendarUnit.DAY)))

pytestmark = pytest.mark.usefixtures("programme")


async def say(policy: UnitPolicy, *, since: datetime, now: datetime = START) -> int:
    """Set a version of the policy; answers its number."""
    version = await points.set_unit_policy(actor=SYSTEM, unit_id="points", policy=policy, valid_from=since, now=now)
    return version.number


async def nobody_comes(of: TestMember, now: datetime) -> None:
    """The account is only read."""


async def the_job_runs(of: TestMember, now: datetime) -> None:
    """What has expired is written down."""
    while await points.write_down_expired(now=now):
        pass


async def somebody_locks(of: TestMember, now: datetime) -> None:
    """Something is posted that shows no activity of the member."""
    await account(of, balance=1, now=now)
    await account(of, balance=-1, now=now)


Visit = Callable[[TestMember, datetime], Awaitable[None]]
visits = pytest.mark.parametrize("visit", [nobody_comes, the_job_runs, somebody_locks])


async def lapses_at(of: TestMember, now: datetime) -> datetime | None:
    return (await points.accounts_of([of.id], now=now))[of.id]["points"].lapses_at


async def test_a_version_touches_no_account_and_is_seen_at_once(member: TestMember) -> None:
    await account(member, balance=50)
    before = await fetch("SELECT xmin, * FROM account ORDER BY id")

    await say(MONTH_OF_SILENCE, since=START + DAY)

    assert await fetch("SELECT xmin, * FROM account ORDER BY id") == before
    assert await lapses_at(member, START) == START + 31 * DAY
    assert (await points.forecasts_of([member.id], actor=member.actor, now=START))[member.id] == [
        ForecastLine(Change.EXPIRES, START + 31 * DAY, 50)
    ]
    as_of = [
        (await points.holdings_as_of(member.id, actor=member.actor, instant=START + 31 * DAY - early)).available
        for early in (A_MOMENT, timedelta())
    ]
    assert as_of == [50, 0]


@visits
async def test_inactivity_that_begins_to_cost_counts_from_then(member: TestMember, visit: Visit) -> None:
    await account(member, balance=50)
    await say(MONTH_OF_SILENCE, since=START + DAY)

    await visit(member, START + 2 * DAY)
    kept = await balance_of(member, now=START + 31 * DAY - A_MOMENT)
    await visit(member, START + 31 * DAY)

    assert (kept, await balance_of(member, now=START + 31 * DAY)) == (50, 0)
    assert (await points.ledger_totals(now=START + 31 * DAY)).net == 0
    await the_job_runs(member, START + 31 * DAY)
    assert await ledger_is_sound()
    [expired] = await fetch("SELECT amount, occurred_at FROM transfer WHERE kind = 'expire'")
    assert tuple(expired) == (50, START + 31 * DAY)


@visits
async def test_inactivity_that_ends_before_the_instant_takes_nothing(member: TestMember, visit: Visit) -> None:
    await say(MONTH_OF_SILENCE, since=START - DAY, now=START - DAY)
    await purchase(member, "50.00")
    await say(PLAIN, since=START + 30 * DAY - A_MOMENT)

    await visit(member, START + 10 * DAY)
    await visit(member, START + 40 * DAY)

    assert await balance_of(member, now=START + 100 * DAY) == 50


@visits
async def test_what_lapsed_before_inactivity_ceased_to_cost_stays_lapsed(member: TestMember, visit: Visit) -> None:
    await say(MONTH_OF_SILENCE, since=START - DAY, now=START - DAY)
    await purchase(member, "50.00")
    await say(PLAIN, since=START + 30 * DAY)

    await visit(member, START + 40 * DAY)

    assert await balance_of(member, now=START + 41 * DAY) == 0


@visits
async def test_a_silent_account_goes_through_versions_that_come_and_go(member: TestMember, visit: Visit) -> None:
    await account(member, balance=50)
    await say(MONTH_OF_SILENCE, since=START + 1 * DAY)
    await say(PLAIN, since=START + 20 * DAY)
    await say(MONTH_OF_SILENCE, since=START + 40 * DAY)

    await visit(member, START + 5 * DAY)
    first = await lapses_at(member, START + 6 * DAY)
    await visit(member, START + 25 * DAY)
    kept = await balance_of(member, now=START + 70 * DAY - A_MOMENT)
    await visit(member, START + 70 * DAY)

    assert (first, kept) == (START + 70 * DAY, 50)
    assert await balance_of(member, now=START + 70 * DAY) == 0


@visits
async def test_a_withdrawn_version_leaves_no_trace(member: TestMember, visit: Visit) -> None:
    await account(member, balance=50)
    number = await say(MONTH_OF_SILENCE, since=START + 10 * DAY)
    await visit(member, START + DAY)
    promised = await lapses_at(member, START + DAY)

    await points.withdraw_unit_policy(actor=STAFF, unit_id="points", version=number, now=START + 2 * DAY)
    await visit(member, START + 50 * DAY)

    assert promised == START + 40 * DAY
    assert await lapses_at(member, START + 3 * DAY) is None
    assert await balance_of(member, now=START + 100 * DAY) == 50


@visits
async def test_an_end_that_is_withdrawn_lets_accounts_lapse_when_they_would_have(
    member: TestMember, visit: Visit
) -> None:
    await say(MONTH_OF_SILENCE, since=START - DAY, now=START - DAY)
    await purchase(member, "50.00")
    number = await say(PLAIN, since=START + 10 * DAY)
    await visit(member, START + DAY)
    spared = await balance_of(member, now=START + 50 * DAY)

    await points.withdraw_unit_policy(actor=STAFF, unit_id="points", version=number, now=START + 2 * DAY)

    assert spared == 50
    assert await balance_of(member, now=START + 30 * DAY - A_MOMENT) == 50
    assert await balance_of(member, now=START + 30 * DAY) == 0


@visits
async def test_who_an_end_would_have_spared_lapses_when_it_is_withdrawn(member: TestMember, visit: Visit) -> None:
    await account(member, balance=50)
    await say(MONTH_OF_SILENCE, since=START + DAY)
    number = await say(PLAIN, since=START + 20 * DAY)
    await visit(member, START)
    spared = await lapses_at(member, START)

    await points.withdraw_unit_policy(actor=STAFF, unit_id="points", version=number, now=START + 2 * DAY)
    await visit(member, START + 3 * DAY)

    assert spared is None
    assert await lapses_at(member, START + 4 * DAY) == START + 31 * DAY
    assert await balance_of(member, now=START + 31 * DAY) == 0


@visits
async def test_another_version_that_leaves_inactivity_alone_changes_nothing_of_it(
    member: TestMember, visit: Visit
) -> None:
    await say(MONTH_OF_SILENCE, since=START - DAY, now=START - DAY)
    adjusted = await another_member()
    await purchase(member, "50.00")
    await account(adjusted, balance=7)
    await say(UnitPolicy(expiry=MONTH_OF_SILENCE.expiry, negative=ledger.Negative.CLAMP), since=START + 5 * DAY)

    await visit(member, START + 6 * DAY)
    await visit(adjusted, START + 6 * DAY)

    assert await lapses_at(member, START + 7 * DAY) == START + 30 * DAY
    assert await lapses_at(adjusted, START + 7 * DAY) is None


def silence_of(days: int) -> UnitPolicy:
    """Everything expires after so many days in which nothing happens."""
    return UnitPolicy(expiry=Expiry(kind=ExpiryKind.INACTIVITY, span=Span(days, CalendarUnit.DAY)))


@visits
async def test_a_changed_span_reaches_a_silent_account_at_its_next_activity_and_brings_no_end_nearer(
    member: TestMember, visit: Visit
) -> None:
    await say(MONTH_OF_SILENCE, since=START - DAY, now=START - DAY)
    await purchase(member, "50.00")
    await say(silence_of(60), since=START + 5 * DAY)
    await visit(member, START + 6 * DAY)
    silent = await lapses_at(member, START + 6 * DAY)

    await purchase(member, "5.00", now=START + 10 * DAY)
    longer = await lapses_at(member, START + 10 * DAY)
    await say(silence_of(7), since=START + 11 * DAY, now=START + 11 * DAY)
    await purchase(member, "5.00", now=START + 12 * DAY)
    shorter = await lapses_at(member, START + 12 * DAY)

    assert (silent, longer, shorter) == (START + 30 * DAY, START + 70 * DAY, START + 70 * DAY)


async def test_activity_after_a_version_counts_from_the_activity(member: TestMember) -> None:
    await account(member, balance=50)
    await say(MONTH_OF_SILENCE, since=START + DAY)
    await purchase(member, "5.00", now=START + 20 * DAY)

    assert await lapses_at(member, START + 21 * DAY) == START + 50 * DAY
    assert await balance_of(member, now=START + 50 * DAY - A_MOMENT) == 55
    assert await balance_of(member, now=START + 50 * DAY) == 0


async def test_who_did_not_see_a_version_leaves_it_to_the_next_one(member: TestMember) -> None:
    await say(MONTH_OF_SILENCE, since=START + DAY)
    await account(member, balance=50, now=START + 2 * DAY)
    # What a command leaves behind that looked at the policy a moment before the version was set.
    await execute("UPDATE account SET lapses_at = NULL, terms_from = '-infinity' WHERE member_id = $1", member.id)

    assert await balance_of(member, now=START + 31 * DAY) == 0
    await account(member, balance=1, now=START + 32 * DAY)
    assert await balance_of(member, now=START + 32 * DAY) == 1
    assert await points.write_down_expired(now=START + 32 * DAY) == 50


async def test_the_books_know_what_lapses_by_a_version(member: TestMember) -> None:
    await account(member, balance=50)
    await say(MONTH_OF_SILENCE, since=START)

    report = await points.ledger_report(
        actor=STAFF,
        now=START,
        wanted=points.ReportWanted(since=START.date() - DAY, until=START.date() + 61 * DAY, by=Period.MONTH),
    )

    assert report.liability.position.outstanding == 50
    assert [(day.isoformat(), amount) for day, amount in report.liability.by_expiry] == [("2026-12-01", 50)]
    assert sum(movements.expired for _, movements in report.periods) == 50


async def test_empty_accounts_are_passed_over_once_by_the_job(member: TestMember) -> None:
    await account(member, balance=50)
    await account(member, balance=-50)
    await say(MONTH_OF_SILENCE, since=START + DAY)

    assert await points.write_down_expired(now=START + 31 * DAY) == 0
    [row] = await fetch("SELECT terms_from, lapses_at FROM account WHERE member_id = $1", member.id)

    assert tuple(row) == (START + DAY, None)
    id = new_id()
    await points.adjust_points(
        actor=STAFF,
        now=START + 32 * DAY,
        draft=points.AdjustmentDraft(id=id, member_id=member.id, amount=3, reason="Hello again."),
    )
    assert await balance_of(member, now=START + 100 * DAY) == 3


async def test_a_clock_that_is_behind_brings_no_older_version_back(member: TestMember) -> None:
    await account(member, balance=50)
    await say(MONTH_OF_SILENCE, since=START)
    await say(PLAIN, since=START + DAY)

    await account(member, balance=10, now=START + DAY + A_MOMENT)
    await account(member, balance=10, now=START + DAY - A_MOMENT)

    assert await lapses_at(member, START + DAY) is None
    assert await balance_of(member, now=START + 99 * DAY) == 70


async def test_a_withdrawn_version_judges_no_lot(member: TestMember) -> None:
    month = UnitPolicy(expiry=Expiry(kind=ExpiryKind.AFTER_EARNING, span=Span(1, CalendarUnit.MONTH)))
    number = await say(month, since=START + DAY)
    await points.withdraw_unit_policy(actor=SYSTEM, unit_id="points", version=number, now=START)

    await purchase(member, "50", now=START + 2 * DAY)

    assert await ledger_is_sound()


async def test_a_version_that_is_withdrawn_just_when_it_began_locks_nobody_out(member: TestMember) -> None:
    await say(MONTH_OF_SILENCE, since=START - DAY, now=START - DAY)
    number = await say(PLAIN, since=START + DAY)
    await purchase(member, "50.00", now=START + DAY + A_MOMENT)

    # It was asked for in time, and waited for the lock of the configuration.
    await points.withdraw_unit_policy(actor=SYSTEM, unit_id="points", version=number, now=START + DAY - A_MOMENT)
    await purchase(member, "7.00", now=START + 2 * DAY)

    assert await balance_of(member, now=START + 2 * DAY) == 57
    assert await lapses_at(member, START + 2 * DAY) == START + 32 * DAY
    assert await ledger_is_sound()
