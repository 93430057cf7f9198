"""Types of exports."""

from datetime import date, datetime
from enum import Enum

import strawberry

from domain import exports
from schema.files import FileState
from schema.rows import Node, column, row_type


@strawberry.enum(description="The kinds of files that can be exported.")
class ExportKind(Enum):
    """The domain's kinds of exports."""

    JOURNAL = strawberry.enum_value("journal", description="Every transfer of points, for accounting.")
    LIST = strawberry.enum_value("list", description="The rows of a list, such as the members.")


@row_type(exports.EXPORTS, description="A file that the server writes, and keeps for a week. For staff.")
class Export(Node):
    """An export."""

    kind: ExportKind = strawberry.field(description="The kind of file.")
    state: FileState = strawberry.field(description="The state of the export.")
    since: date | None = strawberry.field(description="The first day. Null means from the beginning.")
    until: date | None = strawberry.field(description="The day after the last one. Null means up to now.")
    unit_id: strawberry.ID | None = strawberry.field(description="The unit. Null means all units.")
    list_name: str | None = strawberry.field(description="The list, such as `rewards`. Null for the journal.")
    lines: int = strawberry.field(description="The number of lines written so far.")
    path: str | None = column(
        "file_id",
        of=lambda id: id and f"/admin/exports/{id}.csv",
        sql=lambda id: f"'/admin/exports/' || {id} || '.csv'",
        description="The path of the file. Null until it is finished.",
    )
    reason: str | None = strawberry.field(description="The reason of a failure.")
    requested_by: str = strawberry.field(description="The person who asked for it: `staff:` and an id, or `system`.")
    requested_at: datetime = strawberry.field(description="The time of the request.")
    finished_at: datetime | None = strawberry.field(description="The time of the end. Null while it is not over.")
