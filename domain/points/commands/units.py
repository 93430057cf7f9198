"""Configuring units: what currencies there are, and what their policies say from which day on."""

from collections.abc import Mapping
from datetime import datetime

from domain.actor import Actor, require_staff
from domain.database import execute
from domain.errors import InvalidInput, NotFound
from domain.points.accounts import open_system_accounts
from domain.points.models import Unit, UnitPolicyVersion
from domain.points.unit_policies import ExpiryKind, UnitPolicy
from domain.points.unit_policy_json import policy_as_json
from domain.programme import the_programme
from domain.work import command, unit_of_work


@command
async def create_unit(
    *,
    actor: Actor,
    id: str,
    name: str,
    kind: str = "spendable",
    decimals: int = 0,
    names: Mapping[str, str] | None = None,
) -> Unit:
    """Add a points currency with its system accounts. A unit that is there stays as it is.

    `names` are its names in other languages by BCP 47 tag; `decimals` are shown, amounts stay integers.
    """
    require_staff(actor)
    if kind not in ("spendable", "qualifying"):
        raise InvalidInput("A unit is either spendable or qualifying.", path=("kind",))
    if not 0 <= decimals <= 6:
        raise InvalidInput("A unit shows from 0 to 6 decimals.", path=("decimals",))
    async with unit_of_work():
        unit, _ = await Unit.get_or_create(
            id=id, defaults={"name": name, "kind": kind, "decimals": decimals, "names": dict(names or {})}
        )
        await open_system_accounts(unit_id=id)
        return unit


@command
async def set_unit_policy(
    *, actor: Actor, unit_id: str, policy: UnitPolicy, valid_from: datetime, now: datetime
) -> UnitPolicyVersion:
    """Give a unit a new version of its policy from an instant on; what was earned before keeps the terms of its day.

    The same instant again leaves the version that stands there. When inactivity begins to cost points, accounts that
    nothing happens in lapse as if they had been active at that instant; when it no longer does, none lapses after it.
    """
    require_staff(actor)
    async with unit_of_work():
        unit = await Unit.filter(id=unit_id).select_for_update().first()
        if unit is None:
            raise NotFound(what="unit", path=("unitId",))
        latest = await UnitPolicyVersion.filter(unit=unit).order_by("-version").first()
        version, is_new = await UnitPolicyVersion.get_or_create(
            unit=unit,
            valid_from=valid_from,
            defaults={"version": latest.version + 1 if latest else 1, "terms": policy_as_json(policy)},
        )
        if is_new:
            await _begin_or_end_lapsing(unit_id, policy, at=max(valid_from, now))
        return version


async def _begin_or_end_lapsing(unit_id: str, policy: UnitPolicy, *, at: datetime) -> None:
    lapses_at = policy.lapses_at(at, (await the_programme()).zone)
    if lapses_at is not None:
        await execute(
            "UPDATE account SET lapses_at = $2"
            " WHERE unit_id = $1 AND kind = 'member' AND lapses_at IS NULL AND balance + debt > 0",
            unit_id,
            lapses_at,
        )
    elif not any(expiry.kind is ExpiryKind.INACTIVITY for expiry in policy.expiry_by_tier.values()):
        await execute("UPDATE account SET lapses_at = NULL WHERE unit_id = $1 AND lapses_at > $2", unit_id, at)
