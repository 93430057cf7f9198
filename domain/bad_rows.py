"""What is wrong with imported files: rows that could not be loaded, and headers of another shape."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that was not loaded: its line in the file (the header is 1), the column at fault, and why."""

    line: int
    column: str
    reason: str


_SEPARATORS = {";": "semicolons", "\t": "tabs", "|": "bars"}


def wrong_header(columns: Sequence[str], *, needed: Sequence[str], optional: Sequence[str]) -> str | None:
    """The sentence that says why these are not the columns of a format; None when they are."""
    if not any(columns):
        return "The file is empty."
    if len(columns) == 1 and (found := next((sign for sign in _SEPARATORS if sign in columns[0]), None)):
        return f"The columns are separated by {_SEPARATORS[found]}; please save the file with commas."
    unknown = [name for name in columns if name not in (*needed, *optional)]
    missing = [name for name in needed if name not in columns]
    if unknown:
        return f"The header names columns that are not of the format: {', '.join(unknown)}."
    if missing:
        return f"The header lacks the columns {', '.join(missing)}."
    if len(set(columns)) < len(columns):
        return "The header names a column twice."
    return None
