"""Commands of ladders and tiers, and the notice of members who reach a higher tier."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain import points
from domain.actor import Actor, require_staff
from domain.errors import InvalidInput
from domain.tiers.facts import TierReached
from domain.tiers.ladder import Ladder
from domain.tiers.models import Tier, TierSet, TierVersion
from domain.tiers.queries import tier_ids
from domain.tiers.rules import stand
from domain.work import Work, command, unit_of_work


@command(permission="tiers.tier_set.create")
async def create_ladder(*, actor: Actor, id: str, name: str, unit_id: str, window_months: int) -> TierSet:
    """Add a ladder. An existing ladder with this id does not change."""
    require_staff(actor)
    if window_months < 1:
        raise InvalidInput("A window must have at least one month.", path=("windowMonths",))
    async with unit_of_work():
        ladder, _ = await TierSet.get_or_create(
            id=id, defaults={"name": name, "unit_id": unit_id, "window_months": window_months}
        )
        return ladder


@dataclass(frozen=True, slots=True, kw_only=True)
class TierDraft:
    """The new terms of a tier: its name, rank, threshold, perks, and the earning rate in percent."""

    name: str
    rank: int
    threshold: int
    perks: Sequence[str]
    earning_percent: int = 100


@command(permission="tiers.tier.set")
async def set_tier(*, actor: Actor, ladder_id: str, id: str, draft: TierDraft, valid_from: datetime) -> Tier:
    """Add a tier, or give a tier new terms from `valid_from` on. Terms that already start at this instant stay.

    The name, rank and perks have no versions: they change at once.
    """
    require_staff(actor)
    if draft.threshold < 0:
        raise InvalidInput("A threshold cannot be below zero.", path=("threshold",))
    async with unit_of_work():
        tier, _ = await Tier.update_or_create(
            id=id,
            defaults={"tier_set_id": ladder_id, "name": draft.name, "rank": draft.rank, "perks": list(draft.perks)},
        )
        await TierVersion.get_or_create(
            tier=tier,
            valid_from=valid_from,
            defaults={"threshold": draft.threshold, "earning_percent": draft.earning_percent},
        )
        return tier


async def change_unit_policy(
    *,
    actor: Actor,
    unit_id: str,
    changes: Mapping[str, object],
    valid_from: datetime | None = None,
    why: str | None = None,
    now: datetime,
) -> int:
    """Give a unit a new version of its policy; answers its number. See `points.change_unit_policy`.

    The function stands here because a policy may name tiers, and `points` does not know the tiers. Tiers are never
    deleted, so the tiers read before the command still exist in it.
    """
    version = await points.change_unit_policy(
        actor=actor,
        unit_id=unit_id,
        changes=points.PolicyChanges(changes, tiers=await tier_ids()),
        valid_from=valid_from,
        why=why,
        now=now,
    )
    return version.number


async def notice_climbers(member_ids: Sequence[UUID], *, ladder: Ladder | None, work: Work, now: datetime) -> None:
    """Record TierReached for members whose tier rose. Called at the end of the transaction that posted their points."""
    if ladder is None or not member_ids:
        return
    windows = [(member_id, ladder.window_start(now), now) for member_id in member_ids]
    earned = await points.earned_before_and_now(windows, unit_id=ladder.unit_id)
    rungs = ladder.rungs_at(now)
    for member_id, (then, amount) in zip(member_ids, earned, strict=True):
        before, tier = stand(then, rungs).tier, stand(amount, rungs).tier
        if tier and (not before or before.rank < tier.rank):
            work.record(TierReached(member_id, ladder.id, tier.id))
