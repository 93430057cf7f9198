"""Holds: what they set aside, and what becomes of it."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from domain import points
from domain.actor import Actor, ActorKind, Scope
from domain.errors import Forbidden, IdReused
from domain.ids import new_id
from domain.ledger.errors import InsufficientPoints
from domain.points.errors import HoldClosed, HoldTooSmall, UnitNotSpendable
from tests.clock import START
from tests.factories import (
    STAFF,
    TestMember,
    account,
    after_earning,
    balance_of,
    history_of,
    ledger_is_sound,
    member,
    policy,
    purchase,
)

SHOP = Actor(kind=ActorKind.INTEGRATION, id=UUID(int=7), scopes=frozenset({Scope.POINTS_WRITE}))


async def hold(
    of: TestMember, amount: int, *, id: UUID | None = None, seconds: int = 900, now: datetime = START
) -> points.HeldPoints:
    return await points.hold_points(
        actor=SHOP,
        now=now,
        draft=points.HoldDraft(id=id or new_id(), member_id=of.id, amount=amount, purpose="order 7", seconds=seconds),
    )


async def holdings(of: TestMember, now: datetime = START) -> points.Holdings:
    return (await points.holdings_of([of.id], now=now))[of.id]


async def test_what_is_held_cannot_be_spent_and_is_spent_by_the_capture(member: TestMember) -> None:
    await account(member, balance=100)

    held = await hold(member, 70)
    with pytest.raises(InsufficientPoints):
        await hold(member, 31)
    between = await holdings(member)
    captured = await points.capture_hold(actor=SHOP, id=held.id, amount=50, now=START)

    assert between == points.Holdings(available=30, pending=0, held=70, owed=0)
    assert (captured.state, captured.captured) == ("captured", 50)
    assert await holdings(member) == points.Holdings(available=50, pending=0, held=0, owed=0)
    assert await ledger_is_sound()


async def test_the_same_again_is_the_same(member: TestMember) -> None:
    await account(member, balance=100)
    id = new_id()

    first = await hold(member, 60, id=id)
    again = await hold(member, 60, id=id)
    with pytest.raises(IdReused):
        await hold(member, 61, id=id)
    captured = await points.capture_hold(actor=SHOP, id=id, now=START)
    captured_again = await points.capture_hold(actor=SHOP, id=id, now=START)
    with pytest.raises(HoldClosed):
        await points.capture_hold(actor=SHOP, id=id, amount=59, now=START)

    assert first == again
    assert captured == captured_again
    assert await balance_of(member) == 40


async def test_a_hold_lapses_at_its_instant_and_needs_no_job(member: TestMember) -> None:
    await account(member, balance=100)
    held = await hold(member, 100, seconds=60)
    late = START + timedelta(seconds=60)

    at_the_end = await holdings(member, late)
    written = [await points.write_down_lapsed_holds(now=late) for _ in range(2)]
    with pytest.raises(HoldClosed, match="has lapsed"):
        await points.capture_hold(actor=SHOP, id=held.id, now=late)
    released = await points.release_hold(actor=SHOP, id=held.id, now=late)

    assert at_the_end.available == 100
    assert released.state == "lapsed"
    assert written == [1, 0]
    assert (await holdings(member, late)).available == 100


async def test_a_hold_protects_its_points_past_their_expiry_and_no_longer(member: TestMember) -> None:
    await policy(expiry=after_earning(1))
    await account(member, balance=100)
    expiry = datetime(2026, 12, 20, 12, tzinfo=UTC)
    kept = await hold(member, 60, now=expiry - timedelta(minutes=5), seconds=3600)
    let_go = await hold(member, 30, now=expiry - timedelta(minutes=5), seconds=3600)
    after = expiry + timedelta(minutes=5)

    await points.write_down_expired(now=after)
    await points.release_hold(actor=SHOP, id=let_go.id, now=after)
    released = await holdings(member, after)
    await points.capture_hold(actor=SHOP, id=kept.id, amount=40, now=after)
    await points.write_down_expired(now=after)

    assert released == points.Holdings(available=0, pending=0, held=60, owed=0)
    assert await holdings(member, after) == points.Holdings(available=0, pending=0, held=0, owed=0)
    history = await history_of(member.id)
    assert sorted((line.kind, line.amount) for line in history) == [
        ("adjust_credit", 100),
        ("expire", -50),
        ("expire", -10),
        ("redeem", -40),
    ]
    assert await ledger_is_sound()


async def test_more_than_is_held_cannot_be_captured(member: TestMember) -> None:
    await account(member, balance=100)
    held = await hold(member, 40)

    with pytest.raises(HoldTooSmall):
        await points.capture_hold(actor=SHOP, id=held.id, amount=41, now=START)

    assert await holdings(member) == points.Holdings(available=60, pending=0, held=40, owed=0)


async def test_qualifying_points_are_never_held(programme: None) -> None:
    await points.create_unit(
        actor=STAFF, id="nights", draft=points.UnitDraft(name="Nights", kind="qualifying"), now=START
    )
    traveller = await member()

    with pytest.raises(UnitNotSpendable):
        await points.hold_points(
            actor=SHOP,
            now=START,
            draft=points.HoldDraft(
                id=new_id(), member_id=traveller.id, amount=1, purpose="a room", seconds=60, unit_id="nights"
            ),
        )


async def test_only_who_may_write_points_holds_them(member: TestMember) -> None:
    await account(member, balance=100)
    till = Actor(kind=ActorKind.INTEGRATION, id=UUID(int=8), scopes=frozenset({Scope.PURCHASES_WRITE}))

    for actor in (member.actor, till):
        with pytest.raises(Forbidden):
            await points.hold_points(
                actor=actor,
                now=START,
                draft=points.HoldDraft(id=new_id(), member_id=member.id, amount=1, purpose="it", seconds=60),
            )

    assert (await holdings(member)).available == 100


async def test_a_capture_that_waited_finds_its_hold_closed_by_who_came_after_its_end(member: TestMember) -> None:
    await account(member, balance=100)
    late = START + timedelta(seconds=60)
    lapsed = await hold(member, 60, seconds=60)
    promised = await hold(member, 60, now=late)

    with pytest.raises(HoldClosed, match="has lapsed"):
        await points.capture_hold(actor=SHOP, id=lapsed.id, now=late - timedelta(milliseconds=100))
    await points.capture_hold(actor=SHOP, id=promised.id, now=late)

    assert (await holdings(member, late)).available == 40
    assert await ledger_is_sound()


async def test_who_holds_what_has_just_matured_owes_nothing_by_a_clock_that_is_behind(member: TestMember) -> None:
    await policy(pending=points.Pending(kind=points.PendingKind.SPAN, span=points.Span(7, points.CalendarUnit.DAY)))
    await purchase(member, "50")
    matured = START + timedelta(days=7)
    behind = matured - timedelta(seconds=5)

    held = await hold(member, 50, now=matured)

    assert await holdings(member, behind) == points.Holdings(available=0, pending=50, held=50, owed=0)
    assert (await points.capture_hold(actor=STAFF, id=held.id, now=behind)).state == "captured"
    assert await holdings(member, matured) == points.Holdings(available=0, pending=0, held=0, owed=0)
    assert await ledger_is_sound()
