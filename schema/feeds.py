"""Subscriptions to facts, and their cursors: a client's position among the facts."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from typing import Annotated, Any
from uuid import UUID

import strawberry

from domain.errors import InvalidInput
from domain.facts import Fact
from domain.feed import Together, feed
from domain.outbox import Cursor, Entry
from schema.context import Context
from schema.executor.viewers import RESUME_CURSOR

ResumeAfter = Annotated[
    str | None,
    strawberry.argument(
        description="The cursor of the last event you saw. Events after it come first.", metadata=RESUME_CURSOR
    ),
]
"""The argument of subscriptions that resume. Equal subscriptions may differ in it."""


def feed_cursor(after: str | None) -> Cursor | None:
    """The position sent as `after`. Raises InvalidInput for a malformed cursor."""
    if after is None:
        return None
    try:
        return Cursor.parse(after)
    except ValueError:
        raise InvalidInput("This is not a valid cursor.", path=("after",)) from None


async def events(
    context: Context,
    key: UUID,
    *kinds: type[Fact],
    after: str | None,
    event_of: Callable[[Entry, Context], Awaitable[Any]],
) -> AsyncGenerator[Any, None]:
    """The events of a subscription that follows facts. Equal subscriptions share the execution of each event.

    `event_of` makes the event of a fact from the context that it is given, and from nothing else of the viewer.
    """
    cursor, share = feed_cursor(after), context.share
    if share is None:
        async with aclosing(feed.follow(key, *kinds, after=cursor)) as entries:
            async for entry in entries:
                context.renew()
                yield await event_of(entry, context)
        return
    together = Together(
        share.key, lambda entry: share.execute(lambda context: event_of(entry, context)), take=share.take
    )
    async with aclosing(feed.follow_together(key, *kinds, after=cursor, together=together)) as executed:
        async for event in executed:
            yield event
