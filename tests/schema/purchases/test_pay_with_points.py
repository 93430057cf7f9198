"""Paying with points: the hold is captured with the purchase, or nothing is changed."""

from datetime import timedelta
from typing import Any

import pytest

from domain import points
from domain.database import fetch
from domain.ids import new_id
from schema.ids import global_id
from tests.clock import START, Clock
from tests.factories import (
    TILL,
    TestMember,
    account,
    balance_of,
    facts,
    ledger_is_sound,
    policy,
)
from tests.factories import member as another_member
from tests.graph import GraphRunner
from tests.receipts import receipt
from tests.shopping import SHOP, hold


def paid(*tenders: tuple[str, str, Any, int | None]) -> list[dict[str, Any]]:
    """Tenders as a shop sends them: kind, amount, hold and points."""
    return [
        {"kind": kind, "amount": amount, "holdId": held and global_id("PointsHold", held), "points": points_}
        for kind, amount, held, points_ in tenders
    ]


async def buy(run: GraphRunner, of: TestMember, *lines: Any, **changes: Any) -> Any:
    return await run.as_(SHOP)("shop/RecordPurchase", input=receipt(of, *lines, **changes))


async def payments() -> list[tuple[int, ...]]:
    rows = await fetch("SELECT line, points, amount_minor FROM line_payment ORDER BY transfer_id, line")
    return [tuple(row) for row in rows]


async def holds() -> list[tuple[str, int | None]]:
    return [tuple(row) for row in await fetch("SELECT state, captured FROM hold ORDER BY id")]


async def test_the_hold_is_captured_with_the_purchase_and_its_part_earns_nothing(
    run: GraphRunner, member: TestMember
) -> None:
    await account(member, balance=1000)
    held = await hold(member, 500)

    answer = await buy(
        run, member, "10.00", "10.00", tenders=paid(("POINTS", "5.00", held, None), ("CARD", "15.00", None, None))
    )

    assert (answer["purchase"]["pointsEarned"], answer["purchase"]["member"]["balance"]) == (15, 515)
    assert (await holds(), await payments()) == ([("captured", 500)], [(1, 250, 250), (2, 250, 250)])
    assert await ledger_is_sound()


async def test_what_is_not_needed_of_the_hold_is_released(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=1000)
    held = await hold(member, 500)

    await buy(run, member, "10.00", tenders=paid(("POINTS", "3.00", held, 300), ("CARD", "7.00", None, None)))

    assert (await holds(), await payments()) == ([("captured", 300)], [(1, 300, 300)])
    assert await balance_of(member) == 707


@pytest.mark.parametrize("told", [None, 300])
async def test_a_capture_that_was_made_before_is_taken(run: GraphRunner, member: TestMember, told: int | None) -> None:
    await account(member, balance=1000)
    held = await hold(member, 500)
    await points.capture_hold(actor=SHOP, id=held, amount=300, now=START)

    answer = await buy(run, member, "3.00", tenders=paid(("POINTS", "3.00", held, told)))

    assert answer["purchase"]["member"]["balance"] == 700
    assert await payments() == [(1, 300, 300)]
    assert await ledger_is_sound()


async def test_points_are_shared_over_the_lines_by_the_largest_remainder(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=1000)
    held = await hold(member, 100)

    await buy(
        run,
        member,
        *("1.00", "1.00", "1.00"),
        tenders=paid(("POINTS", "1.00", None, None), ("POINTS", "1.00", held, None), ("CASH", "1.00", None, None)),
    )

    # Of 200 cents in points, 67 + 67 + 66 fall to the lines; 34 + 33 + 33 of them to the first tender.
    assert await payments() == [(1, 33, 33), (2, 34, 34), (3, 33, 33)]
    granted = await fetch("SELECT base_minor FROM line_grant ORDER BY line")
    assert [row["base_minor"] for row in granted] == [33, 33, 34]
    assert await ledger_is_sound()


async def test_the_same_purchase_again_changes_nothing(run: GraphRunner, member: TestMember, clock: Clock) -> None:
    await account(member, balance=1000)
    held = await hold(member, 500)
    tenders = paid(("POINTS", "5.00", held, 400))
    first = await buy(run, member, "5.00", tenders=tenders)
    before = await facts()
    clock.forward(days=2)

    again = await buy(run, member, "5.00", tenders=tenders)
    other = await buy(run, member, "5.00", tenders=paid(("POINTS", "5.00", held, 401)))

    assert (first["isRepeat"], again["isRepeat"], other["code"]) == (False, True, "ID_REUSED")
    assert (await balance_of(member), await facts()) == (600, before)


