"""The chain of blocks: whatever a table's owner changes behind the ledger's back is found, and named."""

import asyncio
import re
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from domain import campaigns, ledger, points, purchases, rewards
from domain.database import execute, fetch, pooled_connection
from domain.ids import new_id
from domain.ledger.seals import ROW_COLUMNS
from tests.clock import START
from tests.factories import STAFF, TestMember, account, ledger_is_sound
from tests.graph import SECRET
from tests.processes import finished

LATER = START + timedelta(minutes=1)


_TOO_YOUNG = "SELECT 1 FROM transfer WHERE xid >= pg_snapshot_xmin(pg_current_snapshot()) LIMIT 1"


async def tamper(*statements: str) -> None:
    """Change rows with all triggers and foreign keys off, as only an owner can."""
    async with pooled_connection() as connection, connection.transaction():
        await connection.execute("SET LOCAL session_replication_role = replica")
        for sql in statements:
            status = await connection.execute(sql)
            assert status.endswith(" 1"), status


async def close(*, most: int = 2, secret: bytes = SECRET, now: datetime = LATER) -> int:
    """Close blocks until every transfer is in one; answers how many those cover.

    A transfer may be taken once every older transaction of the whole server has ended, those of other tests' databases
    too: so this may take a moment.
    """
    async with asyncio.timeout(10):
        while await fetch(_TOO_YOUNG):  # noqa: ASYNC110 - a test may look
            await asyncio.sleep(0.01)
    covered = 0
    while closed := await ledger.close_blocks(secret=secret, now=now, most=most):
        covered += closed
    return covered


async def complaints(**chain: Any) -> list[tuple[str, str]]:
    """What the doctor says of the chain."""
    async with pooled_connection() as connection, connection.transaction(readonly=True):
        found = await ledger.Chain(**({"secret": SECRET} | chain)).broken_by(connection)
    assert {violation.law for violation in found} <= {"chain"}
    return [(violation.row, violation.detail) for violation in found]


@pytest.fixture
async def transfers(member: TestMember) -> list[UUID]:
    """The ids of five transfers in the order of the ledger, in blocks of two, two and one."""
    for amount in (100, -10, 20, -5, 7):
        await account(member, balance=amount)
    assert await close() == 5
    return [row["id"] for row in await fetch("SELECT id FROM transfer ORDER BY xid, id")]


async def test_blocks_cover_the_transfers_in_order_and_no_transfer_twice(transfers: list[UUID]) -> None:
    again = await close()

    blocks = await fetch(
        "SELECT number, transfers, ids, length(hashes) AS hashes, length(hash) AS hash FROM ledger_block"
        " ORDER BY number"
    )
    covered = [UUID(bytes=b["ids"][at : at + 16]) for b in blocks for at in range(0, len(b["ids"]), 16)]
    assert [(b["number"], b["transfers"], b["hashes"], b["hash"]) for b in blocks] == [
        (1, 2, 64, 32),
        (2, 2, 64, 32),
        (3, 1, 32, 32),
    ]
    assert (again, covered) == (0, transfers)
    assert await complaints() == []


async def test_the_head_names_the_last_block(member: TestMember) -> None:
    before = await ledger.head_of_chain()
    await account(member, balance=5)
    await close()

    head = await ledger.head_of_chain()

    assert before is None
    assert head is not None
    assert (head.number, len(head.hash), head.closed_at) == (1, 32, LATER)


async def test_a_transfer_waits_until_every_transaction_before_its_own_has_ended(member: TestMember) -> None:
    async with pooled_connection() as slow:
        transaction = slow.transaction()
        await transaction.start()
        await slow.execute("SELECT pg_current_xact_id()")
        await account(member, balance=5)
        while_it_runs = await ledger.close_blocks(secret=SECRET, now=LATER)
        await transaction.rollback()

    afterwards = await close()

    assert (while_it_runs, afterwards) == (0, 1)


async def test_of_two_that_close_at_once_one_works(member: TestMember) -> None:
    await account(member, balance=5)
    async with pooled_connection() as other, other.transaction():
        await other.execute("SELECT pg_advisory_xact_lock(hashtext('blocks of the ledger'))")
        at_once = await ledger.close_blocks(secret=SECRET, now=LATER)

    assert (at_once, await close()) == (0, 1)


