"""Debits: drawn from the lots that expire first."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from uuid import UUID

from domain.ledger.accounts import LockedAccount
from domain.ledger.entries import Entry
from domain.ledger.errors import InsufficientPoints
from domain.ledger.lot_rules import Drawn, draw
from domain.ledger.posting.activity import note_activity
from domain.ledger.posting.lots import live_lots, points_in_no_lot
from domain.ledger.posting.rows import Rows


async def post_debits(entries: Sequence[tuple[Entry, LockedAccount]], rows: Rows) -> Mapping[UUID, Sequence[Drawn]]:
    """Take points from accounts, oldest expiry first; returns what each entry drew on.

    An account with a debt can spend nothing. In a qualifying unit, points in no lot are taken last. Raises
    InsufficientPoints when an account has too few.
    """
    accounts = list({account.id: account for _, account in entries}.values())
    needs: dict[int, int] = defaultdict(int)
    for entry, account in entries:
        needs[account.id] += entry.amount
    lots = await live_lots(accounts, now=rows.now, needs=needs)
    loose = {account.id: 0 if account.unit.is_spendable else await points_in_no_lot(account) for account in accounts}
    drawn: dict[UUID, Sequence[Drawn]] = {}
    for entry, account in entries:
        there = sum(lot.free for lot in lots[account.id]) + loose[account.id]
        parts, missing = draw(entry.amount, lots[account.id])
        if there < entry.amount or account.debt:
            raise InsufficientPoints(balance=there - account.debt, needed=entry.amount, unit=account.unit.spoken)
        loose[account.id] -= missing
        await note_activity(entry, account, now=rows.now)
        rows.transfer(entry, account)
        rows.draw(account, entry.id, parts, at=entry.occurred_at)
        drawn[entry.id] = parts
    return drawn
