"""Configuring units: what currencies there are, and what their policies say from which day on."""

import re
from collections.abc import Mapping
from datetime import datetime

from domain.actor import Actor, require_admin
from domain.database import execute
from domain.errors import IdReused, InvalidInput, NotFound
from domain.points.accounts import open_system_accounts
from domain.points.models import Unit, UnitPolicyVersion
from domain.points.unit_policies import ExpiryKind, UnitPolicy
from domain.points.unit_policy_json import policy_as_json
from domain.programme import the_programme
from domain.texts import check_line
from domain.work import command, unit_of_work

LONGEST_NAME = 80
_CODE = re.compile(r"[a-z][a-z0-9_-]{0,39}")
_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}")


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
    """Add a points currency with its system accounts. The same request again changes nothing.

    `id` is a code such as `miles`; `names` are its names in other languages by BCP 47 tag; `decimals` are shown,
    amounts stay integers. Raises InvalidInput, and IdReused for a unit that is there with other content.
    """
    require_admin(actor)
    if not _CODE.fullmatch(id):
        raise InvalidInput(
            "A unit's code has at most 40 small letters, digits, - and _, the first a letter.",
            path=("id",),
        )
    name = check_line(name, longest=LONGEST_NAME, path=("name",))
    names = {
        _tag(tag): check_line(given, longest=LONGEST_NAME, path=("names", tag)) for tag, given in (names or {}).items()
    }
    if kind not in ("spendable", "qualifying"):
        raise InvalidInput("A unit is either spendable or qualifying.", path=("kind",))
    if not 0 <= decimals <= 6:
        raise InvalidInput("A unit shows from 0 to 6 decimals.", path=("decimals",))
    async with unit_of_work():
        wanted = {"name": name, "kind": kind, "decimals": decimals, "names": names}
        unit, _ = await Unit.get_or_create(id=id, defaults=wanted)
        if {field: getattr(unit, field) for field in wanted} != wanted:
            raise IdReused(path=("id",))
        await open_system_accounts(unit_id=id)
        return unit


@command
async def set_unit_policy(
    *, actor: Actor, unit_id: str, policy: UnitPolicy, valid_from: datetime | None = None, now: datetime
) -> UnitPolicyVersion:
    """Give a unit a new version of its policy from an instant on; what was earned before keeps the terms of its day.

    The instant is now or still to come. The same request again changes nothing: without an instant, when the policy in
    force says the same already. When inactivity begins to cost points, accounts that nothing happens in lapse as if
    they had been active at that instant; when it no longer does, none lapses after it. Raises NotFound, InvalidInput.
    """
    require_admin(actor)
    terms = policy_as_json(policy)
    async with unit_of_work():
        unit = await Unit.filter(id=unit_id).select_for_update().first() if _CODE.fullmatch(unit_id) else None
        if unit is None:
            raise NotFound(what="unit", path=("unitId",))
        if earlier := await _find_version(unit, terms, valid_from=valid_from, now=now):
            return earlier
        valid_from = valid_from or now
        if valid_from < now:
            raise InvalidInput("A policy is valid from now on, or from a later day.", path=("validFrom",))
        latest = await UnitPolicyVersion.filter(unit=unit).order_by("-version").first()
        version = await UnitPolicyVersion.create(
            unit=unit, valid_from=valid_from, version=latest.version + 1 if latest else 1, terms=terms
        )
        await _begin_or_end_lapsing(unit_id, policy, at=valid_from)
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


async def _find_version(
    unit: Unit, terms: Mapping[str, object], *, valid_from: datetime | None, now: datetime
) -> UnitPolicyVersion | None:
    """The version that says this already. Raises InvalidInput where another one begins at the same instant."""
    versions = UnitPolicyVersion.filter(unit=unit)
    if valid_from is None:
        in_force = await versions.filter(valid_from__lte=now).order_by("-valid_from").first()
        return in_force if in_force and in_force.terms == terms else None
    earlier = await versions.get_or_none(valid_from=valid_from)
    if earlier and earlier.terms != terms:
        raise InvalidInput("Another version of this policy begins at this very instant.", path=("validFrom",))
    return earlier


def _tag(tag: str) -> str:
    if not _TAG.fullmatch(tag):
        raise InvalidInput("A language is a BCP 47 tag, such as de or pt-BR.", path=("names",))
    return tag
