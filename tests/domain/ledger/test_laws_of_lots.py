"""The doctor names lots that count from another instant, or until another one, than their policy of the day says."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import pytest

from domain import points
from domain.database import fetch
from domain.points import CalendarUnit, Expiry, ExpiryKind, Pending, PendingKind, Span
from tests.clock import START
from tests.domain.ledger.tampering import found, tamper, value
from tests.factories import (
    STAFF,
    TestMember,
    account,
    after_earning,
    ledger_is_sound,
    member,
    opening,
    policy,
    purchase,
)

THREE_DAYS = Span(3, CalendarUnit.DAY)
LATER = "UPDATE lot SET expires_at = expires_at + interval '1 second' WHERE credit_id = '{}'"
SOONER = "UPDATE lot SET expires_at = expires_at - interval '1 second' WHERE credit_id = '{}'"
FOR_EVER = "UPDATE lot SET expires_at = NULL WHERE credit_id = '{}'"
ENDING = "UPDATE lot SET expires_at = earned_at + interval '1 year' WHERE credit_id = '{}'"
MATURE = "UPDATE lot SET matures_at = NULL WHERE credit_id = '{}'"
WAITING = "UPDATE lot SET matures_at = 'infinity' WHERE credit_id = '{}'"


def day(number: int) -> datetime:
    return START + timedelta(days=number)


async def earned() -> Any:
    """The id of the one credit from a purchase, and of its lot."""
    return await value("SELECT id FROM transfer WHERE kind = 'earn'")


@pytest.mark.parametrize(
    ("terms", "change"),
    [
        ({"expiry": after_earning(6)}, LATER),
        ({"expiry": after_earning(6)}, SOONER),
        ({"expiry": after_earning(6)}, FOR_EVER),
        ({}, ENDING),
        ({"expiry": Expiry(kind=ExpiryKind.FIXED_DAY, month=12, day=31)}, LATER),
        ({"expiry": Expiry(kind=ExpiryKind.INACTIVITY, span=THREE_DAYS), "pending": Pending()}, WAITING),
        ({"pending": Pending(kind=PendingKind.SPAN, span=THREE_DAYS)}, MATURE),
        ({"pending": Pending(kind=PendingKind.ACTIVATION)}, MATURE),
        ({}, WAITING),
    ],
)
async def test_a_lot_with_other_terms_than_its_policy_is_named(
    member: TestMember, terms: Mapping[str, Any], change: str
) -> None:
    await policy(**terms)
    await purchase(member, "10.00")
    credit = await earned()
    assert await ledger_is_sound()

    await tamper(change.format(credit))

    assert await found() == {"lot terms": {f"lot {credit}"}}


async def test_lots_keep_the_terms_of_their_day(member: TestMember) -> None:
    await policy(expiry=after_earning(6))
    await purchase(member, "10.00", now=day(0))
    await policy(expiry=after_earning(12), valid_from=day(1))
    await purchase(member, "20.00", now=day(2))

    assert await ledger_is_sound()


async def test_what_was_activated_expires_from_then_on(member: TestMember) -> None:
    await policy(
        pending=Pending(kind=PendingKind.ACTIVATION),
        expiry=Expiry(kind=ExpiryKind.AFTER_ACTIVATION, span=THREE_DAYS),
    )
    await purchase(member, "10.00")
    credit = await earned()
    assert await ledger_is_sound()
    await points.activate_points(actor=STAFF, transfer_ids=[credit], now=day(5))
    assert await ledger_is_sound()

    await tamper(LATER.format(credit))

    assert await found() == {"lot terms": {f"lot {credit}"}}


async def test_where_points_lapse_a_lot_may_end_sooner_and_never_later(member: TestMember) -> None:
    await policy(expiry=Expiry(kind=ExpiryKind.INACTIVITY, span=THREE_DAYS))
    await purchase(member, "10.00", now=day(0))
    assert await points.write_down_expired(now=day(9)) == 10
    assert await value("SELECT expires_at FROM lot") == day(3)

    assert await ledger_is_sound()


async def test_an_opening_balance_with_another_expiry_than_it_came_with_is_named(member: TestMember) -> None:
    instant = day(30) + timedelta(microseconds=1)
    credit = await opening(member, amount=10, expires_at=instant, now=START)
    assert await ledger_is_sound()

    await tamper(LATER.format(credit))

    assert await found() == {"kept expiries": {f"lot {credit}"}}


@pytest.mark.parametrize("days", [2, 0, -1])
async def test_points_passed_on_that_are_younger_or_older_than_with_the_giver_are_named(
    programme: None, days: int
) -> None:
    await policy(passing=points.Passing())
    giver, taker = await member(), await member()
    for number in (0, 1):
        await opening(giver, amount=2, expires_at=None, now=day(number))
    await points.transfer_points(actor=giver.actor, id=giver.id, card_number=taker.card_number, amount=4, now=day(2))
    received = await value("SELECT id FROM transfer WHERE kind = 'transfer_in'")
    lot = await value(f"SELECT id FROM lot WHERE credit_id = '{received}' ORDER BY earned_at DESC LIMIT 1")
    assert await value(f"SELECT min(earned_at) FROM lot WHERE credit_id = '{received}'") == day(0)
    assert await ledger_is_sound()

    await tamper(f"UPDATE lot SET earned_at = '{day(days).isoformat()}' WHERE id = '{lot}'")

    complaints = await found()
    assert (list(complaints), len(complaints["kept expiries"])) == (["kept expiries"], 1)


async def test_what_was_passed_on_in_older_releases_began_anew_and_is_no_fault(programme: None) -> None:
    await policy(passing=points.Passing())
    giver, taker = await member(), await member()
    for number in (0, 1):
        await opening(giver, amount=2, expires_at=day(30), now=day(number))
    await points.transfer_points(actor=giver.actor, id=giver.id, card_number=taker.card_number, amount=4, now=day(2))
    lots = await fetch("SELECT l.id FROM lot l JOIN transfer t ON t.id = l.credit_id WHERE t.kind = 'transfer_in'")

    await tamper(*(f"UPDATE lot SET earned_at = '{day(2).isoformat()}' WHERE id = '{row['id']}'" for row in lots))
    assert await ledger_is_sound()
    await points.transfer_points(actor=taker.actor, id=taker.id, card_number=giver.card_number, amount=3, now=day(3))

    assert await ledger_is_sound()


@pytest.mark.parametrize("change", [WAITING, "UPDATE lot SET matures_at = '{later}' WHERE credit_id = '{credit}'"])
async def test_what_staff_added_in_older_releases_pended_by_the_policy_and_is_no_fault(
    member: TestMember, change: str
) -> None:
    pending = Pending(kind=PendingKind.SPAN, span=THREE_DAYS)
    await policy(pending=Pending(kind=PendingKind.ACTIVATION) if change == WAITING else pending)
    await account(member, balance=10)
    credit = await value("SELECT id FROM transfer WHERE kind = 'adjust_credit'")
    assert await ledger_is_sound()

    await tamper(change.format(credit, credit=credit, later=day(3).isoformat()))
    assert await ledger_is_sound()
    await tamper(f"UPDATE lot SET matures_at = '{day(4).isoformat()}' WHERE credit_id = '{credit}'")

    assert await found() == ({} if change == WAITING else {"lot terms": {f"lot {credit}"}})


@pytest.mark.parametrize(("change", "law"), [(LATER, "kept expiries"), (WAITING, "lot terms"), (MATURE, "lot terms")])
async def test_points_passed_on_with_other_terms_than_the_givers_are_named(
    programme: None, change: str, law: str
) -> None:
    await policy(passing=points.Passing(holding=THREE_DAYS))
    giver, taker = await member(), await member()
    await opening(giver, amount=10, expires_at=day(30), now=START)
    await points.transfer_points(
        actor=giver.actor, id=giver.id, card_number=taker.card_number, amount=4, now=START + timedelta(hours=1)
    )
    received = await value("SELECT id FROM transfer WHERE kind = 'transfer_in'")
    lot = await value(f"SELECT id FROM lot WHERE credit_id = '{received}'")
    assert await ledger_is_sound()

    await tamper(change.format(received))

    assert await found() == {law: {f"lot {lot}"}}
