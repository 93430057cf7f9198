"""Points that come in: each credit becomes a lot, and pays what the member owes as soon as it counts."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from domain.actor import Actor
from domain.database import fetch_one
from domain.points.accounts import Accounts, LockedAccount, settle
from domain.points.entries import ACTIVITY, Entry, TransferKind
from domain.points.posting.rows import NewLot, Rows
from domain.points.units.terms import UnitTerms
from domain.work import Work


async def post_credits(
    entries: Sequence[Entry],
    *,
    work: Work,
    actor: Actor,
    accounts: Accounts,
    unit: UnitTerms,
    now: datetime,
    lots: Mapping[UUID, Sequence[NewLot]] | None = None,
) -> None:
    """Put points into members' accounts: each entry one lot, by the unit's policy of its day, or the `lots` given."""
    if not entries:
        return
    rows = Rows(unit.id, actor, now)
    for entry in entries:
        account = accounts[entry.member_id]
        lapses_at = await lapses_after(entry, account, unit, now=now)
        lapsed_at = lapses_at if lapses_at and lapses_at <= now else None
        rows.transfer(entry, account, lapses_at=None if lapsed_at else lapses_at)
        for lot in (lots or {}).get(entry.id) or [lot_of(entry, account, unit)]:
            if lapsed_at:
                # Heard of so late that it had lapsed again: what came in since does not lapse with it.
                lot = replace(lot, expires_at=min(lot.expires_at or lapsed_at, lapsed_at))
            rows.lot(lot)
    await rows.write(work)
    await settle(list(accounts.values()), now=now)


def lot_of(entry: Entry, account: LockedAccount, unit: UnitTerms) -> NewLot:
    """The one lot of a credit, as the policy in force when it occurred says; what staff add counts at once."""
    policy = unit.at(entry.occurred_at)
    if entry.kind is TransferKind.ADJUST_CREDIT:
        policy = policy.at_once
    return NewLot(
        id=entry.id,
        credit_id=entry.id,
        account=account,
        amount=entry.amount,
        earned_at=entry.occurred_at,
        matures_at=policy.matures_at(entry.occurred_at, unit.zone),
        waits=policy.awaits_activation,
        expires_at=policy.expires_at(entry.occurred_at, unit.zone, tier=entry.tier),
        tier=entry.tier,
    )


async def lapses_after(entry: Entry, account: LockedAccount, unit: UnitTerms, *, now: datetime) -> datetime | None:
    """When the whole account lapses if this movement stays the last one; its points must not have moved yet.

    The policy in force now decides, for what it costs to be silent is a matter of today; news of what was before it
    counts from its first day. Where inactivity depends on the tier, what is earned says whether points of its tier
    lapse at all. Other activity, of whose tier nothing is known, puts the instant off where there is one: by the span
    of everybody, or where only tiers have one by the longest of theirs. It brings none to points that their tier keeps
    for ever. What versions still to come will mean is not written down: see `units/lapsing.py`.
    """
    if entry.kind not in ACTIVITY:
        return account.lapses_at
    since, policy = unit.version_at(max(now, account.terms_from))
    active_at = now if entry.kind is TransferKind.OPEN else max(entry.occurred_at, since)
    counted = policy.lapses_at(active_at, unit.zone, tier=entry.tier)
    if counted is None and entry.kind is not TransferKind.EARN and account.lapses_at:
        of_tiers = [policy.lapses_at(active_at, unit.zone, tier=tier) for tier in policy.expiry_by_tier]
        counted = max((at for at in of_tiers if at), default=account.lapses_at)
    if counted is None:
        return None
    if account.lapses_at:
        return max(account.lapses_at, counted)
    if policy.expiry_by_tier and entry.kind is not TransferKind.EARN and await _holds_some(account, now):
        return None
    return counted


async def _holds_some(account: LockedAccount, now: datetime) -> bool:
    """Whether there are points that have not expired: what has expired is no longer there, written down or not."""
    if account.balance + account.debt <= 0:
        return False
    row = await fetch_one(
        "SELECT EXISTS (SELECT FROM lot WHERE account_id = $1 AND remaining > 0"
        " AND (expires_at IS NULL OR expires_at > $2)) AS holds_some",
        account.id,
        now,
    )
    return bool(row and row["holds_some"])
