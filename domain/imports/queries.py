"""Reading imports. For staff."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.actor import Actor, require_staff
from domain.database import fetch_as, fetch_one
from domain.errors import NotFound
from domain.filtering import EVERYTHING, Condition, Listing, Order


@dataclass(frozen=True, slots=True)
class ImportRow:
    """An import with its progress: `bytes_read` of its `size`. `loaded` rows are new, `known` ones are not."""

    id: UUID
    kind: str
    state: str
    name: str
    size: int
    bytes_read: int
    loaded: int
    known: int
    bad: int
    reason: str | None
    requested_by: str
    requested_at: datetime
    finished_at: datetime | None


_LISTING = Listing(
    select=f"SELECT {', '.join(ImportRow.__slots__)} FROM import",
    columns={name: name for name in ("id", "kind", "state", "requested_by", "requested_at", "finished_at", "name")},
    newest="requested_at",
)


async def imports_for(
    actor: Actor, *, where: Condition = EVERYTHING, order: Sequence[Order] = (), limit: int, offset: int = 0
) -> Sequence[ImportRow]:
    """The list of imports. For staff."""
    require_staff(actor)
    sql, arguments = _LISTING.page(where=where, order=order, limit=limit, offset=offset)
    return await fetch_as(ImportRow, sql, *arguments)


async def count_imports_for(actor: Actor, *, where: Condition = EVERYTHING) -> int:
    """The number of imports that `imports_for` lists in all."""
    require_staff(actor)
    return await _LISTING.count(where=where)


async def imports_by_id(ids: Sequence[UUID], *, actor: Actor) -> Mapping[UUID, ImportRow]:
    """The imports with these ids; none for an actor who is not staff."""
    if not actor.is_trusted:
        return {}
    rows = await fetch_as(ImportRow, f"{_LISTING.select} WHERE id = ANY($1::uuid[])", ids)
    return {row.id: row for row in rows}


async def bad_rows_of(id: UUID, *, actor: Actor) -> str:
    """The CSV of the rows that an import did not load. For staff. Raises NotFound where there are none."""
    require_staff(actor)
    row = await fetch_one("SELECT bad_rows FROM import WHERE id = $1", id)
    if row is None or row["bad_rows"] is None:
        raise NotFound(what="file")
    return str(row["bad_rows"])
