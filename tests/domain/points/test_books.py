"""The books: opening and movements make the closing, to the point, whatever happened and whenever we heard of it."""

import random
from datetime import UTC, date, datetime, timedelta

import pytest

from domain import ledger, points
from domain.actor import SYSTEM
from domain.errors import InvalidInput, NotFound
from domain.ids import new_id
from domain.points import CalendarUnit, LedgerReport, Movements, Period, Position
from domain.purchases import ReturnDraft, record_return
from domain.rewards import cancel_redemption, redeem_reward
from tests.clock import START
from tests.factories import (
    STAFF,
    TILL,
    TestMember,
    account,
    after_earning,
    member,
    policy,
    purchase,
    reward,
)

pytestmark = pytest.mark.usefixtures("programme")


async def books(
    since: str, until: str, *, by: Period = Period.MONTH, as_of: datetime | None = None, now: datetime = START
) -> LedgerReport:
    return await points.ledger_report(
        actor=STAFF,
        now=now,
        wanted=points.ReportWanted(
            since=date.fromisoformat(since), until=date.fromisoformat(until), by=by, as_of=as_of
        ),
    )


def new_york(text: str) -> datetime:
    """An instant of late autumn in the programme's zone."""
    return datetime.fromisoformat(f"{text}-05:00").astimezone(UTC)


async def give_back(bought: object, *, quantity: int = 1, occurred_at: datetime, now: datetime) -> None:
    draft = ReturnDraft(
        source="t",
        external_id=str(new_id()),
        purchase_source=bought.source,  # type: ignore[attr-defined]
        purchase_external_id=bought.external_id,  # type: ignore[attr-defined]
        lines=[(1, quantity)],
        occurred_at=occurred_at,
    )
    await record_return(actor=TILL, draft=draft, now=now)


async def write_down(now: datetime) -> None:
    while await points.write_down_expired(now=now) or await points.write_down_lapsed_holds(now=now):
        pass


async def test_each_kind_of_movement_stands_in_its_column_and_month(member: TestMember) -> None:
    bob = await a_member()
    await policy(passing=points.Passing())
    await points.open_balances(
        actor=SYSTEM,
        unit_id="points",
        balances=[
            points.OpeningBalance(
                source="old",
                external_id="1",
                member_id=bob.id,
                amount=70,
                earned_at=datetime.fromisoformat("2026-08-31T23:59:59-04:00"),
                expires_at=None,
            )
        ],
        now=START,
    )
    bought = await purchase(member, ("MUG", 2, "60"), now=new_york("2026-10-31T23:59:59") - timedelta(hours=1))
    mug = await reward(cost=30)
    for keep in (True, False):
        issued = await redeem_reward(actor=member.actor, id=new_id(), reward_id=mug, now=START)
        if not keep:
            await cancel_redemption(actor=member.actor, issued_reward_id=issued.id, now=START)
    await points.transfer_points(actor=member.actor, id=new_id(), card_number=bob.card_number, amount=25, now=START)
    await account(bob, balance=9)
    await account(bob, balance=-4)
    await give_back(bought, occurred_at=START, now=START)

    report = await books("2026-10-01", "2026-12-01")

    assert report.opening == Position(70, 0)
    assert report.periods == [
        (date(2026, 10, 1), Movements(issued=120)),
        (date(2026, 11, 1), Movements(reversed=60, redeemed=60, reinstated=30, adjusted=5, transferred=25)),
    ]
    assert report.closing == Position(70 + 120 - 60 - 60 + 30 + 5, 0)
    assert report.total == Movements(issued=120, reversed=60, redeemed=60, reinstated=30, adjusted=5, transferred=25)
    assert (report.liability.by_cohort, report.liability.by_expiry) == (
        [(date(2026, 8, 1), 66), (date(2026, 10, 1), 30), (date(2026, 11, 1), 9)],
        [(None, 105)],
    )
    assert (await books("2026-08-01", "2026-09-01")).periods == [(date(2026, 8, 1), Movements(opened=70))]


