"""Taking back earned points: from the credit's own lots first, then from others, then by the policy."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from domain.database import execute, fetch
from domain.ids import derived_id
from domain.ledger.accounts import LockedAccount
from domain.ledger.counting import held_now
from domain.ledger.debt_rules import dated
from domain.ledger.entries import AccountKind, Entry, TransferKind
from domain.ledger.errors import PointsAlreadySpent
from domain.ledger.lot_rules import Drawn, OpenLot, draw
from domain.ledger.movements import ExpiryReversedMovement
from domain.ledger.posting.lots import live_lots, open_lot, points_in_no_lot, portions_of
from domain.ledger.posting.rows import Rows
from domain.ledger.terms import Negative

_OWN_LOTS = f"""
SELECT l.id, l.account_id, l.credit_id, l.remaining - coalesce({held_now("$2")}, 0) AS free, l.earned_at, l.expires_at
  FROM lot l
 WHERE l.credit_id = $1 AND l.remaining > 0
"""

# Expiries of the credit's own lots that are written down, less what came back of them before.
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
    """The outcome of a clawback: `taken` from the account, `owed` as a debt, `short` by points that were let go.

    Staff may still have to decide on the points that are short.
    """

    taken: int
    owed: int
    short: int


async def post_clawback(
    entry: Entry, account: LockedAccount, rows: Rows, *, granted: UUID, negative: Negative
) -> TakenBack:
    """Take `entry.amount` of a credit back.

    First comes the content of its own lots, mature or not. Then come their expired points, if that was written down:
    they come back for this, so it makes no difference whether the expiry was written down. Then come other lots that
    count. Points that are then missing were spent, or are held: `negative` decides on them. A qualifying unit simply
    goes below zero. Raises PointsAlreadySpent where the policy forbids.
    """
    drawn, missing = await _draw(entry, account, rows, granted=granted)
    taken, owed, short = _divided(entry.amount, missing, account, negative)
    if short and negative is Negative.FORBID:
        raise PointsAlreadySpent(missing=short, unit=account.unit.spoken)
    if taken + owed:
        told = {"owed": owed} if owed else {"short": short, "negative": negative} if short else {}
        entry = replace(entry, amount=taken + owed, movement=entry.movement.told(**told))
        rows.transfer(entry, account, reverses_id=granted)
        merged = _merged(drawn)
        portions = await portions_of([part.lot_id for part in merged], own=granted) if merged else {}
        for at, part in dated(merged, portions, since=entry.occurred_at):
            rows.draw(account, entry.id, [part], at=at)
    if owed:
        rows.debt(entry.id, account, owed)
    if short:
        await _keep_shortfall(entry, account, short, granted=granted, negative=negative, now=rows.now)
    return TakenBack(taken, owed, short)


def _divided(amount: int, missing: int, account: LockedAccount, negative: Negative) -> tuple[int, int, int]:
    """How much of an amount is taken, owed and short, when so much of it is in no lot."""
    if not account.unit.is_spendable:
        return amount, 0, 0
    owed = missing if negative is Negative.DEBT else 0
    return amount - missing, owed, missing - owed


async def _draw(entry: Entry, account: LockedAccount, rows: Rows, *, granted: UUID) -> tuple[list[Drawn], int]:
    """The parts of lots that the clawback takes, and the missing amount; points that come back are in the rows."""
    loose = 0 if account.unit.is_spendable else max(0, await points_in_no_lot(account))
    others = (await live_lots([account], now=rows.now))[account.id]
    free = {lot.id: lot for lot in others}
    own: list[OpenLot] = [free.get(row["id"]) or open_lot(row) for row in await fetch(_OWN_LOTS, granted, rows.now)]
    drawn, missing = draw(entry.amount, sorted(own, key=lambda lot: lot.order))
    if missing:
        revived = await _revive(entry, account, missing, rows, granted=granted)
        drawn += revived
        missing -= sum(part.amount for part in revived)
    # In a qualifying unit, points in no lot never end: they cover the rest before lots of other credits do.
    uncovered = min(missing, loose)
    if missing > uncovered:
        more, still_missing = draw(missing - uncovered, others)
        drawn += more
        missing = uncovered + still_missing
    return drawn, missing


async def _revive(entry: Entry, account: LockedAccount, most: int, rows: Rows, *, granted: UUID) -> list[Drawn]:
    """Bring back expired points of the credit's own lots, at most so many, for the clawback to take.

    Points put back before their lot expired never expired. Points that had expired by then come back on the day of the
    return.
    """
    revived: list[Drawn] = []
    for row in await fetch(_OWN_EXPIRED, granted):
        part = min(most, row["amount"])
        if not part:
            break
        most -= part
        back = Entry(
            id=derived_id(entry.id, "revive", row["transfer_id"], row["lot_id"]),
            member_id=account.member_id,
            unit_id=account.unit.id,
            kind=TransferKind.REINSTATE,
            amount=part,
            occurred_at=max(row["expired_at"], entry.occurred_at),
            reference=entry.reference,
            movement=ExpiryReversedMovement(),
        )
        rows.transfer(back, account, reverses_id=row["transfer_id"], faces=AccountKind.EXPIRY)
        rows.put_back(account, back.id, [Drawn(row["lot_id"], part)], at=back.occurred_at)
        revived.append(Drawn(row["lot_id"], part))
    return revived


def _merged(drawn: list[Drawn]) -> list[Drawn]:
    """One draw for each lot: readers see the lot's content and the points that came back into it as one."""
    amounts: dict[UUID, int] = {}
    for part in drawn:
        amounts[part.lot_id] = amounts.get(part.lot_id, 0) + part.amount
    return [Drawn(lot_id, amount) for lot_id, amount in amounts.items()]


async def _keep_shortfall(
    entry: Entry, account: LockedAccount, amount: int, *, granted: UUID, negative: Negative, now: datetime
) -> None:
    await execute(
        "INSERT INTO shortfall (id, account_id, member_id, granted_id, amount, reference, state, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        entry.id,
        account.id,
        account.member_id,
        granted,
        amount,
        entry.reference,
        "open" if negative is Negative.REVIEW else "recorded",
        now,
    )
