"""Points that go out: drawn from the lots that expire first."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from domain.actor import Actor
from domain.points.accounts import Accounts, LockedAccount
from domain.points.entries import Entry
from domain.points.errors import InsufficientPoints
from domain.points.posting.credits import lapses_after
from domain.points.posting.lots import live_lots
from domain.points.posting.rows import Rows
from domain.points.rules import Drawn, draw
from domain.points.units.terms import UnitTerms
from domain.work import Work


async def post_debits(
    entries: Sequence[Entry], *, work: Work, actor: Actor, accounts: Accounts, unit: UnitTerms, now: datetime
) -> Mapping[UUID, Sequence[Drawn]]:
    """Take points from members' lots, oldest expiry first; answers what each entry drew on.

    Who owes can spend nothing. Raises InsufficientPoints when an account has too few; then nothing is posted.
    """
    rows = Rows(unit.id, actor, now)
    drawn = await take([(entry, accounts[entry.member_id]) for entry in entries], rows, unit=unit)
    await rows.write(work)
    return drawn


async def take(
    wanted: Sequence[tuple[Entry, LockedAccount]], rows: Rows, *, unit: UnitTerms
) -> Mapping[UUID, Sequence[Drawn]]:
    """Add debits to a posting. Raises InsufficientPoints."""
    held = {account.id: account for _, account in wanted}
    needs: dict[int, int] = defaultdict(int)
    for entry, account in wanted:
        needs[account.id] += entry.amount
    lots = await live_lots(list(held.values()), now=rows.now, needs=needs)
    drawn: dict[UUID, Sequence[Drawn]] = {}
    for entry, account in wanted:
        there = sum(lot.free for lot in lots[account.id])
        parts, missing = draw(entry.amount, lots[account.id])
        if missing or account.debt:
            raise InsufficientPoints(balance=there - account.debt, needed=entry.amount, unit=unit.spoken)
        rows.transfer(entry, account, lapses_at=await lapses_after(entry, account, unit, now=rows.now))
        rows.draw(account, entry.id, parts, at=entry.occurred_at)
        drawn[entry.id] = parts
    return drawn
