"""Holds: points that the member cannot spend until they are captured or released."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.database import execute, fetch
from domain.ledger.accounts import LockedAccount
from domain.ledger.entries import Entry
from domain.ledger.errors import InsufficientPoints
from domain.ledger.facts import HoldChanged
from domain.ledger.lot_rules import Drawn, draw
from domain.ledger.posting.activity import note_activity
from domain.ledger.posting.lots import live_lots
from domain.ledger.posting.rows import Rows


@dataclass(frozen=True, slots=True, kw_only=True)
class NewHold:
    """A hold to make: `amount` of a member's unit for a `purpose`, until `lapses_at`."""

    id: UUID
    member_id: UUID
    unit_id: str
    amount: int
    purpose: str
    lapses_at: datetime
    request_hash: bytes


async def set_aside(hold: NewHold, account: LockedAccount, rows: Rows) -> None:
    """Make a hold on the lots that expire first. Raises InsufficientPoints."""
    lots = (await live_lots([account], now=rows.now, needs={account.id: hold.amount}))[account.id]
    there = sum(lot.free for lot in lots)
    parts, missing = draw(hold.amount, lots)
    if missing or account.debt:
        raise InsufficientPoints(balance=there - account.debt, needed=hold.amount, unit=account.unit.spoken)
    await execute(
        """
        WITH made AS (
            INSERT INTO hold (id, account_id, member_id, amount, purpose, state, held_at, lapses_at, actor,
                              request_hash)
            VALUES ($1, $2, $3, $4, $5, 'open', $6, $7, $8, $9))
        INSERT INTO hold_lot (hold_id, member_id, lot_id, amount)
        SELECT $1, $3, l.id, l.amount FROM unnest($10::uuid[], $11::bigint[]) AS l(id, amount)
        """,
        hold.id,
        account.id,
        account.member_id,
        hold.amount,
        hold.purpose,
        rows.now,
        hold.lapses_at,
        rows.actor.reference,
        hold.request_hash,
        [part.lot_id for part in parts],
        [part.amount for part in parts],
    )
    rows.work.record(HoldChanged(hold.id, hold.member_id, hold.unit_id, hold.amount, "open"))


async def capture(hold_id: UUID, entry: Entry, account: LockedAccount, rows: Rows, *, held: int) -> None:
    """Spend `entry.amount` of the `held` points, from the lots that expire first; release the rest."""
    await note_activity(entry, account, now=rows.now)
    rows.work.record(HoldChanged(hold_id, account.member_id, account.unit.id, held, "captured"))
    rows.transfer(entry, account)
    rows.draw(account, entry.id, await _first_of(hold_id, entry.amount), at=rows.now)
    rows.capture(hold_id, entry)


async def let_go(hold_id: UUID, account: LockedAccount, rows: Rows, *, held: int) -> None:
    """End a hold; its points can be spent again, except those that have expired meanwhile."""
    await execute("UPDATE hold SET state = 'released', closed_at = $2 WHERE id = $1", hold_id, rows.now)
    rows.work.record(HoldChanged(hold_id, account.member_id, account.unit.id, held, "released"))


async def _first_of(hold_id: UUID, amount: int) -> Sequence[Drawn]:
    """So many points of a hold's lots, those that expire first in front."""
    rows = await fetch(
        "SELECT hl.lot_id, hl.amount FROM hold_lot hl JOIN lot l ON l.id = hl.lot_id WHERE hl.hold_id = $1"
        " ORDER BY l.expires_at NULLS LAST, l.earned_at, l.id",
        hold_id,
    )
    drawn: list[Drawn] = []
    for row in rows:
        part = min(amount, row["amount"])
        if part:
            drawn.append(Drawn(row["lot_id"], part))
            amount -= part
    return drawn
