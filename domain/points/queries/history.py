"""The points history: every transfer with the sentence that explains it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import orjson
from asyncpg import Record

from domain.actor import Actor
from domain.database import fetch
from domain.points.accounts import DEFAULT_UNIT
from domain.points.entries import CREDITS, TransferKind
from domain.points.explanations import explain
from domain.points.queries.access import may_read, require_own


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One transfer as its member reads it. `amount` is below zero when points went out."""

    id: UUID
    unit_id: str
    kind: str
    amount: int
    occurred_at: datetime
    recorded_at: datetime
    reverses_id: UUID | None
    explanation: str
    parts: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryFilter:
    """Which transfers: of these kinds, from `since` on, before `until`; everything by default."""

    kinds: Sequence[TransferKind] | None = None
    since: datetime | None = None
    until: datetime | None = None


_EVERYTHING = HistoryFilter()
_COLUMNS = "id, unit_id, kind, amount, occurred_at, recorded_at, reverses_id, explanation"
_CHOSEN = """
 member_id = $1 AND unit_id = $2 AND ($3::text[] IS NULL OR kind = ANY ($3))
   AND ($4::timestamptz IS NULL OR occurred_at >= $4) AND ($5::timestamptz IS NULL OR occurred_at < $5)
"""


async def history_of(
    member_id: UUID,
    *,
    actor: Actor,
    first: int,
    after: tuple[datetime, UUID] | None = None,
    where: HistoryFilter = _EVERYTHING,
    unit_id: str = DEFAULT_UNIT,
) -> Sequence[HistoryLine]:
    """The member's transfers, newest first, at most `first` of them, from behind `after` (its instant and id)."""
    require_own(actor, member_id)
    rows = await fetch(
        f"""
        SELECT {_COLUMNS} FROM transfer
         WHERE {_CHOSEN} AND ($6::timestamptz IS NULL OR (occurred_at, id) < ($6, $7::uuid))
         ORDER BY occurred_at DESC, id DESC LIMIT $8
        """,
        member_id,
        unit_id,
        where.kinds,
        where.since,
        where.until,
        after[0] if after else None,
        after[1] if after else None,
        first,
    )
    return [_line(row) for row in rows]


async def transfers_by_id(ids: Sequence[UUID], *, actor: Actor) -> Mapping[UUID, HistoryLine]:
    """Those of the transfers that the actor may see: members their own, whoever `reads_members` all."""
    rows = await fetch(
        f"SELECT {_COLUMNS}, member_id FROM transfer WHERE id = ANY($1::uuid[])",
        ids,
    )
    return {row["id"]: _line(row) for row in rows if may_read(actor, row["member_id"])}


def _line(row: Record) -> HistoryLine:
    parts = orjson.loads(row["explanation"])
    return HistoryLine(
        row["id"],
        row["unit_id"],
        row["kind"],
        row["amount"] if row["kind"] in CREDITS else -row["amount"],
        row["occurred_at"],
        row["recorded_at"],
        row["reverses_id"],
        explain(parts),
        parts,
    )


async def count_history_of(
    member_id: UUID, *, actor: Actor, where: HistoryFilter = _EVERYTHING, unit_id: str = DEFAULT_UNIT
) -> int:
    """How many transfers `history_of` has in all."""
    require_own(actor, member_id)
    rows = await fetch(
        f"SELECT count(*) AS n FROM transfer WHERE {_CHOSEN}",
        member_id,
        unit_id,
        where.kinds,
        where.since,
        where.until,
    )
    return int(rows[0]["n"])


async def explanations_of(references: Sequence[UUID]) -> Mapping[UUID, Sequence[tuple[int, str]]]:
    """For each purchase, return or reward: the signed amounts that were posted for it, each with its sentence."""
    rows = await fetch(
        "SELECT reference, kind, amount, explanation FROM transfer WHERE reference = ANY($1::uuid[])"
        " ORDER BY recorded_at, id",
        references,
    )
    found: dict[UUID, list[tuple[int, str]]] = {reference: [] for reference in references}
    for row in rows:
        amount = row["amount"] if row["kind"] in CREDITS else -row["amount"]
        found[row["reference"]].append((amount, explain(orjson.loads(row["explanation"]))))
    return found