async def test_passing_points_on_makes_them_no_younger(member: TestMember) -> None:
    bob = await a_member()
    await policy(passing=points.Passing(), expiry=after_earning(6))
    await purchase(member, "100", now=new_york("2026-11-01T12:00:00"))
    asked = {"as_of": new_york("2027-01-15T12:00:00"), "now": new_york("2027-06-10T12:00:00")}
    earlier = {"as_of": new_york("2026-12-15T12:00:00"), "now": new_york("2027-06-10T12:00:00")}
    before = [(await books("2026-11-01", "2027-06-01", **when)) for when in (asked, earlier)]  # type: ignore[arg-type]

    await points.transfer_points(
        actor=member.actor, id=new_id(), card_number=bob.card_number, amount=40, now=new_york("2027-01-10T12:00:00")
    )

    after = [(await books("2026-11-01", "2027-06-01", **when)) for when in (asked, earlier)]  # type: ignore[arg-type]
    assert [report.liability for report in after] == [report.liability for report in before]
    assert after[0].liability.by_cohort == [(date(2026, 11, 1), 100)]
    assert [(day, moved.expired) for day, moved in after[0].periods if moved.expired] == [(date(2027, 5, 1), 100)]
    assert (after[0].opening, after[0].closing) == (Position(0, 0), Position(0, 0))


async def test_what_is_owed_stands_apart_from_what_is_outstanding(member: TestMember) -> None:
    bought = await purchase(member, ("MUG", 1, "100"), now=new_york("2026-11-01T12:00:00"))
    await account(await a_member(), balance=40, now=new_york("2026-11-02T12:00:00"))
    mug = await reward(cost=90)
    await redeem_reward(actor=member.actor, id=new_id(), reward_id=mug, now=START)
    await give_back(bought, occurred_at=START, now=START)

    report = await books("2026-11-01", "2026-12-01")

    assert (report.closing, report.closing.net) == (Position(40, 90), -50)
    assert report.total == Movements(issued=100, reversed=100, redeemed=90, adjusted=40)
    assert report.total.change == -50


async def test_what_counts_until_the_end_of_a_month_expires_with_that_month(member: TestMember) -> None:
    await policy(expiry=after_earning(1, rounded_to=CalendarUnit.MONTH))
    await purchase(member, "100", now=new_york("2026-10-02T12:00:00"))
    december = new_york("2026-12-10T12:00:00")

    november = await books("2026-11-01", "2026-12-01", by=Period.DAY, now=december)
    in_time = await books("2026-11-01", "2026-12-01", as_of=new_york("2026-11-30T23:59:59"), now=december)
    too_late = await books("2026-11-01", "2026-12-01", as_of=new_york("2026-12-01T00:00:00"), now=december)

    assert [(day, moved.expired) for day, moved in november.periods if moved.expired] == [(date(2026, 11, 30), 100)]
    assert (november.opening, november.closing) == (Position(100, 0), Position(0, 0))
    assert in_time.liability.by_expiry == [(date(2026, 11, 1), 100)]
    assert too_late.liability.by_expiry == []


async def test_whether_an_expiry_was_written_down_makes_no_difference(member: TestMember) -> None:
    await policy(expiry=after_earning(1))
    await purchase(member, "100", now=new_york("2026-10-20T12:00:00"))
    await points.hold_points(
        actor=STAFF,
        now=new_york("2026-11-19T12:00:00"),
        draft=points.HoldDraft(id=new_id(), member_id=member.id, amount=30, purpose="Order", seconds=3 * 24 * 3600),
    )
    later = new_york("2026-12-01T00:00:00")

    before = await books("2026-10-01", "2026-12-01", by=Period.DAY, now=later)
    await write_down(later)
    after = await books("2026-10-01", "2026-12-01", by=Period.DAY, now=later)

    assert before == after
    assert [(day, moved.expired) for day, moved in before.periods if moved.expired] == [
        (date(2026, 11, 20), 70),
        (date(2026, 11, 22), 30),
    ]


async def test_held_points_are_outstanding_past_the_expiry_of_their_lot(member: TestMember) -> None:
    await policy(expiry=after_earning(1))
    await purchase(member, "100", now=new_york("2026-10-20T12:00:00"))
    hold = new_id()
    await points.hold_points(
        actor=STAFF,
        now=new_york("2026-11-19T12:00:00"),
        draft=points.HoldDraft(id=hold, member_id=member.id, amount=30, purpose="Order", seconds=3 * 24 * 3600),
    )
    await points.capture_hold(actor=STAFF, id=hold, amount=10, now=new_york("2026-11-21T12:00:00"))

    report = await books("2026-11-19", "2026-11-23", by=Period.DAY, as_of=new_york("2026-11-21T11:00:00"))

    assert report.liability.position == Position(30, 0)
    assert report.periods == [
        (date(2026, 11, 19), Movements()),
        (date(2026, 11, 20), Movements(expired=70)),
        (date(2026, 11, 21), Movements(redeemed=10, expired=20)),
        (date(2026, 11, 22), Movements()),
    ]
    assert (report.opening, report.closing) == (Position(100, 0), Position(0, 0))


