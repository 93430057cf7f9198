"""What members hold, now and as of any instant. Expiry, maturity, holds and lapses hold at read, job or no job."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.actor import Actor
from domain.database import fetch
from domain.points.accounts import DEFAULT_UNIT
from domain.points.queries.access import require_own


@dataclass(frozen=True, slots=True)
class Holdings:
    """One member's points of a unit at an instant, all of them whole numbers.

    `available` can be spent, and is below zero by what is owed and nothing covers; `pending` does not count yet; `held`
    is set aside; `owed` will be paid by what comes next.
    """

    available: int
    pending: int
    held: int
    owed: int


NOTHING = Holdings(0, 0, 0, 0)

# All that the lots hold is in the account's row; what does not count now is few rows, found by partial indexes.
_NOW = """
SELECT a.member_id, a.debt AS owed, coalesce(held.points, 0)::bigint AS held,
       CASE WHEN a.lapses_at <= $3 THEN 0 ELSE coalesce(pending.points, 0) END::bigint AS pending,
       CASE WHEN a.lapses_at <= $3 THEN -a.debt
            ELSE a.balance - coalesce(gone.points, 0) - coalesce(pending.points, 0) - coalesce(held.living, 0)
       END::bigint AS available
  FROM account a
  LEFT JOIN LATERAL (
      SELECT sum(l.remaining) AS points FROM lot l
       WHERE l.account_id = a.id AND l.remaining > 0 AND l.expires_at <= $3) gone ON a.balance + a.debt > 0
  LEFT JOIN LATERAL (
      SELECT sum(l.remaining) AS points FROM lot l
       WHERE l.account_id = a.id AND l.remaining > 0 AND l.matures_at > $3
         AND (l.expires_at IS NULL OR l.expires_at > $3)) pending ON a.balance + a.debt > 0
  LEFT JOIN LATERAL (
      SELECT sum(hl.amount) AS points,
             sum(hl.amount) FILTER (WHERE l.expires_at IS NULL OR l.expires_at > $3) AS living
        FROM hold h JOIN hold_lot hl ON hl.hold_id = h.id JOIN lot l ON l.id = hl.lot_id
       WHERE h.account_id = a.id AND h.state = 'open' AND h.lapses_at > $3) held ON a.balance + a.debt > 0
 WHERE a.unit_id = $2 AND a.member_id = ANY ($1::uuid[])
"""


async def holdings_of(
    member_ids: Sequence[UUID], *, now: datetime, unit_id: str = DEFAULT_UNIT
) -> Mapping[UUID, Holdings]:
    """What each member holds now. Members without an account hold nothing."""
    rows = await fetch(_NOW, member_ids, unit_id, now)
    found = {row["member_id"]: Holdings(row["available"], row["pending"], row["held"], row["owed"]) for row in rows}
    return {member_id: found.get(member_id, NOTHING) for member_id in member_ids}


async def balances_of(member_ids: Sequence[UUID], *, now: datetime, unit_id: str = DEFAULT_UNIT) -> Mapping[UUID, int]:
    """What each member can spend now; below zero by what is owed."""
    found = await holdings_of(member_ids, now=now, unit_id=unit_id)
    return {member_id: holdings.available for member_id, holdings in found.items()}


async def balance_of(member_id: UUID, *, actor: Actor, now: datetime, unit_id: str = DEFAULT_UNIT) -> int:
    """What one member can spend now. Raises NotFound for members that the actor may not see."""
    require_own(actor, member_id)
    return (await balances_of([member_id], now=now, unit_id=unit_id))[member_id]


# Every figure is put together again from what had happened by then. A lot began with its credit; what it still held
# then is its amount less the draws made by then; a hold lived from its making to its end.
_AS_OF = """
WITH accounts AS (
    SELECT id, lapses_at FROM account WHERE unit_id = $2 AND member_id = $1
), lots AS (
    SELECT l.id, l.expires_at, l.matures_at,
           l.amount - coalesce((SELECT sum(d.amount) FROM draw d
                                 WHERE d.lot_id = l.id AND d.drawn_at <= $3), 0) AS points,
           coalesce((SELECT sum(hl.amount) FROM hold_lot hl JOIN hold h ON h.id = hl.hold_id
                      WHERE hl.lot_id = l.id AND h.held_at <= $3 AND least(h.closed_at, h.lapses_at) > $3), 0) AS held
      FROM lot l JOIN accounts a ON a.id = l.account_id JOIN transfer c ON c.id = l.credit_id AND c.occurred_at <= $3
), sides AS (
    SELECT l.*, (l.expires_at <= $3 OR coalesce((SELECT lapses_at <= $3 FROM accounts), false)) IS TRUE AS is_gone,
           coalesce(l.matures_at > $3, false) AS is_pending
      FROM lots l
), moved AS (
    SELECT coalesce(sum(CASE WHEN t.credit_account_id = a.id THEN t.amount ELSE -t.amount END), 0) AS points
      FROM accounts a JOIN transfer t ON t.member_id = $1 AND t.unit_id = $2 AND t.occurred_at <= $3
)
SELECT (m.points - coalesce(sum(s.points), 0)) AS uncovered,
       coalesce(sum(s.points - s.held) FILTER (WHERE NOT s.is_gone AND NOT s.is_pending), 0)::bigint AS free,
       coalesce(sum(s.points) FILTER (WHERE NOT s.is_gone AND s.is_pending), 0)::bigint AS pending,
       coalesce(sum(s.held), 0)::bigint AS held
  FROM moved m LEFT JOIN sides s ON true GROUP BY m.points
"""


async def holdings_as_of(member_id: UUID, *, actor: Actor, instant: datetime, unit_id: str = DEFAULT_UNIT) -> Holdings:
    """What a member held at an instant by what is known today: by when things happened, not by when we heard of them.

    For an instant to come: what will be there if nothing happens until then.
    """
    require_own(actor, member_id)
    [row] = await fetch(_AS_OF, member_id, unit_id, instant)
    owed = -int(row["uncovered"])
    return Holdings(row["free"] - owed, row["pending"], row["held"], owed)
