"""Types of imports."""

from datetime import datetime
from enum import Enum

import strawberry

from domain import imports
from schema.files import FileState
from schema.rows import Node, column, row_type


@strawberry.enum(description="The kinds of files that can be imported.")
class ImportKind(Enum):
    """The domain's kinds of imports."""

    PURCHASES = strawberry.enum_value("purchases", description="Receipts, one line of a receipt per row.")
    BALANCES = strawberry.enum_value("balances", description="Opening balances of members.")


@row_type(imports.IMPORTS, description="A file that the server loads. For staff.")
class Import(Node):
    """An import."""

    kind: ImportKind = strawberry.field(description="The kind of file.")
    state: FileState = strawberry.field(description="The state of the import.")
    name: str = strawberry.field(description="The name of the file.")
    percent: int = strawberry.field(description="The progress in percent, by the bytes read.")
    loaded: int = strawberry.field(description="The number of rows that are new.")
    known: int = strawberry.field(description="The number of rows that were on record before.")
    bad: int = strawberry.field(description="The number of rows that were not loaded.")
    bad_rows_path: str | None = column(
        "bad_rows_id",
        of=lambda id: id and f"/admin/imports/{id}/bad.csv",
        sql=lambda id: f"'/admin/imports/' || {id} || '/bad.csv'",
        description="The path of a CSV file with line, column and reason of each bad row. Null if there is none.",
    )
    reason: str | None = strawberry.field(description="The reason of a failure.")
    requested_by: str = strawberry.field(description="The person who uploaded it: `staff:` and an id, or `system`.")
    requested_at: datetime = strawberry.field(description="The time of the upload.")
    finished_at: datetime | None = strawberry.field(description="The time of the end. Null while it is not over.")
