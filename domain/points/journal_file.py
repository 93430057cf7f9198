"""The journal as CSV (RFC 4180)."""

import csv
import io
import re
from collections.abc import AsyncIterator

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
LINES_AT_ONCE = 500
"""Lines per chunk."""
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")


def cell(value: object) -> str:
    """A value as a cell. A text that a spreadsheet would read as a formula gets a leading apostrophe."""
    text = "" if value is None else value.isoformat() if hasattr(value, "isoformat") else str(value)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") and not _NUMBER.fullmatch(text) else text


async def journal_as_csv(lines: AsyncIterator[JournalLine]) -> AsyncIterator[tuple[str, int]]:
    """Chunks of the file, each with the number of its transfers. The first chunk has the header."""
    buffer, held = io.StringIO(), 0
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(JOURNAL_COLUMNS)
    async for line in lines:
        writer.writerow([cell(getattr(line, name)) for name in line.__slots__])
        held += 1
        if held == LINES_AT_ONCE:
            yield buffer.getvalue(), held
            buffer.seek(0)
            buffer.truncate()
            held = 0
    yield buffer.getvalue(), held
