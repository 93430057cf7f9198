"""Reading exports. For staff."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from domain.actor import Actor, require_staff
from domain.database import Row, fetch_one
from domain.errors import NotFound
from domain.exports.models import Export
from domain.relations import Relation, columns_of


class ExportRow(Row):
    """An export with its progress: the `lines` written so far. `file_id` is its own id once the file is finished."""

    id: UUID
    kind: str
    state: str
    since: date | None
    until: date | None
    unit_id: str | None
    list_name: str | None
    lines: int
    reason: str | None
    requested_by: str
    requested_at: datetime
    finished_at: datetime | None
    file_id: UUID | None


EXPORTS = Relation(
    row=ExportRow,
    source="export",
    columns=columns_of(ExportRow, file_id="CASE WHEN state = 'finished' THEN id END"),
    order=("requested_at", "id"),
    descending=True,
)
"""The list of exports."""


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """A finished file: its name, and its pieces."""

    name: str
    pieces: AsyncIterator[str]


async def exported_file(id: UUID, *, actor: Actor) -> ExportedFile:
    """A finished file. For staff. Raises NotFound for one that is not there, or not finished."""
    require_staff(actor)
    row = await Export.get_or_none(id=id)
    if row is None or row.state != "finished":
        raise NotFound(what="file")
    return ExportedFile(f"{row.list_name or row.kind}.csv", _pieces(id))


async def _pieces(id: UUID) -> AsyncIterator[str]:
    number = 1
    while part := await fetch_one("SELECT text FROM export_part WHERE export_id = $1 AND number = $2", id, number):
        yield part["text"]
        number += 1
