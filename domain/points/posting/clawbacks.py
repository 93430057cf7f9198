"""Earned points that are taken back: from the credit's own lots first, then from others, then as the policy says."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.actor import Actor
from domain.database import execute, fetch
from domain.ids import derived_id
from domain.points.accounts import LockedAccount
from domain.points.entries import AccountKind, Entry, Explanation, TransferKind
from domain.points.errors import PointsAlreadySpent
from domain.points.posting.lots import HELD, live_lots, open_lot, portions_of
from domain.points.posting.rows import Rows
from domain.points.rules import Drawn, draw
from domain.points.settling import dated
from domain.points.units.policies import Negative
from domain.points.units.terms import unit_terms
from domain.work import Work

_OWN_LOTS = f"""
SELECT l.id, l.account_id, l.credit_id, l.remaining - coalesce(held.amount, 0) AS free, l.earned_at, l.expires_at
  FROM lot l {HELD.format(at="$2")}
 WHERE l.credit_id = $1 AND l.remaining > 0
"""

# Expiries of the credit's own lots that were written down, less what came back of them before.
_OWN_EXPIRED = """
SELECT coalesce(t.reverses_id, t.id) AS transfer_id, d.lot_id, sum(d.amount)::bigint AS amount,
       min(coalesce(r.occurred_at, t.occurred_at)) AS expired_at
  FROM lot l JOIN draw d ON d.lot_id = l.id JOIN transfer t ON t.id = d.transfer_id
  LEFT JOIN transfer r ON r.id = t.reverses_id
 WHERE l.credit_id = $1 AND (t.kind = 'expire' OR r.kind = 'expire')
 GROUP BY 1, 2 HAVING sum(d.amount) > 0 ORDER BY 1, 2
"""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What a clawback came to: `taken` from lots, `owed` as a debt, `short` by what was let go or waits for a human."""

    taken: int
    owed: int
    short: int


async def post_clawback(
    *,
    id: UUID,
    granted: UUID,
    amount: int,
    reference: UUID,
    occurred_at: datetime,
    account: LockedAccount,
    negative: Negative,
    explanation: Explanation,
    work: Work,
    actor: Actor,
    now: datetime,
) -> TakenBack:
    """Take `amount` of a credit back.

    First what its own lots still hold, mature or not; then what of them expired and was written down, which comes back
    for this, so that it makes no difference whether the expiry was written down; then other lots that count. What then
    is missing was spent, or is held: `negative` says what becomes of it. Raises PointsAlreadySpent where it forbids.
    """
    rows = Rows(account.unit_id, actor, now)
    others = (await live_lots([account], now=now))[account.id]
    free = {lot.id: lot for lot in others}
    own = [free.get(row["id"]) or open_lot(row) for row in await fetch(_OWN_LOTS, granted, now)]
    drawn, missing = draw(amount, sorted(own, key=lambda lot: lot.order))
    if missing:
        revived = await _revive(
            granted, missing, rows, id=id, account=account, reference=reference, occurred_at=occurred_at
        )
        drawn += revived
        missing -= sum(part.amount for part in revived)
    if missing:
        more, missing = draw(missing, others)
        drawn += more
    taken = amount - missing
    owed = missing if negative is Negative.DEBT else 0
    short = missing - owed
    if short and negative is Negative.FORBID:
        raise PointsAlreadySpent(missing=short, unit=(await unit_terms(account.unit_id)).spoken)
    if taken + owed:
        entry = Entry(
            id=id,
            member_id=account.member_id,
            kind=TransferKind.CLAWBACK,
            amount=taken + owed,
            occurred_at=occurred_at,
            reference=reference,
            explanation={
                **explanation,
                **({"owed": owed} if owed else {}),
                **({"short": short, "negative": negative} if short else {}),
            },
        )
        rows.transfer(entry, account, reverses_id=granted)
        merged = _merged(drawn)
        portions = await portions_of([part.lot_id for part in merged], own=granted)
        for at, part in dated(merged, portions, since=occurred_at):
            rows.draw(account, id, [part], at=at)
    if owed:
        rows.debt(id, account, owed)
    await rows.write(work)
    if short:
        await _keep_shortfall(id, account, granted, short, reference=reference, negative=negative, now=now)
    return TakenBack(taken, owed, short)


async def _revive(
    granted: UUID, most: int, rows: Rows, *, id: UUID, account: LockedAccount, reference: UUID, occurred_at: datetime
) -> list[Drawn]:
    """Bring back what expired of the credit's own lots, at most so much, for the clawback to take.

    What went back before it expired never did expire; what had expired by then comes back on the day of the return.
    """
    revived: list[Drawn] = []
    for row in await fetch(_OWN_EXPIRED, granted):
        part = min(most, row["amount"])
        if not part:
            break
        most -= part
        entry = Entry(
            id=derived_id(id, "revive", row["transfer_id"], row["lot_id"]),
            member_id=account.member_id,
            kind=TransferKind.REINSTATE,
            amount=part,
            occurred_at=max(row["expired_at"], occurred_at),
            reference=reference,
            explanation={"about": "expiry_reversed", "points": part},
        )
        rows.transfer(entry, account, reverses_id=row["transfer_id"], faces=AccountKind.EXPIRY)
        rows.put_back(account, entry.id, [Drawn(row["lot_id"], part)], at=entry.occurred_at)
        revived.append(Drawn(row["lot_id"], part))
    return revived


def _merged(drawn: list[Drawn]) -> list[Drawn]:
    """One draw for each lot: what a lot still held and what came back into it are one thing to whoever reads it."""
    amounts: dict[UUID, int] = {}
    for part in drawn:
        amounts[part.lot_id] = amounts.get(part.lot_id, 0) + part.amount
    return [Drawn(lot_id, amount) for lot_id, amount in amounts.items()]


async def _keep_shortfall(
    id: UUID,
    account: LockedAccount,
    granted: UUID,
    amount: int,
    *,
    reference: UUID,
    negative: Negative,
    now: datetime,
) -> None:
    await execute(
        "INSERT INTO shortfall (id, account_id, member_id, granted_id, amount, reference, state, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        id,
        account.id,
        account.member_id,
        granted,
        amount,
        reference,
        "open" if negative is Negative.REVIEW else "recorded",
        now,
    )