async def test_a_hash_covers_every_column_of_a_transfer() -> None:
    rows = await fetch("SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'transfer'")

    assert sorted(row["name"] for row in rows) == sorted(ROW_COLUMNS)


CHANGES = {
    "unit_id": "'stars'",
    "kind": "'earn'",
    "member_id": "gen_random_uuid()",
    "debit_account_id": "debit_account_id + 1",
    "credit_account_id": "credit_account_id + 1000",
    "amount": "amount + 1",
    "occurred_at": "occurred_at + interval '1 microsecond'",
    "recorded_at": "recorded_at - interval '1 day'",
    "reference": "NULL",
    "reverses_id": "gen_random_uuid(), kind = 'clawback'",
    "actor": "'system'",
    "movement": "'points.points_received'",
    "parts": "'{}'",
}


@pytest.mark.parametrize("column", CHANGES)
async def test_a_changed_transfer_is_named(transfers: list[UUID], column: str) -> None:
    await tamper(f"UPDATE transfer SET {column} = {CHANGES[column]} WHERE id = '{transfers[2]}'")

    assert await complaints() == [(f"transfer {transfers[2]}", "changed after block 2 was closed")]


async def test_a_removed_transfer_is_named(transfers: list[UUID]) -> None:
    await tamper(f"DELETE FROM transfer WHERE id = '{transfers[1]}'")

    assert await complaints() == [(f"transfer {transfers[1]}", "missing: block 1 has it")]


async def test_a_transfer_that_was_put_in_later_is_named(transfers: list[UUID]) -> None:
    id = new_id()
    columns = ", ".join(column for column in ROW_COLUMNS if column != "id")
    await tamper(
        f"INSERT INTO transfer (id, {columns}) SELECT '{id}', {columns} FROM transfer WHERE id = '{transfers[2]}'"
    )

    assert await complaints() == [(f"transfer {id}", "put in later: it stands among those of block 2")]


async def test_a_transfer_that_was_moved_is_missing_where_it_was_and_too_many_where_it_is(
    transfers: list[UUID],
) -> None:
    await tamper(
        f"UPDATE transfer SET xid = (SELECT xid FROM transfer WHERE id = '{transfers[0]}') WHERE id = '{transfers[3]}'"
    )

    assert await complaints() == [
        (f"transfer {transfers[3]}", "put in later: it stands among those of block 1"),
        (f"transfer {transfers[3]}", "missing: block 2 has it"),
    ]


SEAL = "its seal does not fit: it was changed, or the block before it"


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ("hash = sha256('x')", {"block 2", "block 3"}),
        ("closed_at = closed_at - interval '1 day'", {"block 2"}),
        ("""totals = '{"1": 5}'""", {"block 2"}),
        ("hashes = hashes || 'x'::bytea", {"block 2"}),
        ("transfers = 7", {"block 2"}),
        ("until_id = gen_random_uuid()", {"block 2"}),
    ],
)
async def test_a_changed_block_no_longer_fits_its_seal(transfers: list[UUID], change: str, wrong: set[str]) -> None:
    await tamper(f"UPDATE ledger_block SET {change} WHERE number = 2")

    assert {row for row, detail in await complaints() if detail == SEAL} == wrong


async def test_totals_that_do_not_fit_are_named_without_the_secret_too(transfers: list[UUID]) -> None:
    await tamper("""UPDATE ledger_block SET totals = '{"1": 5}' WHERE number = 2""")

    [(row, detail)] = await complaints(secret=None)

    assert row == "block 2"
    assert detail.startswith("its totals are not those of its transfers: {")


async def test_a_missing_block_is_named_and_nothing_else(transfers: list[UUID]) -> None:
    await tamper("DELETE FROM ledger_block WHERE number = 2")

    assert await complaints() == [("block 2", "missing: block 3 is the next there is")]


