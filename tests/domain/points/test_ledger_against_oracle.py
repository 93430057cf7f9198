"""A long random life of a few members, beside a ledger of plain Python that knows nothing of SQL."""

import random
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from domain import points, purchases, rewards
from domain.database import execute, fetch
from domain.ids import derived_id, new_id
from domain.points import InsufficientPoints
from domain.purchases import receipt_id
from tests.clock import START
from tests.factories import STAFF, TILL, TestMember, balance_of, draft, ledger_is_sound, member, reward

STEPS = 250
LIFETIME = timedelta(days=40)


@dataclass
class Lot:
    """A credit in the oracle."""

    id: UUID
    remaining: int
    earned_at: datetime
    expires_at: datetime

    def is_open(self, now: datetime) -> bool:
        return self.remaining > 0 and self.expires_at > now


@dataclass
class Oracle:
    """One member's points as DESIGN.md's laws tell them."""

    lots: list[Lot] = field(default_factory=list)
    debt: int = 0
    spent: dict[UUID, list[tuple[Lot, int]]] = field(default_factory=dict)

    def balance(self, now: datetime) -> int:
        return sum(lot.remaining for lot in self.lots if lot.is_open(now)) - self.debt

    def credit(self, lot: Lot, now: datetime) -> None:
        self.lots.append(lot)
        self.pay(now)

    def pay(self, now: datetime) -> None:
        self.debt -= sum(amount for _, amount in self.draw(self.debt, now))

    def draw(self, wanted: int, now: datetime, *, first: UUID | None = None) -> list[tuple[Lot, int]]:
        """Draw up to `wanted`: next to expire first, then the older, then the smaller id."""
        drawn = []
        candidates = [lot for lot in self.lots if lot.is_open(now) or (lot.id == first and lot.remaining)]
        for lot in sorted(candidates, key=lambda lot: (lot.id != first, lot.expires_at, lot.earned_at, lot.id)):
            amount = min(wanted, lot.remaining)
            if amount:
                lot.remaining -= amount
                wanted -= amount
                drawn.append((lot, amount))
        return drawn

    def debit(self, amount: int, now: datetime) -> list[tuple[Lot, int]] | None:
        if sum(lot.remaining for lot in self.lots if lot.is_open(now)) < amount:
            return None
        return self.draw(amount, now)

    def give_back(self, id: UUID, now: datetime) -> None:
        for lot, amount in self.spent.pop(id):
            lot.remaining += amount
        self.pay(now)

    def claw_back(self, lot: UUID, amount: int, now: datetime) -> None:
        self.debt += amount - sum(drawn for _, drawn in self.draw(amount, now, first=lot))


