"""Versions of a unit's policy: new ones, from now on or from a later day, and taking back what was still to come."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from domain import staff
from domain.actor import Actor, require_admin
from domain.database import execute
from domain.errors import InvalidInput, NotFound
from domain.instants import check_instant
from domain.points.errors import PolicyInForce
from domain.points.units.lapsing import ends_lapsing, idle_lapses
from domain.points.units.models import Unit, UnitPolicyVersion
from domain.points.units.policies import UnitPolicy
from domain.points.units.policy_checks import check_policy
from domain.points.units.policy_json import policy_as_json, policy_from_json, policy_with
from domain.programme import the_programme
from domain.texts import can_be_kept
from domain.work import command, unit_of_work

FARTHEST = timedelta(days=3653)
"""How far ahead a version may be set: about ten years."""


@command
async def change_unit_policy(
    *,
    actor: Actor,
    unit_id: str,
    changes: Mapping[str, object],
    tiers: Collection[str],
    valid_from: datetime | None = None,
    now: datetime,
) -> UnitPolicyVersion:
    """Give a unit a new version of its policy that differs from the one before it in `changes`, and in nothing else.

    `changes` are fields as `unit_policy_json` has them; None makes one as plain as it was at first. `tiers` are the
    names of the tiers that there are, which the ledger does not know. The version before is the one in force at
    `valid_from`. The same request again changes nothing. Otherwise like `set_unit_policy`. Raises NotFound, and
    InvalidInput that names the field.
    """
    require_admin(actor)
    async with unit_of_work():
        unit = await _lock_unit(unit_id)
        valid_from = _checked_instant(valid_from, now=now)
        before = await _version_at(unit, valid_from or now)
        earlier = policy_from_json(before.terms) if before else UnitPolicy()
        policy = policy_with(earlier, changes)
        if before and policy == earlier and (valid_from is None or before.valid_from == valid_from):
            return before
        check_policy(
            policy,
            changed=changes,
            tiers=tiers,
            roles=await staff.roles_of_staff(),
            zone=(await the_programme()).zone,
        )
        return await _add_version(unit, policy, valid_from=valid_from, now=now)


@command
async def set_unit_policy(
    *, actor: Actor, unit_id: str, policy: UnitPolicy, valid_from: datetime | None = None, now: datetime
) -> UnitPolicyVersion:
    """Give a unit a new version of its policy, the whole of it: what was earned before keeps the terms of its day.

    For code that knows all of a policy; what people ask for is checked by `change_unit_policy`. The instant is now or
    still to come. The same request again changes nothing: without an instant, when the policy in force says the same
    already. No account is touched, however many there are: what a version means for those that lapse by inactivity is
    reckoned at read (see `units/lapsing.py`). Raises NotFound, InvalidInput.
    """
    require_admin(actor)
    terms = policy_as_json(policy)
    async with unit_of_work():
        unit = await _lock_unit(unit_id)
        before = await _version_at(unit, valid_from or now)
        if before and before.terms == terms and (valid_from is None or before.valid_from == valid_from):
            return before
        return await _add_version(unit, policy, valid_from=_checked_instant(valid_from, now=now), now=now)


@command
async def withdraw_unit_policy(*, actor: Actor, unit_id: str, version: int, now: datetime) -> UnitPolicyVersion:
    """Take back a version that is not in force yet; versions behind it stay as they are.

    Its number is not given again. The same request again changes nothing. Raises PolicyInForce, NotFound.
    """
    require_admin(actor)
    async with unit_of_work():
        unit = await _lock_unit(unit_id)
        found = await UnitPolicyVersion.get_or_none(unit=unit, version=version) if 0 < version < 2**31 else None
        if found is None:
            raise NotFound(what="version of this policy", path=("version",))
        if found.withdrawn_at:
            return found
        if found.valid_from <= now:
            raise PolicyInForce(version=version, path=("version",))
        found.withdrawn_by, found.withdrawn_at = actor.reference, now
        await found.save(update_fields=["withdrawn_by", "withdrawn_at"])
        await _reckon_lapses(unit)
        return found


async def _lock_unit(unit_id: str) -> Unit:
    """The unit, locked, so that versions of its policy come one after the other. Raises NotFound."""
    unit = await Unit.filter(id=unit_id).select_for_update().first() if can_be_kept(unit_id) else None
    if unit is None:
        raise NotFound(what="unit", path=("unitId",))
    return unit


def _checked_instant(valid_from: datetime | None, *, now: datetime) -> datetime | None:
    if valid_from is None:
        return None
    valid_from = check_instant(valid_from, path=("validFrom",))
    if valid_from - now > FARTHEST:
        raise InvalidInput("A policy is set at most ten years ahead.", path=("validFrom",))
    return valid_from


async def _version_at(unit: Unit, instant: datetime) -> UnitPolicyVersion | None:
    versions = UnitPolicyVersion.filter(unit=unit, withdrawn_at=None, valid_from__lte=instant)
    return await versions.order_by("-valid_from").first()


async def _add_version(
    unit: Unit, policy: UnitPolicy, *, valid_from: datetime | None, now: datetime
) -> UnitPolicyVersion:
    begins = valid_from or now
    if begins < now:
        raise InvalidInput("A policy is valid from now on, or from a later day.", path=("validFrom",))
    if await UnitPolicyVersion.exists(unit=unit, withdrawn_at=None, valid_from=begins):
        raise InvalidInput("Another version of this policy begins at this very instant.", path=("validFrom",))
    latest = await UnitPolicyVersion.filter(unit=unit).order_by("-version").first()
    version = await UnitPolicyVersion.create(
        unit=unit,
        valid_from=begins,
        version=latest.version + 1 if latest else 1,
        terms=policy_as_json(policy),
        ends_lapsing=ends_lapsing(policy),
    )
    await _reckon_lapses(unit)
    return version


async def _reckon_lapses(unit: Unit) -> None:
    """Write beside each version when silent accounts lapse by it, now that versions have come or gone."""
    rows = await UnitPolicyVersion.filter(unit=unit, withdrawn_at=None).order_by("-valid_from")
    versions = [(row.valid_from, policy_from_json(row.terms)) for row in rows]
    lapses = idle_lapses(versions, zone=(await the_programme()).zone)
    await execute(
        "UPDATE unit_policy v SET idle_lapses_at = i.lapses_at"
        " FROM unnest($2::timestamptz[], $3::timestamptz[]) AS i(valid_from, lapses_at)"
        " WHERE v.unit_id = $1 AND v.valid_from = i.valid_from AND v.withdrawn_at IS NULL"
        "   AND v.idle_lapses_at IS DISTINCT FROM i.lapses_at",
        unit.id,
        list(lapses),
        list(lapses.values()),
    )
