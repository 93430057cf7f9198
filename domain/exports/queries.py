"""Reading exports. For staff."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from domain.actor import Actor, require_staff
from domain.database import fetch_as, fetch_one
from domain.errors import NotFound
from domain.exports.models import Export
from domain.filtering import EVERYTHING, Condition, Listing, Order


@dataclass(frozen=True, slots=True)
class ExportRow:
    """An export with its progress: the `lines` written so far."""

    id: UUID
    kind: str
    state: str
    since: date | None
    until: date | None
    unit_id: str | None
    lines: int
    reason: str | None
    requested_by: str
    requested_at: datetime
    finished_at: datetime | None


_LISTING = Listing(
    select=f"SELECT {', '.join(ExportRow.__slots__)} FROM export",
    columns={name: name for name in ("id", "kind", "state", "requested_by", "requested_at", "finished_at")},
    newest="requested_at",
)


async def exports_for(
    actor: Actor, *, where: Condition = EVERYTHING, order: Sequence[Order] = (), limit: int, offset: int = 0
) -> Sequence[ExportRow]:
    """The list of exports. For staff."""
    require_staff(actor)
    sql, arguments = _LISTING.page(where=where, order=order, limit=limit, offset=offset)
    return await fetch_as(ExportRow, sql, *arguments)


async def count_exports_for(actor: Actor, *, where: Condition = EVERYTHING) -> int:
    """The number of exports that `exports_for` lists in all."""
    require_staff(actor)
    return await _LISTING.count(where=where)


async def exports_by_id(ids: Sequence[UUID], *, actor: Actor) -> Mapping[UUID, ExportRow]:
    """The exports with these ids; none for an actor who is not staff."""
    if not actor.is_trusted:
        return {}
    rows = await fetch_as(ExportRow, f"{_LISTING.select} WHERE id = ANY($1::uuid[])", ids)
    return {row.id: row for row in rows}


async def exported_file(id: UUID, *, actor: Actor) -> AsyncIterator[str]:
    """The pieces of a finished file. For staff. Raises NotFound for one that is not there, or not finished."""
    require_staff(actor)
    row = await Export.get_or_none(id=id)
    if row is None or row.state != "finished":
        raise NotFound(what="file")
    return _pieces(id)


async def _pieces(id: UUID) -> AsyncIterator[str]:
    number = 1
    while part := await fetch_one("SELECT text FROM export_part WHERE export_id = $1 AND number = $2", id, number):
        yield part["text"]
        number += 1
