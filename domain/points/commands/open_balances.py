"""Opening balances: points that members held in another system before. No rule fires and no message is sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

import orjson

from domain.actor import Actor, require_staff
from domain.database import fetch
from domain.errors import DomainError, IdReused
from domain.ledger import LARGEST_AMOUNT, Entry, NewLot, TransferKind
from domain.points.errors import AmountOutOfRange
from domain.points.movements import BalanceOpenedMovement
from domain.points.open_ledger import open_ledger
from domain.points.units.terms import unit_terms
from domain.work import command, unit_of_work

_NAMESPACE = UUID("5f0c2a36-6f0e-5d0b-9c39-0b1f3c2f4e11")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningBalance:
    """Points of one member that were earned elsewhere; `source` and `external_id` name the other system's row."""

    source: str
    external_id: str
    member_id: UUID
    amount: int
    earned_at: datetime
    expires_at: datetime | None

    @property
    def id(self) -> UUID:
        """The id of the transfer that opens the balance."""
        return uuid5(_NAMESPACE, f"{len(self.source)}:{self.source}{self.external_id}")

    @property
    def movement(self) -> BalanceOpenedMovement:
        """Why points came in."""
        return BalanceOpenedMovement(source=self.source, expires_at=self.expires_at)

    @property
    def content(self) -> tuple[object, ...]:
        """The whole row, by which a repeat is recognised."""
        return self.member_id, self.amount, self.earned_at, orjson.loads(self.movement.parts())


@command(permission="points.opening_balance.record")
async def open_balances(
    *, actor: Actor, unit_id: str, balances: Sequence[OpeningBalance], now: datetime
) -> list[UUID | DomainError]:
    """Open balances in one transaction; returns each one's transfer, or the refusal.

    The same row again changes nothing; with other content it is refused with IdReused.
    """
    require_staff(actor)
    async with unit_of_work() as work:
        unit = await unit_terms(unit_id)
        places = {(balance.member_id, unit_id) for balance in balances}
        ledger = await open_ledger(work, actor=actor, places=places, now=now)
        known = await _known([balance.id for balance in balances], unit_id=unit_id)
        outcomes: list[UUID | DomainError] = []
        fresh: dict[UUID, OpeningBalance] = {}
        for balance in balances:
            if not 1 <= balance.amount <= LARGEST_AMOUNT:
                outcomes.append(AmountOutOfRange(largest=LARGEST_AMOUNT, unit=unit.spoken, path=("amount",)))
                continue
            if balance.id not in known:
                known[balance.id] = balance.content
                fresh[balance.id] = balance
            same = known[balance.id] == balance.content
            outcomes.append(balance.id if same else IdReused(path=("externalId",)))
        entries = [
            Entry(
                id=balance.id,
                member_id=balance.member_id,
                unit_id=unit_id,
                kind=TransferKind.OPEN,
                amount=balance.amount,
                occurred_at=balance.earned_at,
                reference=balance.id,
                movement=balance.movement,
            )
            for balance in fresh.values()
        ]
        lots = {
            balance.id: [
                NewLot(
                    id=balance.id,
                    credit_id=balance.id,
                    account=ledger.account(balance.member_id, unit_id),
                    amount=balance.amount,
                    earned_at=balance.earned_at,
                    expires_at=balance.expires_at,
                )
            ]
            if unit.is_spendable or balance.expires_at
            else []
            for balance in fresh.values()
        }
        await ledger.credit(entries, lots=lots)
        return outcomes


async def _known(ids: Sequence[UUID], *, unit_id: str) -> dict[UUID, tuple[object, ...]]:
    """The balances opened before, by transfer, with their whole content. One of another unit never matches."""
    rows = await fetch(
        "SELECT id, unit_id, member_id, amount, occurred_at, parts FROM transfer"
        " WHERE id = ANY($1::uuid[]) AND kind = 'open'",
        ids,
    )
    return {
        row["id"]: (row["member_id"], row["amount"], row["occurred_at"], orjson.loads(row["parts"]))
        if row["unit_id"] == unit_id
        else ()
        for row in rows
    }
