"""Members' balances, now and as of any instant. Expiry, maturity, holds and lapses hold at read, without any job."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from asyncpg import Record

from domain.actor import Actor
from domain.database import any_length, fetch
from domain.ledger import UNSETTLED, counts, has_lapsed, held_then, is_gone, is_kept, is_pending, lives, unsettled
from domain.points.queries.access import require_own
from domain.points.units.terms import DEFAULT_UNIT


@dataclass(frozen=True, slots=True)
class Holdings:
    """One member's points of a unit at an instant, in whole numbers.

    `available` can be spent; below zero, it is a debt that no points cover. `pending` points do not count yet, `held`
    ones are set aside. The next points pay `owed`.
    """

    available: int
    pending: int
    held: int
    owed: int


NOTHING = Holdings(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class UnitAccount:
    """One member's holdings of a unit, and when all of them lapse if nothing happens before.

    `lapses_at` is None for never, and for holdings as of a past instant.
    """

    unit_id: str
    holdings: Holdings
    lapses_at: datetime | None

    @classmethod
    def empty(cls, unit_id: str) -> "UnitAccount":
        """The account of a member who has had no points of the unit yet."""
        return cls(unit_id, NOTHING, None)

    @property
    def available(self) -> int:
        """The points that the member can spend."""
        return self.holdings.available

    @property
    def pending(self) -> int:
        """The points that do not count yet."""
        return self.holdings.pending

    @property
    def held(self) -> int:
        """The points that are set aside."""
        return self.holdings.held

    @property
    def owed(self) -> int:
        """The points that the next points pay for."""
        return self.holdings.owed


_HAS_LOTS = "(a.balance + a.debt > 0 OR NOT a.spendable)"

# Points may have paid a debt by themselves: see `_holdings`. The lapse of an account is no condition on its lots, so an
# index finds the few lots that are gone or pending among many.
_PARTS = f"""
  FROM standing_account a
  LEFT JOIN LATERAL (
      SELECT sum(l.remaining) AS points FROM lot l
       WHERE {_HAS_LOTS} AND {has_lapsed("$3")} AND l.account_id = a.id AND l.remaining > 0) lapsed ON true
  LEFT JOIN LATERAL (
      SELECT sum(l.remaining) AS points FROM lot l
       WHERE {_HAS_LOTS} AND NOT {has_lapsed("$3")} AND l.account_id = a.id AND l.remaining > 0
         AND {is_gone("$3")}) gone ON true
  LEFT JOIN LATERAL (
      SELECT sum(l.remaining) AS points FROM lot l
       WHERE {_HAS_LOTS} AND NOT {has_lapsed("$3")} AND l.account_id = a.id AND l.remaining > 0
         AND {is_pending("$3")} AND {is_kept("$3")}) pending ON true
  LEFT JOIN LATERAL (
      SELECT sum(hl.amount) AS points,
             sum(hl.amount) FILTER (WHERE {counts("$3")} AND NOT {has_lapsed("$3")}) AS living
        FROM hold h JOIN hold_lot hl ON hl.hold_id = h.id JOIN lot l ON l.id = hl.lot_id
       WHERE {_HAS_LOTS} AND h.account_id = a.id AND {lives("$3")}) held ON true
"""
_AVAILABLE = """
(a.balance - coalesce(lapsed.points, gone.points, 0) - coalesce(pending.points, 0) - coalesce(held.living, 0))::bigint
"""

_NOW = f"""
SELECT a.member_id, a.unit_id, CASE WHEN NOT {has_lapsed("$3")} THEN a.lapses_at END AS lapses_at,
       coalesce(held.points, 0)::bigint AS held, coalesce(pending.points, 0)::bigint AS pending,
       {_AVAILABLE} AS available, {UNSETTLED} AS unsettled
{_PARTS}
 WHERE ($2::text IS NULL OR a.unit_id = $2) AND a.member_id = ANY ({any_length("$1::uuid[]")}::uuid[])
