"""Files for other systems, written by the queue and kept for a week."""

from domain.exports.facts import ExportRequested
from domain.exports.queries import EXPORTS, ExportRow, exported_file
from domain.exports.request_export import ExportDraft, ExportKind, request_export
from domain.exports.write import WRITE, forget_exports

__all__ = [
    "EXPORTS",
    "WRITE",
    "ExportDraft",
    "ExportKind",
    "ExportRequested",
    "ExportRow",
    "exported_file",
    "forget_exports",
    "request_export",
]
