"""Upcoming maturities and expiries of a member's points, assuming no further activity."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from uuid import UUID

from asyncpg import Record

from domain.actor import Actor
from domain.database import fetch, pooled_connection
from domain.ledger import UNSETTLED, end_of, is_pending, lives, unsettled
from domain.points.queries.access import require_own
from domain.points.units.terms import DEFAULT_UNIT


class Change(StrEnum):
    MATURES = "matures"
    EXPIRES = "expires"


@dataclass(frozen=True, slots=True)
class ForecastLine:
    """Points that begin to count, or expire, at an instant; without one, at their activation."""

    change: Change
    at: datetime | None
    amount: int
    unit_id: str = DEFAULT_UNIT


# Points that a hold protects beyond their lot's expiry expire when the hold ends. Points that expire before they count
# never count, unless they may still be activated.
_FORECAST = f"""
WITH lots AS (
    SELECT a.id AS account_id, a.member_id, a.unit_id, l.id, l.remaining, l.remaining - coalesce(p.points, 0) AS kept,
           l.matures_at, {end_of()} AS gone_at
      FROM standing_account a JOIN lot l ON l.account_id = a.id
      LEFT JOIN (SELECT id, sum(amount) AS points FROM unnest($4::uuid[], $5::bigint[]) AS p(id, amount) GROUP BY id) p
             ON p.id = l.id
     WHERE a.member_id = ANY ($1::uuid[]) AND l.remaining > 0
), held AS (
    SELECT l.member_id, l.unit_id, hl.lot_id, h.lapses_at, hl.amount
      FROM lots l
      JOIN hold h ON h.account_id = l.account_id AND {lives("$2")} AND h.lapses_at > l.gone_at
      JOIN hold_lot hl ON hl.hold_id = h.id AND hl.lot_id = l.id
), coming AS (
    SELECT member_id, unit_id, 'matures' AS change, nullif(matures_at, 'infinity') AS at, remaining AS points FROM lots
     WHERE {is_pending("$2", lot="lots")}
       AND (gone_at IS NULL OR gone_at > CASE WHEN matures_at = 'infinity' THEN $2 ELSE matures_at END)
    UNION ALL
    SELECT member_id, unit_id, 'expires', gone_at, kept - coalesce(later.points, 0)
      FROM lots LEFT JOIN (SELECT lot_id, sum(amount) AS points FROM held GROUP BY lot_id) later ON later.lot_id = id
     WHERE gone_at > $2
    UNION ALL
    SELECT member_id, unit_id, 'expires', lapses_at, amount FROM held
), lines AS (
    SELECT member_id, unit_id, change, at, sum(points)::bigint AS amount,
           row_number() OVER (PARTITION BY member_id, unit_id ORDER BY at NULLS LAST, change) AS place
      FROM coming WHERE points > 0 GROUP BY member_id, unit_id, change, at
)
SELECT * FROM lines WHERE place <= $3 ORDER BY member_id, at NULLS LAST, unit_id, change
"""
_INDEBTED = f"""
SELECT {UNSETTLED} AS unsettled FROM standing_account a
 WHERE a.member_id = ANY($1::uuid[]) AND a.debt > 0
"""
LONGEST_FORECAST = 100
_EVER = datetime.max.replace(tzinfo=UTC)


async def forecasts_of(
    member_ids: Sequence[UUID], *, actor: Actor, now: datetime
) -> Mapping[UUID, Sequence[ForecastLine]]:
    """Maturities and expiries of each member in all units after now, soonest first.

    At most LONGEST_FORECAST instants of each unit. Points that a hold protects beyond their lot's expiry expire when
    the hold lapses; points that will have paid a debt by then do not expire. So the points at a later instant
    (`holdings_as_of`: available, pending and held) are those of now less the expiries until then.
    """
    for member_id in member_ids:
        require_own(actor, member_id)
    found: dict[UUID, list[ForecastLine]] = {member_id: [] for member_id in member_ids}
    for row in await _rows(member_ids, now):
        found[row["member_id"]].append(_line(row))
    return found


async def _rows(member_ids: Sequence[UUID], now: datetime) -> Sequence[Record]:
    if not await fetch("SELECT FROM account WHERE member_id = ANY($1::uuid[]) AND debt > 0 LIMIT 1", member_ids):
        return await fetch(_FORECAST, member_ids, now, LONGEST_FORECAST, [], [])
    # Both read one snapshot: something written down between the two would be subtracted twice.
    async with pooled_connection() as connection, connection.transaction(isolation="repeatable_read", readonly=True):
        indebted = await connection.fetch(_INDEBTED, member_ids)
        paid = [payment for row in indebted for payment in unsettled(row["unsettled"], until=_EVER)]
        rows: Sequence[Record] = await connection.fetch(
            _FORECAST, member_ids, now, LONGEST_FORECAST, [of.lot.id for of in paid], [of.amount for of in paid]
        )
        return rows


def _line(row: Record) -> ForecastLine:
    return ForecastLine(Change(row["change"]), row["at"], row["amount"], row["unit_id"])
