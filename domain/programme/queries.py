"""Reading the programme's settings."""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

import asyncpg

from domain.database import fetch_one
from domain.programme.errors import NoProgramme
from domain.programme.in_force import InForce


@dataclass(frozen=True, slots=True)
class ProgrammeSettings:
    """`active_window_days` is how long after a purchase a member counts as active."""

    name: str
    time_zone: str
    currency: str
    active_window_days: int

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)


ZONE_SQL = "(SELECT time_zone FROM programme WHERE id = 1)"
"""The programme's time zone as SQL, which saves a statement a second round trip; null without a programme."""


def zone_named(time_zone: str | None) -> ZoneInfo:
    """The zone that ZONE_SQL gave. Raises NoProgramme when it is null."""
    if time_zone is None:
        raise NoProgramme
    return ZoneInfo(time_zone)


async def has_programme() -> bool:
    """True if this installation has its programme."""
    return await fetch_one("SELECT 1 FROM programme WHERE id = 1") is not None


def _settings(rows: Sequence[asyncpg.Record]) -> ProgrammeSettings:
    if not rows:
        raise NoProgramme
    return ProgrammeSettings(*rows[0])


_SETTINGS = InForce("SELECT name, time_zone, currency, active_window_days FROM programme WHERE id = 1", _settings)


async def the_programme() -> ProgrammeSettings:
    """The settings of this installation's programme. Raises NoProgramme without one."""
    return await _SETTINGS.current()