@pytest.mark.parametrize(
    ("tender", "code", "path"),
    [
        (("POINTS", "5.00", "held", 501), "HOLD_TOO_SMALL", ["tenders", "0", "holdId"]),
        (("POINTS", "5.00", "released", None), "HOLD_CLOSED", ["tenders", "0", "holdId"]),
        (("POINTS", "5.00", "lapsed", None), "HOLD_CLOSED", ["tenders", "0", "holdId"]),
        (("POINTS", "5.00", "captured", 99), "HOLD_CLOSED", ["tenders", "0", "holdId"]),
        (("POINTS", "5.00", "used", None), "HOLD_USED", ["tenders", "0", "holdId"]),
        (("POINTS", "5.00", "theirs", None), "NOT_FOUND", ["tenders", "0", "holdId"]),
        (("POINTS", "5.00", "nobody's", None), "NOT_FOUND", ["tenders", "0", "holdId"]),
        (("POINTS", "5.00", "held", 0), "BAD_USER_INPUT", ["tenders", "0", "points"]),
        (("POINTS", "5.00", None, 500), "BAD_USER_INPUT", ["tenders", "0", "holdId"]),
        (("CARD", "5.00", "held", None), "BAD_USER_INPUT", ["tenders", "0", "holdId"]),
    ],
)
async def test_points_that_cannot_pay_are_refused_and_nothing_is_changed(
    run: GraphRunner, member: TestMember, tender: Any, code: str, path: list[str]
) -> None:
    await account(member, balance=1000)
    other = await another_member(balance=1000)
    named = {
        "held": await hold(member, 500),
        "released": await hold(member, 10),
        "lapsed": await hold(member, 10, seconds=1),
        "captured": await hold(member, 100),
        "used": await hold(member, 100),
        "theirs": await hold(other, 100),
        "nobody's": new_id(),
        None: None,
    }
    await points.release_hold(actor=SHOP, id=named["released"], now=START)
    await points.capture_hold(actor=SHOP, id=named["captured"], now=START)
    await buy(run, member, "1.00", externalId="R-0", tenders=paid(("POINTS", "1.00", named["used"], None)))
    run = GraphRunner(lambda: START + timedelta(seconds=2))
    await points.write_down_lapsed_holds(now=START + timedelta(seconds=2))
    kind, amount, which, told = tender
    before = (await facts(), await holds(), await payments(), await balance_of(member))

    answer = await buy(run, member, "5.00", tenders=paid((kind, amount, named[which], told)))

    assert (answer["code"], answer["path"]) == (code, path)
    assert (await facts(), await holds(), await payments(), await balance_of(member)) == before
    assert len(await fetch("SELECT 1 FROM purchase")) == 1


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"member": None}, ["member"]),
        ({"tenders": "twice"}, ["tenders"]),
        ({"tenders": "for nothing"}, ["tenders", "0", "amount"]),
    ],
)
async def test_a_payment_that_contradicts_itself_is_refused(
    run: GraphRunner, member: TestMember, changes: dict[str, Any], path: list[str]
) -> None:
    await account(member, balance=1000)
    held = await hold(member, 500)
    written = {
        "twice": paid(("POINTS", "2.00", held, 1), ("POINTS", "3.00", held, 1)),
        "for nothing": paid(("POINTS", "0", held, None), ("CARD", "5.00", None, None)),
    }
    tenders = written.get(changes.get("tenders", ""), paid(("POINTS", "5.00", held, None)))

    answer = await buy(run, member, "5.00", **changes | {"tenders": tenders})

    assert (answer["code"], answer["path"]) == ("BAD_USER_INPUT", path)
    assert await holds() == [("open", None)]


async def test_of_two_holds_of_which_one_does_not_fit_neither_is_captured(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=1000)
    good, small = await hold(member, 500), await hold(member, 10)
    tenders = paid(("POINTS", "5.00", good, None), ("POINTS", "5.00", small, 11))

    answer = await buy(run, member, "10.00", tenders=tenders)

    assert (answer["code"], answer["path"]) == ("HOLD_TOO_SMALL", ["tenders", "1", "holdId"])
    assert (await holds(), await payments()) == ([("open", None), ("open", None)], [])
    assert await facts("ledger.hold_changed") == ["ledger.hold_changed"] * 2
    assert await ledger_is_sound()


async def test_a_till_that_may_not_spend_points_captures_nothing(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=1000)
    held = await hold(member, 500)

    answer = await run.as_(TILL)(
        "shop/RecordPurchase", input=receipt(member, "5.00", tenders=paid(("POINTS", "5.00", held, None)))
    )

    assert (answer["code"], await holds()) == ("FORBIDDEN", [("open", None)])


async def test_a_capture_keeps_a_balance_alive_though_the_purchase_was_long_ago(
    run: GraphRunner, member: TestMember
) -> None:
    a_year = points.Span(1, points.CalendarUnit.YEAR)
    await policy(expiry=points.Expiry(kind=points.ExpiryKind.INACTIVITY, span=a_year))
    await account(member, balance=1000)
    held = await hold(member, 500)
    half = paid(("POINTS", "5.00", held, None), ("CARD", "5.00", None, None))

    await buy(run, member, "10.00", occurredAt="2026-01-10T12:00:00Z", tenders=half)

    moment = timedelta(microseconds=1)
    lapses_at = START.replace(year=2027)
    assert [await balance_of(member, now=at) for at in (lapses_at - moment, lapses_at)] == [505, 0]
    assert await ledger_is_sound()
