"""Units as commands need them: what kind they are, and what their policy says on a day."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import orjson

from domain.database import fetch
from domain.errors import NotFound
from domain.points.entries import LARGEST_AMOUNT
from domain.points.errors import AmountOutOfRange, UnitNotSpendable
from domain.points.units.lapsing import ALWAYS, ends_lapsing, lapse_by_later_versions
from domain.points.units.policies import UnitPolicy
from domain.points.units.policy_json import policy_from_json
from domain.points.units.spoken import SpokenUnit
from domain.programme import ZONE_SQL, zone_named
from domain.texts import can_be_kept
from domain.work import read_once


@dataclass(frozen=True, slots=True)
class UnitTerms:
    """A unit with the versions of its policy, newest first, and the programme's zone, in which its calendar runs.

    `spoken` is how its amounts are said.
    """

    id: str
    kind: str
    versions: Sequence[tuple[datetime, UnitPolicy]]
    zone: ZoneInfo
    spoken: SpokenUnit

    def at(self, instant: datetime) -> UnitPolicy:
        """The policy in force at an instant; before the first version, points are as plain as `UnitPolicy()` says."""
        return self.version_at(instant)[1]

    def version_at(self, instant: datetime) -> tuple[datetime, UnitPolicy]:
        """The policy in force at an instant, and since when."""
        return next((version for version in self.versions if version[0] <= instant), (ALWAYS, UnitPolicy()))

    @property
    def lapses(self) -> bool:
        """Whether accounts lapse by inactivity under a version of the policy."""
        return not all(ends_lapsing(policy) for _, policy in self.versions)

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
        return any(policy.expiry_by_tier for _, policy in self.versions)

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


async def unit_terms(unit_id: str) -> UnitTerms:
    """A unit's terms, read once in a command. Raises NotFound."""
    if not can_be_kept(unit_id):
        raise NotFound(what="unit", path=("unitId",))
    return await read_once(f"unit {unit_id}", lambda: _read_terms(unit_id))


async def _read_terms(unit_id: str) -> UnitTerms:
    rows = await fetch(
        f"SELECT u.kind, u.name, u.decimals, v.valid_from, v.terms, {ZONE_SQL} AS time_zone FROM unit u"
        " LEFT JOIN unit_policy v ON v.unit_id = u.id AND v.withdrawn_at IS NULL"
        " WHERE u.id = $1 ORDER BY v.valid_from DESC",
        unit_id,
    )
    if not rows:
        raise NotFound(what="unit", path=("unitId",))
    versions = [(row["valid_from"], policy_from_json(orjson.loads(row["terms"]))) for row in rows if row["valid_from"]]
    spoken = SpokenUnit(unit_id, rows[0]["name"], rows[0]["decimals"])
    return UnitTerms(unit_id, rows[0]["kind"], versions, zone_named(rows[0]["time_zone"]), spoken)


async def expire_by_tier(unit_ids: Collection[str]) -> bool:
    """Whether how long points of any of these units last depends on the member's tier."""
    return any([(await unit_terms(unit_id)).expires_by_tier for unit_id in sorted(unit_ids)])
