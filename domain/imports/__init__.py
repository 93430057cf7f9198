"""Receipts and balances from files of other systems, loaded by the queue, with their progress."""

from domain.imports.errors import FileTooLarge
from domain.imports.facts import ImportRequested
from domain.imports.load import LOAD
from domain.imports.queries import ImportRow, bad_rows_of, count_imports_for, imports_by_id, imports_for
from domain.imports.request_import import LARGEST_FILE, SOME_PROGRAMME, ImportDraft, ImportKind, request_import

__all__ = [
    "LARGEST_FILE",
    "LOAD",
    "SOME_PROGRAMME",
    "FileTooLarge",
    "ImportDraft",
    "ImportKind",
    "ImportRequested",
    "ImportRow",
    "bad_rows_of",
    "count_imports_for",
    "imports_by_id",
    "imports_for",
    "request_import",
]
