"""Reading holds. A hold past its end has lapsed, written down or not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.actor import Actor
from domain.database import fetch_as
from domain.ledger import lives, ran_out
from domain.points.queries.access import may_see_holds, require_holds

MOST_HOLDS = 100


@dataclass(frozen=True, slots=True)
class HeldPoints:
    """The state of a hold at an instant. `captured` is the amount that the transfer `capture_id` took."""

    id: UUID
    member_id: UUID
    unit_id: str
    amount: int
    purpose: str
    state: str
    held_at: datetime
    lapses_at: datetime
    captured: int | None
    capture_id: UUID | None


_SELECT = f"""
SELECT h.id, h.member_id, a.unit_id, h.amount, h.purpose,
       CASE WHEN {ran_out("$2")} THEN 'lapsed' ELSE h.state END AS state,
       h.held_at, h.lapses_at, h.captured, h.capture_id
  FROM hold h JOIN account a ON a.id = h.account_id
"""


async def held_points(ids: Sequence[UUID], *, now: datetime) -> Mapping[UUID, HeldPoints]:
    """The holds with these ids, without a check of the actor."""
    rows = await fetch_as(HeldPoints, f"{_SELECT} WHERE h.id = ANY($1::uuid[])", ids, now)
    return {row.id: row for row in rows}


async def holds_by_id(ids: Sequence[UUID], *, actor: Actor, now: datetime) -> Mapping[UUID, HeldPoints]:
    """The holds that the actor may see: members see their own, readers of members and writers of points all."""
    found = await held_points(ids, now=now)
    return {id: hold for id, hold in found.items() if may_see_holds(actor, hold.member_id)}


async def open_holds_of(
    member_ids: Sequence[UUID], *, actor: Actor, now: datetime
) -> Mapping[UUID, Sequence[HeldPoints]]:
    """Each member's open holds, those that lapse first in front, at most MOST_HOLDS of each member."""
    for member_id in member_ids:
        require_holds(actor, member_id)
    rows = await fetch_as(
        HeldPoints,
        f"""
        SELECT o.* FROM unnest($1::uuid[]) AS m(id)
         CROSS JOIN LATERAL ({_SELECT} WHERE a.member_id = m.id AND {lives("$2")}
                              ORDER BY h.lapses_at, h.id LIMIT $3) o
        """,
        member_ids,
        now,
        MOST_HOLDS,
    )
    found: dict[UUID, list[HeldPoints]] = {member_id: [] for member_id in member_ids}
    for row in rows:
        found[row.member_id].append(row)
    return found
