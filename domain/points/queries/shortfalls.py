"""Reading shortfalls: points that clawbacks should have taken and did not. For staff."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import orjson

from domain.actor import Actor, require_staff
from domain.database import Row, fetch
from domain.errors import NotFound
from domain.ledger import SpokenUnit
from domain.relations import Asker, Relation, columns_of


class ShortfallRow(Row):
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


SHORTFALLS = Relation(
    row=ShortfallRow,
    source="shortfall s JOIN account a ON a.id = s.account_id",
    columns=columns_of(ShortfallRow, table="s", unit_id="a.unit_id"),
    order=("recorded_at", "id"),
    descending=True,
)
"""The list of shortfalls."""


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
    found = (await SHORTFALLS.by_id([id], asker=Asker(actor))).get(id)
    if found is None:
        raise NotFound(what="shortfall", path=("id",))
    return found
