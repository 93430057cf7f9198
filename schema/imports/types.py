"""Types of imports."""

from datetime import datetime
from enum import Enum

import strawberry

from domain import imports
from schema.files import FileState
from schema.ids import global_id
from schema.nodes import Node


@strawberry.enum(description="The kinds of files that can be imported.")
class ImportKind(Enum):
    """The domain's kinds of imports."""

    PURCHASES = strawberry.enum_value("purchases", description="Receipts, one line of a receipt per row.")
    BALANCES = strawberry.enum_value("balances", description="Opening balances of members.")


@strawberry.type(description="A file that the server loads. For staff.")
class Import(Node):
    """An import."""

    kind: ImportKind = strawberry.field(description="The kind of file.")
    state: FileState = strawberry.field(description="The state of the import.")
    name: str = strawberry.field(description="The name of the file.")
    percent: int = strawberry.field(description="The progress in percent, by the bytes read.")
    loaded: int = strawberry.field(description="The number of rows that are new.")
    known: int = strawberry.field(description="The number of rows that were on record before.")
    bad: int = strawberry.field(description="The number of rows that were not loaded.")
    bad_rows_path: str | None = strawberry.field(
        description="The path of a CSV file with line, column and reason of each bad row. Null if there is none."
    )
    reason: str | None = strawberry.field(description="The reason of a failure.")
    requested_by: str = strawberry.field(description="The person who uploaded it: `staff:` and an id, or `system`.")
    requested_at: datetime = strawberry.field(description="The time of the upload.")
    finished_at: datetime | None = strawberry.field(description="The time of the end. Null while it is not over.")

    @classmethod
    def of(cls, row: imports.ImportRow) -> "Import":
        """An import of the domain."""
        return cls(
            id=global_id("Import", row.id),
            kind=ImportKind(row.kind),
            state=FileState(row.state),
            name=row.name,
            percent=100 * row.bytes_read // row.size if row.size else 100,
            loaded=row.loaded,
            known=row.known,
            bad=row.bad,
            bad_rows_path=f"/admin/imports/{row.id}/bad.csv" if row.bad and row.finished_at else None,
            reason=row.reason,
            requested_by=row.requested_by,
            requested_at=row.requested_at,
            finished_at=row.finished_at,
        )
