"""The Ledger of a unit of work: one lock, one statement for all units, and nothing left of a refused attempt."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from uuid import UUID

import asyncpg
import pytest

from domain import points
from domain.actor import SYSTEM
from domain.database.connection import credentials
from domain.errors import NotFound
from domain.ids import new_id
from domain.ledger import BalanceChanged, Entry, InsufficientPoints, TransferKind
from domain.programme import current_number
from domain.work import attempt, command, unit_of_work
from tests import movements
from tests.clock import START
from tests.domain.ledger.test_taking_back import ledger_is_sound
from tests.factories import TestMember, account
from tests.factories import facts as all_facts

UNITS = ("km", "points", "stars")


@pytest.fixture(autouse=True)
async def units(programme: None) -> None:
    for id in ("km", "stars"):
        await points.create_unit(actor=SYSTEM, id=id, draft=points.UnitDraft(name=id.title()), now=START)


def entry(of: TestMember, amount: int, *, unit_id: str = "points", kind: TransferKind = TransferKind.EARN) -> Entry:
    """A movement with an explanation that the doctor accepts."""
    id = new_id()
    why = movements.earned(amount) if kind is TransferKind.EARN else movements.redeemed()
    return Entry(
        id=id,
        member_id=of.id,
        unit_id=unit_id,
        kind=kind,
        amount=amount,
        occurred_at=START,
        reference=id,
        movement=why,
    )


async def facts() -> list[str]:
    """What was told of the ledger."""
    return [name for name in await all_facts() if name.startswith("ledger.")]


async def balances(of: TestMember) -> dict[str, int]:
    found = (await points.accounts_of([of.id], now=START))[of.id]
    return {unit_id: account.holdings.available for unit_id, account in found.items()}


async def test_credits_of_several_units_take_one_statement_with_their_facts(
    member: TestMember, statements: list[str]
) -> None:
    @command(permission="tests.credits_of_several_units.record")
    async def earn_everywhere() -> None:
        async with unit_of_work() as work:
            ledger = await points.open_ledger(
                work, actor=SYSTEM, places=[(member.id, unit_id) for unit_id in UNITS], now=START
            )
            statements.clear()
            await ledger.credit([entry(member, 5, unit_id=unit_id) for unit_id in UNITS])

    await earn_everywhere()

    assert [statement.split()[0] for statement in statements] == ["WITH"]
    assert await balances(member) == dict.fromkeys(UNITS, 5)
    assert await facts() == ["ledger.balance_changed"] * 3
    assert await ledger_is_sound()


async def test_what_is_locked_already_is_not_locked_again(member: TestMember, statements: list[str]) -> None:
    @command(permission="tests.ledger_opened_twice.open")
    async def open_twice() -> bool:
        async with unit_of_work() as work:
            first = await points.open_ledger(work, actor=SYSTEM, places=[(member.id, "points")], now=START)
            statements.clear()
            second = await points.open_ledger(work, actor=SYSTEM, places=[(member.id, "points")], now=START)
            assert statements == []
            return first is second

    assert await open_twice()


@pytest.mark.parametrize("is_written_within", [True, False])
async def test_an_attempt_that_is_refused_leaves_the_ledger_as_it_was(
    member: TestMember, is_written_within: bool
) -> None:
    await account(member, balance=10)

    @command(permission="tests.ledger_after_an_attempt.record")
    async def try_and_go_on() -> list[int]:
        async with unit_of_work() as work:
            ledger = await points.open_ledger(work, actor=SYSTEM, places=[(member.id, "points")], now=START)
            locked = ledger.account(member.id, "points")
            await ledger.credit([entry(member, 7)])
            seen = [locked.balance]
            with suppress(NotFound):
                async with attempt(work):
                    await points.open_ledger(work, actor=SYSTEM, places=[(member.id, "stars")], now=START)
                    await ledger.credit([entry(member, 100), entry(member, 3, unit_id="stars")])
                    seen.append(locked.balance)
                    if is_written_within:
                        await ledger.write()
                    raise NotFound(what="hold")
            seen.append(locked.balance)
            assert ledger.without([(member.id, "stars")]) == {(member.id, "stars")}
            await ledger.debit([entry(member, 17, kind=TransferKind.REDEEM)])
            return seen

    assert await try_and_go_on() == [17, 117, 17]
    assert await balances(member) == {"points": 0}
    assert await facts() == ["ledger.balance_changed"] * 3
    assert await ledger_is_sound()


async def test_what_was_credited_can_be_spent_in_the_same_unit_of_work_and_no_more(member: TestMember) -> None:
    @command(permission="tests.points_just_earned.redeem")
    async def earn_and_spend(amount: int) -> None:
        async with unit_of_work() as work:
            ledger = await points.open_ledger(work, actor=SYSTEM, places=[(member.id, "points")], now=START)
            await ledger.credit([entry(member, 10)])
            await ledger.debit([entry(member, amount, kind=TransferKind.REDEEM)])

    with pytest.raises(InsufficientPoints):
        await earn_and_spend(11)
    assert (await balances(member), await facts()) == ({}, [])
    await earn_and_spend(10)
    assert await balances(member) == {"points": 0}


async def test_facts_stand_in_the_order_in_which_things_were_done(member: TestMember) -> None:
    first, second = entry(member, 10), entry(member, 4, kind=TransferKind.REDEEM)

    @command(permission="tests.facts_in_order.record")
    async def earn_and_spend() -> list[UUID]:
        async with unit_of_work() as work:
            ledger = await points.open_ledger(work, actor=SYSTEM, places=[(member.id, "points")], now=START)
            await ledger.credit([first])
            await ledger.debit([second])
            return [fact.transfer_id for fact in work.facts if isinstance(fact, BalanceChanged)]

    # What was credited is written before lots are read, so only the debit is still to be told.
    assert await earn_and_spend() == [second.id]
    assert await facts() == ["ledger.balance_changed"] * 2


async def test_a_policy_that_another_process_has_applied_already_is_read_anew(
    member: TestMember, database_url: str
) -> None:
    await account(member, balance=10)
    tries: list[int] = []

    async def elsewhere() -> None:
        """Another process sets a policy and posts by it: rows that this transaction does not see yet."""
        since = START - timedelta(days=1)
        connection = await asyncpg.connect(**credentials(database_url))
        await connection.execute(
            """
            WITH change AS (INSERT INTO programme_change (number, made_at, made_by)
                SELECT max(number) + 1, $1, 'system' FROM programme_change RETURNING number)
            INSERT INTO unit_policy (unit_id, version, valid_from, terms, ends_lapsing, made_in)
            SELECT 'points', 1, $1, $2::jsonb, false, number FROM change
            """,
            since,
            '{"expiry": {"kind": "inactivity", "span": {"count": 1, "of": "month"}}}',
        )
        await connection.execute("UPDATE account SET terms_from = $1 WHERE member_id IS NOT NULL", since)
        await connection.close()

    @command(permission="tests.stale_policy.record")
    async def earn_late() -> None:
        async with unit_of_work() as work:
            tries.append(await current_number())
            if len(tries) == 1:
                await elsewhere()
            ledger = await points.open_ledger(work, actor=SYSTEM, places=[(member.id, "points")], now=START)
            await ledger.credit([entry(member, 5)])

    await earn_late()

    assert len(tries) == 2
    lapses_at = (await points.accounts_of([member.id], now=START))[member.id]["points"].lapses_at
    assert lapses_at == datetime(2026, 12, 20, 12, tzinfo=UTC)
