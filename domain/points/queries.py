"""Reading the ledger. Expiry and maturity hold at read: a lot past its instant is gone, job or no job."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import orjson
from asyncpg import Record

from domain.actor import Actor, ActorKind
from domain.database import fetch, fetch_one_as
from domain.errors import Forbidden, NotFound
from domain.points.accounts import DEFAULT_UNIT
from domain.points.entries import CREDITS
from domain.points.explanations import explain


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One transfer as its member reads it. `amount` is below zero when points went out."""

    id: UUID
    kind: str
    amount: int
    occurred_at: datetime
    recorded_at: datetime
    explanation: str


@dataclass(frozen=True, slots=True)
class LedgerTotals:
    """Sums over all members in one unit: `issued` − `redeemed` + `adjusted` − `expired` = `outstanding`."""

    issued: int
    redeemed: int
    adjusted: int
    expired: int
    outstanding: int


def require_own(actor: Actor, member_id: UUID) -> None:
    """Members read their own points, staff and integrations with `members:read` everybody's.

    Raises Forbidden for integrations that see members and do not read them. To others the member does not exist.
    """
    if _may_read(actor, member_id):
        return
    if actor.sees_members:
        raise Forbidden
    raise NotFound(what="member")


def _may_read(actor: Actor, member_id: UUID) -> bool:
    return actor.reads_members or (actor.kind is ActorKind.MEMBER and actor.id == member_id)


async def balances_of(member_ids: Sequence[UUID], *, now: datetime, unit_id: str = DEFAULT_UNIT) -> Mapping[UUID, int]:
    """What each member can spend now: what the account holds, less lots that have expired or have yet to mature.

    Below zero by what is owed. Members without an account hold 0.
    """
    rows = await fetch(
        """
        SELECT a.member_id, a.balance - coalesce(gone.points, 0) AS balance
          FROM account a
          LEFT JOIN LATERAL (
              SELECT sum(l.remaining)::bigint AS points FROM lot l
               WHERE l.account_id = a.id AND l.remaining > 0 AND (l.expires_at <= $3 OR l.matures_at > $3)
          ) gone ON a.balance + a.debt > 0
         WHERE a.unit_id = $2 AND a.member_id = ANY($1::uuid[])
        """,
        member_ids,
        unit_id,
        now,
    )
    held = {row["member_id"]: row["balance"] for row in rows}
    return {member_id: held.get(member_id, 0) for member_id in member_ids}


async def balance_of(member_id: UUID, *, actor: Actor, now: datetime, unit_id: str = DEFAULT_UNIT) -> int:
    """What one member can spend now. Raises NotFound for members that the actor may not see."""
    require_own(actor, member_id)
    return (await balances_of([member_id], now=now, unit_id=unit_id))[member_id]


async def history_of(
    member_id: UUID,
    *,
    actor: Actor,
    first: int,
    after: tuple[datetime, UUID] | None = None,
    unit_id: str = DEFAULT_UNIT,
) -> Sequence[HistoryLine]:
    """The member's transfers, newest first, at most `first` of them, from behind `after` (its instant and id)."""
    require_own(actor, member_id)
    rows = await fetch(
        """
        SELECT id, kind, amount, occurred_at, recorded_at, explanation FROM transfer
         WHERE member_id = $1 AND unit_id = $2 AND ($3::timestamptz IS NULL OR (occurred_at, id) < ($3, $4::uuid))
         ORDER BY occurred_at DESC, id DESC LIMIT $5
        """,
        member_id,
        unit_id,
        after[0] if after else None,
        after[1] if after else None,
        first,
    )
    return [_line(row) for row in rows]


async def transfers_by_id(ids: Sequence[UUID], *, actor: Actor) -> Mapping[UUID, HistoryLine]:
    """Those of the transfers that the actor may see: members their own, whoever `reads_members` all."""
    rows = await fetch(
        "SELECT id, member_id, kind, amount, occurred_at, recorded_at, explanation FROM transfer"
        " WHERE id = ANY($1::uuid[])",
        ids,
    )
    return {row["id"]: _line(row) for row in rows if _may_read(actor, row["member_id"])}


