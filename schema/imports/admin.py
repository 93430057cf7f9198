"""Imports as an admin resource."""

from domain import imports
from schema.admin import AdminResource, Column, Live
from schema.dialect import DateFieldComparison, FilterComparison, StringFieldComparison
from schema.files import FileState
from schema.imports.types import Import

IMPORTS = AdminResource(
    Import,
    singular="import",
    plural="imports",
    listed="Imports, the latest first. For staff.",
    columns=[
        Column("name", "By the name of the file.", StringFieldComparison, sorts=False),
        Column("state", "By state.", FilterComparison[FileState]),
        Column("requested_by", "By person.", StringFieldComparison),
        Column("requested_at", "By time of the upload.", DateFieldComparison),
        Column("finished_at", "By time of the end.", DateFieldComparison),
    ],
    live=Live("import_id", created=[imports.ImportRequested]),
)
