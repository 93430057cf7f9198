"""Adjustments by staff: with a reason, up to the role's cap, and above a threshold only with a second person."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from domain import members
from domain.actor import ADMIN, Actor, ActorKind, require_staff
from domain.errors import NotFound
from domain.ledger import Entry, Ledger, TransferKind
from domain.points.errors import AdjustmentTooLarge, AlreadyDecided, NotYourRequest, ReasonMissing, SecondPersonNeeded
from domain.points.models import Adjustment
from domain.points.movements import PointsAdjustedMovement
from domain.points.open_ledger import open_ledger
from domain.points.units.terms import DEFAULT_UNIT, UnitTerms, unit_terms
from domain.replays import find_repeat, request_hash
from domain.texts import check_text
from domain.work import Work, command, unit_of_work

LONGEST_REASON = 500
LONGEST_NOTE = 2_000


class ReasonCode(StrEnum):
    """The purpose of an adjustment, for the books."""

    GOODWILL = "goodwill"
    CORRECTION = "correction"
    COMPLAINT = "complaint"
    PROMOTION = "promotion"
    FRAUD = "fraud"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjustmentDraft:
    """A requested adjustment: points to add (`amount` above zero) or to take off (below zero).

    The member reads the `reason`; only staff read the `note`. The caller makes up the `id`.
    """

    id: UUID
    member_id: UUID
    amount: int
    reason: str
    reason_code: ReasonCode = ReasonCode.OTHER
    note: str | None = None
    unit_id: str = DEFAULT_UNIT

    def checked(self) -> "AdjustmentDraft":
        """The same with normalised texts. Raises InvalidInput, ReasonMissing."""
        reason = check_text(self.reason, longest=LONGEST_REASON, path=("reason",))
        if not reason:
            raise ReasonMissing(path=("reason",))
        note = check_text(self.note, longest=LONGEST_NOTE, path=("note",)) if self.note else None
        return replace(self, reason=reason, note=note)

    def content(self) -> Mapping[str, object]:
        """The content that a repeated request must share with the first one."""
        return {
            "member": self.member_id,
            "amount": self.amount,
            "reason": self.reason,
            "reason_code": self.reason_code,
            "note": self.note,
            "unit": self.unit_id,
        }


@command(permission="points.adjustment.create")
async def adjust_points(*, actor: Actor, draft: AdjustmentDraft, now: datetime) -> Adjustment:
    """Add points to a member's account, or take them off, for a reason that the member reads.

    Added points count at once, whatever the policy says of pending: pending guards against returns, which cannot take
    these points. They expire by the policy. An amount above the role's limit waits for a second person; above its cap
    it is refused. Raises ReasonMissing, AmountOutOfRange, AdjustmentTooLarge, InsufficientPoints, NotFound, IdReused.
    """
    require_staff(actor)
    draft = draft.checked()
    async with unit_of_work() as work:
        unit = await unit_terms(draft.unit_id)
        unit.require_amount(abs(draft.amount), path=("amount",))
        await members.find_member(draft.member_id, actor=actor)
        ledger = await open_ledger(work, actor=actor, places=[(draft.member_id, unit.id)], now=now)
        if earlier := await find_repeat(Adjustment, id=draft.id, actor=actor, **draft.content()):
            return earlier
        needs_second = _needs_second_person(actor, draft.amount, unit=unit, now=now)
        adjustment = await Adjustment.create(
            **asdict(draft),
            state="waiting" if needs_second else "posted",
            requested_by=actor.reference,
            requested_at=now,
            request_hash=request_hash(actor=actor, **draft.content()),
        )
        if not needs_second:
            await _post(adjustment, ledger)
        return adjustment


@command(permission="points.adjustment.decide")
async def decide_adjustment(*, actor: Actor, id: UUID, approve: bool, now: datetime) -> Adjustment:
    """Post a waiting adjustment, or refuse it, as another person than the one who asked for it.

    The same decision again changes nothing. Raises SecondPersonNeeded, AlreadyDecided, AdjustmentTooLarge,
    InsufficientPoints, NotFound.
    """
    require_staff(actor)
    async with unit_of_work() as work:
        waiting, unit, ledger = await _lock_adjustment(id, work=work, actor=actor, now=now)
        decided = "posted" if approve else "refused"
        if waiting.state != "waiting":
            if waiting.state == decided and waiting.decided_by == actor.reference:
                return waiting
            raise AlreadyDecided(outcome=_OUTCOMES[waiting.state], path=("id",))
        if waiting.requested_by == actor.reference:
            raise SecondPersonNeeded(path=("id",))
        if approve:
            _check_cap(actor, waiting.amount, unit=unit, now=now)
        await _decide(waiting, decided, actor=actor, now=now)
        if approve:
            await _post(waiting, ledger)
        return waiting


@command(permission="points.adjustment.withdraw")
async def withdraw_adjustment(*, actor: Actor, id: UUID, now: datetime) -> Adjustment:
    """Withdraw a waiting adjustment, as the person who asked for it or as an admin; no points move.

    The same request again changes nothing. Raises NotYourRequest, AlreadyDecided, NotFound.
    """
    require_staff(actor)
    async with unit_of_work() as work:
        waiting, _, _ = await _lock_adjustment(id, work=work, actor=actor, now=now)
        is_admin = actor.kind is ActorKind.SYSTEM or actor.role == ADMIN
        if waiting.requested_by != actor.reference and not is_admin:
            raise NotYourRequest(path=("id",))
        if waiting.state == "withdrawn":
            return waiting
        if waiting.state != "waiting":
            raise AlreadyDecided(outcome=_OUTCOMES[waiting.state], path=("id",))
        await _decide(waiting, "withdrawn", actor=actor, now=now)
        return waiting


_OUTCOMES = {
    "posted": "the points were moved. To move them back, make another adjustment",
    "refused": "another person refused it. If it is still needed, ask for a new one",
    "withdrawn": "it was withdrawn. If it is still needed, ask for a new one",
}


async def _lock_adjustment(
    id: UUID, *, work: Work, actor: Actor, now: datetime
) -> tuple[Adjustment, UnitTerms, Ledger]:
    """An adjustment with its unit, its account locked, so decisions on it follow one another. Raises NotFound."""
    adjustment = await Adjustment.get_or_none(id=id)
    if adjustment is None:
        raise NotFound(what="adjustment", path=("id",))
    unit = await unit_terms(adjustment.unit_id)  # type: ignore[attr-defined]
    place = (adjustment.member_id, unit.id)  # type: ignore[attr-defined]
    ledger = await open_ledger(work, actor=actor, places=[place], now=now)
    await adjustment.refresh_from_db()
    return adjustment, unit, ledger


async def _decide(adjustment: Adjustment, state: str, *, actor: Actor, now: datetime) -> None:
    adjustment.state, adjustment.decided_by, adjustment.decided_at = state, actor.reference, now
    await adjustment.save(update_fields=["state", "decided_by", "decided_at"])


def _needs_second_person(actor: Actor, amount: int, *, unit: UnitTerms, now: datetime) -> bool:
    if actor.kind is ActorKind.SYSTEM:
        return False
    _check_cap(actor, amount, unit=unit, now=now)
    return abs(amount) > unit.at(now).adjusting_limit(actor.role).alone


def _check_cap(actor: Actor, amount: int, *, unit: UnitTerms, now: datetime) -> None:
    limit = unit.at(now).adjusting_limit(actor.role)
    if abs(amount) > limit.cap and actor.kind is not ActorKind.SYSTEM:
        raise AdjustmentTooLarge(cap=limit.cap, unit=unit.spoken, path=("amount",))


async def _post(adjustment: Adjustment, ledger: Ledger) -> None:
    entry = Entry(
        id=adjustment.id,
        member_id=adjustment.member_id,  # type: ignore[attr-defined]
        unit_id=adjustment.unit_id,  # type: ignore[attr-defined]
        kind=TransferKind.ADJUST_CREDIT if adjustment.amount > 0 else TransferKind.ADJUST_DEBIT,
        amount=abs(adjustment.amount),
        occurred_at=ledger.now,
        reference=adjustment.id,
        movement=PointsAdjustedMovement(reason=adjustment.reason),
    )
    if adjustment.amount > 0:
        await ledger.credit([entry])
    else:
        await ledger.debit([entry])
