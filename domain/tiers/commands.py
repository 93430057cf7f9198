"""Commands of ladders and tiers, and the notice of members who reach a higher tier."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from domain import points
from domain.actor import Actor, require_staff
from domain.errors import InvalidInput
from domain.tiers.facts import TierReached
from domain.tiers.ladder import Ladder
from domain.tiers.models import Tier, TierSet, TierVersion
from domain.tiers.queries import tier_names
from domain.tiers.rules import stand
from domain.work import Work, command, unit_of_work


@command
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


@command
async def set_tier(
    *,
    actor: Actor,
    ladder_id: str,
    id: str,
    name: str,
    rank: int,
    threshold: int,
    perks: Sequence[str],
    valid_from: datetime,
    earning_percent: int = 100,
) -> Tier:
    """Add a tier, or give a tier new terms from `valid_from` on. Terms that already start at this instant stay.

    The name, rank and perks have no versions: they change at once.
    """
    require_staff(actor)
    if threshold < 0:
        raise InvalidInput("A threshold cannot be below zero.", path=("threshold",))
    async with unit_of_work():
        tier, _ = await Tier.update_or_create(
            id=id, defaults={"tier_set_id": ladder_id, "name": name, "rank": rank, "perks": list(perks)}
        )
        await TierVersion.get_or_create(
            tier=tier, valid_from=valid_from, defaults={"threshold": threshold, "earning_percent": earning_percent}
        )
        return tier


@command
async def change_unit_policy(
    *,
    actor: Actor,
    unit_id: str,
    changes: Mapping[str, object],
    valid_from: datetime | None = None,
    now: datetime,
) -> int:
    """Give a unit a new version of its policy; answers its number. See `points.change_unit_policy`.

    The command stands here because a policy may name tiers, and `points` does not know the tiers.
    """
    async with unit_of_work():
        version = await points.change_unit_policy(
            actor=actor,
            unit_id=unit_id,
            changes=changes,
            tiers=await tier_names(),
            valid_from=valid_from,
            now=now,
        )
        return version.version


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