def _line(row: Record) -> HistoryLine:
    return HistoryLine(
        row["id"],
        row["kind"],
        row["amount"] if row["kind"] in CREDITS else -row["amount"],
        row["occurred_at"],
        row["recorded_at"],
        explain(orjson.loads(row["explanation"])),
    )


async def count_history_of(member_id: UUID, *, actor: Actor, unit_id: str = DEFAULT_UNIT) -> int:
    """How many transfers `history_of` has in all."""
    require_own(actor, member_id)
    rows = await fetch("SELECT count(*) AS n FROM transfer WHERE member_id = $1 AND unit_id = $2", member_id, unit_id)
    return int(rows[0]["n"])


async def explanations_of(references: Sequence[UUID]) -> Mapping[UUID, Sequence[tuple[int, str]]]:
    """For each purchase, return or reward: the signed amounts that were posted for it, each with its sentence."""
    rows = await fetch(
        "SELECT reference, kind, amount, explanation FROM transfer WHERE reference = ANY($1::uuid[])"
        " ORDER BY recorded_at, id",
        references,
    )
    found: dict[UUID, list[tuple[int, str]]] = {reference: [] for reference in references}
    for row in rows:
        amount = row["amount"] if row["kind"] in CREDITS else -row["amount"]
        found[row["reference"]].append((amount, explain(orjson.loads(row["explanation"]))))
    return found


async def earned_between(wanted: Sequence[tuple[UUID, datetime, datetime]], *, unit_id: str) -> Sequence[int]:
    """For each (member, from, until): what was earned in from ≤ t ≤ until, less what returns took back of it.

    A return counts when it happened, and only while what it takes back lies in the window too.
    """
    rows = await fetch(
        """
        SELECT coalesce(sum(CASE t.kind WHEN 'earn' THEN t.amount ELSE -t.amount END), 0)::bigint AS points
          FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[])
               WITH ORDINALITY AS w(member_id, since, until, place)
          LEFT JOIN transfer t
            ON t.member_id = w.member_id AND t.unit_id = $4 AND t.kind IN ('earn', 'clawback')
           AND t.occurred_at >= w.since AND t.occurred_at <= w.until
           AND (t.reverses_id IS NULL
                OR (SELECT o.occurred_at FROM transfer o WHERE o.id = t.reverses_id) >= w.since)
         GROUP BY w.place ORDER BY w.place
        """,
        [member_id for member_id, _, _ in wanted],
        [since for _, since, _ in wanted],
        [until for _, _, until in wanted],
        unit_id,
    )
    return [row["points"] for row in rows]


async def ledger_totals(*, now: datetime, unit_id: str = DEFAULT_UNIT) -> LedgerTotals:
    """The sums over the whole ledger as of now. Reads every transfer of the unit.

    Lots past their instant count as expired, whether that was written down or not.
    """
    totals = await fetch_one_as(
        LedgerTotals,
        """
        WITH gone AS (
            SELECT coalesce(sum(l.remaining), 0)::bigint AS points FROM lot l JOIN account a ON a.id = l.account_id
             WHERE a.unit_id = $1 AND l.remaining > 0 AND l.expires_at <= $2)
        SELECT coalesce(sum(amount) FILTER (WHERE kind = 'earn'), 0)::bigint
               - coalesce(sum(amount) FILTER (WHERE kind = 'clawback'), 0)::bigint,
               coalesce(sum(amount) FILTER (WHERE kind = 'redeem'), 0)::bigint
               - coalesce(sum(amount) FILTER (WHERE kind = 'reinstate'), 0)::bigint,
               coalesce(sum(amount) FILTER (WHERE kind = 'adjust_credit'), 0)::bigint
               - coalesce(sum(amount) FILTER (WHERE kind = 'adjust_debit'), 0)::bigint,
               coalesce(sum(amount) FILTER (WHERE kind = 'expire'), 0)::bigint + (SELECT points FROM gone),
               (SELECT coalesce(sum(balance), 0)::bigint FROM account WHERE unit_id = $1) - (SELECT points FROM gone)
          FROM transfer WHERE unit_id = $1
        """,
        unit_id,
        now,
    )
    assert totals is not None
    return totals
