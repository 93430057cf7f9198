"""Readers of cells: each makes a value of a cell's text. A format can add readers of the same shape."""

from datetime import datetime
from decimal import Decimal, InvalidOperation
from uuid import UUID

from domain.files.formats import BadCell, Conventions

MOST_DIGITS = 15


def text(cell: str, conventions: Conventions) -> str:
    """The text itself."""
    return cell


def whole_number(cell: str, conventions: Conventions) -> int:
    """Digits only, at most 15 of them."""
    if not (cell.isascii() and cell.isdigit() and len(cell) <= MOST_DIGITS):
        raise BadCell(f"{cell!r} is not a whole number.")
    return int(cell)


def decimal_number(cell: str, conventions: Conventions) -> Decimal:
    """A number with or without a decimal point."""
    try:
        return Decimal(cell)
    except InvalidOperation:
        raise BadCell(f"{cell!r} is not a decimal number.") from None


def instant(cell: str, conventions: Conventions) -> datetime:
    """A time in ISO 8601. A time without an offset is in the time zone of the conventions."""
    try:
        time = datetime.fromisoformat(cell)
    except ValueError:
        raise BadCell(f"{cell!r} is not a time such as 2026-11-20T18:30:00Z.") from None
    return time if time.tzinfo else time.replace(tzinfo=conventions.zone)


def id_number(cell: str, conventions: Conventions) -> UUID:
    """A UUID."""
    try:
        return UUID(cell)
    except ValueError:
        raise BadCell(f"{cell!r} is not an id.") from None
