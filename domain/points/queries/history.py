"""The points history: every transfer with the sentence that explains it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import orjson
from asyncpg import Record

from domain.actor import Actor
from domain.database import any_length, fetch
from domain.ledger import CREDITS, Movement, Reader, SpokenUnit, TransferKind, explain, movement_named
from domain.points.queries.access import may_read, require_own
from domain.points.units.terms import DEFAULT_UNIT


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One transfer as its member reads it. `amount` is below zero when points went out."""

    id: UUID
    unit: SpokenUnit
    kind: str
    amount: int
    occurred_at: datetime
    recorded_at: datetime
    reverses_id: UUID | None
    movement: Movement | None
    """The movement; None where a newer release wrote one that this release cannot read."""

    def explanation(self, reader: Reader) -> str:
        """The movement in one sentence."""
        return explain(self.movement, amount=self.amount, unit=self.unit, reader=reader)


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryFilter:
    """A choice of transfers: of these kinds, from `since` on, before `until`; everything by default."""

    kinds: tuple[TransferKind, ...] | None = None
    since: datetime | None = None
    until: datetime | None = None


_EVERYTHING = HistoryFilter()


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryWanted:
    """A page of a member's history of one unit, newest first: `first` lines after `after` (instant and id)."""

    member_id: UUID
    first: int
    after: tuple[datetime, UUID] | None = None
    where: HistoryFilter = _EVERYTHING
    unit_id: str = DEFAULT_UNIT


_COLUMNS = "id, unit_id, kind, amount, occurred_at, recorded_at, reverses_id, movement, parts"
# The statement is the same for all filters, so pages with different filters go together; kinds are plain words. A
# missing bound is an end of time, and there is only one upper bound: so an index leads to any page.
_CHOSEN = """
 t.member_id = w.member_id AND t.unit_id = w.unit_id
   AND (w.kinds IS NULL OR t.kind = ANY (string_to_array(w.kinds, ' ')))
   AND t.occurred_at >= coalesce(w.since, '-infinity') AND (t.occurred_at, t.id) < (coalesce(w.until, 'infinity'), w.id)
"""
_BEFORE_ALL = UUID(int=0)


async def histories_of(wanted: Sequence[HistoryWanted], *, actor: Actor) -> Sequence[Sequence[HistoryLine]]:
    """The requested pages, in one statement. Refused as a whole if one of the members is not readable."""
    for page in wanted:
        require_own(actor, page.member_id)
    rows = await fetch(
        f"""
        SELECT w.place, u.name AS unit_name, u.names, u.decimals, t.*
          FROM unnest({any_length("$1::uuid[]")}, $2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[],
                      $6::uuid[], $7::int[])
               WITH ORDINALITY AS w(member_id, unit_id, kinds, since, until, id, first, place)
          JOIN unit u ON u.id = w.unit_id
         CROSS JOIN LATERAL (
               SELECT {_COLUMNS} FROM transfer t WHERE {_CHOSEN}
                ORDER BY t.occurred_at DESC, t.id DESC LIMIT w.first) t
         ORDER BY w.place, t.occurred_at DESC, t.id DESC
        """,
        *_columns_of(wanted, [_end_of(page) for page in wanted]),
        [page.first for page in wanted],
    )
    pages: defaultdict[int, list[HistoryLine]] = defaultdict(list)
    for row in rows:
        pages[row["place"]].append(_line(row))
    return [pages[place] for place, _ in enumerate(wanted, 1)]


async def history_counts(wanted: Sequence[HistoryWanted], *, actor: Actor) -> Sequence[int]:
    """The number of transfers in the list that each page belongs to. Refused as `histories_of` is."""
    for page in wanted:
        require_own(actor, page.member_id)
    rows = await fetch(
        f"""
        SELECT t.n
          FROM unnest({any_length("$1::uuid[]")}, $2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[],
                      $6::uuid[])
               WITH ORDINALITY AS w(member_id, unit_id, kinds, since, until, id, place)
         CROSS JOIN LATERAL (SELECT count(*) AS n FROM transfer t WHERE {_CHOSEN}) t
         ORDER BY w.place
        """,
        *_columns_of(wanted, [(page.where.until, _BEFORE_ALL) for page in wanted]),
    )
    return [row["n"] for row in rows]


def _end_of(page: HistoryWanted) -> tuple[datetime | None, UUID]:
    """The place before which the page's lines lie: its cursor, or the end of the requested time."""
    until = page.where.until
    ends = [end for end in (page.after, (until, _BEFORE_ALL) if until else None) if end]
    return min(ends, default=(None, _BEFORE_ALL))


def _columns_of(
    wanted: Sequence[HistoryWanted], ends: Sequence[tuple[datetime | None, UUID]]
) -> Sequence[Sequence[object]]:
    """The pages as columns, up to those that _CHOSEN names."""
    return [
        [page.member_id for page in wanted],
        [page.unit_id for page in wanted],
        [None if page.where.kinds is None else " ".join(page.where.kinds) for page in wanted],
        [page.where.since for page in wanted],
        [instant for instant, _ in ends],
        [id for _, id in ends],
    ]


async def transfers_by_id(ids: Sequence[UUID], *, actor: Actor) -> Mapping[UUID, HistoryLine]:
    """The transfers that the actor may see: members see their own, actors with `reads_members` all."""
    rows = await fetch(
        f"SELECT t.*, u.name AS unit_name, u.names, u.decimals"
        f"  FROM (SELECT {_COLUMNS}, member_id FROM transfer WHERE id = ANY($1::uuid[])) t"
        "   JOIN unit u ON u.id = t.unit_id",
        ids,
    )
    return {row["id"]: _line(row) for row in rows if may_read(actor, row["member_id"])}


def _line(row: Record) -> HistoryLine:
    return HistoryLine(
        row["id"],
        _spoken(row),
        row["kind"],
        row["amount"] if row["kind"] in CREDITS else -row["amount"],
        row["occurred_at"],
        row["recorded_at"],
        row["reverses_id"],
        movement_named(row["movement"], row["parts"]),
    )


def _spoken(row: Record) -> SpokenUnit:
    return SpokenUnit(row["unit_id"], row["unit_name"], row["decimals"], orjson.loads(row["names"]))


async def movements_of(ids: Sequence[UUID]) -> Mapping[UUID, Movement | None]:
    """The movements of these transfers, without a check of the actor; None for one that this release cannot read."""
    if not ids:
        return {}
    rows = await fetch("SELECT id, movement, parts FROM transfer WHERE id = ANY($1::uuid[])", ids)
    return {row["id"]: movement_named(row["movement"], row["parts"]) for row in rows}


async def posted_for(references: Sequence[UUID]) -> Mapping[UUID, Sequence[HistoryLine]]:
    """The transfers that were posted for each purchase, return or reward, without a check of the actor."""
    rows = await fetch(
        f"SELECT t.*, u.name AS unit_name, u.names, u.decimals"
        f"  FROM (SELECT {_COLUMNS}, reference FROM transfer WHERE reference = ANY($1::uuid[])) t"
        "   JOIN unit u ON u.id = t.unit_id ORDER BY t.recorded_at, t.id",
        references,
    )
    found: dict[UUID, list[HistoryLine]] = {reference: [] for reference in references}
    for row in rows:
        found[row["reference"]].append(_line(row))
    return found
