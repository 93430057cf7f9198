"""Reading the programme's settings."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from domain.database import fetch_one, fetch_one_as
from domain.errors import DomainError
from domain.work import read_once


class NoProgramme(DomainError):
    """Nothing was set up in this database yet."""

    code = "NO_PROGRAMME"
    sentence = "No programme has been set up here yet."


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
"""The programme's time zone as SQL, for statements that would else be two round trips; null before there is one."""


def zone_named(time_zone: str | None) -> ZoneInfo:
    """The zone that ZONE_SQL gave. Raises NoProgramme when it was null."""
    if time_zone is None:
        raise NoProgramme
    return ZoneInfo(time_zone)


async def has_programme() -> bool:
    """Whether this installation was set up."""
    return await fetch_one("SELECT 1 FROM programme WHERE id = 1") is not None


async def the_programme() -> ProgrammeSettings:
    """The settings of this installation's programme, read once in a command. Raises NoProgramme before there is one."""
    return await read_once("programme", _read_programme)


async def _read_programme() -> ProgrammeSettings:
    programme = await fetch_one_as(
        ProgrammeSettings, "SELECT name, time_zone, currency, active_window_days FROM programme WHERE id = 1"
    )
    if programme is None:
        raise NoProgramme
    return programme
