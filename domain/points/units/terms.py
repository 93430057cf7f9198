"""Units as commands need them: what kind they are, and what their policy says on a day."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from zoneinfo import ZoneInfo

import asyncpg

from domain.errors import NotFound
from domain.points.entries import LARGEST_AMOUNT
from domain.points.errors import AmountOutOfRange, UnitNotSpendable
from domain.points.units.lapsing import ALWAYS, ends_lapsing, lapse_by_later_versions
from domain.points.units.models import POLICY
from domain.points.units.policies import UnitPolicy
from domain.points.units.spoken import SpokenUnit
from domain.programme import ZONE_SQL, InForce, Version, Versions, in_force_at, read_terms, zone_named


@dataclass(frozen=True, slots=True)
class UnitTerms:
    """A unit with the versions of its policy, newest first, and the programme's zone, in which its calendar runs.

    `spoken` is how its amounts are said.
    """

    id: str
    kind: str
    versions: Versions[UnitPolicy]
    zone: ZoneInfo
    spoken: SpokenUnit

    def at(self, instant: datetime) -> UnitPolicy:
        """The policy in force at an instant; before the first version, points are as plain as `UnitPolicy()` says."""
        return self.version_at(instant)[1]

    def version_at(self, instant: datetime) -> tuple[datetime, UnitPolicy]:
        """The policy in force at an instant, and since when."""
        version = in_force_at(self.versions, instant)
        return (version.valid_from, version.terms) if version else (ALWAYS, UnitPolicy())

    @property
    def lapses(self) -> bool:
        """Whether accounts lapse by inactivity under a version of the policy."""
        return not all(ends_lapsing(version.terms) for version in self.versions)

    def lapse_now(
        self, lapses_at: datetime | None, *, since: datetime, now: datetime, is_empty: bool
    ) -> datetime | None:
        """When an account lapses after the versions that came into force behind `since`, those to come left aside."""
        return lapse_by_later_versions(
            self.versions, lapses_at, since=since, until=now, is_empty=is_empty, zone=self.zone
        )

    @property
    def expires_by_tier(self) -> bool:
        """Whether a version of the policy lets points last longer, or shorter, in some tier."""
        return any(version.terms.expiry_by_tier for version in self.versions)

    def require_spendable(self) -> None:
        """Raises UnitNotSpendable for qualifying units: they count for tiers and are never spent, held or passed on."""
        if self.kind != "spendable":
            raise UnitNotSpendable(unit=self.spoken, path=("unitId",))

    def require_amount(self, amount: int, *, path: tuple[str, ...]) -> None:
        """Raises AmountOutOfRange for what no transfer can move."""
        if not 1 <= amount <= LARGEST_AMOUNT:
            raise AmountOutOfRange(largest=LARGEST_AMOUNT, unit=self.spoken, path=path)


async def require_spendable(unit_id: str) -> None:
    """Raises UnitNotSpendable for a qualifying unit: nothing is priced in it. Raises NotFound."""
    (await unit_terms(unit_id)).require_spendable()


async def require_amount(amount: int, *, unit_id: str, path: tuple[str, ...]) -> None:
    """Raises AmountOutOfRange for an amount that no transfer of the unit can move. Raises NotFound."""
    (await unit_terms(unit_id)).require_amount(amount, path=path)


UNITS_SQL = f"""
SELECT u.id, u.kind, u.name, u.decimals, {ZONE_SQL} AS time_zone, v.version, v.valid_from, v.terms
  FROM unit u LEFT JOIN unit_policy v ON v.unit_id = u.id AND v.withdrawn_at IS NULL ORDER BY u.id, v.valid_from DESC
"""
"""All units with all versions of their policies, as `units_from` reads them."""


def units_from(rows: Sequence[asyncpg.Record]) -> Mapping[str, UnitTerms]:
    """The units' terms from the rows of UNITS_SQL. Raises NoProgramme before there is one."""
    units: dict[str, UnitTerms] = {}
    for id, of_unit in groupby(rows, key=lambda row: str(row["id"])):
        versions = list(of_unit)
        unit = versions[0]
        policies = [
            Version(row["version"], row["valid_from"], read_terms(POLICY, row["terms"]))
            for row in versions
            if row["version"] is not None
        ]
        spoken = SpokenUnit(id, unit["name"], unit["decimals"])
        units[id] = UnitTerms(id, unit["kind"], policies, zone_named(unit["time_zone"]), spoken)
    return units


_UNITS = InForce(UNITS_SQL, units_from)


async def units_at(number: int) -> Mapping[str, UnitTerms]:
    """The terms of all units, by id, as of the number of a change that came along with another statement."""
    return await _UNITS.at(number)


async def unit_terms(unit_id: str) -> UnitTerms:
    """A unit's terms; in a unit of work as of the number that it has seen first. Raises NotFound."""
    unit = (await _UNITS.current()).get(unit_id)
    if unit is None:
        raise NotFound(what="unit", path=("unitId",))
    return unit


async def expire_by_tier(unit_ids: Collection[str]) -> bool:
    """Whether how long points of any of these units last depends on the member's tier."""
    units = await _UNITS.current()
    return any(units[unit_id].expires_by_tier for unit_id in unit_ids)
