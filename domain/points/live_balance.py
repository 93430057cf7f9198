"""A live balance: follows the points that a member can spend, as they are posted and as time passes.

Points mature, expire, or are released by a hold without a posting. A follower computes the member's next such instant
and sleeps until then. It looks ahead at the start, after facts, and once in LONGEST_SLEEP, so the database is not
polled.
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
"""Seconds before a follower that could not look ahead tries again."""
_TICK = timedelta(microseconds=1)
BalanceFact = BalanceChanged | HoldChanged | PointsActivated


@dataclass(frozen=True, slots=True)
class TurnOfTime:
    """A change of the spendable points from an instant on, caused by time alone; below zero for fewer."""

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
    """The facts about a member's points after `after`, and the changes that time brings from now on, each once.

    A change by time has the cursor of the fact before it. Changes by time before the subscription are not told. The
    iterator never ends. Raises CursorExpired, and NotFound for members that the actor may not read.
    """
    told = clock()
    # Before the first fact, the cursor is that of the present, in the form that clients may send back.
    place = after or Cursor((await outbox.the_present()).oldest_running)
    turn, is_known = None, False
    async with aclosing(feed.follow(member_id, BalanceChanged, HoldChanged, PointsActivated, after=after)) as entries:
        coming = asyncio.ensure_future(anext(entries))
        try:
            while True:
                if not coming.done():
                    # Waiting facts are told first, so a client that missed many does not look ahead after each of them.
                    if not is_known:
                        turn = await _look_ahead(member_id, actor=actor, after=told)
                    # One millisecond later than the instant, in case a coarse timer wakes too early.
                    sleep = min(turn.at - clock(), LONGEST_SLEEP) if turn else LONGEST_SLEEP
                    await asyncio.wait({coming}, timeout=max(sleep.total_seconds(), 0) + 0.001)
                    # Opening balances and policy changes send no fact, so a long sleep ends with a fresh look.
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
    """The next change by time. After an outage of the database, the follower looks again."""
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
    """The next instant at which time changes the balance, and the change, which may be zero.

    The change is computed ahead: once it is written down, it looks like any posted change.
    """
    lines = (await forecasts_of([member_id], actor=actor, now=after))[member_id]
    holds = (await open_holds_of([member_id], actor=actor, now=after))[member_id]
    instants = [line.at for line in lines if line.at] + [hold.lapses_at for hold in holds]
    if not instants:
        return None
    at = min(instants)
    then = (await accounts_of([member_id], now=at))[member_id]
    before = (await accounts_of([member_id], now=at - _TICK))[member_id]  # read later: every unit of `then`
    changes = {
        unit_id: account.holdings.available - before[unit_id].holdings.available for unit_id, account in then.items()
    }
    return _Turn(at, {unit_id: amount for unit_id, amount in changes.items() if amount})
