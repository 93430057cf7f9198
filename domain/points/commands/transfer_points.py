"""Passing points on to another member: they keep their age and expiry, and count after the policy's holding time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from domain import members
from domain.actor import Actor, require_member
from domain.database import fetch, fetch_one
from domain.errors import IdReused, InvalidInput
from domain.ids import derived_id
from domain.ledger import Drawn, Entry, Ledger, LockedAccount, NewLot, TransferKind
from domain.points.errors import ExpiresBeforeItCounts, PassingLimitReached, PassingNotAllowed
from domain.points.movements import PointsPassedOnMovement, PointsReceivedMovement
from domain.points.open_ledger import open_ledger
from domain.points.units.policies import Passing
from domain.points.units.terms import DEFAULT_UNIT, UnitTerms, unit_terms
from domain.programme import calendar_day, start_of_day
from domain.work import command, unit_of_work

_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class PassedOn:
    """Points that went from one member to another; `counts_from` is when the receiver can spend them."""

    id: UUID
    amount: int
    unit_id: str
    counts_from: datetime


@command(permission="points.balance.transfer")
async def transfer_points(
    *, actor: Actor, id: UUID, card_number: str, amount: int, now: datetime, unit_id: str = DEFAULT_UNIT
) -> PassedOn:
    """Pass points on to the member with this card number. The same request again changes nothing.

    Raises PassingNotAllowed, PassingLimitReached, InsufficientPoints, ExpiresBeforeItCounts, UnitNotSpendable,
    InvalidInput, MemberUnknown, IdReused.
    """
    sender = require_member(actor)
    async with unit_of_work() as work:
        unit = await unit_terms(unit_id)
        unit.require_amount(amount, path=("amount",))
        unit.require_spendable()
        passing = unit.at(now).passing
        if passing is None and not await _is_known(id, sender):
            raise PassingNotAllowed
        receiver = await _receiver(card_number, sender=sender)
        places = [(sender, unit_id), (receiver, unit_id)]
        ledger = await open_ledger(work, actor=actor, places=places, now=now)
        out = Entry(
            id=id,
            member_id=sender,
            unit_id=unit_id,
            kind=TransferKind.TRANSFER_OUT,
            amount=amount,
            occurred_at=now,
            reference=id,
            movement=PointsPassedOnMovement(receiver=receiver),
        )
        if earlier := await _find_earlier(out, actor=actor, unit=unit):
            return earlier
        if passing is None:
            raise PassingNotAllowed
        counts_from = passing.holding.after(now, unit.zone) if passing.holding else now
        await _check_limits(passing, sender, amount, unit=unit, now=now)
        await _post(out, receiver, counts_from, ledger)
        return PassedOn(id, amount, unit_id, counts_from)


async def _is_known(id: UUID, sender: UUID) -> bool:
    """True if this may be a repeat. Card numbers are not looked up for a member who may not pass points on."""
    return bool(await fetch("SELECT FROM transfer WHERE id = $1 AND member_id = $2", id, sender))


async def _receiver(card_number: str, *, sender: UUID) -> UUID:
    # PostgreSQL stores no NUL and no lone surrogate as text. No card carries them, so they find no member.
    key = members.MemberKey(card_number=card_number.strip())
    [receiver] = await members.match_members([key]) if card_number.isprintable() else [None]
    if receiver is None:
        raise members.MemberUnknown(by=key.kind, path=("cardNumber",))
    if receiver == sender:
        raise InvalidInput("You cannot pass points on to yourself.", path=("cardNumber",))
    return receiver


async def _find_earlier(out: Entry, *, actor: Actor, unit: UnitTerms) -> PassedOn | None:
    """The same transfer, made before: its row keeps the whole request. Raises IdReused for a different one."""
    row = await fetch_one(
        "SELECT member_id, kind, amount, parts = $2::jsonb AS same, actor, occurred_at, unit_id FROM transfer"
        " WHERE id = $1",
        out.id,
        out.movement.parts(),
    )
    if row is None:
        return None
    if (row["member_id"], row["kind"], row["amount"], row["actor"], row["unit_id"]) != (
        out.member_id,
        out.kind,
        out.amount,
        actor.reference,
        unit.id,
    ) or not row["same"]:
        raise IdReused(path=("id",))
    then: datetime = row["occurred_at"]
    passing = unit.at(then).passing
    return PassedOn(
        out.id, out.amount, unit.id, passing.holding.after(then, unit.zone) if passing and passing.holding else then
    )


async def _check_limits(passing: Passing, sender: UUID, amount: int, *, unit: UnitTerms, now: datetime) -> None:
    if amount > passing.most_at_once:
        raise PassingLimitReached(most=passing.most_at_once, span="at once", unit=unit.spoken, path=("amount",))
    today = start_of_day(calendar_day(now, unit.zone), unit.zone)
    row = await fetch_one(
        "SELECT coalesce(sum(amount), 0)::bigint AS points FROM transfer"
        " WHERE member_id = $1 AND unit_id = $2 AND occurred_at >= $3 AND kind = 'transfer_out'",
        sender,
        unit.id,
        today,
    )
    if amount + (row["points"] if row else 0) > passing.most_a_day:
        raise PassingLimitReached(most=passing.most_a_day, span="in a day", unit=unit.spoken, path=("amount",))


async def _post(out: Entry, receiver: UUID, counts_from: datetime, ledger: Ledger) -> None:
    drawn = (await ledger.debit([out]))[out.id]
    into = Entry(
        id=derived_id(out.id, "in"),
        member_id=receiver,
        unit_id=out.unit_id,
        kind=TransferKind.TRANSFER_IN,
        amount=out.amount,
        occurred_at=out.occurred_at,
        reference=out.id,
        movement=PointsReceivedMovement(giver=out.member_id),
    )
    account = ledger.account(receiver, out.unit_id)
    lots = [
        NewLot(
            id=derived_id(into.id, part.lot_id),
            credit_id=into.id,
            account=account,
            amount=part.amount,
            earned_at=earned_at,
            matures_at=counts_from if counts_from > out.occurred_at else None,
            expires_at=expires_at,
        )
        for part, earned_at, expires_at in await _kept(drawn)
    ]
    await ledger.credit([into], lots={into.id: lots})
    await _check_that_all_counts(lots, counts_from, account)


_Kept = tuple[Drawn, datetime, datetime | None]
"""A part of a lot that keeps the time when its points were earned, and their end."""


async def _kept(drawn: Sequence[Drawn]) -> list[_Kept]:
    rows = await fetch(
        "SELECT id, earned_at, expires_at FROM lot WHERE id = ANY($1::uuid[])", [part.lot_id for part in drawn]
    )
    found = {row["id"]: row for row in rows}
    return [(part, found[part.lot_id]["earned_at"], found[part.lot_id]["expires_at"]) for part in drawn]


async def _check_that_all_counts(lots: Sequence[NewLot], counts_from: datetime, account: LockedAccount) -> None:
    """Raises ExpiresBeforeItCounts when a part would expire, or lapse with the account, before it can be spent.

    A smaller amount would not help: the points that expire first are drawn first.
    """
    ends = [(lot.amount, min(at for at in (lot.expires_at, account.lapses_at, _NEVER) if at)) for lot in lots]
    early = [(points, at) for points, at in ends if at <= counts_from]
    if early:
        unit = await unit_terms(account.unit.id)
        raise ExpiresBeforeItCounts(
            points=sum(points for points, _ in early),
            expires_at=max(at for _, at in early),
            counts_from=counts_from,
            unit=unit.spoken,
            zone=unit.zone,
        )
