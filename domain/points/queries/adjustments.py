"""Reading adjustments. For staff only: they name who asked and who agreed, and hold notes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.actor import Actor, require_staff
from domain.database import fetch_as, fetch_one
from domain.filtering import EVERYTHING, Condition, Order, order_sql, where_sql


@dataclass(frozen=True, slots=True)
class AdjustmentRow:
    """The state of an adjustment."""

    id: UUID
    member_id: UUID
    unit_id: str
    amount: int
    reason_code: str
    reason: str
    note: str | None
    state: str
    requested_by: str
    requested_at: datetime
    decided_by: str | None
    decided_at: datetime | None


_SELECT = """
SELECT id, member_id, unit_id, amount, reason_code, reason, note, state, requested_by, requested_at, decided_by,
       decided_at
  FROM adjustment
"""
_LIST_COLUMNS = {
    "id": "id",
    "member_id": "member_id",
    "unit_id": "unit_id",
    "amount": "amount",
    "reason_code": "reason_code",
    "state": "state",
    "requested_by": "requested_by",
    "requested_at": "requested_at",
    "decided_at": "decided_at",
}


async def adjustments_for(
    actor: Actor, *, where: Condition = EVERYTHING, order: Sequence[Order] = (), limit: int, offset: int = 0
) -> Sequence[AdjustmentRow]:
    """The list of adjustments, newest first unless another order is asked for. For staff."""
    require_staff(actor)
    arguments: list[object] = []
    condition = where_sql(where, columns=_LIST_COLUMNS, arguments=arguments)
    sorting = order_sql(order or [Order("requested_at", descending=True)], columns=_LIST_COLUMNS, tie="id")
    return await fetch_as(
        AdjustmentRow,
        f"{_SELECT} WHERE {condition} ORDER BY {sorting} LIMIT ${len(arguments) + 1} OFFSET ${len(arguments) + 2}",
        *arguments,
        limit,
        offset,
    )


async def count_adjustments_for(actor: Actor, *, where: Condition = EVERYTHING) -> int:
    """The number of adjustments in all of `adjustments_for`."""
    require_staff(actor)
    arguments: list[object] = []
    condition = where_sql(where, columns=_LIST_COLUMNS, arguments=arguments)
    row = await fetch_one(f"SELECT count(*) AS n FROM adjustment WHERE {condition}", *arguments)
    return int(row["n"]) if row else 0


async def adjustments_by_id(ids: Sequence[UUID], *, actor: Actor) -> Mapping[UUID, AdjustmentRow]:
    """The adjustments with these ids; none for an actor who is not staff."""
    if not actor.is_trusted:
        return {}
    rows = await fetch_as(AdjustmentRow, f"{_SELECT} WHERE id = ANY($1::uuid[])", ids)
    return {row.id: row for row in rows}
