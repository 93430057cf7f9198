"""Reading the lots and holds of locked accounts."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from asyncpg import Record

from domain.database import fetch, fetch_one
from domain.ledger.accounts import LockedAccount
from domain.ledger.counting import counts, held_now
from domain.ledger.debt_rules import Portion, free_portions
from domain.ledger.debts import changes
from domain.ledger.lot_rules import OpenLot

FIRST_LOTS = 64
"""Lots read at first for each account. If they hold too few points, all lots of the account are read."""

_LIVE = f"""
SELECT l.id, l.account_id, l.credit_id, l.remaining - coalesce({held_now("$2")}, 0) AS free, l.earned_at, l.expires_at
  FROM unnest($1::bigint[]) AS a(id)
 CROSS JOIN LATERAL (
       SELECT * FROM lot
        WHERE lot.account_id = a.id AND lot.remaining > 0
          AND {counts("$2", lot="lot")}
        ORDER BY lot.expires_at NULLS LAST, lot.earned_at, lot.id LIMIT $3) l
"""


async def live_lots(
    accounts: Collection[LockedAccount], *, now: datetime, needs: Mapping[int, int] | None = None
) -> dict[int, list[OpenLot]]:
    """The lots that count now, by account, in the order of drawing; lots that are wholly held too.

    With `needs` (points by account), an account may get fewer lots than it has, enough for its need.
    """
    ids = [account.id for account in accounts]
    found = await _read(ids, now, FIRST_LOTS if needs is not None else None)
    if needs is None:
        return found
    more = [id for id in ids if len(found[id]) == FIRST_LOTS and sum(lot.free for lot in found[id]) < needs.get(id, 0)]
    if more:
        found |= await _read(more, now, None)
    return found


async def _read(account_ids: Sequence[int], now: datetime, limit: int | None) -> dict[int, list[OpenLot]]:
    found: dict[int, list[OpenLot]] = {id: [] for id in account_ids}
    for row in await fetch(_LIVE, account_ids, now, limit):
        found[row["account_id"]].append(open_lot(row))
    for lots in found.values():
        lots.sort(key=lambda lot: lot.order)
    return found


def open_lot(row: Record) -> OpenLot:
    """A row of lots in the form that the rules take."""
    return OpenLot(row["id"], row["account_id"], row["credit_id"], row["free"], row["earned_at"], row["expires_at"])


_BUT_EXPIRY = """
    AND t.kind <> 'expire' AND NOT EXISTS (SELECT FROM transfer o WHERE o.id = t.reverses_id AND o.kind = 'expire')
"""
_PORTIONS = f"""
SELECT l.id, l.amount, CASE WHEN l.credit_id = $2 THEN s.start ELSE greatest(s.start, l.matures_at) END AS start,
       array(SELECT e.at FROM ({changes(but=_BUT_EXPIRY)}) e ORDER BY e.at, e.points) AS instants,
       array(SELECT e.points FROM ({changes(but=_BUT_EXPIRY)}) e ORDER BY e.at, e.points) AS points
  FROM lot l JOIN transfer c ON c.id = l.credit_id CROSS JOIN LATERAL (
       SELECT least(c.occurred_at, c.recorded_at) AS start) s
 WHERE l.id = ANY ($1::uuid[])
"""


async def portions_of(lot_ids: Collection[UUID], *, own: UUID) -> dict[UUID, list[Portion]]:
    """Since when parts of lots have been free for a return, expired or not; of its `own` credit, pending ones too."""
    rows = await fetch(_PORTIONS, lot_ids, own)
    return {
        row["id"]: free_portions(
            row["start"], [(row["start"], row["amount"]), *zip(row["instants"], row["points"], strict=True)]
        )
        for row in rows
    }


async def net_draws(transfer_id: UUID) -> list[tuple[UUID, int, datetime | None]]:
    """The remaining part of each lot that a debit drew on, in that order: less what its reversals put back."""
    rows = await fetch(
        """
        SELECT d.lot_id, sum(d.amount)::bigint AS amount, nullif(l.expires_at, 'infinity') AS expires_at
          FROM draw d JOIN lot l ON l.id = d.lot_id
         WHERE d.transfer_id = $1
            OR d.transfer_id IN (SELECT r.id FROM transfer r WHERE r.reverses_id = $1 AND r.kind = 'reinstate')
         GROUP BY d.lot_id, l.expires_at, l.earned_at, l.id
         ORDER BY l.expires_at NULLS LAST, l.earned_at, l.id
        """,
        transfer_id,
    )
    return [(row["lot_id"], row["amount"], row["expires_at"]) for row in rows]


async def points_in_no_lot(account: LockedAccount) -> int:
    """The points of an account in a qualifying unit that are in no lot: those of credits without one."""
    row = await fetch_one(
        "SELECT coalesce(sum(remaining), 0)::bigint AS points FROM lot WHERE account_id = $1 AND remaining > 0",
        account.id,
    )
    assert row is not None
    return account.balance + account.debt - int(row["points"])
