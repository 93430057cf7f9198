"""Holds: points set aside for a checkout, then captured, released, or let lapse."""

from datetime import datetime, timedelta
from uuid import UUID

from domain import members
from domain.actor import Actor, Scope, require_scope
from domain.database import execute, fetch
from domain.errors import InvalidInput, NotFound
from domain.ids import derived_id
from domain.points.accounts import DEFAULT_UNIT, LockedAccount, lock_account, lock_accounts, settle
from domain.points.entries import Entry, TransferKind
from domain.points.errors import AmountOutOfRange, HoldClosed, HoldTooSmall, InsufficientPoints
from domain.points.facts import HoldChanged
from domain.points.models import Hold
from domain.points.posting.credits import lapses_after
from domain.points.posting.lots import live_lots
from domain.points.posting.rows import Rows
from domain.points.queries.holds import HeldPoints, held_points
from domain.points.rules import Drawn, draw
from domain.points.units.terms import unit_terms
from domain.replays import find_repeat, request_hash
from domain.texts import check_line
from domain.work import command, unit_of_work

LONGEST_HOLD = 30 * 24 * 3600
"""Seconds after which every hold has lapsed."""
LONGEST_PURPOSE = 200


@command
async def hold_points(
    *,
    actor: Actor,
    id: UUID,
    member_id: UUID,
    amount: int,
    purpose: str,
    seconds: int,
    now: datetime,
    unit_id: str = DEFAULT_UNIT,
) -> HeldPoints:
    """Set points aside for `seconds`: they leave what the member can spend at once, so that a capture cannot fail.

    They are taken from the lots that expire first, and protect them until the hold ends. The same request again
    answers the same hold. Raises InsufficientPoints, UnitNotSpendable, AmountOutOfRange, NotFound, IdReused.
    """
    require_scope(actor, Scope.POINTS_WRITE)
    purpose = check_line(purpose, longest=LONGEST_PURPOSE, path=("purpose",))
    if not 1 <= seconds <= LONGEST_HOLD:
        raise InvalidInput(f"Points are held for 1 to {LONGEST_HOLD:,} seconds.", path=("seconds",))
    asked = {"member": member_id, "amount": amount, "purpose": purpose, "seconds": seconds, "unit": unit_id}
    async with unit_of_work() as work:
        unit = await unit_terms(unit_id)
        unit.require_amount(amount, path=("amount",))
        await members.find_member(member_id, actor=actor)
        unit.require_spendable()
        account = await lock_account(member_id=member_id, unit_id=unit_id, now=now)
        if await find_repeat(Hold, id=id, actor=actor, **asked):
            return await _hold(id, now=now)
        lots = await live_lots([account], now=now, needs={account.id: amount})
        there = sum(lot.free for lot in lots[account.id])
        drawn, missing = draw(amount, lots[account.id])
        if missing or account.debt:
            raise InsufficientPoints(balance=there - account.debt, needed=amount, unit=unit.spoken)
        await _insert(
            id,
            account,
            drawn,
            amount=amount,
            purpose=purpose,
            now=now,
            lapses_at=now + timedelta(seconds=seconds),
            actor=actor,
            hash=request_hash(actor=actor, **asked),
        )
        work.record(HoldChanged(id, member_id, unit_id, amount, "open"))
        return await _hold(id, now=now)


@command
async def capture_hold(
    *, actor: Actor, id: UUID, amount: int | None = None, purchase_id: UUID | None = None, now: datetime
) -> HeldPoints:
    """Spend what is held, or `amount` of it; the rest is released. The same capture again answers the same.

    The purchase that it pays for, where that is known by now, is among the parts of its explanation. Raises HoldClosed
    for a hold that was released, captured otherwise or has lapsed, HoldTooSmall, AmountOutOfRange, NotFound.
    """
    require_scope(actor, Scope.POINTS_WRITE)
    async with unit_of_work() as work:
        account, hold = await _lock_hold(id, now=now)
        wanted = hold.amount if amount is None else amount
        if hold.state == "captured" and hold.captured == wanted:
            return hold
        if hold.state != "open":
            raise HoldClosed(state=hold.state, path=("id",))
        unit = await unit_terms(account.unit_id)
        if wanted < 1:
            raise AmountOutOfRange(largest=hold.amount, unit=unit.spoken, path=("amount",))
        if wanted > hold.amount:
            raise HoldTooSmall(held=hold.amount, wanted=wanted, unit=unit.spoken, path=("amount",))
        transfer_id = derived_id(id, "capture")
        entry = Entry(
            id=transfer_id,
            member_id=account.member_id,
            kind=TransferKind.REDEEM,
            amount=wanted,
            occurred_at=now,
            reference=id,
            explanation={
                "about": "capture",
                "points": wanted,
                "purpose": hold.purpose,
                "hold": str(id),
                **({"purchase": str(purchase_id)} if purchase_id else {}),
            },
        )
        rows = Rows(account.unit_id, actor, now)
        rows.transfer(entry, account, lapses_at=await lapses_after(entry, account, unit, now=now))
        rows.draw(account, transfer_id, await _first_of_hold(id, wanted), at=now)
        work.record(HoldChanged(id, account.member_id, account.unit_id, hold.amount, "captured"))
        await rows.write(work)
        await execute(
            "UPDATE hold SET state = 'captured', captured = $2, capture_id = $3, closed_at = $4 WHERE id = $1",
            id,
            wanted,
            transfer_id,
            now,
        )
        await settle([account], now=now)
        return await _hold(id, now=now)


