"""Files for other systems, written by the queue and kept for a week."""

from domain.exports.facts import ExportRequested
from domain.exports.queries import ExportRow, count_exports_for, exported_file, exports_by_id, exports_for
from domain.exports.request_export import ExportDraft, ExportKind, request_export
from domain.exports.write import WRITE, forget_exports

__all__ = [
    "WRITE",
    "ExportDraft",
    "ExportKind",
    "ExportRequested",
    "ExportRow",
    "count_exports_for",
    "exported_file",
    "exports_by_id",
    "exports_for",
    "forget_exports",
    "request_export",
]
