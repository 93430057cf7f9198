"""Adding units to the programme."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NotRequired, TypedDict, Unpack

from domain.actor import Actor, require_admin
from domain.errors import IdReused, InvalidInput
from domain.languages import check_language
from domain.ledger import open_system_accounts
from domain.points.units.models import Unit
from domain.programme import begin_change, check_key
from domain.texts import check_line
from domain.work import command, unit_of_work

LONGEST_NAME = 80


class NewUnit(TypedDict):
    """A points currency to add. By default it is spendable and shows no decimals.

    `names` are its names in other languages by BCP 47 tag; `decimals` are shown, amounts stay integers.
    """

    name: str
    kind: NotRequired[str]
    decimals: NotRequired[int]
    names: NotRequired[Mapping[str, str]]


@command(permission="points.unit.create")
async def create_unit(*, actor: Actor, id: str, why: str | None = None, now: datetime, **unit: Unpack[NewUnit]) -> Unit:
    """Add a points currency with its system accounts. The same request again changes nothing.

    `id` is a code such as `miles`. Raises InvalidInput, and IdReused for an existing unit with other content.
    """
    require_admin(actor)
    wanted = _checked(id, unit)
    async with unit_of_work() as work:
        change = await begin_change(work, actor=actor, now=now, why=why)
        earlier = await Unit.get_or_none(id=id)
        if earlier is None:
            made = await Unit.create(id=id, **wanted, made_in=await change.number())
            await open_system_accounts(unit_id=id)
            return made
        if {field: getattr(earlier, field) for field in wanted} != wanted:
            raise IdReused(path=("id",))
        return earlier


def _checked(id: str, unit: NewUnit) -> dict[str, Any]:
    check_key(id, path=("id",))
    kind, decimals = unit.get("kind", "spendable"), unit.get("decimals", 0)
    name = check_line(unit["name"], longest=LONGEST_NAME, path=("name",))
    names = {
        check_language(tag, path=("names", tag)): check_line(given, longest=LONGEST_NAME, path=("names", tag))
        for tag, given in unit.get("names", {}).items()
    }
    if len({tag.lower() for tag in names}) < len(names):
        raise InvalidInput("A language is listed twice.", path=("names",))
    if kind not in ("spendable", "qualifying"):
        raise InvalidInput("A unit is either spendable or qualifying.", path=("kind",))
    if not 0 <= decimals <= 6:
        raise InvalidInput("A unit shows from 0 to 6 decimals.", path=("decimals",))
    return {"name": name, "kind": kind, "decimals": decimals, "names": names}