async def test_what_comes_back_into_a_lot_that_is_gone_expires_that_day(member: TestMember) -> None:
    await policy(expiry=after_earning(1))
    await purchase(member, "100", now=new_york("2026-10-20T12:00:00"))
    issued = await redeem_reward(
        actor=member.actor, id=new_id(), reward_id=await reward(cost=60), now=new_york("2026-11-01T12:00:00")
    )
    await cancel_redemption(actor=member.actor, issued_reward_id=issued.id, now=new_york("2026-11-25T12:00:00"))
    now = new_york("2026-12-01T12:00:00")

    before = await books("2026-11-20", "2026-11-26", by=Period.DAY, now=now)
    await write_down(now)
    after = await books("2026-11-20", "2026-11-26", by=Period.DAY, now=now)

    assert before == after
    assert [(day.day, moved.reinstated, moved.expired) for day, moved in before.periods if moved != Movements()] == [
        (20, 0, 40),
        (25, 60, 60),
    ]


async def test_points_that_lapse_with_their_account_expire_when_it_lapsed(member: TestMember) -> None:
    span = points.Span(1, CalendarUnit.MONTH)
    await policy(expiry=points.Expiry(kind=points.ExpiryKind.INACTIVITY, span=span))
    await purchase(member, "100", now=new_york("2026-10-05T12:00:00"))
    await purchase(member, "7", now=new_york("2026-11-19T12:00:00"))

    report = await books("2026-11-01", "2026-12-01", by=Period.DAY)

    assert [(day.day, moved.issued, moved.expired) for day, moved in report.periods if moved != Movements()] == [
        (5, 0, 100),
        (19, 7, 0),
    ]
    assert report.liability.by_expiry == [(date(2026, 12, 1), 7)]


async def test_what_we_hear_of_late_changes_the_books_of_its_day(member: TestMember) -> None:
    await account(member, balance=50, now=new_york("2026-10-15T12:00:00"))
    before = await books("2026-10-01", "2026-12-01")

    await purchase(member, "20", occurred_at=new_york("2026-10-20T12:00:00"), now=START)
    after = await books("2026-10-01", "2026-12-01")

    assert [moved for _, moved in before.periods] == [Movements(adjusted=50), Movements()]
    assert [moved for _, moved in after.periods] == [Movements(adjusted=50, issued=20), Movements()]
    assert (before.closing, after.closing) == (Position(50, 0), Position(70, 0))


async def test_a_day_in_the_programmes_zone_has_its_own_length(member: TestMember) -> None:
    """On 1 November 2026 New York's clocks go back: that day has 25 hours."""
    await purchase(member, "1", now=datetime(2026, 11, 1, 3, 59, tzinfo=UTC))
    await purchase(member, "2", now=datetime(2026, 11, 1, 4, 0, tzinfo=UTC))
    await purchase(member, "4", now=datetime(2026, 11, 2, 4, 59, tzinfo=UTC))
    await purchase(member, "8", now=datetime(2026, 11, 2, 5, 0, tzinfo=UTC))

    report = await books("2026-10-31", "2026-11-03", by=Period.DAY)

    assert [moved.issued for _, moved in report.periods] == [1, 6, 8]


async def test_periods_begin_and_end_where_the_report_does() -> None:
    months = await books("2026-09-15", "2026-11-10")
    days = await books("2026-02-27", "2026-03-02", by=Period.DAY)

    assert [day for day, _ in months.periods] == [date(2026, 9, 15), date(2026, 10, 1), date(2026, 11, 1)]
    assert [day for day, _ in days.periods] == [date(2026, 2, 27), date(2026, 2, 28), date(2026, 3, 1)]


@pytest.mark.parametrize(
    ("since", "until", "path"), [("2026-11-02", "2026-11-02", "until"), ("2020-01-01", "2026-01-01", "since")]
)
async def test_no_period_and_too_many_are_refused(since: str, until: str, path: str) -> None:
    with pytest.raises(InvalidInput) as refusal:
        await books(since, until, by=Period.DAY)

    assert refusal.value.path == (path,)


async def test_a_unit_that_is_not_there_has_no_books() -> None:
    with pytest.raises(NotFound):
        await points.ledger_report(
            actor=STAFF,
            now=START,
            wanted=points.ReportWanted(unit_id="none", since=START.date(), until=date(2027, 1, 1), by=Period.DAY),
        )


a_member = member


