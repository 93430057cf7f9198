"""Members' accounts, locked for one unit of work, with everything that time has changed in them until now.

Members are locked before their accounts (`members.lock_members`), so nobody waits for an account. Holds and debts that
a statement reads beside the account's row are therefore as new as the row.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.database import execute, fetch
from domain.failures import StaleConfiguration
from domain.ledger.counting import is_kept, ran_out
from domain.ledger.entries import AccountKind
from domain.ledger.facts import HoldChanged
from domain.ledger.terms import ALWAYS, Terms
from domain.programme import is_behind
from domain.work import Work

Place = tuple[UUID, str]
"""The place of an account: a member and a unit."""


@dataclass(slots=True, eq=False)
class LockedAccount:
    """A member's account, locked until the transaction ends; posting keeps it as it stands in the transaction.

    `balance` is the sum of its transfers, which is the content of its lots less `debt`; a qualifying unit may hold
    points that are in no lot. At `lapses_at` all lots expire unless something happens before. `terms_from` is the
    version of the unit's policy that the account follows. It never goes back, whatever a caller's clock says.
    """

    id: int
    member_id: UUID
    unit: Terms
    balance: int = 0
    debt: int = 0
    lapses_at: datetime | None = None
    terms_from: datetime = ALWAYS

    @property
    def place(self) -> Place:
        return self.member_id, self.unit.id


async def lock(
    places: Collection[Place], terms: Mapping[str, Terms], *, work: Work, now: datetime
) -> Sequence[LockedAccount]:
    """Lock accounts in the order of their ids, and open missing ones; their members must be locked.

    Writes down the changes by time until `now`: lapsed holds and accounts, and the effect of later policy versions. The
    caller settles debts that points paid by themselves.
    """
    locked, lapsing = await _lock(places, terms, now)
    if len(locked) < len(places):
        there = {account.place for account in locked}
        locked += await _open(sorted(place for place in places if place not in there), terms)
    followed = (account for account in locked if account.terms_from != ALWAYS)
    if ahead := [one for one in followed if one.unit.in_force_since(one.terms_from) != one.terms_from]:
        await _go_back(ahead)
    if any(unit.lapses for unit in terms.values()):
        await _follow_versions([account for account in locked if account.unit.lapses], now)
    if lapsing:
        work.record(*await _close_lapsed_holds(lapsing, now))
    await _keep_lapsed([account for account in locked if account.lapses_at and account.lapses_at <= now])
    return locked


_LOCK = f"""
SELECT a.id, a.member_id, a.unit_id, a.balance, a.debt, a.lapses_at, nullif(a.terms_from, '-infinity') AS terms_from,
       EXISTS (SELECT FROM hold h WHERE h.account_id = a.id AND {ran_out("$3")}) AS lapsing
  FROM unnest($1::uuid[], $2::text[]) AS wanted(member_id, unit_id)
  JOIN account a ON a.member_id = wanted.member_id AND a.unit_id = wanted.unit_id
 ORDER BY a.id FOR UPDATE OF a
