"""Reading shortfalls: points that clawbacks should have taken and did not. For staff."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import orjson

from domain.actor import Actor, require_staff
from domain.database import fetch, fetch_as, fetch_one
from domain.errors import NotFound
from domain.filtering import EVERYTHING, Condition, Order, order_sql, where_sql
from domain.ledger import SpokenUnit


@dataclass(frozen=True, slots=True)
class ShortfallRow:
    """The state of a shortfall; `granted_id` is the credit to take back."""

    id: UUID
    member_id: UUID
    unit_id: str
    granted_id: UUID
    amount: int
    state: str
    recorded_at: datetime
    decided_by: str | None
    decided_at: datetime | None


_FROM = "FROM shortfall s JOIN account a ON a.id = s.account_id"
_SELECT = f"""
SELECT s.id, s.member_id, a.unit_id, s.granted_id, s.amount, s.state, s.recorded_at, s.decided_by, s.decided_at {_FROM}
"""
_LIST_COLUMNS = {
    "id": "s.id",
    "member_id": "s.member_id",
    "unit_id": "a.unit_id",
    "amount": "s.amount",
    "state": "s.state",
    "recorded_at": "s.recorded_at",
    "decided_at": "s.decided_at",
}


async def shortfalls_for(
    actor: Actor, *, where: Condition = EVERYTHING, order: Sequence[Order] = (), limit: int, offset: int = 0
) -> Sequence[ShortfallRow]:
    """The list of shortfalls, newest first unless another order is asked for. For staff."""
    require_staff(actor)
    arguments: list[object] = []
    condition = where_sql(where, columns=_LIST_COLUMNS, arguments=arguments)
    sorting = order_sql(order or [Order("recorded_at", descending=True)], columns=_LIST_COLUMNS, tie="s.id")
    return await fetch_as(
        ShortfallRow,
        f"{_SELECT} WHERE {condition} ORDER BY {sorting} LIMIT ${len(arguments) + 1} OFFSET ${len(arguments) + 2}",
        *arguments,
        limit,
        offset,
    )


async def count_shortfalls_for(actor: Actor, *, where: Condition = EVERYTHING) -> int:
    """The number of shortfalls in all of `shortfalls_for`."""
    require_staff(actor)
    arguments: list[object] = []
    condition = where_sql(where, columns=_LIST_COLUMNS, arguments=arguments)
    row = await fetch_one(f"SELECT count(*) AS n {_FROM} WHERE {condition}", *arguments)
    return int(row["n"]) if row else 0


async def shortfalls_by_id(ids: Sequence[UUID], *, actor: Actor) -> Mapping[UUID, ShortfallRow]:
    """The shortfalls with these ids; none for an actor who is not staff."""
    if not actor.is_trusted:
        return {}
    return {row.id: row for row in await fetch_as(ShortfallRow, f"{_SELECT} WHERE s.id = ANY($1::uuid[])", ids)}


async def amounts_short(reference: UUID, *, granted: Sequence[UUID]) -> Sequence[tuple[int, SpokenUnit]]:
    """The points of these credits that a return could not take back: an amount for each unit."""
    rows = await fetch(
        "SELECT u.id, u.name, u.names, u.decimals, sum(s.amount)::bigint AS amount FROM shortfall s"
        "  JOIN account a ON a.id = s.account_id JOIN unit u ON u.id = a.unit_id"
        " WHERE s.granted_id = ANY($1::uuid[]) AND s.reference = $2 GROUP BY u.id ORDER BY u.id",
        granted,
        reference,
    )
    return [
        (row["amount"], SpokenUnit(row["id"], row["name"], row["decimals"], orjson.loads(row["names"]))) for row in rows
    ]


async def find_shortfall(id: UUID, *, actor: Actor) -> ShortfallRow:
    """One shortfall. For staff. Raises NotFound."""
    require_staff(actor)
    found = (await shortfalls_by_id([id], actor=actor)).get(id)
    if found is None:
        raise NotFound(what="shortfall", path=("id",))
    return found
