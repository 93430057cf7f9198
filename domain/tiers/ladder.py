"""A ladder with all versions of its tiers. It is loaded once and answers for every instant."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import orjson

from domain.database import fetch
from domain.programme import ZONE_SQL, calendar_day, months_before, start_of_day, zone_named
from domain.tiers.rules import Rung


@dataclass(frozen=True, slots=True)
class Ladder:
    """A ladder: the unit that counts, the window in calendar months, and all versions of its tiers, newest first."""

    id: str
    name: str
    unit_id: str
    window_months: int
    zone: ZoneInfo
    versions: Sequence[tuple[datetime, Rung]]

    def rungs_at(self, instant: datetime) -> Sequence[Rung]:
        """The tiers with their terms in force at the instant, lowest first."""
        in_force: dict[str, Rung] = {}
        for valid_from, rung in self.versions:
            if valid_from <= instant:
                in_force.setdefault(rung.id, rung)
        return sorted(in_force.values(), key=lambda rung: rung.rank)

    def window_start(self, instant: datetime) -> datetime:
        """The start of the window that ends with the instant: `window_months` earlier, plus one day, at midnight.

        A standing therefore changes only when points are earned and at midnight.
        """
        day = calendar_day(months_before(instant, self.window_months, self.zone), self.zone)
        return start_of_day(day + timedelta(days=1), self.zone)

    @property
    def changes_earning(self) -> bool:
        """True when a version of a tier has an earning rate other than 100 percent."""
        return any(rung.earning_percent != 100 for _, rung in self.versions)


async def main_ladder() -> Ladder | None:
    """The main ladder, the first by its id; None in a programme without ladders."""
    rows = await fetch(
        f"""
        SELECT s.id, s.name, s.unit_id, s.window_months,
               v.valid_from, t.id AS tier_id, t.name AS tier_name, t.rank, v.threshold, v.earning_percent, t.perks,
               {ZONE_SQL} AS time_zone
          FROM (SELECT * FROM tier_set ORDER BY id LIMIT 1) s
          LEFT JOIN (tier t JOIN tier_version v ON v.tier_id = t.id) ON t.tier_set_id = s.id
         ORDER BY v.valid_from DESC
        """
    )
    if not rows:
        return None
    versions = [
        (
            row["valid_from"],
            Rung(
                row["tier_id"],
                row["tier_name"],
                row["rank"],
                row["threshold"],
                row["earning_percent"],
                tuple(orjson.loads(row["perks"])),
            ),
        )
        for row in rows
        if row["tier_id"] is not None
    ]
    first = rows[0]
    zone = zone_named(first["time_zone"])
    return Ladder(first["id"], first["name"], first["unit_id"], first["window_months"], zone, versions)
