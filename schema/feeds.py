"""Cursors of subscriptions: a client's position among the facts."""

from domain.errors import InvalidInput
from domain.outbox import Cursor


def feed_cursor(after: str | None) -> Cursor | None:
    """The position sent as `after`. Raises InvalidInput for a malformed cursor."""
    if after is None:
        return None
    try:
        return Cursor.parse(after)
    except ValueError:
        raise InvalidInput("This is not a valid cursor.", path=("after",)) from None
