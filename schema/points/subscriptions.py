"""Live changes of points."""

from collections.abc import AsyncGenerator
from typing import Annotated

import strawberry

from domain import points
from domain.actor import require_member
from domain.feed import feed
from schema.context import Info
from schema.feeds import feed_cursor
from schema.points.types import BalanceChange


@strawberry.type
class PointsSubscriptions:
    """Following points."""

    @strawberry.subscription(description="Each change of your balance, in order; with `after`, those you missed first.")
    async def balance_changed(
        self,
        info: Info,
        after: Annotated[str | None, strawberry.argument(description="The cursor of the last event you saw.")] = None,
    ) -> AsyncGenerator[BalanceChange, None]:
        member_id = require_member(info.context.actor)
        async for entry in feed.follow(member_id, points.BalanceChanged, after=feed_cursor(after)):
            info.context.renew()
            fact = entry.fact
            assert isinstance(fact, points.BalanceChanged)
            balance = await points.balance_of(member_id, actor=info.context.actor, now=info.context.now)
            yield BalanceChange(cursor=str(entry.cursor), amount=fact.amount, balance=balance)
