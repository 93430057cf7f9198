"""What other contexts post in transactions of their own: points earned, spent, given back and taken back.

The accounts must have been locked by `lock_accounts` in the same transaction.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from domain.actor import Actor
from domain.points.accounts import Accounts, LockedAccount
from domain.points.entries import Entry, Explanation, TransferKind
from domain.points.posting import TakenBack, post_clawback, post_credits, post_debits, post_reinstatement
from domain.points.units.terms import unit_terms
from domain.work import Work


async def grant(
    entries: Sequence[Entry], *, work: Work, actor: Actor, accounts: Accounts, unit_id: str, now: datetime
) -> None:
    """Post credits; when they count and until when is the unit's policy of the day on which each was earned."""
    if entries:
        unit = await unit_terms(unit_id)
        await post_credits(entries, work=work, actor=actor, accounts=accounts, unit=unit, now=now)


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
    """Take points for something that the member gets. Raises InsufficientPoints, UnitNotSpendable."""
    unit = await unit_terms(account.unit_id)
    unit.require_spendable()
    entry = Entry(
        id=id,
        member_id=account.member_id,
        kind=TransferKind.REDEEM,
        amount=amount,
        occurred_at=now,
        reference=reference,
        explanation=explanation,
    )
    await post_debits([entry], work=work, actor=actor, accounts={account.member_id: account}, unit=unit, now=now)


async def reinstate(
    *,
    id: UUID,
    spent: UUID,
    account: LockedAccount,
    explanation: Explanation,
    work: Work,
    actor: Actor,
    now: datetime,
    amount: int | None = None,
    reference: UUID | None = None,
) -> int:
    """Undo a spending, or `amount` of it: the points go back into the lots they came from; answers how many.

    Raises ValueError for more than is left of it.
    """
    return await post_reinstatement(
        id=id,
        spent=spent,
        amount=amount,
        account=account,
        explanation=explanation,
        work=work,
        actor=actor,
        now=now,
        reference=reference,
    )


async def take_back(
    *,
    id: UUID,
    granted: UUID,
    amount: int,
    reference: UUID,
    occurred_at: datetime,
    account: LockedAccount,
    explanation: Explanation,
    work: Work,
    actor: Actor,
    now: datetime,
) -> TakenBack:
    """Take `amount` of a credit back; what was spent already is owed, let go or reviewed, as the unit's policy says.

    Raises PointsAlreadySpent where the policy forbids.
    """
    unit = await unit_terms(account.unit_id)
    return await post_clawback(
        id=id,
        granted=granted,
        amount=amount,
        reference=reference,
        occurred_at=occurred_at,
        account=account,
        negative=unit.at(occurred_at).negative,
        explanation=explanation,
        work=work,
        actor=actor,
        now=now,
    )