"""


def balance_sql(member_id: str) -> str:
    """The SQL of what `balances_of` answers for one member, as of `{now}`; null for a member with a debt.

    A debt may have been paid without being written down, which only `balances_of` can tell.
    """
    parts = _PARTS.replace("$3", "{now}")
    mine = f"a.member_id = {member_id} AND a.unit_id = '{DEFAULT_UNIT}'"
    return f"""
    (SELECT CASE WHEN bool_or(a.debt > 0) THEN NULL ELSE coalesce(sum({_AVAILABLE})::bigint, 0) END
     {parts} WHERE {mine})
    """


async def holdings_of(
    member_ids: Sequence[UUID], *, now: datetime, unit_id: str = DEFAULT_UNIT
) -> Mapping[UUID, Holdings]:
    """The current holdings of each member. Members without an account hold nothing."""
    rows = await fetch(_NOW, member_ids, unit_id, now)
    found = {row["member_id"]: _holdings(row, now) for row in rows}
    return {member_id: found.get(member_id, NOTHING) for member_id in member_ids}


async def accounts_of(member_ids: Sequence[UUID], *, now: datetime) -> Mapping[UUID, Mapping[str, UnitAccount]]:
    """The current holdings of each member, by unit. Units without an account are left out."""
    return _by_unit(member_ids, await fetch(_NOW, member_ids, None, now), now)


async def balances_of(member_ids: Sequence[UUID], *, now: datetime, unit_id: str = DEFAULT_UNIT) -> Mapping[UUID, int]:
    """The points that each member can spend now; below zero for a debt."""
    found = await holdings_of(member_ids, now=now, unit_id=unit_id)
    return {member_id: holdings.available for member_id, holdings in found.items()}


async def balance_of(member_id: UUID, *, actor: Actor, now: datetime, unit_id: str = DEFAULT_UNIT) -> int:
    """The points that one member can spend now. Raises NotFound for members that the actor may not see."""
    require_own(actor, member_id)
    return (await balances_of([member_id], now=now, unit_id=unit_id))[member_id]


# Every figure is computed from what had happened by then. A lot began with its credit; its content then is its amount
# less the draws made by then. A hold lived from its making to its end.
_AS_OF = f"""
WITH accounts AS (
    SELECT a.id, a.member_id, a.unit_id, a.lapses_at, {UNSETTLED} AS unsettled FROM standing_account a
     WHERE a.member_id = ANY ($1::uuid[]) AND ($2::text IS NULL OR a.unit_id = $2)
), lots AS (
    SELECT l.account_id, {is_gone("$3", account="a")} AS is_gone, {is_pending("$3")} AS is_pending,
           l.amount - coalesce((SELECT sum(d.amount) FROM draw d
                                 WHERE d.lot_id = l.id AND d.drawn_at <= $3), 0) AS points,
           coalesce({held_then("$3")}, 0) AS held
      FROM lot l JOIN accounts a ON a.id = l.account_id JOIN transfer c ON c.id = l.credit_id AND c.occurred_at <= $3
), sums AS (
    SELECT account_id, sum(points) AS points, sum(held) AS held,
           sum(points - held) FILTER (WHERE NOT is_gone AND NOT is_pending) AS free,
           sum(points) FILTER (WHERE NOT is_gone AND is_pending) AS pending
      FROM lots GROUP BY account_id
), moved AS (
    SELECT a.id AS account_id, sum(CASE WHEN t.credit_account_id = a.id THEN t.amount ELSE -t.amount END) AS points
      FROM accounts a
      JOIN transfer t ON t.member_id = a.member_id AND t.unit_id = a.unit_id AND t.occurred_at <= $3
     GROUP BY a.id
), told AS (
    SELECT a.*, (coalesce(s.points, 0) - coalesce(m.points, 0))::bigint AS owed,
           coalesce(s.free, 0)::bigint AS free, coalesce(s.pending, 0)::bigint AS pending,
           coalesce(s.held, 0)::bigint AS held
      FROM accounts a LEFT JOIN sums s ON s.account_id = a.id LEFT JOIN moved m ON m.account_id = a.id
)
SELECT member_id, unit_id, CASE WHEN NOT {has_lapsed("$3", account="told")} THEN lapses_at END AS lapses_at,
       free - owed AS available, pending, held, unsettled
  FROM told
"""


async def holdings_as_of(member_id: UUID, *, actor: Actor, instant: datetime, unit_id: str = DEFAULT_UNIT) -> Holdings:
    """A member's holdings at an instant, by when things happened, as known today.

    A future instant shows the holdings if nothing happens until then.
    """
    require_own(actor, member_id)
    rows = await fetch(_AS_OF, [member_id], unit_id, instant)
    return _holdings(rows[0], instant) if rows else NOTHING


async def accounts_as_of(
    member_ids: Sequence[UUID], *, actor: Actor, instant: datetime, now: datetime
) -> Mapping[UUID, Mapping[str, UnitAccount]]:
    """Each member's holdings at an instant, by unit: see `holdings_as_of`. Refused as a whole if one is not readable.

    The time of lapsing is given from now on only: nobody stores what was expected at a past instant.
    """
    for member_id in member_ids:
        require_own(actor, member_id)
    found = _by_unit(member_ids, await fetch(_AS_OF, member_ids, None, instant), instant)
    if instant >= now:
        return found
    return {
        id: {unit_id: replace(account, lapses_at=None) for unit_id, account in accounts.items()}
        for id, accounts in found.items()
    }


def _by_unit(
    member_ids: Sequence[UUID], rows: Sequence[Record], at: datetime
) -> Mapping[UUID, Mapping[str, UnitAccount]]:
    found: dict[UUID, dict[str, UnitAccount]] = {member_id: {} for member_id in member_ids}
    for row in rows:
        found[row["member_id"]][row["unit_id"]] = UnitAccount(row["unit_id"], _holdings(row, at), row["lapses_at"])
    return found


def _holdings(row: Record, at: datetime) -> Holdings:
    """The holdings of a row, after the payments of debts by themselves that are not written down yet.

    Available points pay a debt at once, so one of the two is zero and their difference tells both. Points that paid and
    then expired are missing from it, together with their debt.
    """
    payments = unsettled(row["unsettled"], until=at)
    available = row["available"] + sum(payment.amount for payment in payments if payment.lot.is_gone(at))
    return Holdings(available, row["pending"], row["held"], max(-available, 0))