class Life:
    """The same deeds done to the ledger and to the oracle."""

    def __init__(self, seed: int, people: list[TestMember], prizes: dict[int, UUID]) -> None:
        self.random = random.Random(seed)
        self.people = people
        self.prizes = prizes
        self.oracle: dict[UUID, Oracle] = defaultdict(Oracle)
        self.now = START
        self.bought: list[tuple[TestMember, purchases.PurchaseDraft, int, int]] = []

    def _lot(self, id: UUID, amount: int) -> Lot:
        return Lot(id, amount, self.now, self.now + LIFETIME)

    async def earn(self, of: TestMember) -> None:
        pieces, price = self.random.randint(1, 4), self.random.randint(1, 90)
        made = draft(of, ("A", pieces, f"{price}.37"), occurred_at=self.now)
        await purchases.record_purchase(actor=TILL, draft=made, now=self.now)
        amount = pieces * (price * 100 + 37) // 100
        lot = derived_id(receipt_id(made.source, made.external_id), "earn", "every-dollar")
        await execute("UPDATE lot SET expires_at = $2 WHERE id = $1", lot, self.now + LIFETIME)
        self.oracle[of.id].credit(self._lot(lot, amount), self.now)
        self.bought.append((of, made, pieces, amount))

    async def adjust(self, of: TestMember) -> None:
        amount = self.random.choice([-60, -20, -3, 4, 25])
        id = new_id()
        expected = amount > 0 or self.oracle[of.id].debit(-amount, self.now) is not None
        assert expected == await succeeds(
            points.adjust_points(actor=STAFF, id=id, member_id=of.id, amount=amount, reason="Because.", now=self.now)
        )
        if amount > 0:
            await execute("UPDATE lot SET expires_at = $2 WHERE id = $1", id, self.now + LIFETIME)
            self.oracle[of.id].credit(self._lot(id, amount), self.now)

    async def redeem(self, of: TestMember) -> None:
        cost, id = self.random.choice(list(self.prizes)), new_id()
        drawn = self.oracle[of.id].debit(cost, self.now)
        assert (drawn is not None) == await succeeds(
            rewards.redeem_reward(actor=of.actor, id=id, reward_id=self.prizes[cost], now=self.now)
        )
        if drawn is not None:
            self.oracle[of.id].spent[id] = drawn

    async def cancel(self, of: TestMember) -> None:
        if self.oracle[of.id].spent:
            id = self.random.choice(list(self.oracle[of.id].spent))
            await rewards.cancel_redemption(actor=of.actor, issued_reward_id=id, now=self.now)
            self.oracle[of.id].give_back(id, self.now)

    async def bring_back(self, _: TestMember) -> None:
        if not self.bought:
            return
        of, made, pieces, amount = self.bought.pop(self.random.randrange(len(self.bought)))
        await purchases.record_return(
            actor=TILL,
            source="till-1",
            external_id=str(new_id()),
            purchase_source=made.source,
            purchase_external_id=made.external_id,
            lines=[(1, pieces)],
            occurred_at=self.now,
            now=self.now,
        )
        lot = derived_id(receipt_id(made.source, made.external_id), "earn", "every-dollar")
        self.oracle[of.id].claw_back(lot, amount, self.now)

    async def step(self) -> None:
        self.now += timedelta(hours=self.random.choice([0, 1, 30, 90]))
        deed = self.random.choices(
            [self.earn, self.adjust, self.redeem, self.cancel, self.bring_back], [5, 3, 6, 3, 2]
        )[0]
        await deed(self.random.choice(self.people))

    async def stored(self) -> dict[UUID, tuple[int, int, dict[UUID, int]]]:
        debts = {row["member_id"]: row["debt"] for row in await fetch("SELECT member_id, debt FROM account")}
        lots: dict[UUID, dict[UUID, int]] = defaultdict(dict)
        for row in await fetch("SELECT member_id, id, remaining FROM lot"):
            lots[row["member_id"]][row["id"]] = row["remaining"]
        return {of.id: (await balance_of(of, now=self.now), debts.get(of.id, 0), lots[of.id]) for of in self.people}

    def expected(self) -> dict[UUID, tuple[int, int, dict[UUID, int]]]:
        return {
            of.id: (oracle.balance(self.now), oracle.debt, {lot.id: lot.remaining for lot in oracle.lots})
            for of in self.people
            for oracle in [self.oracle[of.id]]
        }


async def succeeds(coroutine: object) -> bool:
    """Whether it was done; False when it was refused for want of points."""
    try:
        await coroutine  # type: ignore[misc]
    except InsufficientPoints:
        return False
    return True


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_balances_debts_and_lots_are_the_oracles_after_every_step(programme: None, seed: int) -> None:
    people = [await member() for _ in range(3)]
    life = Life(seed, people, {cost: await reward(name=f"For {cost}", cost=cost) for cost in (5, 40, 150)})

    for number in range(STEPS):
        await life.step()
        assert await life.stored() == life.expected(), f"seed {seed}, step {number}"

    assert await ledger_is_sound()
    assert {row["kind"] for row in await fetch("SELECT DISTINCT kind FROM transfer")} == {
        "earn",
        "redeem",
        "reinstate",
        "clawback",
        "adjust_credit",
        "adjust_debit",
    }
    assert (await fetch("SELECT count(*) AS n FROM debt"))[0]["n"] > 0
