"""The list of exports."""

import strawberry

from schema.admin_lists import Column, admin_list
from schema.connections import Connection
from schema.dialect import DateFieldComparison, FilterComparison, StringFieldComparison
from schema.exports.types import Export
from schema.files import FileState


@strawberry.type
class ExportQueries:
    """Exports."""

    exports: Connection[Export] = admin_list(
        Export,
        plural="exports",
        description="Exports of the last week, the latest first. For staff.",
        columns=[
            Column("state", "By state.", FilterComparison[FileState]),
            Column("requested_by", "By person.", StringFieldComparison),
            Column("requested_at", "By time of the request.", DateFieldComparison),
            Column("finished_at", "By time of the end.", DateFieldComparison),
        ],
    )
