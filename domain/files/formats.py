"""Formats of files. A column is declared once: its name, what it holds, and how its cells are read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from zoneinfo import ZoneInfo

T = TypeVar("T")


class BadCell(Exception):
    """A cell that cannot be read, or does not go with others of its row. The reason is a whole sentence."""

    def __init__(self, reason: str, column: str = "") -> None:
        self.reason = reason
        self.column = column
        super().__init__(reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conventions:
    """The meaning of texts that leave it open: days, and times without an offset, are those of the `zone`."""

    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A column. `read` makes a value of a cell's text, which has no outer blanks, and raises BadCell."""

    name: str
    holds: str
    read: Callable[[str, Conventions], T]
    is_needed: bool


def needed(name: str, holds: str, read: Callable[[str, Conventions], T]) -> Column[T]:
    """A column that every file has."""
    return Column(name, holds, read, is_needed=True)


def optional(name: str, holds: str, read: Callable[[str, Conventions], T]) -> Column[T | None]:
    """A column that a file may leave out. An empty cell, too, is None."""

    def read_if_any(text: str, conventions: Conventions) -> T | None:
        return read(text, conventions) if text else None

    return Column(name, holds, read_if_any, is_needed=False)


@dataclass(frozen=True, slots=True)
class FileFormat:
    """The columns of a file in the order in which people are told of them; a file may have them in any order."""

    title: str
    columns: Sequence[Column[Any]]
    remark: str

    @property
    def description(self) -> str:
        """The format as people read it: the title, a table of the columns, the remark."""
        told = [(f"`{column.name}`", "yes" if column.is_needed else "no", column.holds) for column in self.columns]
        rows = [("column", "needed", "holds"), *told]
        widths = [max(len(cell) for cell in cells) for cells in zip(*rows, strict=True)]
        head, *body = ["| " + " | ".join(map(str.ljust, row, widths)) + " |" for row in rows]
        rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
        return "\n".join([self.title, "", head, rule, *body, "", self.remark])
