"""Following what a member can spend: what is posted, and what comes about by itself at its instant.

Points begin to count, expire, or are let go by a hold that ends, and nobody posts anything then. A follower knows the
next such instant of its member and sleeps until then; it is read when the following begins, after facts, and once in
LONGEST_SLEEP. Nobody asks the database every second.
"""

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from domain import outbox
from domain.actor import Actor
from domain.errors import DomainError
from domain.failures import Failure, classify
from domain.feed import feed
from domain.ledger import BalanceChanged, HoldChanged
from domain.outbox import Cursor
from domain.points.facts import PointsActivated
from domain.points.queries import accounts_of, forecasts_of, open_holds_of

log = logging.getLogger(__name__)

LONGEST_SLEEP = timedelta(minutes=10)
_LOOK_AGAIN = 1.0
"""Seconds until a follower tries again that could not look ahead."""
_TICK = timedelta(microseconds=1)
BalanceFact = BalanceChanged | HoldChanged | PointsActivated


@dataclass(frozen=True, slots=True)
class TurnOfTime:
    """So many more points of a unit can be spent from an instant on (below zero: fewer), though nobody did anything."""

    unit_id: str
    amount: int
    at: datetime


@dataclass(frozen=True, slots=True)
class _Turn:
    at: datetime
    amounts: Mapping[str, int]


async def follow_balance(
    member_id: UUID, *, actor: Actor, clock: Callable[[], datetime], after: Cursor | None = None
) -> AsyncGenerator[tuple[Cursor, BalanceFact | TurnOfTime], None]:
    """The facts about a member's points from behind `after` on, and the turns of time from now on, each once.

    A turn stands at the place of the fact before it; those before the following began are not told. Never ends.
    Raises CursorExpired, NotFound for members that the actor may not read.
    """
    told = clock()
    # Before the first fact, the place is where the present begins, in the form that clients may give back.
    place = after or Cursor((await outbox.the_present()).oldest_running)
    turn, is_known = None, False
    async with aclosing(feed.follow(member_id, BalanceChanged, HoldChanged, PointsActivated, after=after)) as entries:
        coming = asyncio.ensure_future(anext(entries))
        try:
            while True:
                if not coming.done():
                    # Whatever waits is told first: a client that missed much does not look ahead from each of it.
                    if not is_known:
                        turn = await _look_ahead(member_id, actor=actor, after=told)
                    # A millisecond more than until the turn, lest a coarse timer wakes before it.
                    sleep = min(turn.at - clock(), LONGEST_SLEEP) if turn else LONGEST_SLEEP
                    await asyncio.wait({coming}, timeout=max(sleep.total_seconds(), 0) + 0.001)
                    # What opens balances or changes policies tells nobody: it is looked for after a long sleep.
                    is_known = False
                if turn and turn.at <= clock():
                    told, due, turn = turn.at, turn, None
                    for unit_id, amount in due.amounts.items():
                        yield place, TurnOfTime(unit_id, amount, due.at)
                elif coming.done():
                    entry = coming.result()
                    place = entry.cursor
                    assert isinstance(entry.fact, BalanceFact)
                    yield place, entry.fact
                    coming = asyncio.ensure_future(anext(entries))
                    await asyncio.sleep(0)
        finally:
            coming.cancel()
            await asyncio.gather(coming, return_exceptions=True)


async def _look_ahead(member_id: UUID, *, actor: Actor, after: datetime) -> _Turn | None:
    """The next turn; when the database is away for a moment, what it was is found out when it is back."""
    while True:
        try:
            return await _next_turn(member_id, actor=actor, after=after)
        except Exception as error:
            is_refusal = isinstance(error, DomainError) and error.retryable
            if not is_refusal and classify(error, committing=False) not in (Failure.TRANSIENT, Failure.CANCELLED):
                raise
            log.warning("a follower could not look ahead: %r", error)
            await asyncio.sleep(_LOOK_AGAIN)


async def _next_turn(member_id: UUID, *, actor: Actor, after: datetime) -> _Turn | None:
    """The next instant at which something comes about by itself, and what it changes: nothing, perhaps.

    What it changes is read ahead, for once it is written down nobody can tell it from a change that was posted.
    """
    lines = (await forecasts_of([member_id], actor=actor, now=after))[member_id]
    holds = (await open_holds_of([member_id], actor=actor, now=after))[member_id]
    instants = [line.at for line in lines if line.at] + [hold.lapses_at for hold in holds]
    if not instants:
        return None
    at = min(instants)
    then = (await accounts_of([member_id], now=at))[member_id]
    before = (await accounts_of([member_id], now=at - _TICK))[member_id]  # read later: it has whatever unit `then` has
    changes = {
        unit_id: account.holdings.available - before[unit_id].holdings.available for unit_id, account in then.items()
    }
    return _Turn(at, {unit_id: amount for unit_id, amount in changes.items() if amount})
