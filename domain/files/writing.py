"""Written CSV files (RFC 4180), piece by piece. A spreadsheet reads no cell as a formula."""

import csv
import io
import re
from collections.abc import AsyncIterator, Iterable, Sequence
from datetime import datetime, tzinfo

ROWS_AT_ONCE = 500
"""Rows per piece."""
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")


def cell(value: object, *, zone: tzinfo | None = None) -> str:
    """A value as a cell: times in the zone, lists with a comma between two values.

    A text that a spreadsheet would read as a formula gets a leading apostrophe.
    """
    if isinstance(value, datetime) and zone is not None:
        value = value.astimezone(zone)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        value = ",".join(map(str, value))
    text = "" if value is None else value.isoformat() if hasattr(value, "isoformat") else str(value)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") and not _NUMBER.fullmatch(text) else text


async def rows_as_csv(
    header: Sequence[str], rows: AsyncIterator[Iterable[object]], *, zone: tzinfo | None = None
) -> AsyncIterator[tuple[str, int]]:
    """Pieces of the file, each with its number of rows. The first piece has the header."""
    buffer, held = io.StringIO(), 0
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(header)
    async for row in rows:
        writer.writerow([cell(value, zone=zone) for value in row])
        held += 1
        if held == ROWS_AT_ONCE:
            yield buffer.getvalue(), held
            buffer.seek(0)
            buffer.truncate()
            held = 0
    yield buffer.getvalue(), held
