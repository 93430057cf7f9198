"""The list of parked returns, for staff."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.actor import Actor, require_staff
from domain.database import fetch_as, fetch_one
from domain.filtering import EVERYTHING, Condition, Order, order_sql, where_sql


@dataclass(frozen=True, slots=True)
class ParkedReturnRow:
    """A parked return. `state` is parked, applied or refused; `reason` and `message` belong to the refusal."""

    id: UUID
    source: str
    external_id: str
    purchase_id: UUID
    purchase_source: str
    purchase_external_id: str
    occurred_at: datetime
    recorded_at: datetime
    state: str
    reason: str | None
    message: str | None
    settled_at: datetime | None


_SELECT = """
SELECT id, source, external_id, purchase_id, purchase_source, purchase_external_id, occurred_at, recorded_at, state,
       reason, message, settled_at FROM parked_return
"""

LIST_COLUMNS = {
    name: name
    for name in (
        "id",
        "source",
        "external_id",
        "purchase_source",
        "purchase_external_id",
        "occurred_at",
        "recorded_at",
        "state",
        "reason",
        "settled_at",
    )
}
"""The columns by which the list can be filtered and sorted."""


async def parked_returns_for(
    actor: Actor, *, where: Condition = EVERYTHING, order: Sequence[Order] = (), limit: int, offset: int = 0
) -> Sequence[ParkedReturnRow]:
    """The list of parked returns, newest report first unless sorted otherwise. For staff."""
    require_staff(actor)
    arguments: list[object] = []
    condition = where_sql(where, columns=LIST_COLUMNS, arguments=arguments)
    sorting = order_sql(order or [Order("recorded_at", descending=True)], columns=LIST_COLUMNS, tie="id")
    return await fetch_as(
        ParkedReturnRow,
        f"{_SELECT} WHERE {condition} ORDER BY {sorting} LIMIT ${len(arguments) + 1} OFFSET ${len(arguments) + 2}",
        *arguments,
        limit,
        offset,
    )


async def count_parked_returns_for(actor: Actor, *, where: Condition = EVERYTHING) -> int:
    """The number of parked returns that `parked_returns_for` lists in all."""
    require_staff(actor)
    arguments: list[object] = []
    condition = where_sql(where, columns=LIST_COLUMNS, arguments=arguments)
    row = await fetch_one(f"SELECT count(*) AS n FROM parked_return WHERE {condition}", *arguments)
    return int(row["n"]) if row else 0


async def parked_returns_by_id(ids: Sequence[UUID], *, actor: Actor) -> Mapping[UUID, ParkedReturnRow]:
    """Parked returns by id. For staff; others get none."""
    if not actor.is_trusted:
        return {}
    rows = await fetch_as(ParkedReturnRow, f"{_SELECT} WHERE id = ANY($1::uuid[])", ids)
    return {row.id: row for row in rows}
