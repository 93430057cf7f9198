"""Units with their policies, as commands need them: the kind, and the policy of a day."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from itertools import groupby
from zoneinfo import ZoneInfo

import asyncpg
import orjson

from domain.errors import NotFound
from domain.ledger import (
    ALWAYS,
    LARGEST_AMOUNT,
    SYSTEM_ACCOUNTS,
    AccountKind,
    Entry,
    Lapse,
    LotTerms,
    Negative,
    SpokenUnit,
    TransferKind,
)
from domain.points.errors import AmountOutOfRange, UnitNotSpendable
from domain.points.units.lapsing import ends_lapsing, lapse_by_later_versions
from domain.points.units.models import POLICY
from domain.points.units.policies import UnitPolicy
from domain.programme import ZONE_SQL, InForce, Version, Versions, in_force_at, read_terms, zone_named

_BEFORE_THE_FIRST = (ALWAYS, UnitPolicy())

DEFAULT_UNIT = "points"
"""The unit that a programme has from its first day."""


@dataclass(frozen=True)
class UnitTerms:
    """A unit with the versions of its policy, newest first, and the programme's zone for its calendar.

    `spoken` says its amounts in sentences. `system_accounts` are the ids of the accounts that its members' face.
    """

    id: str
    kind: str
    system_accounts: Mapping[AccountKind, int]
    versions: Versions[UnitPolicy]
    zone: ZoneInfo
    spoken: SpokenUnit

    def at(self, instant: datetime) -> UnitPolicy:
        """The policy in force at an instant; `UnitPolicy()` before the first version."""
        return self.version_at(instant)[1]

    def version_at(self, instant: datetime) -> tuple[datetime, UnitPolicy]:
        """The policy in force at an instant, and since when."""
        version = in_force_at(self.versions, instant)
        return (version.valid_from, version.terms) if version else _BEFORE_THE_FIRST

    @property
    def is_spendable(self) -> bool:
        """True if points of the unit can be spent; a qualifying unit only counts for tiers."""
        return self.kind == "spendable"

    @cached_property
    def lapses(self) -> bool:
        """True if accounts lapse by inactivity under a version of the policy."""
        return not all(ends_lapsing(version.terms) for version in self.versions)

    def lot_of(self, entry: Entry) -> LotTerms | None:
        """The terms of a credit's lot by the policy in force when it occurred; points that staff add count at once.

        None for a qualifying unit whose points count at once and never end: no debit draws on them, so they keep no
        lot.
        """
        policy = self.at(entry.occurred_at)
        if entry.kind is TransferKind.ADJUST_CREDIT:
            policy = policy.at_once
        if not self.is_spendable and policy.keeps_no_lots:
            return None
        return LotTerms(
            matures_at=policy.matures_at(entry.occurred_at, self.zone),
            waits=policy.awaits_activation,
            expires_at=policy.expires_at(entry.occurred_at, self.zone, tier=entry.tier),
        )

    def negative_at(self, instant: datetime) -> Negative:
        """The consequence of taking back spent points, by the policy in force at an instant."""
        return self.at(instant).negative

    def expires_after_activation(
        self, activated_at: datetime, *, earned_at: datetime, tier: str | None
    ) -> datetime | None:
        """The end of points activated now, if their expiry begins with the activation; else None."""
        return self.at(earned_at).expires_after_activation(activated_at, self.zone, tier=tier)

    def in_force_since(self, instant: datetime) -> datetime:
        """The start of the policy version that is in force at an instant."""
        return self.version_at(instant)[0]

    def lapse_after(self, entry: Entry, *, lapses_at: datetime | None, terms_from: datetime, now: datetime) -> Lapse:
        """When the whole account lapses if this movement stays the last one.

        The policy in force now decides; news from before it counts from its first day. Where inactivity depends on the
        tier, an earning follows its own tier. Other activity has no known tier: it only puts an existing instant off,
        by everybody's span, or else by the longest span of a tier. It gives no instant to points that their tier keeps
        for ever. The effect of future versions is not stored: see `lapsing.py`.
        """
        since, policy = self.version_at(max(now, terms_from))
        active_at = now if entry.kind is TransferKind.OPEN else max(entry.occurred_at, since)
        counted = policy.lapses_at(active_at, self.zone, tier=entry.tier)
        if counted is None and entry.kind is not TransferKind.EARN and lapses_at:
            of_tiers = [policy.lapses_at(active_at, self.zone, tier=tier) for tier in policy.expiry_by_tier]
            counted = max((at for at in of_tiers if at), default=lapses_at)
        if counted is None:
            return Lapse(None)
        if lapses_at:
            return Lapse(max(lapses_at, counted))
        return Lapse(counted, only_if_empty=bool(policy.expiry_by_tier) and entry.kind is not TransferKind.EARN)

    def lapse_now(
        self, lapses_at: datetime | None, *, since: datetime, now: datetime, is_empty: bool
    ) -> datetime | None:
        """When an account lapses by the versions that came into force after `since`, without future ones."""
        return lapse_by_later_versions(
            self.versions, lapses_at, since=since, until=now, is_empty=is_empty, zone=self.zone
        )

    @property
    def expires_by_tier(self) -> bool:
        """True if a version of the policy lets points last longer or shorter in some tier."""
        return any(version.terms.expiry_by_tier for version in self.versions)

    def require_spendable(self) -> None:
        """Raises UnitNotSpendable for qualifying units, whose points are never spent, held or passed on."""
        if not self.is_spendable:
            raise UnitNotSpendable(unit=self.spoken, path=("unitId",))

    def require_amount(self, amount: int, *, path: tuple[str, ...]) -> None:
        """Raises AmountOutOfRange for an amount that no transfer can move."""
        if not 1 <= amount <= LARGEST_AMOUNT:
            raise AmountOutOfRange(largest=LARGEST_AMOUNT, unit=self.spoken, path=path)


async def require_spendable(unit_id: str) -> None:
    """Raises UnitNotSpendable for a qualifying unit, which prices nothing. Raises NotFound."""
    (await unit_terms(unit_id)).require_spendable()


async def require_amount(amount: int, *, unit_id: str, path: tuple[str, ...]) -> None:
    """Raises AmountOutOfRange for an amount that no transfer of the unit can move. Raises NotFound."""
    (await unit_terms(unit_id)).require_amount(amount, path=path)


UNITS_SQL = f"""
SELECT u.id, u.kind, u.name, u.decimals, {ZONE_SQL} AS time_zone, {SYSTEM_ACCOUNTS} AS system_accounts,
       v.version, v.valid_from, v.terms
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
        facing = {AccountKind(kind): account_id for kind, account_id in orjson.loads(unit["system_accounts"]).items()}
        units[id] = UnitTerms(id, unit["kind"], facing, policies, zone_named(unit["time_zone"]), spoken)
    return units


_UNITS = InForce(UNITS_SQL, units_from)


async def units_at(number: int) -> Mapping[str, UnitTerms]:
    """The terms of all units, by id, as of the change number that another statement read along."""
    return await _UNITS.at(number)


async def unit_terms(unit_id: str) -> UnitTerms:
    """A unit's terms; in a unit of work, as of the change number that it saw first. Raises NotFound."""
    return find_unit(await _UNITS.current(), unit_id)


def find_unit(units: Mapping[str, UnitTerms], unit_id: str) -> UnitTerms:
    """One of the units. Raises NotFound."""
    unit = units.get(unit_id)
    if unit is None:
        raise NotFound(what="unit", path=("unitId",))
    return unit


async def expire_by_tier(unit_ids: Collection[str]) -> bool:
    """True if the life of points of any of these units depends on the member's tier."""
    units = await _UNITS.current()
    return any(units[unit_id].expires_by_tier for unit_id in unit_ids)
