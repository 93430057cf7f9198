"""Cursors of subscriptions: where a client is in the facts it follows."""

from domain.errors import InvalidInput
from domain.outbox import Cursor


def feed_cursor(after: str | None) -> Cursor | None:
    """The place a client gives as `after`. Raises InvalidInput for what we never gave out."""
    if after is None:
        return None
    try:
        return Cursor.parse(after)
    except ValueError:
        raise InvalidInput("This is not a cursor of ours.", path=("after",)) from None
