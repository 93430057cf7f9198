"""Reading imports. For staff."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.actor import Actor, require_staff
from domain.database import fetch_one
from domain.errors import NotFound
from domain.filtering import Listing, columns_of


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


IMPORTS = Listing(row=ImportRow, source="import", columns=columns_of(ImportRow), newest="requested_at")
"""The list of imports."""


async def bad_rows_of(id: UUID, *, actor: Actor) -> str:
    """The CSV of the rows that an import did not load. For staff. Raises NotFound where there are none."""
    require_staff(actor)
    row = await fetch_one("SELECT bad_rows FROM import WHERE id = $1", id)
    if row is None or row["bad_rows"] is None:
        raise NotFound(what="file")
    return str(row["bad_rows"])
