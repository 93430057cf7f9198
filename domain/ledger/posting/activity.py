"""Activity puts off the instant at which an inactive account lapses."""

from datetime import datetime

from domain.database import fetch_one
from domain.ledger.accounts import LockedAccount
from domain.ledger.counting import is_kept
from domain.ledger.entries import ACTIVITY, Entry


async def note_activity(entry: Entry, account: LockedAccount, *, now: datetime) -> datetime | None:
    """Set when the account lapses after this movement, whose points must not have moved yet.

    Returns the instant where it is already past, because the movement was recorded late: the account then has none.
    """
    if entry.kind not in ACTIVITY or not (account.unit.lapses or account.lapses_at):
        return None
    lapse = account.unit.lapse_after(entry, lapses_at=account.lapses_at, terms_from=account.terms_from, now=now)
    stays_for_ever = lapse.at and lapse.only_if_empty and await _holds_some(account, now)
    lapse_at = None if stays_for_ever else lapse.at
    lapsed = lapse_at is not None and lapse_at <= now
    account.lapses_at = None if lapsed else lapse_at
    return lapse_at if lapsed else None


async def _holds_some(account: LockedAccount, now: datetime) -> bool:
    """True if the account has points that have not expired, written down or not."""
    if account.balance + account.debt <= 0:
        return False
    row = await fetch_one(
        "SELECT EXISTS (SELECT FROM lot l WHERE l.account_id = $1 AND l.remaining > 0"
        f" AND {is_kept('$2')}) AS holds_some",
        account.id,
        now,
    )
    return bool(row and row["holds_some"])
