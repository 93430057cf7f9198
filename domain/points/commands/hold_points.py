"""Holds: points set aside for a checkout, then captured, released, or lapsed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from domain import members
from domain.actor import SYSTEM, Actor, Scope, require_scope
from domain.database import fetch
from domain.errors import InvalidInput, NotFound
from domain.ids import derived_id
from domain.ledger import Entry, Hold, Ledger, NewHold, TransferKind, ran_out
from domain.points.errors import AmountOutOfRange, HoldClosed, HoldTooSmall
from domain.points.movements import HoldCapturedMovement
from domain.points.open_ledger import open_ledger
from domain.points.queries.holds import HeldPoints, held_points
from domain.points.units.terms import DEFAULT_UNIT, unit_terms
from domain.replays import find_repeat, request_hash
from domain.texts import check_line
from domain.work import Work, command, unit_of_work

LONGEST_HOLD = 30 * 24 * 3600
"""Seconds after which the longest hold lapses."""
LONGEST_PURPOSE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldDraft:
    """A requested hold: an amount of a member's points for a purpose, for some seconds.

    The caller makes up the `id`.
    """

    id: UUID
    member_id: UUID
    amount: int
    purpose: str
    seconds: int
    unit_id: str = DEFAULT_UNIT

    def checked(self) -> "HoldDraft":
        """The same with a normalised purpose. Raises InvalidInput."""
        purpose = check_line(self.purpose, longest=LONGEST_PURPOSE, path=("purpose",))
        if not 1 <= self.seconds <= LONGEST_HOLD:
            raise InvalidInput(f"A hold lasts from 1 to {LONGEST_HOLD:,} seconds.", path=("seconds",))
        return replace(self, purpose=purpose)

    def content(self) -> Mapping[str, object]:
        """The content that a repeated request must share with the first one."""
        return {
            "member": self.member_id,
            "amount": self.amount,
            "purpose": self.purpose,
            "seconds": self.seconds,
            "unit": self.unit_id,
        }


@command(permission="points.hold.create")
async def hold_points(*, actor: Actor, draft: HoldDraft, now: datetime) -> HeldPoints:
    """Set points aside: the member cannot spend them any more, so a capture cannot fail for lack of points.

    They come from the lots that expire first, and do not expire until the hold ends. The same request again returns the
    same hold. Raises InsufficientPoints, UnitNotSpendable, AmountOutOfRange, NotFound, IdReused.
    """
    require_scope(actor, Scope.POINTS_WRITE)
    draft = draft.checked()
    async with unit_of_work() as work:
        unit = await unit_terms(draft.unit_id)
        unit.require_amount(draft.amount, path=("amount",))
        await members.find_member(draft.member_id, actor=actor)
        unit.require_spendable()
        ledger = await open_ledger(work, actor=actor, places=[(draft.member_id, unit.id)], now=now)
        if await find_repeat(Hold, id=draft.id, actor=actor, **draft.content()):
            return await _hold(draft.id, now=now)
        await ledger.set_aside(
            NewHold(
                id=draft.id,
                member_id=draft.member_id,
                unit_id=unit.id,
                amount=draft.amount,
                purpose=draft.purpose,
                lapses_at=now + timedelta(seconds=draft.seconds),
                request_hash=request_hash(actor=actor, **draft.content()),
            )
        )
        return await _hold(draft.id, now=now)


@command(permission="points.hold.capture")
async def capture_hold(
    *, actor: Actor, id: UUID, amount: int | None = None, purchase_id: UUID | None = None, now: datetime
) -> HeldPoints:
    """Spend the held points, or `amount` of them, and release the rest. The same capture again returns the same.

    The movement names the purchase that it pays for, if that is on record by now. Raises HoldClosed for a hold that was
    released, captured otherwise or has lapsed, HoldTooSmall, AmountOutOfRange, NotFound.
    """
    require_scope(actor, Scope.POINTS_WRITE)
    async with unit_of_work() as work:
        ledger, hold = await _lock_hold(id, work=work, actor=actor, now=now)
        wanted = hold.amount if amount is None else amount
        if hold.state == "captured" and hold.captured == wanted:
            return hold
        if hold.state != "open":
            raise HoldClosed(state=hold.state, path=("id",))
        unit = ledger.account(hold.member_id, hold.unit_id).unit
        if wanted < 1:
            raise AmountOutOfRange(largest=hold.amount, unit=unit.spoken, path=("amount",))
        if wanted > hold.amount:
            raise HoldTooSmall(held=hold.amount, wanted=wanted, unit=unit.spoken, path=("amount",))
        entry = Entry(
            id=derived_id(id, "capture"),
            member_id=hold.member_id,
            unit_id=hold.unit_id,
            kind=TransferKind.REDEEM,
            amount=wanted,
            occurred_at=now,
            reference=id,
            movement=HoldCapturedMovement(hold=id, purpose=hold.purpose, paid_for=purchase_id),
        )
        await ledger.capture(id, entry, held=hold.amount)
        return replace(hold, state="captured", captured=wanted, capture_id=entry.id)


@command(permission="points.hold.release")
async def release_hold(*, actor: Actor, id: UUID, now: datetime) -> HeldPoints:
    """Release a hold: its points can be spent again, except those that have expired meanwhile.

    A hold that was released or has lapsed stays so. Raises HoldClosed for a captured one, NotFound.
    """
    require_scope(actor, Scope.POINTS_WRITE)
    async with unit_of_work() as work:
        ledger, hold = await _lock_hold(id, work=work, actor=actor, now=now)
        if hold.state == "captured":
            raise HoldClosed(state=hold.state, path=("id",))
        if hold.state != "open":
            return hold
        await ledger.let_go(id, (hold.member_id, hold.unit_id), held=hold.amount)
        return replace(hold, state="released")


@command(permission="points.lapsed_hold.record")
async def write_down_lapsed_holds(*, now: datetime, limit: int = 100) -> int:
    """Write down which holds have lapsed; returns how many. Holds lapse at their instant without this."""
    async with unit_of_work() as work:
        due = await fetch(
            "SELECT a.unit_id, h.member_id, count(*) AS n FROM hold h JOIN account a ON a.id = h.account_id"
            f" WHERE {ran_out('$1')} GROUP BY 1, 2 LIMIT $2",
            now,
            limit,
        )
        # Opening an account writes down its lapsed holds.
        places = {(row["member_id"], row["unit_id"]) for row in due}
        await open_ledger(work, actor=SYSTEM, places=places, now=now)
        return sum(row["n"] for row in due)


async def _lock_hold(id: UUID, *, work: Work, actor: Actor, now: datetime) -> tuple[Ledger, HeldPoints]:
    """The hold, with its member's account locked before it."""
    hold = await _hold(id, now=now)
    ledger = await open_ledger(work, actor=actor, places=[(hold.member_id, hold.unit_id)], now=now)
    # Another command of this unit of work may have captured the hold, and not written it yet.
    await ledger.write()
    return ledger, await _hold(id, now=now)


async def _hold(id: UUID, *, now: datetime) -> HeldPoints:
    found = await held_points([id], now=now)
    if id not in found:
        raise NotFound(what="hold", path=("id",))
    return found[id]
