"""Exports as an admin resource."""

from domain import exports
from schema.admin import AdminResource, Column, Live
from schema.dialect import DateFieldComparison, FilterComparison, StringFieldComparison
from schema.exports.types import Export
from schema.files import FileState

EXPORTS = AdminResource(
    Export,
    singular="export",
    plural="exports",
    listed="Exports of the last week, the latest first. For staff.",
    columns=[
        Column("state", "By state.", FilterComparison[FileState]),
        Column("requested_by", "By person.", StringFieldComparison),
        Column("requested_at", "By time of the request.", DateFieldComparison),
        Column("finished_at", "By time of the end.", DateFieldComparison),
    ],
    live=Live("export_id", created=[exports.ExportRequested]),
)
