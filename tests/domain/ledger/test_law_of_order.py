"""The doctor names what was drawn, held, paid or put back in another order than the law's."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest

from domain import points
from domain.database import fetch
from domain.ids import new_id
from domain.points import Expiry, ExpiryKind, Span
from tests.clock import START
from tests.domain.ledger.tampering import found, tamper, value
from tests.domain.points.model import deeds
from tests.factories import STAFF, TestMember, ledger_is_sound, opening, policy, purchase
from tests.shopping import bring_back, hold


def day(number: float) -> datetime:
    return START + timedelta(days=number)


@pytest.fixture
async def lots(member: TestMember) -> tuple[UUID, UUID]:
    """Two lots of 10: one that expires on day 30, one that expires on day 60."""
    late = await opening(member, amount=10, expires_at=day(60), now=day(-2))
    return await opening(member, amount=10, expires_at=day(30), now=day(-1)), late


async def spend(of: TestMember, amount: int, *, now: datetime = START) -> UUID:
    """Take points off; answers the transfer's id."""
    id = new_id()
    await points.adjust_points(
        actor=STAFF, now=now, draft=points.AdjustmentDraft(id=id, member_id=of.id, amount=-amount, reason="Spent.")
    )
    return id


async def draw_of(transfer_id: UUID, lot_id: UUID) -> str:
    """The row of a draw, as the doctor names it."""
    id = await value(f"SELECT id FROM draw WHERE transfer_id = '{transfer_id}' AND lot_id = '{lot_id}'")
    return f"draw {id}"


def moved(amount: int, *, from_lot: UUID, to_lot: UUID, of: UUID) -> list[str]:
    """SQL that lets a transfer have drawn on another lot, everything else adjusted to it."""
    return [
        f"UPDATE draw SET lot_id = '{to_lot}' WHERE transfer_id = '{of}' AND lot_id = '{from_lot}'",
        f"UPDATE lot SET remaining = remaining + {amount} WHERE id = '{from_lot}'",
        f"UPDATE lot SET remaining = remaining - {amount} WHERE id = '{to_lot}'",
    ]


async def test_a_draw_on_a_lot_that_goes_later_is_named(member: TestMember, lots: tuple[UUID, UUID]) -> None:
    soon, late = lots
    spending = await spend(member, 8)
    assert await ledger_is_sound()

    await tamper(*moved(8, from_lot=soon, to_lot=late, of=spending))

    assert await found() == {"order": {await draw_of(spending, late)}}


async def test_of_lots_with_one_expiry_the_younger_goes_later(member: TestMember) -> None:
    older, younger = [await opening(member, amount=10, expires_at=None, now=day(number)) for number in (-2, -1)]
    spending = await spend(member, 8)
    assert await ledger_is_sound()

    await tamper(*moved(8, from_lot=older, to_lot=younger, of=spending))

    assert await found() == {"order": {await draw_of(spending, younger)}}


async def test_a_lot_that_came_within_the_same_minute_is_not_judged(member: TestMember) -> None:
    """Two commands that run at once may come to the lock in either order."""
    soon = await opening(member, amount=10, expires_at=day(3), now=START)
    late = await opening(member, amount=10, expires_at=None, now=day(-1))
    spending = await spend(member, 8, now=START + timedelta(seconds=59))

    await tamper(*moved(8, from_lot=soon, to_lot=late, of=spending))

    assert await found() == {}


async def test_a_hold_keeps_a_lot_back_and_without_it_the_draw_is_named(
    member: TestMember, lots: tuple[UUID, UUID]
) -> None:
    soon, late = lots
    held = await hold(member, 7, now=START)
    spending = await spend(member, 8, now=START + timedelta(minutes=5))
    assert await ledger_is_sound()
    draws = await fetch("SELECT lot_id, amount FROM draw WHERE transfer_id = $1 ORDER BY id", spending)
    assert [(row["lot_id"], row["amount"]) for row in draws] == [(soon, 3), (late, 5)]

    await tamper(f"DELETE FROM hold_lot WHERE hold_id = '{held}'", f"DELETE FROM hold WHERE id = '{held}'")

    assert await found() == {"order": {await draw_of(spending, late)}}


async def test_a_hold_on_a_lot_that_goes_later_is_named(member: TestMember, lots: tuple[UUID, UUID]) -> None:
    soon, late = lots
    held = await hold(member, 7, now=START)
    assert await ledger_is_sound()

    await tamper(f"UPDATE hold_lot SET lot_id = '{late}' WHERE lot_id = '{soon}'")

    assert await found() == {"order": {f"hold {held}"}}


async def test_a_capture_of_another_lot_than_the_held_one_is_named(member: TestMember, lots: tuple[UUID, UUID]) -> None:
    soon, late = lots
    held = await hold(member, 13, now=START)
    await points.capture_hold(actor=STAFF, id=held, amount=4, now=START)
    assert await ledger_is_sound()
    capture = deeds.capture_of(held)

    await tamper(*moved(4, from_lot=soon, to_lot=late, of=capture))

    assert await found() == {"captures": {await draw_of(capture, late), f"hold {held}"}}


async def test_points_put_back_into_the_lot_that_was_drawn_on_first_are_named(
    member: TestMember, lots: tuple[UUID, UUID]
) -> None:
    soon, late = lots
    spending, back = new_id(), new_id()
    await deeds.spend(unit_id="points", id=spending, member=member.id, amount=15, now=START)
    await deeds.give_back(unit_id="points", id=back, spent=spending, member=member.id, amount=4, now=day(1))
    assert "order" not in await found()

    await tamper(*moved(-4, from_lot=late, to_lot=soon, of=back))

    assert (await found())["order"] == {await draw_of(back, soon)}


