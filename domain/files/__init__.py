"""CSV files: one reader for all formats, each of which declares its columns once, and one writer."""

from domain.files.cells import decimal_number, id_number, instant, text, whole_number
from domain.files.failing import reason_of
from domain.files.formats import BadCell, Column, Conventions, FileFormat, needed, optional
from domain.files.headers import WrongHeader
from domain.files.rows import BadRow, Row, bad_rows_as_csv, read_rows
from domain.files.writing import cell, rows_as_csv

__all__ = [
    "BadCell",
    "BadRow",
    "Column",
    "Conventions",
    "FileFormat",
    "Row",
    "WrongHeader",
    "bad_rows_as_csv",
    "cell",
    "decimal_number",
    "id_number",
    "instant",
    "needed",
    "optional",
    "read_rows",
    "reason_of",
    "rows_as_csv",
    "text",
    "whole_number",
]
