"""The journal as CSV (RFC 4180)."""

from collections.abc import AsyncIterator

from domain.files import rows_as_csv
from domain.points.queries.journal import JournalLine

JOURNAL_COLUMNS = (
    "occurred_at",
    "recorded_at",
    "id",
    "unit",
    "kind",
    "debit_account",
    "credit_account",
    "amount",
    "member",
    "reference",
    "reverses",
    "explanation",
    "booked_on",
)


def journal_as_csv(lines: AsyncIterator[JournalLine]) -> AsyncIterator[tuple[str, int]]:
    """Pieces of the file, each with the number of its transfers. The first piece has the header."""
    return rows_as_csv(JOURNAL_COLUMNS, ([getattr(line, name) for name in line.__slots__] async for line in lines))