async def test_a_return_that_spared_its_own_lot_is_named(member: TestMember) -> None:
    other = await opening(member, amount=10, expires_at=day(30), now=day(-2))
    bought = await purchase(member, "10.00", now=day(-1))
    await bring_back(bought, (1, 1), now=START)
    assert await ledger_is_sound()
    [own, taken] = [await value(f"SELECT id FROM transfer WHERE kind = '{kind}'") for kind in ("earn", "clawback")]

    await tamper(*moved(10, from_lot=own, to_lot=other, of=taken))

    assert await found() == {"order": {await draw_of(taken, other)}}


async def test_a_return_that_left_expired_what_it_was_to_revive_is_named(member: TestMember) -> None:
    await policy(expiry=Expiry(kind=ExpiryKind.AFTER_EARNING, span=Span(3, points.CalendarUnit.DAY)))
    bought = await purchase(member, "10.00", now=START)
    other = await opening(member, amount=10, expires_at=None, now=START)
    assert await points.write_down_expired(now=day(4)) == 10
    await bring_back(bought, (1, 1), now=day(5))
    assert await ledger_is_sound()
    [own, taken, back] = [
        await value(f"SELECT id FROM transfer WHERE kind = '{kind}'") for kind in ("earn", "clawback", "reinstate")
    ]

    await tamper(
        f"DELETE FROM draw WHERE transfer_id = '{back}'",
        f"DELETE FROM transfer WHERE id = '{back}'",
        f"UPDATE draw SET lot_id = '{other}' WHERE transfer_id = '{taken}' AND lot_id = '{own}'",
        f"UPDATE lot SET remaining = 0 WHERE id = '{other}'",
        "UPDATE account SET balance = 0 WHERE member_id IS NOT NULL",
    )

    assert await found() == {"order": {await draw_of(taken, other)}}


@pytest.fixture
async def owing(member: TestMember) -> tuple[UUID, UUID]:
    """Two debts of 10, the older one first, since a spending of what two purchases had earned."""
    bought = [await purchase(member, "10.00", now=day(-9)), await purchase(member, "10.00", now=day(-8))]
    await spend(member, 20, now=day(-7))
    for number, one in zip((-6, -5), bought, strict=True):
        await bring_back(one, (1, 1), now=day(number))
    [older, newer] = await fetch("SELECT id FROM transfer WHERE kind = 'clawback' ORDER BY recorded_at")
    return older["id"], newer["id"]


async def test_a_newer_debt_that_was_paid_first_is_named(member: TestMember, owing: tuple[UUID, UUID]) -> None:
    older, newer = owing
    lot = await opening(member, amount=6, expires_at=None, now=START)
    assert await ledger_is_sound()

    await tamper(
        f"UPDATE draw SET transfer_id = '{newer}' WHERE lot_id = '{lot}'",
        f"UPDATE debt SET outstanding = 10 WHERE id = '{older}'",
        f"UPDATE debt SET outstanding = 4 WHERE id = '{newer}'",
    )

    assert await found() == {"order": {await draw_of(newer, lot)}}


async def test_points_spent_while_debts_are_open_are_named(member: TestMember, owing: tuple[UUID, UUID]) -> None:
    _, newer = owing
    lot = await opening(member, amount=26, expires_at=None, now=START)
    spending = await spend(member, 6, now=day(1))
    assert await ledger_is_sound()

    await tamper(
        f"DELETE FROM draw WHERE lot_id = '{lot}' AND transfer_id = '{newer}'",
        f"UPDATE debt SET outstanding = 10 WHERE id = '{newer}'",
        f"UPDATE lot SET remaining = 10 WHERE id = '{lot}'",
        "UPDATE account SET debt = 10 WHERE member_id IS NOT NULL",
    )

    assert await found() == {"order": {await draw_of(spending, lot)}}


async def test_a_draw_of_another_day_is_named(member: TestMember, lots: tuple[UUID, UUID]) -> None:
    spending = await spend(member, 8)

    await tamper(f"UPDATE draw SET drawn_at = drawn_at + interval '1 day' WHERE transfer_id = '{spending}'")

    assert await found() == {"instants": {await draw_of(spending, lots[0])}}


async def test_a_draw_on_what_had_expired_by_then_is_named(member: TestMember, lots: tuple[UUID, UUID]) -> None:
    soon, _ = lots
    spending = await spend(member, 8)

    await tamper(f"UPDATE lot SET expires_at = '{START}' WHERE id = '{soon}'")

    assert await found() == {"instants": {await draw_of(spending, soon)}, "kept expiries": {f"lot {soon}"}}


async def test_an_expiry_before_its_instant_is_named(member: TestMember, lots: tuple[UUID, UUID]) -> None:
    soon, _ = lots
    assert await points.write_down_expired(now=day(31)) == 10
    [expired] = await fetch("SELECT id FROM transfer WHERE kind = 'expire'")

    await tamper(f"UPDATE lot SET expires_at = expires_at + interval '1 second' WHERE id = '{soon}'")

    assert await found() == {
        "instants": {await draw_of(expired["id"], soon)},
        "kept expiries": {f"lot {soon}"},
    }