@command
async def release_hold(*, actor: Actor, id: UUID, now: datetime) -> HeldPoints:
    """Let go of what is held. What expired meanwhile is expired; the rest can be spent again.

    A hold that was released or has lapsed stays so. Raises HoldClosed for one that was captured, NotFound.
    """
    require_scope(actor, Scope.POINTS_WRITE)
    async with unit_of_work() as work:
        account, hold = await _lock_hold(id, now=now)
        if hold.state == "captured":
            raise HoldClosed(state=hold.state, path=("id",))
        if hold.state != "open":
            return hold
        await execute("UPDATE hold SET state = 'released', closed_at = $2 WHERE id = $1", id, now)
        await settle([account], now=now)
        work.record(HoldChanged(id, account.member_id, account.unit_id, hold.amount, "released"))
        return await _hold(id, now=now)


@command
async def write_down_lapsed_holds(*, now: datetime, limit: int = 100) -> int:
    """Write down which holds have lapsed; answers how many. Nothing depends on it: they lapse at their instant."""
    async with unit_of_work():
        due = await fetch(
            "SELECT a.unit_id, h.member_id, count(*) AS n FROM hold h JOIN account a ON a.id = h.account_id"
            " WHERE h.state = 'open' AND h.lapses_at <= $1 GROUP BY 1, 2 LIMIT $2",
            now,
            limit,
        )
        # Whoever locks an account closes what has lapsed in it.
        for unit_id in sorted({row["unit_id"] for row in due}):
            member_ids = [row["member_id"] for row in due if row["unit_id"] == unit_id]
            await lock_accounts(member_ids=member_ids, unit_id=unit_id, now=now)
        return sum(row["n"] for row in due)


async def _insert(
    id: UUID,
    account: LockedAccount,
    drawn: list[Drawn],
    *,
    amount: int,
    purpose: str,
    now: datetime,
    lapses_at: datetime,
    actor: Actor,
    hash: bytes,
) -> None:
    await execute(
        """
        WITH made AS (
            INSERT INTO hold (id, account_id, member_id, amount, purpose, state, held_at, lapses_at, actor,
                              request_hash)
            VALUES ($1, $2, $3, $4, $5, 'open', $6, $7, $8, $9))
        INSERT INTO hold_lot (hold_id, member_id, lot_id, amount)
        SELECT $1, $3, l.id, l.amount FROM unnest($10::uuid[], $11::bigint[]) AS l(id, amount)
        """,
        id,
        account.id,
        account.member_id,
        amount,
        purpose,
        now,
        lapses_at,
        actor.reference,
        hash,
        [part.lot_id for part in drawn],
        [part.amount for part in drawn],
    )


async def _lock_hold(id: UUID, *, now: datetime) -> tuple[LockedAccount, HeldPoints]:
    """The hold, its member's account locked before it."""
    hold = await _hold(id, now=now)
    account = await lock_account(member_id=hold.member_id, unit_id=hold.unit_id, now=now)
    return account, await _hold(id, now=now)


async def _first_of_hold(id: UUID, amount: int) -> list[Drawn]:
    """So much of what is held, from the lots that expire first."""
    rows = await fetch(
        "SELECT hl.lot_id, hl.amount FROM hold_lot hl JOIN lot l ON l.id = hl.lot_id WHERE hl.hold_id = $1"
        " ORDER BY l.expires_at NULLS LAST, l.earned_at, l.id",
        id,
    )
    drawn: list[Drawn] = []
    for row in rows:
        part = min(amount, row["amount"])
        if part:
            drawn.append(Drawn(row["lot_id"], part))
            amount -= part
    return drawn


async def _hold(id: UUID, *, now: datetime) -> HeldPoints:
    found = await held_points([id], now=now)
    if id not in found:
        raise NotFound(what="hold", path=("id",))
    return found[id]
