"""Types of imports and exports."""

from datetime import date, datetime
from enum import Enum

import strawberry

from domain import exchange
from schema.ids import global_id
from schema.nodes import Node


@strawberry.enum(description="The state of an import or export.")
class RunState(Enum):
    """The domain's states of a run."""

    WAITING = strawberry.enum_value("waiting", description="It has not begun.")
    RUNNING = strawberry.enum_value("running", description="It has begun.")
    FINISHED = strawberry.enum_value("finished", description="It is done. Some rows of an import may be bad.")
    FAILED = strawberry.enum_value("failed", description="It was refused as a whole: see `reason`.")


@strawberry.enum(description="The kinds of files that can be imported.")
class ImportKind(Enum):
    """The domain's kinds of imports."""

    PURCHASES = strawberry.enum_value("purchases", description="Receipts, one line of a receipt per row.")
    BALANCES = strawberry.enum_value("balances", description="Opening balances of members.")


@strawberry.enum(description="The kinds of files that can be exported.")
class ExportKind(Enum):
    """The domain's kinds of exports."""

    JOURNAL = strawberry.enum_value("journal", description="Every transfer of points, for accounting.")


@strawberry.type(description="A file that the server loads. For staff.")
class FileImport(Node):
    """An import."""

    kind: ImportKind = strawberry.field(description="The kind of file.")
    state: RunState = strawberry.field(description="The state of the import.")
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
    def of(cls, row: exchange.ImportRow) -> "FileImport":
        """An import of the domain."""
        return cls(
            id=global_id("FileImport", row.id),
            kind=ImportKind(row.kind),
            state=RunState(row.state),
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


@strawberry.type(description="A file that the server writes, and keeps for a week. For staff.")
class FileExport(Node):
    """An export."""

    kind: ExportKind = strawberry.field(description="The kind of file.")
    state: RunState = strawberry.field(description="The state of the export.")
    since: date | None = strawberry.field(description="The first day. Null means from the beginning.")
    until: date | None = strawberry.field(description="The day after the last one. Null means up to now.")
    unit_id: strawberry.ID | None = strawberry.field(description="The unit. Null means all units.")
    lines: int = strawberry.field(description="The number of lines written so far.")
    path: str | None = strawberry.field(description="The path of the file. Null until it is finished.")
    reason: str | None = strawberry.field(description="The reason of a failure.")
    requested_by: str = strawberry.field(description="The person who asked for it: `staff:` and an id, or `system`.")
    requested_at: datetime = strawberry.field(description="The time of the request.")
    finished_at: datetime | None = strawberry.field(description="The time of the end. Null while it is not over.")

    @classmethod
    def of(cls, row: exchange.ExportRow) -> "FileExport":
        """An export of the domain."""
        return cls(
            id=global_id("FileExport", row.id),
            kind=ExportKind(row.kind),
            state=RunState(row.state),
            since=row.since,
            until=row.until,
            unit_id=strawberry.ID(row.unit_id) if row.unit_id else None,
            lines=row.lines,
            path=f"/admin/exports/{row.id}.csv" if row.state == "finished" else None,
            reason=row.reason,
            requested_by=row.requested_by,
            requested_at=row.requested_at,
            finished_at=row.finished_at,
        )