async def test_a_transfer_changed_together_with_its_block_does_not_fit_the_seal(transfers: list[UUID]) -> None:
    """The owner knows how hashes are made, but not the server's secret."""
    await tamper(f"UPDATE transfer SET amount = amount + 1 WHERE id = '{transfers[4]}'")
    await execute("ALTER TABLE ledger_block DISABLE TRIGGER ledger_block_is_immutable")
    try:
        await execute("DELETE FROM ledger_block WHERE number = 3")
    finally:
        await execute("ALTER TABLE ledger_block ENABLE TRIGGER ledger_block_is_immutable")
    await close(secret=b"a secret that the owner made up himself")

    assert await complaints() == [("block 3", SEAL)]


async def test_a_head_that_was_published_must_still_be_there(transfers: list[UUID]) -> None:
    head = await ledger.head_of_chain()
    assert head is not None
    await tamper("DELETE FROM ledger_block WHERE number = 3")
    assert await complaints() == []
    await close(now=LATER + timedelta(days=1))

    assert await complaints() == []
    assert await complaints(published=(2, head.hash)) == [("block 2", "is not the one that was published")]
    assert await complaints(published=(head.number, head.hash)) == [("block 3", "is not the one that was published")]
    assert await complaints(published=(9, head.hash)) == [("block 9", "is not the one that was published")]


async def test_another_secret_is_told_once(transfers: list[UUID]) -> None:
    assert await complaints(secret=b"another secret, of at least thirty-two bytes") == [
        ("blocks 1 to 3", "were sealed with another secret than this server's")
    ]


async def test_a_server_that_counts_from_before_the_blocks_is_told(transfers: list[UUID]) -> None:
    await tamper("UPDATE ledger_block SET until_xid = '999999999999' WHERE number = 3")

    assert "the server" in [row for row, _ in await complaints()]


async def test_system_accounts_are_folded_and_what_is_behind_the_head_is_added(
    transfers: list[UUID], member: TestMember
) -> None:
    closed = await points.ledger_totals(now=LATER)
    await account(member, balance=1_000)

    open_too = await points.ledger_totals(now=LATER)

    assert (closed.adjusted, closed.net) == (112, 112)
    assert (open_too.adjusted, open_too.net) == (1_112, 1_112)
    assert await ledger_is_sound()


async def test_blocks_keep_units_apart(member: TestMember) -> None:
    await points.create_unit(actor=STAFF, id="stars", draft=points.UnitDraft(name="Stars"), now=START)
    for unit_id, amount in (("points", 3), ("stars", 50)):
        await points.adjust_points(
            actor=STAFF,
            now=START,
            draft=points.AdjustmentDraft(
                id=new_id(), member_id=member.id, amount=amount, reason="Hi.", unit_id=unit_id
            ),
        )
    await close(most=100)

    totals = [await points.ledger_totals(now=LATER, unit_id=unit_id) for unit_id in ("points", "stars")]

    assert [of.adjusted for of in totals] == [3, 50]


@pytest.mark.slow
async def test_the_doctor_prints_the_head_and_compares_it_with_one_that_was_published(
    database: str, transfers: list[UUID]
) -> None:
    environment = {"LAUREL_DATABASE_URL": database, "LAUREL_SECRET": SECRET.decode()}
    head = await ledger.head_of_chain()
    assert head is not None

    status, out, _ = await finished("doctor", environment=environment)
    same = await finished("doctor", "--published", f"{head.number}:{head.hash.hex()}", environment=environment)
    other = await finished("doctor", "--published", f"2:{head.hash.hex()}", environment=environment)
    nonsense = await finished("doctor", "--published", "the last one", environment=environment)

    assert (status, same[0], other[0], nonsense[0]) == (0, 0, 1, 2), out
    laws = (*ledger.LAWS, *points.LAWS, *rewards.LAWS, *campaigns.LAWS, *purchases.LAWS)
    checked = re.findall(r"^kept   (.+?): ", out, re.MULTILINE)
    assert sorted(checked) == sorted(["chain", *(law.name for law in laws)])
    assert f"head   3:{head.hash.hex()}\n       closed at 2026-11-20 12:01:00 UTC" in out
    assert "block 2: is not the one that was published" in other[1]
