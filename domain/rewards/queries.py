"""Reading the catalogue, and the rewards that members got from it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain import points
from domain.actor import Actor, require_staff
from domain.database import fetch, fetch_as, fetch_one, fetch_one_as
from domain.errors import NotFound
from domain.programme import VersionOnRecord, versions_on_record
from domain.rewards.models import IssuedReward
from domain.rewards.offers import REWARD, RewardTerms
from domain.rewards.policies import may_see


@dataclass(frozen=True, slots=True)
class RewardRow:
    """A reward as it is offered at an instant. `stock` None means unlimited."""

    id: str
    version: int
    name: str
    description: str
    unit_id: str
    cost: int
    stock: int | None
    created_at: datetime
    withdrawn_at: datetime | None

    @property
    def is_available(self) -> bool:
        return self.withdrawn_at is None and self.stock != 0


@dataclass(frozen=True, slots=True)
class IssuedRewardRow:
    """A reward that one member got. `cancelled_at` None: the member still has it."""

    id: UUID
    member_id: UUID
    reward_id: str
    cost: int
    issued_at: datetime
    cancelled_at: datetime | None


@dataclass(frozen=True, slots=True)
class RewardsWanted:
    """The rewards to aim for with a balance: the `first` ones in reach of it."""

    balance: int
    first: int


@dataclass(frozen=True, slots=True)
class IssuedRewardsWanted:
    """A page of a member's rewards, newest first: `first` of them after `after` (instant and id)."""

    member_id: UUID
    first: int
    after: tuple[datetime, UUID] | None = None


_ISSUED = "id, member_id, reward_id, cost, issued_at, cancelled_at"

_OFFERED = """
(SELECT r.id, v.version, v.terms ->> 'name' AS name, v.terms ->> 'description' AS description,
        v.terms ->> 'unit' AS unit_id, (v.terms ->> 'cost')::bigint AS cost, r.stock, r.created_at, r.withdrawn_at
   FROM reward r
   JOIN LATERAL (SELECT * FROM reward_version
                  WHERE reward_id = r.id AND valid_from <= $1 AND withdrawn_at IS NULL
                  ORDER BY valid_from DESC LIMIT 1) v ON true) o
"""
"""Rewards as they are offered at $1."""


async def find_reward(id: str, *, actor: Actor, now: datetime) -> RewardRow:
    """One reward as it is offered now; staff find withdrawn ones too. Raises NotFound."""
    row = await fetch_one_as(RewardRow, f"SELECT * FROM {_OFFERED} WHERE id = $2", now, id)
    if row is None or (row.withdrawn_at and not actor.is_trusted):
        raise NotFound(what="reward")
    return row


async def rewards_for(
    actor: Actor, *, now: datetime, first: int, after: tuple[int, str] | None = None
) -> Sequence[RewardRow]:
    """The catalogue as the actor may see it, cheapest first, after `after` (its cost and id)."""
    return await fetch_as(
        RewardRow,
        f"""
        SELECT * FROM {_OFFERED}
         WHERE ($2 OR withdrawn_at IS NULL) AND ($3::bigint IS NULL OR (cost, id) > ($3, $4::text))
         ORDER BY cost, id LIMIT $5
        """,
        now,
        actor.is_trusted,
        after[0] if after else None,
        after[1] if after else None,
        first,
    )


async def count_rewards_for(actor: Actor, *, now: datetime) -> int:
    """The number of rewards in all of `rewards_for`."""
    row = await fetch_one(
        f"SELECT count(*) AS n FROM {_OFFERED} WHERE $2 OR withdrawn_at IS NULL", now, actor.is_trusted
    )
    return int(row["n"]) if row else 0


