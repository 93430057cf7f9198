"""Setting a version of a unit's policy, from now on or from a later day, and withdrawing a future one."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from domain import staff
from domain.actor import Actor, require_admin
from domain.database import execute
from domain.errors import InvalidInput, NotFound
from domain.points.units.lapsing import ends_lapsing, idle_lapses
from domain.points.units.models import POLICY, Unit
from domain.points.units.policies import UnitPolicy
from domain.points.units.policy_checks import check_policy
from domain.programme import (
    Change,
    Version,
    begin_change,
    checked_instant,
    in_force_at,
    set_version,
    the_programme,
    versions_of,
    withdraw_version,
)
from domain.texts import can_be_kept
from domain.work import command, unit_of_work


@dataclass(frozen=True, slots=True)
class PolicyChanges:
    """The fields that differ in a new version, as `UnitPolicy` has them in JSON; None resets a field to its default.

    `tiers` are the ids of the existing tiers, which the ledger does not know.
    """

    fields: Mapping[str, object]
    tiers: Collection[str]


@command(permission="points.unit_policy.update")
async def change_unit_policy(
    *,
    actor: Actor,
    unit_id: str,
    changes: PolicyChanges,
    valid_from: datetime | None = None,
    why: str | None = None,
    now: datetime,
) -> Version[UnitPolicy]:
    """Give a unit a new version of its policy that differs from the one before it only in `changes`.

    The version before is the one in force at `valid_from`. The same request again changes nothing. Otherwise like
    `set_unit_policy`. Raises NotFound, and InvalidInput that names the field.
    """
    require_admin(actor)
    async with unit_of_work() as work:
        change = await begin_change(work, actor=actor, now=now, why=why)
        await _require_unit(unit_id)
        valid_from = checked_instant(POLICY, valid_from, now=now)
        before = in_force_at(await versions_of(POLICY, unit_id), valid_from or now)
        earlier = before.terms if before else UnitPolicy()
        policy = earlier.changed_by(changes.fields)
        if before and policy == earlier and (valid_from is None or before.valid_from == valid_from):
            return before
        check_policy(
            policy,
            changed=changes.fields,
            tiers=changes.tiers,
            roles=await staff.roles_of_staff(),
            zone=(await the_programme()).zone,
        )
        return await _set(unit_id, policy, valid_from=valid_from, change=change)


@command(permission="points.unit_policy.set")
async def set_unit_policy(
    *,
    actor: Actor,
    unit_id: str,
    policy: UnitPolicy,
    valid_from: datetime | None = None,
    why: str | None = None,
    now: datetime,
) -> Version[UnitPolicy]:
    """Give a unit a whole new version of its policy; points earned before keep the terms of their day.

    For code that knows the whole policy; `change_unit_policy` checks people's requests. The instant is now or later.
    The same request again changes nothing; nor does one without an instant that equals the policy in force. No account
    is touched: the effect on lapsing accounts is computed at read (see `units/lapsing.py`). Raises NotFound,
    InvalidInput.
    """
    require_admin(actor)
    async with unit_of_work() as work:
        change = await begin_change(work, actor=actor, now=now, why=why)
        await _require_unit(unit_id)
        return await _set(unit_id, policy, valid_from=checked_instant(POLICY, valid_from, now=now), change=change)


@command(permission="points.unit_policy.withdraw")
async def withdraw_unit_policy(
    *, actor: Actor, unit_id: str, version: int, why: str | None = None, now: datetime
) -> None:
    """Withdraw a version that is not in force yet; later versions stay as they are.

    Its number is not used again. The same request again changes nothing. Raises VersionInForce, NotFound.
    """
    require_admin(actor)
    async with unit_of_work() as work:
        change = await begin_change(work, actor=actor, now=now, why=why)
        await _require_unit(unit_id)
        if await withdraw_version(POLICY, unit_id, version, change=change):
            await _reckon_lapses(unit_id)


async def _require_unit(unit_id: str) -> None:
    if not can_be_kept(unit_id) or not await Unit.exists(id=unit_id):
        raise NotFound(what="unit", path=("unitId",))


async def _set(unit_id: str, policy: UnitPolicy, *, valid_from: datetime | None, change: Change) -> Version[UnitPolicy]:
    if not ends_lapsing(policy) and not await Unit.exists(id=unit_id, kind="spendable"):
        # Points of a qualifying unit may be in no lot, and only lots lapse.
        raise InvalidInput(
            "Points of a qualifying unit cannot lapse by inactivity. Let them expire a time after they are earned.",
            path=("expiry", "kind"),
        )
    version, is_new = await set_version(POLICY, unit_id, policy, valid_from=valid_from, change=change)
    if is_new:
        await _reckon_lapses(unit_id)
    return version


async def _reckon_lapses(unit_id: str) -> None:
    """Store with each version when inactive accounts lapse by it, after a version was added or withdrawn."""
    versions = await versions_of(POLICY, unit_id)
    lapses = idle_lapses(versions, zone=(await the_programme()).zone)
    await execute(
        "UPDATE unit_policy v SET ends_lapsing = i.ends_lapsing, idle_lapses_at = i.lapses_at"
        " FROM unnest($2::int[], $3::bool[], $4::timestamptz[]) AS i(version, ends_lapsing, lapses_at)"
        " WHERE v.unit_id = $1 AND v.version = i.version"
        "   AND (v.ends_lapsing, v.idle_lapses_at) IS DISTINCT FROM (i.ends_lapsing, i.lapses_at)",
        unit_id,
        [version.number for version in versions],
        [ends_lapsing(version.terms) for version in versions],
        [lapses[version.valid_from] for version in versions],
    )
