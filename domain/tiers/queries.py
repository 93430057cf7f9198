"""Queries of members' standings. A standing is not stored: it follows from the ledger, as of any instant."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from domain import points
from domain.database import fetch
from domain.tiers.ladder import Ladder, main_ladder
from domain.tiers.rules import Rung, Standing, stand


async def tier_ids() -> Sequence[str]:
    """The ids of all tiers of all ladders, in alphabetical order."""
    return [row["id"] for row in await fetch("SELECT id FROM tier ORDER BY id")]


async def standings_at(
    asked: Sequence[tuple[UUID, datetime]], *, ladder: Ladder | None = None
) -> Sequence[Standing | None]:
    """The standing on the main ladder for each (member, instant), in the same order; None without a ladder.

    A caller that has loaded the ladder passes it.
    """
    ladder = ladder or (await main_ladder() if asked else None)
    if ladder is None or not asked:
        return [None] * len(asked)
    windows = [(member_id, ladder.window_start(at), at) for member_id, at in asked]
    earned = await points.earned_between(windows, unit_id=ladder.unit_id)
    return [stand(amount, ladder.rungs_at(at)) for (_, at), amount in zip(asked, earned, strict=True)]


async def standings_of(
    member_ids: Sequence[UUID], *, now: datetime, ladder: Ladder | None = None
) -> Mapping[UUID, Standing | None]:
    """Each member's standing on the main ladder now."""
    standings = await standings_at([(member_id, now) for member_id in member_ids], ladder=ladder)
    return dict(zip(member_ids, standings, strict=True))


async def count_by_tier(member_ids: Sequence[UUID], *, now: datetime) -> Sequence[tuple[Rung, int]]:
    """The number of these members in each tier of the main ladder now, lowest tier first."""
    ladder = await main_ladder()
    if ladder is None:
        return []
    counts = {rung.id: 0 for rung in ladder.rungs_at(now)}
    for standing in (await standings_of(member_ids, now=now, ladder=ladder)).values():
        if standing and standing.tier:
            counts[standing.tier.id] += 1
    return [(rung, counts[rung.id]) for rung in ladder.rungs_at(now)]