async def rewards_in_reach(wanted: Sequence[RewardsWanted], *, now: datetime) -> Sequence[Sequence[RewardRow]]:
    """The rewards to aim for: available ones that each balance pays for, dearest first, then the next ones above it.

    Balances are of the default unit; rewards in other units are left out.
    """
    rows = await fetch(
        f"""
        SELECT w.place, c.*
          FROM unnest($2::bigint[], $3::int[]) WITH ORDINALITY AS w(balance, first, place)
         CROSS JOIN LATERAL (
               SELECT * FROM {_OFFERED} WHERE withdrawn_at IS NULL AND stock IS DISTINCT FROM 0 AND unit_id = $4
                ORDER BY cost > w.balance, CASE WHEN cost > w.balance THEN cost ELSE -cost END, id
                LIMIT w.first) c
         ORDER BY w.place, c.cost > w.balance, CASE WHEN c.cost > w.balance THEN c.cost ELSE -c.cost END, c.id
        """,
        now,
        [aim.balance for aim in wanted],
        [aim.first for aim in wanted],
        points.DEFAULT_UNIT,
    )
    found: defaultdict[int, list[RewardRow]] = defaultdict(list)
    for place, *row in rows:
        found[place].append(RewardRow(*row))
    return [found[place] for place, _ in enumerate(wanted, 1)]


async def rewards_by_id(ids: Sequence[str], *, now: datetime) -> Mapping[str, RewardRow]:
    """The rewards as they are offered now, withdrawn ones too: issued rewards refer to them."""
    rows = await fetch_as(RewardRow, f"SELECT * FROM {_OFFERED} WHERE id = ANY($2::text[])", now, ids)
    return {row.id: row for row in rows}


async def versions_for(
    actor: Actor, *, reward_ids: Sequence[str]
) -> Mapping[str, Sequence[VersionOnRecord[RewardTerms]]]:
    """The versions of rewards, newest first, with who made them. For staff."""
    require_staff(actor)
    return await versions_on_record(REWARD, reward_ids)


async def issued_rewards_by_id(ids: Sequence[UUID], *, actor: Actor) -> Mapping[UUID, IssuedRewardRow]:
    """The redemptions that the actor may see: members see their own, staff all."""
    rows = await fetch_as(IssuedRewardRow, f"SELECT {_ISSUED} FROM issued_reward WHERE id = ANY($1::uuid[])", ids)
    return {row.id: row for row in rows if may_see(actor, row)}


async def find_issued_reward(id: UUID, *, actor: Actor) -> IssuedReward:
    """One redemption. Members find their own, staff all. Raises NotFound."""
    issued = await IssuedReward.get_or_none(id=id)
    if issued is None or not may_see(actor, issued):
        raise NotFound(what="redemption")
    return issued


async def issued_rewards_of(
    wanted: Sequence[IssuedRewardsWanted], *, actor: Actor
) -> Sequence[Sequence[IssuedRewardRow]]:
    """The requested pages, each of one member, in one statement. Raises NotFound for others' members."""
    _require_own(actor, [page.member_id for page in wanted])
    rows = await fetch(
        f"""
        SELECT w.place, i.*
          FROM unnest($1::uuid[], $2::int[], $3::timestamptz[], $4::uuid[])
               WITH ORDINALITY AS w(member_id, first, issued_at, id, place)
         CROSS JOIN LATERAL (
               SELECT {_ISSUED} FROM issued_reward
                WHERE member_id = w.member_id AND (w.issued_at IS NULL OR (issued_at, id) < (w.issued_at, w.id))
                ORDER BY issued_at DESC, id DESC LIMIT w.first) i
         ORDER BY w.place, i.issued_at DESC, i.id DESC
        """,
        [page.member_id for page in wanted],
        [page.first for page in wanted],
        [page.after[0] if page.after else None for page in wanted],
        [page.after[1] if page.after else None for page in wanted],
    )
    pages: defaultdict[int, list[IssuedRewardRow]] = defaultdict(list)
    for place, *row in rows:
        pages[place].append(IssuedRewardRow(*row))
    return [pages[place] for place, _ in enumerate(wanted, 1)]


async def issued_reward_counts(member_ids: Sequence[UUID], *, actor: Actor) -> Mapping[UUID, int]:
    """The number of rewards each member got in all, cancelled ones too. Raises NotFound for others' members."""
    _require_own(actor, member_ids)
    rows = await fetch(
        "SELECT member_id, count(*) AS n FROM issued_reward WHERE member_id = ANY($1::uuid[]) GROUP BY member_id",
        member_ids,
    )
    return dict.fromkeys(member_ids, 0) | {row["member_id"]: row["n"] for row in rows}


def _require_own(actor: Actor, member_ids: Sequence[UUID]) -> None:
    if not actor.is_trusted and any(member_id != actor.id for member_id in member_ids):
        raise NotFound(what="member")
