"""Accounts, and the one lock that everything about a member's points takes first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain import outbox
from domain.database import execute, fetch
from domain.points.entries import AccountKind
from domain.points.facts import HoldChanged
from domain.points.settlements import settle_debts
from domain.points.units.lapsing import ALWAYS
from domain.points.units.terms import UnitTerms, unit_terms

DEFAULT_UNIT = "points"
"""The unit that a programme has from its first day."""


@dataclass(slots=True)
class LockedAccount:
    """A member's account, locked until the transaction ends; posting keeps it as it stands in the transaction.

    `balance` is what its lots hold, less `debt`. At `lapses_at` all of it expires unless something happens before.
    """

    id: int
    member_id: UUID
    unit_id: str
    balance: int
    debt: int
    lapses_at: datetime | None
    terms_from: datetime = ALWAYS
    """The version of the unit's policy that it follows; never an older one again, whatever a caller's clock says."""


Accounts = Mapping[UUID, LockedAccount]
"""Locked accounts of one unit, by member."""


async def lock_accounts(*, member_ids: Sequence[UUID], unit_id: str, now: datetime) -> Accounts:
    """Lock the members' accounts of a unit, in the order of their ids, and open those that do not exist yet.

    Writes down what happened by itself until now: debts that were paid, holds and accounts that lapsed.
    The first lock of every command that posts: before ids are claimed and before stock is taken. Waiting happens in a
    statement of its own, so that the transaction has no transaction id while it waits and facts keep their order.
    """
    wanted = sorted(set(member_ids))
    unit = await unit_terms(unit_id)
    locked, lapsing = await _lock(wanted, unit, now)
    if len(locked) < len(wanted):
        await execute(
            "INSERT INTO account (unit_id, kind, member_id, balance, debt)"
            " SELECT $2, 'member', m, 0, 0 FROM unnest($1::uuid[]) AS m ORDER BY m ON CONFLICT DO NOTHING",
            [member_id for member_id in wanted if member_id not in locked],
            unit_id,
        )
        locked, lapsing = await _lock(wanted, unit, now)
    await settle([account for account in locked.values() if account.debt], now=now)
    await _close_lapsed_holds(lapsing, unit_id, now)
    await _keep_lapsed([account for account in locked.values() if account.lapses_at and account.lapses_at <= now])
    return locked


async def lock_account(*, member_id: UUID, unit_id: str = DEFAULT_UNIT, now: datetime) -> LockedAccount:
    """Lock one member's account: see `lock_accounts`."""
    return (await lock_accounts(member_ids=[member_id], unit_id=unit_id, now=now))[member_id]


async def settle(accounts: Sequence[LockedAccount], *, now: datetime) -> None:
    """Pay what accounts owe from points that have become free: afterwards none is free in an account that owes.

    Every lock does it, and everything after which points may be free that were not: another move may follow in the
    same transaction, or a command whose clock is a little behind.
    """
    indebted = {account.id: account for account in accounts if account.debt}
    if indebted:
        for id, paid in (await settle_debts(list(indebted), now=now)).items():
            indebted[id].debt -= paid


async def _lock(
    member_ids: Sequence[UUID], unit: UnitTerms, now: datetime
) -> tuple[dict[UUID, LockedAccount], list[int]]:
    """The accounts by member, and the ids of those that have holds whose instant has come."""
    rows = await fetch(
        """
        SELECT a.id, a.member_id, a.unit_id, a.balance, a.debt, a.lapses_at, nullif(a.terms_from, '-infinity'),
               EXISTS (SELECT FROM hold h
                        WHERE h.account_id = a.id AND h.state = 'open' AND h.lapses_at <= $3) AS lapsing
          FROM account a WHERE a.unit_id = $2 AND a.member_id = ANY($1::uuid[]) ORDER BY a.id FOR UPDATE
        """,
        member_ids,
        unit.id,
        now,
    )
    locked = {row["member_id"]: LockedAccount(*row[:6]) for row in rows}
    for row in rows:
        locked[row["member_id"]].terms_from = row[6] or ALWAYS
    if unit.lapses:
        await _follow_versions(list(locked.values()), unit, now)
    return locked, [row["id"] for row in rows if row["lapsing"]]


async def _follow_versions(accounts: Sequence[LockedAccount], unit: UnitTerms, now: datetime) -> None:
    """Write down what versions of the policy mean for accounts that were last reckoned by an earlier one.

    The version is noted, not the instant: who did not see a version that was set meanwhile leaves it to the next one.
    """
    since, _ = unit.version_at(now)
    behind = [account for account in accounts if account.terms_from < since]
    if not behind:
        return
    for account in behind:
        account.lapses_at = unit.lapse_now(
            account.lapses_at, since=account.terms_from, now=now, is_empty=account.balance + account.debt <= 0
        )
        account.terms_from = since
    await execute(
        "UPDATE account a SET lapses_at = i.lapses_at, terms_from = $3"
        " FROM unnest($1::bigint[], $2::timestamptz[]) AS i(id, lapses_at) WHERE a.id = i.id",
        [account.id for account in behind],
        [account.lapses_at for account in behind],
        since,
    )


async def _close_lapsed_holds(account_ids: Sequence[int], unit_id: str, now: datetime) -> None:
    """Write down which holds have lapsed, before something is done with what they let go.

    A capture whose `now` is older, because it waited for the lock, then finds its hold closed: what it held may have
    been promised to somebody else meanwhile.
    """
    if not account_ids:
        return
    rows = await fetch(
        "UPDATE hold SET state = 'lapsed', closed_at = lapses_at"
        " WHERE account_id = ANY($1::bigint[]) AND state = 'open' AND lapses_at <= $2 RETURNING id, member_id, amount",
        account_ids,
        now,
    )
    await outbox.write([HoldChanged(row["id"], row["member_id"], unit_id, row["amount"], "lapsed") for row in rows])


async def _keep_lapsed(accounts: Sequence[LockedAccount]) -> None:
    """Give the lots of accounts that have lapsed that instant as their expiry, before something new happens to them.

    What has lapsed stays so: activity afterwards moves the account's instant, and would bring its lots back. Lots that
    are spent lapse too, for a cancelled redemption puts points back into them; they are found by their credits, as no
    index has them by account.
    """
    if not accounts:
        return
    await execute(
        """
        WITH lapsed AS (
            UPDATE account a SET lapses_at = NULL FROM unnest($1::bigint[], $2::timestamptz[]) AS i(id, at)
             WHERE a.id = i.id)
        UPDATE lot l SET expires_at = i.at
          FROM unnest($1::bigint[], $2::timestamptz[], $3::uuid[], $4::text[]) AS i(id, at, member_id, unit_id)
          JOIN transfer t ON t.member_id = i.member_id AND t.unit_id = i.unit_id AND t.credit_account_id = i.id
         WHERE l.credit_id = t.id AND (l.expires_at IS NULL OR l.expires_at > i.at)
        """,
        [account.id for account in accounts],
        [account.lapses_at for account in accounts],
        [account.member_id for account in accounts],
        [account.unit_id for account in accounts],
    )
    for account in accounts:
        account.lapses_at = None


async def open_system_accounts(*, unit_id: str) -> None:
    """Open the accounts that face the members' in a unit. Those that are there stay."""
    await execute(
        "INSERT INTO account (unit_id, kind, balance, debt)"
        " SELECT $1, k, 0, 0 FROM unnest($2::text[]) AS k ON CONFLICT DO NOTHING",
        unit_id,
        [kind for kind in AccountKind if kind is not AccountKind.MEMBER],
    )