"""


async def _lock(
    places: Collection[Place], terms: Mapping[str, Terms], now: datetime
) -> tuple[list[LockedAccount], list[LockedAccount]]:
    """The accounts that exist, and those of them with holds whose end has come."""
    rows = await fetch(_LOCK, [member_id for member_id, _ in places], [unit_id for _, unit_id in places], now)
    locked: list[LockedAccount] = []
    lapsing: list[LockedAccount] = []
    for id, member_id, unit_id, balance, debt, lapses_at, terms_from, has_lapsing in rows:
        account = LockedAccount(id, member_id, terms[unit_id], balance, debt, lapses_at, terms_from or ALWAYS)
        locked.append(account)
        if has_lapsing:
            lapsing.append(account)
    return locked, lapsing


async def _open(places: Sequence[Place], terms: Mapping[str, Terms]) -> list[LockedAccount]:
    """Open accounts. Their members are locked, so no other process opens them meanwhile."""
    rows = await fetch(
        "INSERT INTO account (unit_id, kind, member_id, balance, debt, spendable)"
        " SELECT o.unit_id, 'member', o.member_id, 0, 0, o.spendable"
        "   FROM unnest($1::uuid[], $2::text[], $3::boolean[]) AS o(member_id, unit_id, spendable)"
        " RETURNING id, member_id, unit_id",
        [member_id for member_id, _ in places],
        [unit_id for _, unit_id in places],
        [terms[unit_id].is_spendable for _, unit_id in places],
    )
    return [LockedAccount(row["id"], row["member_id"], terms[row["unit_id"]]) for row in rows]


async def _go_back(ahead: Sequence[LockedAccount]) -> None:
    """Let accounts that follow no known version follow the one before.

    Either another process changed a policy after this transaction had read its number, and posted by it: then the
    command runs again. Or the version was withdrawn just when it began, and a posting had seen it.
    """
    if await is_behind():
        raise StaleConfiguration
    for account in ahead:
        account.terms_from = account.unit.in_force_since(account.terms_from)
    await execute(
        "UPDATE account a SET terms_from = i.terms_from"
        " FROM unnest($1::bigint[], $2::timestamptz[]) AS i(id, terms_from) WHERE a.id = i.id",
        [account.id for account in ahead],
        [account.terms_from for account in ahead],
    )


async def _follow_versions(accounts: Sequence[LockedAccount], now: datetime) -> None:
    """Write down the effect of policy versions on accounts that still follow an earlier one.

    Stores the last version applied, not the time, so a version committed concurrently is applied at the next lock.
    """
    behind = [account for account in accounts if account.terms_from < account.unit.in_force_since(now)]
    if not behind:
        return
    for account in behind:
        is_empty = account.balance + account.debt <= 0
        account.lapses_at = account.unit.lapse_now(
            account.lapses_at, since=account.terms_from, now=now, is_empty=is_empty
        )
        account.terms_from = account.unit.in_force_since(now)
    await execute(
        "UPDATE account a SET lapses_at = i.lapses_at, terms_from = i.terms_from"
        " FROM unnest($1::bigint[], $2::timestamptz[], $3::timestamptz[]) AS i(id, lapses_at, terms_from)"
        " WHERE a.id = i.id",
        [account.id for account in behind],
        [account.lapses_at for account in behind],
        [account.terms_from for account in behind],
    )


async def _close_lapsed_holds(accounts: Sequence[LockedAccount], now: datetime) -> Sequence[HoldChanged]:
    """Write down lapsed holds, before their released points are used.

    A capture whose `now` is older, because it waited for the lock, then finds its hold closed: the points may already
    be promised to another request.
    """
    units = {account.id: account.unit.id for account in accounts}
    rows = await fetch(
        "UPDATE hold h SET state = 'lapsed', closed_at = lapses_at"
        f" WHERE h.account_id = ANY($1::bigint[]) AND {ran_out('$2')}"
        " RETURNING id, member_id, account_id, amount",
        list(units),
        now,
    )
    return [HoldChanged(row["id"], row["member_id"], units[row["account_id"]], row["amount"], "lapsed") for row in rows]


async def _keep_lapsed(accounts: Sequence[LockedAccount]) -> None:
    """Give the lots of lapsed accounts that instant as their expiry, before anything new happens to them.

    Lapsed lots stay lapsed: later activity moves the account's instant, which would bring them back. Spent lots lapse
    too, because a cancelled redemption puts points back into them. Their credits find them, as no index has them by
    account.
    """
    if not accounts:
        return
    await execute(
        f"""
        WITH lapsed AS (
            UPDATE account a SET lapses_at = NULL FROM unnest($1::bigint[], $2::timestamptz[]) AS i(id, at)
             WHERE a.id = i.id)
        UPDATE lot l SET expires_at = i.at
          FROM unnest($1::bigint[], $2::timestamptz[], $3::uuid[], $4::text[]) AS i(id, at, member_id, unit_id)
          JOIN transfer t ON t.member_id = i.member_id AND t.unit_id = i.unit_id AND t.credit_account_id = i.id
         WHERE l.credit_id = t.id AND {is_kept("i.at")}
        """,
        [account.id for account in accounts],
        [account.lapses_at for account in accounts],
        [account.member_id for account in accounts],
        [account.unit.id for account in accounts],
    )
    for account in accounts:
        account.lapses_at = None


SYSTEM_ACCOUNTS = """
(SELECT coalesce(jsonb_object_agg(s.kind, s.id), '{}') FROM account s WHERE s.unit_id = u.id AND s.member_id IS NULL)
"""
"""The ids of the system accounts of the unit `u` by their kinds. They stay the same for as long as the unit exists."""


async def open_system_accounts(*, unit_id: str) -> None:
    """Open a unit's system accounts, which face the members' accounts. Existing ones stay."""
    await execute(
        "INSERT INTO account (unit_id, kind, balance, debt, spendable)"
        " SELECT $1, k, 0, 0, true FROM unnest($2::text[]) AS k ON CONFLICT DO NOTHING",
        unit_id,
        [kind for kind in AccountKind if kind is not AccountKind.MEMBER],
    )
