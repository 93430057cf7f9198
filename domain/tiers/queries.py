"""Reading the ladders. A standing is never stored: asked as of any instant, it follows from the ledger."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import orjson

from domain import points
from domain.database import fetch, fetch_as
from domain.programme import calendar_day, months_before, start_of_day, the_programme
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


Terms = Sequence[tuple[datetime, str, Rung]]
"""Every version of every tier: the instant it starts at, its ladder, and the tier with its terms; newest first."""


async def _all_terms() -> Terms:
    rows = await fetch(
        """
        SELECT v.valid_from, t.tier_set_id, t.id, t.name, t.rank, v.threshold, v.earning_percent, t.perks
          FROM tier t JOIN tier_version v ON v.tier_id = t.id ORDER BY v.valid_from DESC
        """
    )
    return [
        (
            row["valid_from"],
            row["tier_set_id"],
            Rung(
                row["id"],
                row["name"],
                row["rank"],
                row["threshold"],
                row["earning_percent"],
                tuple(orjson.loads(row["perks"])),
            ),
        )
        for row in rows
    ]


def _rungs_in_force(terms: Terms, instant: datetime) -> Mapping[str, Sequence[Rung]]:
    newest: dict[str, tuple[str, Rung]] = {}
    for valid_from, ladder_id, rung in terms:
        if valid_from <= instant:
            newest.setdefault(rung.id, (ladder_id, rung))
    found: dict[str, list[Rung]] = {}
    for ladder_id, rung in sorted(newest.values(), key=lambda of: of[1].rank):
        found.setdefault(ladder_id, []).append(rung)
    return found


async def rungs_at(instant: datetime) -> Mapping[str, Sequence[Rung]]:
    """The tiers of each ladder with the terms in force at an instant, lowest first."""
    return _rungs_in_force(await _all_terms(), instant)


async def standings_at(asked: Sequence[tuple[UUID, datetime]]) -> Sequence[Standing | None]:
    """For each (member, instant): the standing on the main ladder, in the same order; None when there is no ladder.

    The window ends with the instant and begins with the day after the same day so many months before, so that a
    standing changes by what is earned and when a day begins, at no other time.
    """
    ladder = next(iter(await ladders()), None)
    if ladder is None or not asked:
        return [None] * len(asked)
    zone = (await the_programme()).zone
    terms = await _all_terms()
    windows = [(member_id, _window_start(at, ladder.window_months, zone), at) for member_id, at in asked]
    earned = await points.earned_between(windows, unit_id=ladder.unit_id)
    return [
        stand(amount, _rungs_in_force(terms, at).get(ladder.id, ()))
        for (_, at), amount in zip(asked, earned, strict=True)
    ]


def _window_start(instant: datetime, months: int, zone: ZoneInfo) -> datetime:
    day = calendar_day(months_before(instant, months, zone), zone)
    return start_of_day(day + timedelta(days=1), zone)


async def standings_of(member_ids: Sequence[UUID], *, now: datetime) -> Mapping[UUID, Standing | None]:
    """Each member's standing on the main ladder now."""
    standings = await standings_at([(member_id, now) for member_id in member_ids])
    return dict(zip(member_ids, standings, strict=True))


async def earning_depends_on_tier(*, now: datetime) -> bool:
    """Whether any tier, at any time until now, has an earning rate of its own."""
    rows = await fetch("SELECT 1 FROM tier_version WHERE earning_percent <> 100 AND valid_from <= $1 LIMIT 1", now)
    return bool(rows)


async def count_by_tier(member_ids: Sequence[UUID], *, now: datetime) -> Mapping[str, int]:
    """How many of the members stand in each tier of the main ladder now, by tier id; none below the first."""
    ladder = next(iter(await ladders()), None)
    counts = {rung.id: 0 for rung in (await rungs_at(now)).get(ladder.id, [])} if ladder else {}
    for standing in (await standings_of(member_ids, now=now)).values():
        if standing and standing.tier:
            counts[standing.tier.id] += 1
    return counts
