"""Formats of CSV files. A column is declared once, with its name, its description and its reader."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from zoneinfo import ZoneInfo

T = TypeVar("T")


class BadCell(Exception):
    """A cell that cannot be read, or does not fit other cells. `reason` is a whole sentence."""

    def __init__(self, reason: str, column: str = "") -> None:
        self.reason = reason
        self.column = column
        super().__init__(reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conventions:
    """Conventions for incomplete texts: days, and times without an offset, are in the time zone `zone`."""

    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A column. `read` makes a value of a cell's trimmed text, and raises BadCell."""

    name: str
    holds: str
    read: Callable[[str, Conventions], T]
    is_needed: bool


def needed(name: str, holds: str, read: Callable[[str, Conventions], T]) -> Column[T]:
    """A column that every file must have."""
    return Column(name, holds, read, is_needed=True)


def optional(name: str, holds: str, read: Callable[[str, Conventions], T]) -> Column[T | None]:
    """A column that a file may leave out. An empty cell is None."""

    def read_if_any(text: str, conventions: Conventions) -> T | None:
        return read(text, conventions) if text else None

    return Column(name, holds, read_if_any, is_needed=False)


@dataclass(frozen=True, slots=True)
class FileFormat:
    """The columns of a file, in the order of the description. A file may have them in any order."""

    title: str
    columns: Sequence[Column[Any]]
    remark: str

    @property
    def description(self) -> str:
        """The format in words: the title, a table of the columns, the remark."""
        told = [(f"`{column.name}`", "yes" if column.is_needed else "no", column.holds) for column in self.columns]
        rows = [("column", "needed", "holds"), *told]
        widths = [max(len(cell) for cell in cells) for cells in zip(*rows, strict=True)]
        head, *body = ["| " + " | ".join(map(str.ljust, row, widths)) + " |" for row in rows]
        rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
        return "\n".join([self.title, "", head, rule, *body, "", self.remark])
