"""The bank: clients pass points on among many accounts while readers sum everything in one statement."""

import asyncio
import random
import time

import pytest

from domain import points
from domain.database import fetch_one
from domain.errors import DomainError
from domain.ids import new_id
from tests.clock import START
from tests.factories import TestMember, ledger_is_sound, member, policy

pytestmark = [pytest.mark.race, pytest.mark.usefixtures("programme")]

ACCOUNTS, CLIENTS, READERS = 20, 8, 2
EACH = 1_000
SECONDS = 4.0

# What members hold as it is stored, as the lots hold it and as the transfers sum up, on one snapshot.
_SUMS = """
SELECT (SELECT sum(balance) FROM account WHERE kind = 'member')::bigint AS balances,
       (SELECT sum(remaining) FROM lot)::bigint AS lots,
       (SELECT sum(CASE WHEN c.kind = 'member' THEN t.amount ELSE -t.amount END)
          FROM transfer t JOIN account c ON c.id = t.credit_account_id)::bigint AS transfers,
       (SELECT min(balance) FROM account WHERE kind = 'member') AS least,
       (SELECT min(remaining) FROM lot) AS least_of_a_lot
"""


async def test_whatever_is_passed_on_every_read_sums_to_the_constant() -> None:
    await policy(passing=points.Passing())
    people = [await member(balance=EACH) for _ in range(ACCOUNTS)]
    end = time.monotonic() + SECONDS
    outcomes: dict[str, int] = {}
    reads: set[tuple[int, int, int, bool]] = set()

    async def client(chance: random.Random) -> None:
        while time.monotonic() < end:
            giver, taker = chance.sample(people, 2)
            outcome = await _pass_on(giver, taker, chance.choice([1, 90, 700, 2_500]))
            outcomes[outcome] = outcomes.get(outcome, 0) + 1

    async def reader() -> None:
        while time.monotonic() < end:
            row = await fetch_one(_SUMS)
            assert row is not None
            is_negative = row["least"] < 0 or row["least_of_a_lot"] < 0
            reads.add((row["balances"], row["lots"], row["transfers"], is_negative))

    await asyncio.gather(*(client(random.Random(n)) for n in range(CLIENTS)), *(reader() for _ in range(READERS)))

    whole = ACCOUNTS * EACH
    assert reads == {(whole, whole, whole, False)}
    assert set(outcomes) == {"ok", "INSUFFICIENT_POINTS"}
    assert outcomes["ok"] >= 20
    held = await points.balances_of([person.id for person in people], now=START)
    assert (sum(held.values()), min(held.values()) >= 0) == (whole, True)
    assert await ledger_is_sound()


async def _pass_on(giver: TestMember, taker: TestMember, amount: int) -> str:
    try:
        await points.transfer_points(
            actor=giver.actor, id=new_id(), card_number=taker.card_number, amount=amount, now=START
        )
    except DomainError as refusal:
        return refusal.code
    return "ok"
