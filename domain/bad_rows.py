"""Rows of imported files that could not be loaded."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that was not loaded: its line in the file (the header is 1), the column at fault, and why."""

    line: int
    column: str
    reason: str
