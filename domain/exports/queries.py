"""Reading exports. For staff."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from domain.actor import Actor, require_staff
from domain.database import fetch_one
from domain.errors import NotFound
from domain.exports.models import Export
from domain.filtering import Listing, columns_of


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


EXPORTS = Listing(row=ExportRow, source="export", columns=columns_of(ExportRow), newest="requested_at")
"""The list of exports."""


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
