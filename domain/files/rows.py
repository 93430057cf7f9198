"""Rows of a CSV file, one at a time. A row has its line number, and reads a cell when its column is asked for."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from domain.files.formats import BadCell, Column, Conventions, FileFormat
from domain.files.headers import NO_HEADER, WrongHeader, check_header
from domain.texts import can_be_kept

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that was not loaded, with its line in the file (the header is 1), the wrong column and the reason."""

    line: int
    column: str
    reason: str


def bad_rows_as_csv(bad: Sequence[BadRow]) -> str:
    """The report of an import: line, column and reason of each bad row, in the order of the lines."""
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(["line", "column", "reason"])
    writer.writerows([row.line, row.column, row.reason] for row in sorted(bad, key=lambda row: row.line))
    return written.getvalue()


@dataclass(frozen=True, slots=True)
class Row:
    """A row that starts at `line` of the file. `torn` is the reason why its cells cannot be told apart, or empty."""

    line: int
    _texts: Mapping[str, str]
    _conventions: Conventions
    torn: str = ""

    def __getitem__(self, column: Column[T]) -> T:
        """The value in a column. Raises BadCell for a cell that cannot be read, and for every cell of a torn row."""
        if self.torn:
            raise BadCell(self.torn)
        text = self.text(column)
        if not can_be_kept(text):
            raise BadCell("This holds characters that cannot be printed.", column.name)
        try:
            return column.read(text, self._conventions)
        except BadCell as bad:
            raise BadCell(bad.reason, column.name) from None

    def text(self, column: Column[Any]) -> str:
        """The trimmed text of a cell; empty when the file does not have the column."""
        return self._texts.get(column.name, "").strip()

    def bad(self, cell: BadCell) -> BadRow:
        """This row as a bad row, because of one of its cells."""
        return BadRow(self.line, cell.column, cell.reason)


def read_rows(lines: Iterable[str], format: FileFormat, conventions: Conventions) -> Iterator[Row]:
    """The rows of a CSV file, from its text lines. Raises WrongHeader at once, before the first row.

    Each line is a row of its own, because no cell of any format holds a line break. A quote that is opened and not
    closed spoils its line only.
    """
    remaining = iter(lines)
    try:
        header = _cells(next(remaining, ""))
    except csv.Error:
        raise WrongHeader(reason=NO_HEADER) from None
    return _rows(remaining, check_header(header, format), conventions)


def _rows(lines: Iterator[str], names: Sequence[str], conventions: Conventions) -> Iterator[Row]:
    for line, text in enumerate(lines, start=2):
        try:
            cells = _cells(text)
        except csv.Error as error:
            yield Row(line, {}, conventions, torn=_in_our_words(str(error)))
            continue
        if cells:
            torn = "" if len(cells) == len(names) else "The row has more or fewer cells than the header."
            yield Row(line, dict(zip(names, cells, strict=False)), conventions, torn)


def _cells(line: str) -> list[str]:
    """The cells of one line. Raises csv.Error."""
    return next(csv.reader((line,), strict=True), [])


def _in_our_words(error: str) -> str:
    if error == "unexpected end of data":
        return "A quote is opened in this row and not closed."
    if "expected after" in error:
        return "A quote stands inside a cell. Please write it twice, in a cell that is in quotes."
    if "field larger" in error:
        return "A cell of this row is too long."
    return f"The row cannot be read: {error}."
