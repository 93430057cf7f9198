"""Reading the catalogue."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.expressions import Q

from domain import points
from domain.actor import Actor
from domain.database import fetch_as, fetch_one, fetch_one_as
from domain.errors import NotFound
from domain.rewards.models import IssuedReward
from domain.rewards.policies import may_cancel


@dataclass(frozen=True, slots=True)
class RewardRow:
    """A reward as it is offered at an instant. `stock` None: there is no end to it."""

    id: UUID
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


_SELECT = """
SELECT r.id, v.version, v.name, v.description, v.unit_id, v.cost, r.stock, r.created_at, r.withdrawn_at
  FROM reward r
  JOIN LATERAL (SELECT * FROM reward_version WHERE reward_id = r.id AND valid_from <= $1
                 ORDER BY version DESC LIMIT 1) v ON true
"""


async def unit_of(id: UUID) -> str:
    """The unit that a reward is paid in; it never changes. The default one for a reward that is not there."""
    row = await fetch_one("SELECT unit_id FROM reward_version WHERE reward_id = $1 AND version = 1", id)
    return row["unit_id"] if row else points.DEFAULT_UNIT


async def find_reward(id: UUID, *, actor: Actor, now: datetime) -> RewardRow:
    """One reward as it is offered now; staff find withdrawn ones too. Raises NotFound."""
    row = await fetch_one_as(RewardRow, f"{_SELECT} WHERE r.id = $2", now, id)
    if row is None or (row.withdrawn_at and not actor.is_trusted):
        raise NotFound(what="reward")
    return row


async def rewards_for(
    actor: Actor, *, now: datetime, first: int, after: tuple[int, UUID] | None = None
) -> Sequence[RewardRow]:
    """The catalogue as the actor may see it, cheapest first, from behind `after` (its cost and id)."""
    return await fetch_as(
        RewardRow,
        f"""
        {_SELECT}
         WHERE ($2 OR r.withdrawn_at IS NULL) AND ($3::bigint IS NULL OR (v.cost, r.id) > ($3, $4::uuid))
         ORDER BY v.cost, r.id LIMIT $5
        """,
        now,
        actor.is_trusted,
        after[0] if after else None,
        after[1] if after else None,
        first,
    )


async def count_rewards_for(actor: Actor, *, now: datetime) -> int:
    """How many rewards `rewards_for` has in all."""
    row = await fetch_one(
        "SELECT count(*) AS n FROM reward r WHERE ($1 OR r.withdrawn_at IS NULL)"
        " AND EXISTS (SELECT FROM reward_version v WHERE v.reward_id = r.id AND v.valid_from <= $2)",
        actor.is_trusted,
        now,
    )
    return int(row["n"]) if row else 0


async def rewards_in_reach(actor: Actor, *, balance: int, now: datetime, first: int) -> Sequence[RewardRow]:
    """What to aim for: available rewards the balance pays for, dearest first, then the next ones above it.

    The balance is of the default unit; rewards in other units are left out.
    """
    return await fetch_as(
        RewardRow,
        f"""
        {_SELECT}
         WHERE r.withdrawn_at IS NULL AND r.stock IS DISTINCT FROM 0 AND v.unit_id = $4
         ORDER BY v.cost > $2, CASE WHEN v.cost > $2 THEN v.cost ELSE -v.cost END, r.id LIMIT $3
        """,
        now,
        balance,
        first,
        points.DEFAULT_UNIT,
    )


async def rewards_by_id(ids: Sequence[UUID], *, now: datetime) -> Mapping[UUID, RewardRow]:
    """The rewards as they are offered now, withdrawn ones too: for what was issued of them."""
    rows = await fetch_as(RewardRow, f"{_SELECT} WHERE r.id = ANY($2::uuid[])", now, ids)
    return {row.id: row for row in rows}


async def issued_rewards_by_id(ids: Sequence[UUID], *, actor: Actor) -> Mapping[UUID, IssuedReward]:
    """Those of the redemptions that the actor may see: members their own, staff all."""
    return {row.id: row for row in await IssuedReward.filter(id__in=list(ids)) if may_cancel(actor, row)}


async def find_issued_reward(id: UUID, *, actor: Actor) -> IssuedReward:
    """What a member got. Members find their own, staff all. Raises NotFound."""
    issued = await IssuedReward.get_or_none(id=id)
    if issued is None or not may_cancel(actor, issued):
        raise NotFound(what="redemption")
    return issued


async def issued_rewards_of(
    member_id: UUID, *, actor: Actor, first: int, after: tuple[datetime, UUID] | None = None
) -> Sequence[IssuedReward]:
    """What a member got, newest first, from behind `after` (its instant and id). Raises NotFound for others."""
    if not actor.is_trusted and actor.id != member_id:
        raise NotFound(what="member")
    wanted = IssuedReward.filter(member_id=member_id)
    if after:
        wanted = wanted.filter(Q(issued_at__lt=after[0]) | Q(issued_at=after[0], id__lt=after[1]))
    return await wanted.order_by("-issued_at", "-id").limit(first)


async def count_issued_rewards_of(member_id: UUID, *, actor: Actor) -> int:
    """How many `issued_rewards_of` has in all."""
    if not actor.is_trusted and actor.id != member_id:
        raise NotFound(what="member")
    return await IssuedReward.filter(member_id=member_id).count()
