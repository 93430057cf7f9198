"""Taking earned points back: in which order, and what becomes of what was spent already."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest

from domain import ledger, points
from domain.actor import SYSTEM
from domain.database import fetch
from domain.ids import new_id
from domain.ledger import Negative
from domain.ledger.errors import PointsAlreadySpent
from domain.points import CalendarUnit, Holdings, Span
from domain.points.errors import AlreadyDecided
from domain.work import command, unit_of_work
from tests import movements
from tests.clock import START
from tests.factories import STAFF, TestMember, account, policy, purchase

DAY = timedelta(days=1)


@command(permission="tests.earning.cancel")
async def take_back(of: TestMember, granted: UUID, amount: int, *, now: datetime = START) -> ledger.TakenBack:
    """A clawback, as a return would post it."""
    async with unit_of_work() as work:
        opened = await points.open_ledger(work, actor=SYSTEM, places=[(of.id, "points")], now=now)
        entry = ledger.Entry(
            id=new_id(),
            member_id=of.id,
            unit_id="points",
            kind=ledger.TransferKind.CLAWBACK,
            amount=amount,
            occurred_at=now,
            reference=new_id(),
            movement=movements.returned(amount),
        )
        return await opened.take_back(entry, granted=granted)


async def ledger_is_sound() -> bool:
    """Whether the ledger's own laws are kept; those of purchases miss the returns."""
    assert [
        violation async for _, violations in ledger.examine(*ledger.LAWS, *points.LAWS) for violation in violations
    ] == []
    return True


async def earned(of: TestMember, amount: int) -> UUID:
    """A purchase's credit."""
    await purchase(of, f"{amount}.00")
    [row] = await fetch("SELECT id FROM transfer WHERE kind = 'earn'")
    id: UUID = row["id"]
    return id


async def spend(of: TestMember, amount: int) -> None:
    await points.adjust_points(
        actor=STAFF,
        now=START,
        draft=points.AdjustmentDraft(id=new_id(), member_id=of.id, amount=-amount, reason="Spent."),
    )


async def holdings(of: TestMember, now: object = START) -> Holdings:
    return (await points.holdings_of([of.id], now=now))[of.id]  # type: ignore[arg-type]


@pytest.mark.parametrize("is_written_down", [False, True])
async def test_it_makes_no_difference_whether_an_expiry_was_written_down(
    member: TestMember, is_written_down: bool
) -> None:
    await policy(expiry=points.Expiry(kind=points.ExpiryKind.AFTER_EARNING, span=Span(10, CalendarUnit.DAY)))
    granted = await earned(member, 50)
    await spend(member, 20)
    later = START + 11 * DAY
    await account(member, balance=100, now=later)
    if is_written_down:
        assert await points.write_down_expired(now=later) == 30

    taken = await take_back(member, granted, 50, now=later)

    assert taken == ledger.TakenBack(taken=50, owed=0, short=0)
    assert await holdings(member, later) == Holdings(available=80, pending=0, held=0, owed=0)
    assert await ledger_is_sound()


async def test_what_is_held_is_left_alone_and_owed_instead(member: TestMember) -> None:
    granted = await earned(member, 50)
    held = await points.hold_points(
        actor=SYSTEM,
        now=START,
        draft=points.HoldDraft(id=new_id(), member_id=member.id, amount=50, purpose="it", seconds=60),
    )

    taken = await take_back(member, granted, 30)
    await points.capture_hold(actor=SYSTEM, id=held.id, now=START)

    assert taken == ledger.TakenBack(taken=0, owed=30, short=0)
    assert await holdings(member) == Holdings(available=-30, pending=0, held=0, owed=30)
    assert await ledger_is_sound()


async def test_a_debt_is_paid_by_what_comes_next(member: TestMember) -> None:
    granted = await earned(member, 50)
    await spend(member, 50)
    await take_back(member, granted, 30)

    await account(member, balance=20)
    first = await holdings(member)
    await account(member, balance=20)

    assert first == Holdings(available=-10, pending=0, held=0, owed=10)
    assert await holdings(member) == Holdings(available=10, pending=0, held=0, owed=0)
    assert await ledger_is_sound()


async def test_clamp_lets_go_of_what_was_spent_and_keeps_a_record(member: TestMember) -> None:
    await policy(negative=Negative.CLAMP)
    granted = await earned(member, 50)
    await spend(member, 40)

    taken = await take_back(member, granted, 50)

    assert taken == ledger.TakenBack(taken=10, owed=0, short=40)
    assert await holdings(member) == Holdings(available=0, pending=0, held=0, owed=0)
    assert [(row["amount"], row["state"]) for row in await fetch("SELECT amount, state FROM shortfall")] == [
        (40, "recorded")
    ]
    assert await ledger_is_sound()


async def test_forbid_refuses_and_changes_nothing(member: TestMember) -> None:
    await policy(negative=Negative.FORBID)
    granted = await earned(member, 50)
    await spend(member, 40)

    with pytest.raises(PointsAlreadySpent):
        await take_back(member, granted, 11)

    assert await holdings(member) == Holdings(available=10, pending=0, held=0, owed=0)


@pytest.mark.parametrize(("charge", "owed"), [(True, 40), (False, 0)])
async def test_review_leaves_what_was_spent_to_a_human(member: TestMember, charge: bool, owed: int) -> None:
    await policy(negative=Negative.REVIEW)
    granted = await earned(member, 50)
    await spend(member, 40)
    await take_back(member, granted, 50)
    [shortfall] = await fetch("SELECT id FROM shortfall WHERE state = 'open'")

    for _ in range(2):
        await points.decide_shortfall(actor=STAFF, id=shortfall["id"], charge=charge, now=START)
    with pytest.raises(AlreadyDecided):
        await points.decide_shortfall(actor=STAFF, id=shortfall["id"], charge=not charge, now=START)

    assert await holdings(member) == Holdings(available=-owed, pending=0, held=0, owed=owed)
    assert await ledger_is_sound()


async def test_a_hold_protects_its_points_from_a_return_even_past_their_expiry(member: TestMember) -> None:
    await policy(expiry=points.Expiry(kind=points.ExpiryKind.AFTER_EARNING, span=Span(10, CalendarUnit.DAY)))
    granted = await earned(member, 50)
    before, after = START + timedelta(days=9, hours=23), START + 11 * DAY
    held = await points.hold_points(
        actor=SYSTEM,
        now=before,
        draft=points.HoldDraft(id=new_id(), member_id=member.id, amount=30, purpose="it", seconds=3 * 86_400),
    )

    taken = await take_back(member, granted, 50, now=after)
    await points.capture_hold(actor=SYSTEM, id=held.id, now=after)

    assert taken == ledger.TakenBack(taken=20, owed=30, short=0)
    assert await holdings(member, after) == Holdings(available=-30, pending=0, held=0, owed=30)
    assert await ledger_is_sound()
