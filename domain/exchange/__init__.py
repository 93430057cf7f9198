"""Files that come from other systems and go to them: imports and exports, run by the queue, with their progress."""

from domain.exchange.errors import FileTooLarge
from domain.exchange.exports import EXPORTS, ExportDraft, ExportKind, exported_file, forget_exports, request_export
from domain.exchange.facts import ExportRequested, ImportRequested
from domain.exchange.imports import IMPORTS, LARGEST_FILE, SOME_PROGRAMME, ImportDraft, ImportKind, request_import
from domain.exchange.queries import (
    ExportRow,
    ImportRow,
    bad_rows_of,
    count_exports_for,
    count_imports_for,
    exports_by_id,
    exports_for,
    imports_by_id,
    imports_for,
)

__all__ = [
    "EXPORTS",
    "IMPORTS",
    "LARGEST_FILE",
    "SOME_PROGRAMME",
    "ExportDraft",
    "ExportKind",
    "ExportRequested",
    "ExportRow",
    "FileTooLarge",
    "ImportDraft",
    "ImportKind",
    "ImportRequested",
    "ImportRow",
    "bad_rows_of",
    "count_exports_for",
    "count_imports_for",
    "exported_file",
    "exports_by_id",
    "exports_for",
    "forget_exports",
    "imports_by_id",
    "imports_for",
    "request_export",
    "request_import",
]
