"""Reading the ladders. A standing is never stored: asked as of any instant, it follows from the ledger."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import orjson

from domain import points
from domain.database import fetch, fetch_as
from domain.programme import months_before, the_programme
from domain.tiers.rules import Rung, Standing, stand


@dataclass(frozen=True, slots=True)
class Ladder:
    """A tier set: the unit that counts and the window, in calendar months back from the day that is asked about."""

    id: str
    name: str
    unit_id: str
    window_months: int


async def ladders() -> Sequence[Ladder]:
    """All ladders; the first is the programme's main one."""
    return await fetch_as(Ladder, "SELECT id, name, unit_id, window_months FROM tier_set ORDER BY id")


async def rungs_at(instant: datetime) -> Mapping[str, Sequence[Rung]]:
    """The tiers of each ladder with the terms in force at an instant, lowest first."""
    rows = await fetch(
        """
        SELECT t.tier_set_id, t.id, t.name, t.rank, v.threshold, v.earning_percent, t.perks
          FROM tier t
          JOIN LATERAL (SELECT threshold, earning_percent FROM tier_version
                         WHERE tier_id = t.id AND valid_from <= $1 ORDER BY valid_from DESC LIMIT 1) v ON true
         ORDER BY t.tier_set_id, t.rank
        """,
        instant,
    )
    found: dict[str, list[Rung]] = {}
    for row in rows:
        rung = Rung(
            row["id"],
            row["name"],
            row["rank"],
            row["threshold"],
            row["earning_percent"],
            tuple(orjson.loads(row["perks"])),
        )
        found.setdefault(row["tier_set_id"], []).append(rung)
    return found


async def standings_at(asked: Sequence[tuple[UUID, datetime]]) -> Sequence[Standing | None]:
    """For each (member, instant): the standing on the main ladder, in the same order; None when there is no ladder."""
    ladder = next(iter(await ladders()), None)
    if ladder is None or not asked:
        return [None] * len(asked)
    zone = (await the_programme()).zone
    windows = [(member_id, months_before(at, ladder.window_months, zone), at) for member_id, at in asked]
    earned = await points.earned_between(windows, unit_id=ladder.unit_id)
    rungs = {at: (await rungs_at(at)).get(ladder.id, []) for at in {at for _, at in asked}}
    return [stand(amount, rungs[at]) for (_, at), amount in zip(asked, earned, strict=True)]


async def standings_of(member_ids: Sequence[UUID], *, now: datetime) -> Mapping[UUID, Standing | None]:
    """Each member's standing on the main ladder now."""
    standings = await standings_at([(member_id, now) for member_id in member_ids])
    return dict(zip(member_ids, standings, strict=True))


async def earning_depends_on_tier(*, now: datetime) -> bool:
    """Whether any tier, at any time until now, has an earning rate of its own."""
    rows = await fetch("SELECT 1 FROM tier_version WHERE earning_percent <> 100 AND valid_from <= $1 LIMIT 1", now)
    return bool(rows)


async def count_by_tier(member_ids: Sequence[UUID], *, now: datetime) -> Mapping[str, int]:
    """How many of the members stand in each tier of the main ladder now, by tier id; those below the first are left out."""
    ladder = next(iter(await ladders()), None)
    counts = {rung.id: 0 for rung in (await rungs_at(now)).get(ladder.id, [])} if ladder else {}
    for standing in (await standings_of(member_ids, now=now)).values():
        if standing and standing.tier:
            counts[standing.tier.id] += 1
    return counts
