"""Files for other systems, written by the queue and kept for a week."""

from domain.exports.facts import ExportRequested
from domain.exports.lists import offer_list, offered_lists
from domain.exports.queries import EXPORTS, ExportedFile, ExportRow, exported_file
from domain.exports.request_export import ExportDraft, ExportKind, ListDraft, request_export
from domain.exports.write import WRITE, forget_exports

__all__ = [
    "EXPORTS",
    "WRITE",
    "ExportDraft",
    "ExportKind",
    "ExportRequested",
    "ExportRow",
    "ExportedFile",
    "ListDraft",
    "exported_file",
    "forget_exports",
    "offer_list",
    "offered_lists",
    "request_export",
]
