"""What changes points by itself: units, and adjustments by staff. Earning and spending are posted by other contexts."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from domain import members
from domain.actor import Actor, require_staff
from domain.database import fetch_one
from domain.errors import IdReused, InvalidInput
from domain.points.accounts import DEFAULT_UNIT, LockedAccount, lock_account, open_system_accounts
from domain.points.entries import LARGEST_AMOUNT, Entry, Explanation, TransferKind
from domain.points.errors import AmountOutOfRange, ReasonMissing
from domain.points.models import Transfer, Unit
from domain.points.posting import Accounts, post_credits, post_debits, post_reinstatement
from domain.programme import months_later, the_programme
from domain.texts import check_text
from domain.work import Work, command, unit_of_work

LONGEST_REASON = 500


@command
async def create_unit(
    *, actor: Actor, id: str, name: str, kind: str = "spendable", expires_after_months: int | None = None
) -> Unit:
    """Add a points currency with its system accounts. A unit that is there stays as it is."""
    require_staff(actor)
    if kind not in ("spendable", "qualifying"):
        raise InvalidInput("A unit is either spendable or qualifying.", path=("kind",))
    async with unit_of_work():
        unit, _ = await Unit.get_or_create(
            id=id, defaults={"name": name, "kind": kind, "expires_after_months": expires_after_months}
        )
        await open_system_accounts(unit_id=id)
        return unit


async def grant(
    entries: Sequence[Entry], *, work: Work, actor: Actor, accounts: Accounts, unit_id: str, now: datetime
) -> None:
    """Post credits with the unit's expiry. The accounts must be locked, and a transaction open."""
    if not entries:
        return
    row = await fetch_one("SELECT expires_after_months FROM unit WHERE id = $1", unit_id)
    months = row["expires_after_months"] if row else None
    expiries: list[datetime | None] = [None] * len(entries)
    if months is not None:
        zone = (await the_programme()).zone
        expiries = [months_later(entry.occurred_at, months, zone) for entry in entries]
    await post_credits(
        entries, work=work, actor=actor, accounts=accounts, unit_id=unit_id, expires_at=expiries, now=now
    )


async def spend(
    *,
    id: UUID,
    account: LockedAccount,
    amount: int,
    reference: UUID,
    explanation: Explanation,
    work: Work,
    actor: Actor,
    now: datetime,
) -> None:
    """Take points for something that the member gets. Raises InsufficientPoints when there are too few."""
    entry = Entry(
        id=id,
        member_id=account.member_id,
        kind=TransferKind.REDEEM,
        amount=amount,
        occurred_at=now,
        reference=reference,
        explanation=explanation,
    )
    await post_debits(
        [entry], work=work, actor=actor, accounts={account.member_id: account}, unit_id=account.unit_id, now=now
    )


async def reinstate(
    *, id: UUID, spent: UUID, account: LockedAccount, explanation: Explanation, work: Work, actor: Actor, now: datetime
) -> None:
    """Undo a spending: the points go back into the lots they came from."""
    await post_reinstatement(
        id=id, spent=spent, work=work, actor=actor, account=account, explanation=explanation, now=now
    )


@command
async def adjust_points(
    *, actor: Actor, id: UUID, member_id: UUID, amount: int, reason: str, now: datetime, unit_id: str = DEFAULT_UNIT
) -> Transfer:
    """Add points (`amount` above zero) or take them off (below zero), for a reason that the member reads."""
    require_staff(actor)
    reason = check_text(reason, longest=LONGEST_REASON, path=("reason",))
    if not reason:
        raise ReasonMissing(path=("reason",))
    if not 1 <= abs(amount) <= LARGEST_AMOUNT:
        raise AmountOutOfRange(path=("amount",), largest=LARGEST_AMOUNT)
    async with unit_of_work() as work:
        await members.find_member(member_id, actor=actor)
        account = await lock_account(member_id=member_id, unit_id=unit_id)
        entry = Entry(
            id=id,
            member_id=member_id,
            kind=TransferKind.ADJUST_CREDIT if amount > 0 else TransferKind.ADJUST_DEBIT,
            amount=abs(amount),
            occurred_at=now,
            reference=id,
            explanation={"about": "adjustment", "points": amount, "reason": reason},
        )
        if earlier := await _find_adjustment(entry, actor=actor):
            return earlier
        if amount > 0:
            await grant([entry], work=work, actor=actor, accounts={member_id: account}, unit_id=unit_id, now=now)
        else:
            await post_debits([entry], work=work, actor=actor, accounts={member_id: account}, unit_id=unit_id, now=now)
        return await Transfer.get(id=id)


async def _find_adjustment(entry: Entry, *, actor: Actor) -> Transfer | None:
    """The same adjustment, posted before. A transfer keeps all that it was asked with, so it is its own record."""
    earlier = await Transfer.get_or_none(id=entry.id)
    if earlier is None:
        return None
    same = (
        earlier.member_id == entry.member_id  # type: ignore[attr-defined]
        and earlier.kind == entry.kind
        and earlier.amount == entry.amount
        and earlier.explanation == entry.explanation
        and earlier.actor == actor.reference
    )
    if not same:
        raise IdReused(path=("id",))
    return earlier
