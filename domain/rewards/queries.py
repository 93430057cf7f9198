"""Reading the catalogue, and the rewards that members got from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain import points
from domain.actor import Actor
from domain.database import Row, any_length, fetch_pages
from domain.errors import NotFound
from domain.relations import Asker, Relation, Wanted, columns_of, everybody
from domain.rewards.models import IssuedReward
from domain.rewards.policies import may_see


class RewardRow(Row):
    """A reward as it is offered at an instant. `stock` None means unlimited."""

    id: str
    version: int
    name: str
    description: str
    unit_id: str
    cost: int
    stock: int | None
    is_available: bool
    created_at: datetime
    withdrawn_at: datetime | None


class RewardVersionRow(Row):
    """The terms of a reward from `valid_from` on, and the change of the programme that made them."""

    reward_id: str
    version: int
    valid_from: datetime
    name: str
    description: str
    cost: int
    made_by: str
    made_at: datetime
    why: str | None


class IssuedRewardRow(Row):
    """A reward that one member got. Its `state` is issued or cancelled."""

    id: UUID
    member_id: UUID
    reward_id: str
    cost: int
    state: str
    issued_at: datetime
    cancelled_at: datetime | None


@dataclass(frozen=True, slots=True)
class RewardsWanted:
    """The rewards to aim for with a balance: the `first` ones in reach of it."""

    balance: int
    first: int


class _IssuedRewards(Relation[IssuedRewardRow]):
    """All redemptions. Members read their own."""

    async def by_id(self, ids: Sequence[UUID], *, asker: Asker) -> Mapping[UUID, IssuedRewardRow]:
        """The redemptions that the actor may see: members see their own, staff all."""
        found = await self.rows_by_id(ids)
        return {id: row for id, row in found.items() if may_see(asker.actor, row)}

    async def pages(self, asker: Asker, wanted: Sequence[Wanted], *, by: str) -> Sequence[Sequence[IssuedRewardRow]]:
        """Pages of members. Raises NotFound for others' members."""
        _require_own(asker.actor, [page.key for page in wanted])
        return await self.checked_pages(asker, wanted, by=by)

    async def counts(self, asker: Asker, keys: Sequence[UUID], *, by: str) -> Mapping[UUID, int]:
        """The number of rewards each member got in all, cancelled ones too. Raises NotFound for others' members."""
        _require_own(asker.actor, keys)
        return await self.checked_counts(asker, keys, by=by)


ISSUED_REWARDS = _IssuedRewards(
    row=IssuedRewardRow,
    source="issued_reward",
    columns=columns_of(IssuedRewardRow, state="CASE WHEN cancelled_at IS NULL THEN 'issued' ELSE 'cancelled' END"),
    order=("issued_at", "id"),
    descending=True,
)
"""All redemptions, newest first."""

_OFFERED = """
reward r JOIN LATERAL (SELECT version, terms ->> 'name' AS name, terms ->> 'description' AS description,
                              terms ->> 'unit' AS unit_id, (terms ->> 'cost')::bigint AS cost
                         FROM reward_version
                        WHERE reward_id = r.id AND valid_from <= {now} AND withdrawn_at IS NULL
                        ORDER BY valid_from DESC LIMIT 1) v ON true
"""

REWARDS = Relation(
    row=RewardRow,
    source=_OFFERED,
    columns=columns_of(
        RewardRow,
        table="v",
        id="r.id",
        stock="r.stock",
        is_available="(r.withdrawn_at IS NULL AND r.stock IS DISTINCT FROM 0)",
        created_at="r.created_at",
        withdrawn_at="r.withdrawn_at",
    ),
    order=("cost", "id"),
    require=everybody,
)
"""The rewards as they are offered at the instant of the question, withdrawn ones too, the cheapest first.

Issued rewards refer to withdrawn ones, so everybody may read these by their id.
"""


REWARD_VERSIONS = Relation(
    row=RewardVersionRow,
    source="reward_version v JOIN programme_change c ON c.number = v.made_in",
    columns=columns_of(
        RewardVersionRow,
        table="v",
        name="v.terms ->> 'name'",
        description="v.terms ->> 'description'",
        cost="(v.terms ->> 'cost')::bigint",
        made_by="c.made_by",
        made_at="c.made_at",
        why="c.why",
    ),
    only="v.withdrawn_at IS NULL",
    order=("valid_from",),
    descending=True,
)
"""The versions of rewards with who made them; those of one reward newest first."""


async def find_reward(id: str, *, actor: Actor, now: datetime) -> RewardRow:
    """One reward as it is offered now; staff find withdrawn ones too. Raises NotFound."""
    row = (await REWARDS.by_id([id], asker=Asker(actor, now))).get(id)
    if row is None or (row.withdrawn_at and not actor.is_trusted):
        raise NotFound(what="reward")
    return row


async def rewards_in_reach(wanted: Sequence[RewardsWanted], *, now: datetime) -> Sequence[Sequence[RewardRow]]:
    """The rewards to aim for: available ones that each balance pays for, dearest first, then the next ones above it.

    Balances are of the default unit; rewards in other units are left out.
    """
    columns = ", ".join(f"{sql} AS {name}" for name, sql in REWARDS.columns.items())
    return await fetch_pages(
        RewardRow,
        f"""
        SELECT c.*, w.place
          FROM unnest({any_length("$2::bigint[]")}, {any_length("$3::int[]")})
               WITH ORDINALITY AS w(balance, first, place)
         CROSS JOIN LATERAL (
               SELECT * FROM (SELECT {columns} FROM {REWARDS.source.replace("{now}", "$1")}) o
                WHERE is_available AND unit_id = $4
                ORDER BY cost > w.balance, CASE WHEN cost > w.balance THEN cost ELSE -cost END, id
                LIMIT w.first) c
         ORDER BY w.place, c.cost > w.balance, CASE WHEN c.cost > w.balance THEN c.cost ELSE -c.cost END, c.id
        """,
        now,
        [aim.balance for aim in wanted],
        [aim.first for aim in wanted],
        points.DEFAULT_UNIT,
        pages=len(wanted),
    )


async def find_issued_reward(id: UUID, *, actor: Actor) -> IssuedReward:
    """One redemption. Members find their own, staff all. Raises NotFound."""
    issued = await IssuedReward.get_or_none(id=id)
    if issued is None or not may_see(actor, issued):
        raise NotFound(what="redemption")
    return issued


def _require_own(actor: Actor, member_ids: Sequence[UUID]) -> None:
    if not actor.is_trusted and any(member_id != actor.id for member_id in member_ids):
        raise NotFound(what="member")
