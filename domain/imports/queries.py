"""Reading imports. For staff."""

from datetime import datetime
from uuid import UUID

from domain.actor import Actor, require_staff
from domain.database import Row, fetch_one
from domain.errors import NotFound
from domain.relations import Relation, columns_of


class ImportRow(Row):
    """An import with its progress: `percent` of its bytes are read. `loaded` rows are new, `known` ones are not.

    `bad_rows_id` is its own id once it is over and has rows that were not loaded.
    """

    id: UUID
    kind: str
    state: str
    name: str
    percent: int
    loaded: int
    known: int
    bad: int
    reason: str | None
    requested_by: str
    requested_at: datetime
    finished_at: datetime | None
    bad_rows_id: UUID | None


IMPORTS = Relation(
    row=ImportRow,
    source="import",
    columns=columns_of(
        ImportRow,
        percent="CASE WHEN size = 0 THEN 100 ELSE 100 * bytes_read / size END::int",
        bad_rows_id="CASE WHEN bad > 0 AND finished_at IS NOT NULL THEN id END",
    ),
    order=("requested_at", "id"),
    descending=True,
)
"""The list of imports."""


async def bad_rows_of(id: UUID, *, actor: Actor) -> str:
    """The CSV of the rows that an import did not load. For staff. Raises NotFound where there are none."""
    require_staff(actor)
    row = await fetch_one("SELECT bad_rows FROM import WHERE id = $1", id)
    if row is None or row["bad_rows"] is None:
        raise NotFound(what="file")
    return str(row["bad_rows"])
