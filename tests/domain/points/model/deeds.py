"""What is done to the ledger: its own commands as they are, and the moves of other contexts in commands of the test."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain import points
from domain.actor import SYSTEM, Actor, ActorKind
from domain.database import fetch_one
from domain.ids import derived_id
from domain.ledger import Entry, TransferKind
from domain.work import command, unit_of_work
from tests import movements

ADMIN = Actor(kind=ActorKind.STAFF, id=UUID("00000000-0000-7000-8000-00000000000a"), role="admin")
AGENTS = [
    Actor(kind=ActorKind.STAFF, id=UUID(f"00000000-0000-7000-8000-0000000000c{number}"), role="agent")
    for number in range(2)
]

_LEFT = """
SELECT (t.amount - coalesce((SELECT sum(r.amount) FROM transfer r WHERE r.reverses_id = t.id AND r.kind = 'reinstate'),
                            0))::bigint AS left
  FROM transfer t WHERE t.id = $1
"""


@dataclass(frozen=True)
class Earning:
    """One credit of a batch."""

    id: UUID
    member: UUID
    amount: int
    at: datetime
    tier: str | None


@command(permission="tests.model_earning.record")
async def earn(*, unit_id: str, earnings: Sequence[Earning], now: datetime) -> None:
    """Grant a batch of credits, as a till's day does."""
    async with unit_of_work() as work:
        places = {(e.member, unit_id) for e in earnings}
        ledger = await points.open_ledger(work, actor=SYSTEM, places=places, now=now)
        entries = [
            Entry(
                id=e.id,
                member_id=e.member,
                unit_id=unit_id,
                kind=TransferKind.EARN,
                amount=e.amount,
                occurred_at=e.at,
                reference=e.id,
                movement=movements.earned(e.amount, tier=e.tier),
                tier=e.tier,
            )
            for e in earnings
        ]
        await ledger.credit(entries)


@command(permission="tests.model_spending.record")
async def spend(*, unit_id: str, id: UUID, member: UUID, amount: int, now: datetime) -> None:
    """Spend points, as a redemption does."""
    async with unit_of_work() as work:
        ledger = await points.open_ledger(work, actor=SYSTEM, places=[(member, unit_id)], now=now)
        entry = Entry(
            id=id,
            member_id=member,
            unit_id=unit_id,
            kind=TransferKind.REDEEM,
            amount=amount,
            occurred_at=now,
            reference=id,
            movement=movements.redeemed(),
        )
        await ledger.debit([entry])


@command(permission="tests.model_purchase.record")
async def earn_and_spend(*, unit_id: str, earned: Earning, id: UUID, amount: int, now: datetime) -> None:
    """Grant and spend in one transaction, as a till does that is told to pay a purchase with the points of another."""
    async with unit_of_work():
        await earn(unit_id=unit_id, earnings=[earned], now=now)
        await spend(unit_id=unit_id, id=id, member=earned.member, amount=amount, now=now)


@command(permission="tests.model_spending.cancel")
async def give_back(*, unit_id: str, id: UUID, spent: UUID, member: UUID, amount: int | None, now: datetime) -> int:
    """Give a spending back, or a part of it, as a cancelled redemption or a returned order does."""
    async with unit_of_work() as work:
        ledger = await points.open_ledger(work, actor=SYSTEM, places=[(member, unit_id)], now=now)
        row = await fetch_one(_LEFT, spent)
        wanted = amount if amount is not None else int(row["left"]) if row else 0
        if not wanted:
            return 0
        entry = Entry(
            id=id,
            member_id=member,
            unit_id=unit_id,
            kind=TransferKind.REINSTATE,
            amount=wanted,
            occurred_at=now,
            reference=id,
            movement=movements.paid_back(wanted),
        )
        await ledger.put_back(entry, spent=spent)
        return wanted


@command(permission="tests.model_earning.cancel")
async def take_back(
    *, unit_id: str, id: UUID, granted: UUID, member: UUID, amount: int, at: datetime, now: datetime
) -> tuple[int, int, int]:
    """Take a credit back, or a part of it, as a return does."""
    async with unit_of_work() as work:
        ledger = await points.open_ledger(work, actor=SYSTEM, places=[(member, unit_id)], now=now)
        entry = Entry(
            id=id,
            member_id=member,
            unit_id=unit_id,
            kind=TransferKind.CLAWBACK,
            amount=amount,
            occurred_at=at,
            reference=id,
            movement=movements.returned(amount),
        )
        taken = await ledger.take_back(entry, granted=granted)
        return taken.taken, taken.owed, taken.short


@command(permission="tests.model_account.update")
async def look(*, unit_id: str, members: Sequence[UUID], now: datetime) -> None:
    """Lock accounts and do nothing: what happened by itself is written down."""
    async with unit_of_work() as work:
        await points.open_ledger(work, actor=SYSTEM, places={(id, unit_id) for id in members}, now=now)


def capture_of(hold: UUID) -> UUID:
    """The transfer that captures a hold."""
    return derived_id(hold, "capture")


def charge_of(shortfall: UUID) -> UUID:
    """The clawback that charges a shortfall."""
    return derived_id(shortfall, "charge")
