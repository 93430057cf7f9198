"""Worked example: a product comes back that had earned no bonus.

The figures are from Open Loyalty's manual. An order of two products at $50 each earns a bonus of 70 points, all of it
for the first: the campaign of the week is on espresso machines. The second product comes back. Open Loyalty reckons
pro rata over the whole receipt, `round(70 / 100 × 50)`, and takes 35 of the 70 points. Laurel takes what that line was
granted (law 7): nothing.
"""

from dataclasses import replace
from datetime import datetime

import pytest

from domain import campaigns, ledger, points, purchases
from domain.ids import derived_id
from domain.ledger import Money, Named
from domain.work import command, unit_of_work
from tests import movements
from tests.clock import START
from tests.factories import TILL, TestMember, balance_of, draft, ledger_is_sound, rule
from tests.shopping import bring_back

MACHINE, BEANS = 1, 2


@command(permission="tests.purchase_with_bonus.record")
async def record_with_bonus(bought: purchases.PurchaseDraft, of: TestMember, *, bonus: int, now: datetime) -> None:
    """Record a purchase whose first line earns a bonus, as a campaign grants it."""
    async with unit_of_work() as work:
        recorded = await purchases.record_purchase(actor=TILL, draft=bought, now=now)
        opened = await points.open_ledger(work, actor=TILL, places=[(of.id, "points")], now=now)
        entry = ledger.Entry(
            id=derived_id(recorded.id, "bonus"),
            member_id=of.id,
            unit_id="points",
            kind=ledger.TransferKind.EARN,
            amount=bonus,
            occurred_at=now,
            reference=recorded.id,
            movement=replace(
                movements.earned(bonus, rule=Named(id="machines", version=1, name="Machines of the week")),
                paid=Money(minor=5_000, currency="USD"),
                rate=bonus,
                per=Money(minor=5_000, currency="USD"),
                lines=(purchases.EarnedLine(line=MACHINE, sku="MACHINE", points=bonus),),
            ),
        )
        await opened.credit([entry])
        await campaigns.keep_grants(
            [
                campaigns.LineGranted(
                    member_id=of.id,
                    purchase_id=recorded.id,
                    line=MACHINE,
                    transfer_id=entry.id,
                    unit_id="points",
                    base_minor=5000,
                    points=bonus,
                )
            ]
        )


@pytest.fixture
async def order(member: TestMember) -> purchases.PurchaseDraft:
    """An espresso machine with a bonus of 70 points, and beans without one; no other rule earns anything."""
    await rule(points=0, valid_from=START)
    bought = draft(member, ("MACHINE", 1, "50.00"), ("BEANS", 1, "50.00"))
    await record_with_bonus(bought, member, bonus=70, now=START)
    await rule(id="machines", name="Machines of the week", points=70, per_minor=5000, valid_from=START)
    assert await balance_of(member) == 70
    return bought


async def test_what_earned_no_bonus_costs_nothing(member: TestMember, order: purchases.PurchaseDraft) -> None:
    back = await bring_back(order, (BEANS, 1))

    assert (back.taken, await balance_of(member)) == (0, 70)
    assert await ledger_is_sound()


async def test_what_earned_the_bonus_costs_all_of_it(member: TestMember, order: purchases.PurchaseDraft) -> None:
    back = await bring_back(order, (MACHINE, 1))
    assert (back.taken, await balance_of(member)) == (70, 0)

    rest = await bring_back(order, (BEANS, 1))
    assert (rest.taken, await balance_of(member)) == (0, 0)
    assert await ledger_is_sound()
