"""Instants from outside. Every time in a request must have its offset from UTC.

Only CSV files may leave the offset out: people and tills write the programme's local time, and the format says so.
"""

from datetime import UTC, datetime

from domain.errors import InvalidInput


def check_instant(instant: datetime, *, path: tuple[str, ...]) -> datetime:
    """The instant in UTC. Raises InvalidInput for an instant without an offset, or outside the years 1 to 9999."""
    if instant.tzinfo is None:
        raise InvalidInput("Add the offset from UTC to this time, as in 2026-11-20T12:00:00-05:00, or Z.", path=path)
    try:
        return instant.astimezone(UTC)
    except OverflowError:
        raise InvalidInput("This time is outside the calendar.", path=path) from None
