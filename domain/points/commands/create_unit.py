"""Configuring units: what currencies there are."""

import re
from collections.abc import Mapping

from domain.actor import Actor, require_admin
from domain.errors import IdReused, InvalidInput
from domain.languages import check_language
from domain.ledger import open_system_accounts
from domain.points.units.models import Unit
from domain.texts import check_line
from domain.work import command, unit_of_work

LONGEST_NAME = 80
_CODE = re.compile(r"[a-z][a-z0-9_-]{0,39}")


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
        check_language(tag, path=("names", tag)): check_line(given, longest=LONGEST_NAME, path=("names", tag))
        for tag, given in (names or {}).items()
    }
    if len({tag.lower() for tag in names}) < len(names):
        raise InvalidInput("Each language stands here once.", path=("names",))
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
