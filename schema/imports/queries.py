"""The list of imports."""

import strawberry

from schema.admin_lists import Column, admin_list
from schema.connections import Connection
from schema.dialect import DateFieldComparison, FilterComparison, StringFieldComparison
from schema.files import FileState
from schema.imports.types import Import


@strawberry.type
class ImportQueries:
    """Imports."""

    imports: Connection[Import] = admin_list(
        Import,
        plural="imports",
        description="Imports, the latest first. For staff.",
        columns=[
            Column("name", "By the name of the file.", StringFieldComparison, sorts=False),
            Column("state", "By state.", FilterComparison[FileState]),
            Column("requested_by", "By person.", StringFieldComparison),
            Column("requested_at", "By time of the upload.", DateFieldComparison),
            Column("finished_at", "By time of the end.", DateFieldComparison),
        ],
    )
