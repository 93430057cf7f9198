"""Statements that ask whether a lot or a hold counts at an instant: what members hold, spending, totals."""

import random
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from domain import points, rewards
from domain.actor import SYSTEM
from domain.ids import new_id
from schema.context import utc_now
from tests import factories, shopping

from .rates import rate
from .rounds import Rounds
from .setting import database, enrolled
from .size import Size

MEMBERS = 500
ASKED = 50
"""Members of one page."""
LOTS = 20
MANY_LOTS = 2_000
HELD = 100
"""Members with a hold."""
SECONDS = 2
AT_ONCE = 1_000


@asynccontextmanager
async def opened(size: Size) -> AsyncIterator[Rounds]:
    """A page of members now and as of an instant, a redemption from an account of many lots, and the totals."""
    async with database():
        people = await enrolled(size.count(MEMBERS, least=ASKED))
        rich = people[0]
        now = utc_now()
        await _open([person for person in people for _ in range(size.count(LOTS, least=4))], now)
        await _open([rich] * size.count(MANY_LOTS), now)
        for person in people[1 : 1 + size.count(HELD)]:
            await shopping.hold(person, 10, now=now, seconds=3_000)
        reward = await factories.reward(name="Sticker", cost=1, now=now)

        async def page_now() -> int:
            found = await points.holdings_of(_page(people), now=utc_now())
            return len(found) // ASKED

        async def page_then() -> int:
            instant = now - timedelta(days=1)
            found = await points.accounts_as_of(_page(people), actor=SYSTEM, instant=instant, now=utc_now())
            return len(found) // ASKED

        async def spend() -> int:
            await rewards.redeem_reward(actor=rich.actor, id=new_id(), reward_id=reward, now=utc_now())
            return 1

        async def totals() -> int:
            await points.ledger_totals(now=utc_now())
            return 1

        def measured(what: str, work: Callable[[], Awaitable[int]]) -> Callable[[], Awaitable[dict[str, float]]]:
            async def round_() -> dict[str, float]:
                return {what: await rate(work, seconds=size.seconds(SECONDS))}

            return round_

        pages = f"pages of {ASKED} members' holdings"
        yield {
            "now": measured(f"{pages} a second, now", page_now),
            "as of": measured(f"{pages} a second, as of yesterday", page_then),
            "spending": measured("redemptions a second from an account of many lots", spend),
            "totals": measured("totals of the ledger a second", totals),
        }


def _page(people: Sequence[factories.TestMember]) -> list[object]:
    return [person.id for person in random.sample(people, ASKED)]


async def _open(of: Sequence[factories.TestMember], now: datetime) -> None:
    """A lot for each name, earned within the last weeks; they expire one after the other, the first in a minute."""
    balances = [
        points.OpeningBalance(
            source="bench",
            external_id=str(new_id()),
            member_id=person.id,
            amount=100,
            earned_at=now - timedelta(hours=1 + n % 500),
            expires_at=now + timedelta(minutes=1 + n),
        )
        for n, person in enumerate(of)
    ]
    for first in range(0, len(balances), AT_ONCE):
        batch = balances[first : first + AT_ONCE]
        await points.open_balances(actor=factories.STAFF, unit_id="points", balances=batch, now=now)
