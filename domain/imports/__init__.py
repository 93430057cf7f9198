"""Receipts and balances from files of other systems, loaded by the queue, with their progress."""

from domain.imports.errors import FileTooLarge
from domain.imports.facts import ImportRequested
from domain.imports.load import LOAD
from domain.imports.queries import IMPORTS, ImportRow, bad_rows_of
from domain.imports.request_import import LARGEST_FILE, SOME_PROGRAMME, ImportDraft, ImportKind, request_import

__all__ = [
    "IMPORTS",
    "LARGEST_FILE",
    "LOAD",
    "SOME_PROGRAMME",
    "FileTooLarge",
    "ImportDraft",
    "ImportKind",
    "ImportRequested",
    "ImportRow",
    "bad_rows_of",
    "request_import",
]
