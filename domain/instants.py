"""Instants from outside. One rule wherever a program sends a time: it says its offset from UTC.

Only the CSV files of imports may leave it out: their rows are written by people and tills who mean the wall clock of
the programme, and their format says so.
"""

from datetime import UTC, datetime

from domain.errors import InvalidInput


def check_instant(instant: datetime, *, path: tuple[str, ...]) -> datetime:
    """The instant in UTC. Raises InvalidInput for one without an offset, or outside the calendar."""
    if instant.tzinfo is None:
        raise InvalidInput(
            "A time needs its offset from UTC: please add one, as in 2026-11-20T12:00:00-05:00, or Z.", path=path
        )
    try:
        return instant.astimezone(UTC)
    except OverflowError:
        raise InvalidInput("This time is outside the calendar.", path=path) from None
