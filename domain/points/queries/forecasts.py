"""What will become of a member's points if nothing happens: what counts from when, and what expires when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from domain.actor import Actor
from domain.database import fetch
from domain.points.accounts import DEFAULT_UNIT
from domain.points.queries.access import require_own


class Change(StrEnum):
    MATURES = "matures"
    EXPIRES = "expires"


@dataclass(frozen=True, slots=True)
class ForecastLine:
    """Points that begin to count, or are gone, at an instant; without one, once somebody activates them."""

    change: Change
    at: datetime | None
    amount: int


_FORECAST = """
WITH lots AS (
    SELECT l.remaining, l.matures_at,
           CASE WHEN a.lapses_at IS NULL THEN l.expires_at ELSE least(l.expires_at, a.lapses_at) END AS expires_at
      FROM account a JOIN lot l ON l.account_id = a.id
     WHERE a.member_id = $1 AND a.unit_id = $2 AND l.remaining > 0
), coming AS (
    SELECT 'matures' AS change, nullif(matures_at, 'infinity') AS at, remaining FROM lots
     WHERE matures_at > $3 AND (expires_at IS NULL OR expires_at > $3)
    UNION ALL
    SELECT 'expires', expires_at, remaining FROM lots WHERE expires_at > $3
)
SELECT change, at, sum(remaining)::bigint AS amount FROM coming
 GROUP BY change, at ORDER BY at NULLS LAST, change LIMIT $4
"""


async def forecast_of(
    member_id: UUID, *, actor: Actor, now: datetime, first: int = 100, unit_id: str = DEFAULT_UNIT
) -> Sequence[ForecastLine]:
    """What matures and what expires after now, soonest first, at most `first` instants; held points expire with their
    lots here, as they would if the hold were let go."""
    require_own(actor, member_id)
    rows = await fetch(_FORECAST, member_id, unit_id, now, first)
    return [ForecastLine(Change(row["change"]), row["at"], row["amount"]) for row in rows]