class History:
    """Random doings of three members over three months, some of them heard of late."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.now = new_york("2026-09-01T12:00:00")
        self.members: list[TestMember] = []
        self.bought: list[object] = []
        self.issued: list[tuple[TestMember, object]] = []
        self.holds: list[object] = []

    async def happen(self, steps: int) -> None:
        self.members = [await a_member() for _ in range(3)]
        mug = await reward(cost=35)
        for _ in range(steps):
            await self.pass_time()
            of = self.chance.choice(self.members)
            doing = self.chance.choice([self.buy, self.buy, self.spend, self.cancel, self.hold, self.end, self.bring])
            try:
                await doing(of, mug)
            except ledger.InsufficientPoints:
                pass
            except Exception as refusal:
                if not hasattr(refusal, "code"):
                    raise
            if self.chance.random() < 0.2:
                await write_down(self.now)

    async def pass_time(self) -> None:
        self.now += timedelta(hours=self.chance.choice([1, 7, 12, 24, 24 * 9]))

    async def buy(self, of: TestMember, mug: object) -> None:
        late = timedelta(days=self.chance.choice([0, 0, 3, 20]))
        price = str(self.chance.randint(1, 90))
        self.bought.append(await purchase(of, ("MUG", 1, price), occurred_at=self.now - late, now=self.now))

    async def spend(self, of: TestMember, mug: object) -> None:
        issued = await redeem_reward(actor=of.actor, id=new_id(), reward_id=mug, now=self.now)  # type: ignore[arg-type]
        self.issued.append((of, issued.id))

    async def cancel(self, of: TestMember, mug: object) -> None:
        if self.issued:
            holder, id = self.issued.pop(self.chance.randrange(len(self.issued)))
            await cancel_redemption(actor=holder.actor, issued_reward_id=id, now=self.now)  # type: ignore[arg-type]

    async def bring(self, of: TestMember, mug: object) -> None:
        if self.bought:
            bought = self.bought.pop(self.chance.randrange(len(self.bought)))
            happened = max(self.now - timedelta(days=self.chance.choice([0, 2])), bought.occurred_at)  # type: ignore[attr-defined]
            await give_back(bought, occurred_at=happened, now=self.now)

    async def hold(self, of: TestMember, mug: object) -> None:
        id = new_id()
        seconds = self.chance.choice([60, 3600 * 30, 3600 * 24 * 12])
        amount = self.chance.randint(1, 40)
        await points.hold_points(
            actor=STAFF,
            now=self.now,
            draft=points.HoldDraft(id=id, member_id=of.id, amount=amount, purpose="Order", seconds=seconds),
        )
        self.holds.append(id)

    async def end(self, of: TestMember, mug: object) -> None:
        if self.holds:
            id = self.holds.pop()
            if self.chance.random() < 0.5:
                await points.capture_hold(actor=STAFF, id=id, amount=1, now=self.now)  # type: ignore[arg-type]
            else:
                await points.release_hold(actor=STAFF, id=id, now=self.now)  # type: ignore[arg-type]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("kind", ["after earning", "rounded", "inactivity"])
async def test_opening_and_movements_make_the_closing_day_by_day(seed: int, kind: str) -> None:
    span = points.Span(1, CalendarUnit.MONTH)
    await policy(
        expiry={
            "after earning": after_earning(1),
            "rounded": after_earning(1, rounded_to=CalendarUnit.MONTH),
            "inactivity": points.Expiry(kind=points.ExpiryKind.INACTIVITY, span=span),
        }[kind]
    )
    history = History(seed)
    await history.happen(60)
    end = history.now.date() + timedelta(days=3)

    report = await books("2026-08-01", end.isoformat(), by=Period.DAY, now=history.now)
    await write_down(history.now)
    again = await books("2026-08-01", end.isoformat(), by=Period.DAY, now=history.now)

    running = report.opening.net
    for day, moved in report.periods:
        running += moved.change
        following = day + timedelta(days=1)
        if following.day in (1, 9, 20):
            to_here = await books("2026-08-01", following.isoformat(), now=history.now)
            assert (to_here.closing.net, to_here.opening.net + to_here.total.change) == (running, running), day
    assert (report.opening, report.closing.net) == (Position(0, 0), running)
    assert report == again
    assert report.total.issued > 0
    held = [await points.holdings_as_of(of.id, actor=STAFF, instant=history.now) for of in history.members]
    assert report.liability.position == Position(
        sum(h.available + h.pending + h.held + h.owed for h in held), sum(h.owed for h in held)
    )
