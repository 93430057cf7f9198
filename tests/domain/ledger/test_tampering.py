"""What the owner of the tables changes of lots, draws, debts, holds and shortfalls is found by a law, column by column.

The chain covers transfers. What hangs on them is covered by the laws: it must follow from what the chain covers. What
does not follow from anything is listed here too, each with the reason, and in docker/README.md.
"""

from datetime import timedelta

import pytest

from domain import members, points
from domain.actor import SYSTEM
from domain.database import fetch
from domain.ids import new_id
from domain.ledger import Negative
from tests.clock import START
from tests.domain.ledger.tampering import found, tamper, value
from tests.factories import ledger_is_sound, member, policy, purchase
from tests.shopping import SHOP, bring_back, hold

SOMEBODY = "(SELECT id FROM member WHERE card_number = 'somebody')"

CHANGES = {
    "lot": {
        "id": "gen_random_uuid()",
        "credit_id": "gen_random_uuid()",
        "account_id": "account_id + 1",
        "member_id": SOMEBODY,
        "amount": "amount + 1",
        "remaining": "remaining + 1",
        "earned_at": "earned_at - interval '1 second'",
        "matures_at": "'infinity'",
        "expires_at": "now() + interval '1 year'",
        "tier": "'Platinum'",
    },
    "draw": {
        "member_id": SOMEBODY,
        "transfer_id": "gen_random_uuid()",
        "lot_id": "gen_random_uuid()",
        "amount": "amount + 1",
        "drawn_at": "drawn_at - interval '1 second'",
    },
    "debt": {
        "id": "gen_random_uuid()",
        "account_id": "account_id + 1",
        "member_id": SOMEBODY,
        "amount": "amount + 1",
        "outstanding": "outstanding - 1",
    },
    "hold": {
        "id": "gen_random_uuid()",
        "account_id": "account_id + 1",
        "member_id": SOMEBODY,
        "amount": "amount + 1",
        "purpose": "'Something else'",
        "state": "'released', capture_id = NULL, captured = NULL",
        "lapses_at": "lapses_at + interval '31 days'",
        "closed_at": "lapses_at + interval '1 second'",
        "captured": "captured - 1",
        "capture_id": "gen_random_uuid()",
    },
    "hold_lot": {
        "member_id": SOMEBODY,
        "hold_id": "gen_random_uuid()",
        "lot_id": "gen_random_uuid()",
        "amount": "amount + 1",
    },
    "shortfall": {
        "id": "gen_random_uuid()",
        "account_id": "account_id + 1",
        "member_id": SOMEBODY,
        "granted_id": "gen_random_uuid()",
        "amount": "amount + 1",
        "reference": "gen_random_uuid()",
    },
}

UNTOLD = {
    ("draw", "id"): "a number that nothing names; that it stands in order with the others is the law of order",
    ("hold", "held_at"): "only a hold that was made in another order than the law's is found",
    ("hold", "actor"): "who asked for it, for the repeat of the request only",
    ("hold", "request_hash"): "recognises the repeat of the request only",
    ("hold_lot", "id"): "a number that nothing names",
    ("shortfall", "state"): "a decision of staff, and who took it when: written off or charged",
    ("shortfall", "recorded_at"): "for lists only",
    ("shortfall", "decided_by"): "see state",
    ("shortfall", "decided_at"): "see state",
}


SOMEWHERE = "UPDATE {table} SET {column} = {value} WHERE ctid = (SELECT min(ctid) FROM {table})"


@pytest.fixture
async def busy(programme: None) -> None:
    """A captured hold and a debt of one member, a shortfall of another."""
    ada, bob = await member(), await member()
    later = START + timedelta(days=1)
    await members.enrol_members(actor=SYSTEM, ids=[new_id()], card_numbers=["somebody"], joined_at=[START])
    await policy(negative=Negative.CLAMP, valid_from=later)
    for of, now in ((ada, START), (bob, later)):
        bought = await purchase(of, "100.00", now=now)
        held = await hold(of, 30, now=now)
        await points.capture_hold(actor=SHOP, id=held, now=now)
        await bring_back(bought, (1, 1), now=now)
    counts = [await value(f"SELECT count(*) FROM {table}") for table in CHANGES]
    assert counts == [2, 4, 1, 2, 2, 1]
    assert await ledger_is_sound()


@pytest.mark.parametrize("table", CHANGES)
async def test_every_column_is_either_covered_or_told_why_not(programme: None, table: str) -> None:
    rows = await fetch("SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1", table)

    told = {column for of, column in UNTOLD if of == table}
    assert {row["name"] for row in rows} == set(CHANGES[table]) | told
    assert not set(CHANGES[table]) & told


@pytest.mark.parametrize(("table", "column"), [(table, column) for table, of in CHANGES.items() for column in of])
async def test_a_changed_column_is_found(busy: None, table: str, column: str) -> None:
    await tamper(SOMEWHERE.format(table=table, column=column, value=CHANGES[table][column]))

    assert await found() != {}


@pytest.mark.parametrize("table", CHANGES)
async def test_a_deleted_row_is_found(busy: None, table: str) -> None:
    await tamper(f"DELETE FROM {table} WHERE ctid = (SELECT min(ctid) FROM {table})")

    assert await found() != {}


async def test_a_row_that_cannot_be_read_breaks_its_law_and_the_others_are_checked(busy: None) -> None:
    await tamper(
        """UPDATE transfer SET parts = parts || '{"percent": "many"}' WHERE id ="""
        " (SELECT min(id::text)::uuid FROM transfer WHERE kind = 'earn')"
    )

    complaints = await found()

    assert complaints["rates"] == {"a row"}
    assert len(complaints["explanations"]) == 1


async def test_a_receipt_that_earned_twice_is_found(busy: None) -> None:
    id = new_id()
    columns = "unit_id, kind, member_id, debit_account_id, credit_account_id, amount, occurred_at, recorded_at, actor"
    await tamper(
        f"INSERT INTO transfer (id, reference, movement, parts, {columns})"
        f" SELECT '{id}', reference, movement, parts, {columns} FROM transfer WHERE kind = 'earn' ORDER BY id LIMIT 1"
    )

    assert len((await found())["once"]) == 1


ONE = "WHERE id = (SELECT id FROM account WHERE member_id IS NOT NULL AND debt = 0 ORDER BY id LIMIT 1)"
MEMBER = "WHERE id = (SELECT member_id FROM transfer ORDER BY id LIMIT 1)"


@pytest.mark.parametrize(
    ("change", "law"),
    [
        ("DELETE FROM unit", "two sides"),
        (f"DELETE FROM member {MEMBER}", "two sides"),
        ("DELETE FROM account WHERE kind = 'clearing'", "accounts"),
        (f"UPDATE account SET spendable = NOT spendable {ONE}", "accounts"),
        (f"UPDATE account SET lapses_at = now() {ONE}", "accounts"),
        (f"UPDATE account SET terms_from = now() {ONE}", "accounts"),
        ("UPDATE unit SET kind = 'qualifying'", "accounts"),
    ],
)
async def test_a_change_of_what_a_ledger_stands_on_is_found(busy: None, change: str, law: str) -> None:
    await tamper(change)

    assert law in await found()
